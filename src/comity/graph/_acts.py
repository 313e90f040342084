"""What the graph says of proceedings, decisions and findings."""

from collections.abc import Iterator

from pyoxigraph import NamedNode

from comity.graph._sameness import same_as
from comity.graph._statements import DAY, ENGLISH, TEXT, Statement, kind, node_of, say, slug_of, term_of
from comity.graph._terms import LABEL, own, thing
from comity.graph._values import english, whole
from comity.model import Case, Citation, Decision, Finding, Proceeding, Records

_PROCEEDING = {
    "type": ("proceedingKind", term_of("proceeding-kind")),
    "opened": ("opened", DAY),
    "closed": ("closed", DAY),
    "under": ("under", slug_of("instrument")),
    "cases": ("servesCase", slug_of("case")),
    "note": ("skos:note", ENGLISH),
}
_DECISION = {
    "type": ("decisionKind", term_of("decision-kind")),
    "date": ("date", DAY),
    "announced": ("announced", DAY),
    "outcome": ("reviewOutcome", term_of("review")),
    "bound_by": ("boundBy", slug_of("instrument")),
    "summary": ("dcterms:description", ENGLISH),
}
_CITATION = {
    "cited": ("cited", node_of),
    "treatment": ("treatment", term_of("treatment")),
    "at": ("pinpoint", TEXT),
}
_FINDING = {"provision": ("onProvision", node_of), "outcome": ("outcome", term_of("outcome"))}


def of_acts(records: Records, case: Case) -> Iterator[Statement]:
    """State the proceedings and decisions of a case."""
    for proceeding in case.proceedings:
        yield from _proceeding(records, case, proceeding)
    for number, decision in enumerate(case.decisions):
        yield from _decision(records, case, number, decision)


def _label(case: Case, one: Proceeding | Decision) -> str:
    return f"{case.title}: {one.type.replace('-', ' ')}"


def _proceeding(records: Records, case: Case, one: Proceeding) -> Iterator[Statement]:
    node = thing("proceeding", f"{case.id}/{one.id}")
    place = f"proceedings.{one.id}."
    yield from kind(node, "Proceeding", "prov:Activity")
    yield from _standing_in(case, node, _label(case, one))
    yield from say(one, node, _PROCEEDING, place)
    for slug in one.by:
        conductor = thing(*records.authority_ref(slug))
        yield Statement(place + "by", node, own("conductedBy"), conductor)


def _decision(records: Records, case: Case, number: int, one: Decision) -> Iterator[Statement]:
    node = thing("decision", f"{case.id}/{one.id}")
    place = f"decisions.{one.id}."
    yield from kind(node, "Decision", "prov:Entity")
    yield from _standing_in(case, node, _label(case, one))
    yield Statement("", node, own("position"), whole(number))
    yield from say(one, node, _DECISION, place)
    for slug in one.by:
        yield Statement(place + "by", node, own("decidedBy"), thing(*records.authority_ref(slug)))
    if one.reviews:
        earlier = thing("decision", f"{case.id}/{one.reviews}")
        yield Statement(place + "reviews", node, own("reviews"), earlier)
    yield from same_as(node, one.identifiers, place + "identifiers")
    for position, citation in enumerate(one.cites):
        yield from _citation(f"{case.id}/{one.id}/{position}", citation, place)
    for position, finding in enumerate(one.findings):
        yield from _finding(f"{case.id}/{one.id}/{position}", finding, place)


def _citation(slug: str, one: Citation, place: str) -> Iterator[Statement]:
    """A citation is said plainly, and as a node where its treatment or its place is known."""
    decision = thing("decision", slug.rpartition("/")[0])
    path = f"{place}cites.{one.cited.slug}."
    yield Statement(f"{path}cited", decision, own("cites"), node_of(one.cited))
    if one.treatment or one.at:
        node = thing("citation", slug)
        yield from kind(node, "Citation")
        yield Statement("", decision, own("hasCitation"), node)
        yield from say(one, node, _CITATION, path)


def _finding(slug: str, one: Finding, place: str) -> Iterator[Statement]:
    node = thing("finding", slug)
    decision = thing("decision", slug.rpartition("/")[0])
    yield from kind(node, "Finding")
    yield Statement("", decision, own("hasFinding"), node)
    yield from say(one, node, _FINDING, f"{place}findings.{one.provision.slug}.")


def _standing_in(case: Case, node: NamedNode, label: str) -> Iterator[Statement]:
    yield Statement("", node, own("partOfCase"), thing("case", case.id))
    yield Statement("", node, LABEL, english(label))
