"""What the graph says of cases: whose they are, against whom, under which law, with which roles."""

from collections.abc import Iterator

from comity.graph._acts import of_acts
from comity.graph._sanctions import of_sanctions
from comity.graph._statements import (
    DAY,
    ENGLISH,
    NUMBER,
    TEXT,
    Statement,
    kind,
    node_of,
    say,
    slug_of,
    term_of,
)
from comity.graph._terms import own, thing
from comity.graph._values import absence
from comity.model import Case, Complainant, Records, Respondent, Turnover
from comity.values import Absence

_CASE = {
    "title": ("skos:prefLabel", ENGLISH),
    "matter": ("concernsMatter", slug_of("matter")),
    "regime": ("regime", term_of("regime")),
    "status": ("caseStatus", term_of("case-status")),
    "followed": ("followed", DAY),
    "opened": ("opened", DAY),
    "trigger": ("trigger", term_of("trigger")),
    "laws": ("appliesLaw", slug_of("law")),
    "reach": ("extraterritorialBasis", node_of),
    "topics": ("topic", term_of("topics")),
    "summary": ("dcterms:description", ENGLISH),
    "note": ("skos:note", ENGLISH),
}
_RESPONDENT = {
    "role": ("processingRole", term_of("processing-role")),
    "named_as": ("namedAs", TEXT),
}
_ROLES = {
    "lead": "leadAuthority",
    "concerned": "concernedAuthority",
    "objecting": "objectingAuthority",
    "assisting": "assistingAuthority",
    "referring": "referringAuthority",
}


_COMPLAINT = {"organisation": ("complainant", slug_of("organisation")), "date": ("date", DAY)}
_TURNOVER = {
    "of": ("turnoverOf", TEXT),
    "extent": ("extent", TEXT),
    "year": ("businessYear", DAY),
    "amount": ("amount", NUMBER),
    "currency": ("currency", TEXT),
    "exactness": ("exactness", term_of("exactness")),
}


def of_case(records: Records, case: Case) -> Iterator[Statement]:
    """State a case with all that stands in it."""
    subject = thing("case", case.id)
    yield from kind(subject, "Case")
    yield from say(case, subject, _CASE)
    for slug in case.by:
        yield Statement("by", subject, own("handledBy"), thing(*records.authority_ref(slug)))
    for role in case.roles:
        authority = thing(*records.authority_ref(role.regulator))
        place = f"roles.{role.regulator}.role"
        yield Statement(place, subject, own(_ROLES[role.role]), authority)
    for number, respondent in enumerate(case.respondents):
        yield from _respondent(case, number, respondent)
    for complainant in case.complainants:
        yield from _complaint(case, complainant)
    yield from of_acts(records, case)
    yield from of_sanctions(case)
    for turnover in case.turnovers:
        yield from _turnover(case, turnover)


def _respondent(case: Case, number: int, one: Respondent) -> Iterator[Statement]:
    """A respondent is said twice: plainly, and as a node that holds its role and its name at the time."""
    subject = thing("case", case.id)
    place = f"respondents.{one.company}."
    node = thing("respondent", f"{case.id}/{number}")
    yield from kind(node, "Respondent")
    yield Statement("", subject, own("hasRespondent"), node)
    if isinstance(one.company, Absence):
        yield Statement(place + "company", subject, own("respondentAbsence"), absence(one.company))
    else:
        company = thing("company", one.company)
        yield Statement(place + "company", subject, own("respondent"), company)
        yield Statement(place + "company", node, own("company"), company)
    yield from say(one, node, _RESPONDENT, place)


def _complaint(case: Case, one: Complainant) -> Iterator[Statement]:
    """A complaint is said twice: plainly, and as a node that holds its date."""
    subject = thing("case", case.id)
    node = thing("complaint", f"{case.id}/{one.organisation}")
    place = f"complainants.{one.organisation}."
    yield from kind(node, "Complaint")
    yield Statement("", subject, own("hasComplaint"), node)
    organisation = thing("organisation", one.organisation)
    yield Statement(place + "organisation", subject, own("complainedBy"), organisation)
    yield from say(one, node, _COMPLAINT, place)


def _turnover(case: Case, one: Turnover) -> Iterator[Statement]:
    node = thing("turnover", f"{case.id}/{one.id}")
    place = f"turnovers.{one.id}."
    yield from kind(node, "Turnover")
    yield Statement("", thing("case", case.id), own("hasTurnover"), node)
    yield from say(one, node, _TURNOVER, place)
    if one.decision:
        decision = thing("decision", f"{case.id}/{one.decision}")
        yield Statement(place + "decision", node, own("takenIntoAccountBy"), decision)
