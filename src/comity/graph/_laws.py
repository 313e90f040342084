"""What the graph says of laws and provisions."""

from collections.abc import Iterator

from comity.graph._sameness import same_as
from comity.graph._statements import (
    DAY,
    ENGLISH,
    NUMBER,
    TEXT,
    Statement,
    area,
    kind,
    node_of,
    say,
    slug_of,
    term_of,
)
from comity.graph._terms import own, term, thing
from comity.graph._values import english, text
from comity.model import Cap, Law, Provision, Records

_LAW = {
    "short": ("skos:prefLabel", ENGLISH),
    "name": ("dcterms:title", ENGLISH),
    "local_name": ("dcterms:alternative", TEXT),
    "aliases": ("skos:altLabel", TEXT),
    "jurisdiction": ("jurisdiction", area),
    "type": ("lawType", TEXT),
    "sector": ("lawSector", term_of("law-sectors")),
    "enacted": ("enacted", DAY),
    "in_force": ("inForce", DAY),
    "applies_from": ("appliesFrom", DAY),
    "repealed": ("repealed", DAY),
    "fine_cap": ("fineCap", ENGLISH),
    "reach": ("territorialReach", ENGLISH),
    "supersedes": ("supersedes", slug_of("law")),
    "note": ("skos:note", ENGLISH),
}
_PROVISION = {
    "citation": ("skos:prefLabel", TEXT),
    "title": ("dcterms:title", ENGLISH),
    "topics": ("topic", term_of("topics")),
    "fine_tier": ("fineTier", ENGLISH),
}


_CAP = {
    "clause": ("clause", TEXT),
    "amount": ("amount", NUMBER),
    "currency": ("currency", TEXT),
    "percent": ("percent", NUMBER),
    "extent": ("extent", TEXT),
    "whichever": ("whichever", TEXT),
    "per": ("per", TEXT),
    "since": ("since", DAY),
}


def of_law(records: Records, law: Law) -> Iterator[Statement]:
    """State a law and its provisions."""
    subject = thing("law", law.id)
    yield from kind(subject, "Law", "eli:LegalResource")
    yield from say(law, subject, _LAW)
    yield from same_as(subject, law.identifiers, "identifiers")
    yield from same_as(subject, law.same_as)
    for slug in law.regulators:
        enforcer = thing(*records.authority_ref(slug))
        yield Statement("regulators", subject, own("enforcedBy"), enforcer)
    for cap in law.caps:
        yield from _cap(law, cap)
    for one in law.derived_from:
        yield from _derived(law, one.law, one.how)
    for provision in law.provisions:
        yield from _provision(law, provision)


def _derived(law: Law, earlier: str, how: str) -> Iterator[Statement]:
    place = f"derived_from.{earlier}"
    node = thing("derivation", f"{law.id}/{earlier}")
    yield from kind(node, "Derivation")
    yield Statement(f"{place}.law", thing("law", law.id), own("derivedFromLaw"), thing("law", earlier))
    yield Statement(f"{place}.law", node, own("laterLaw"), thing("law", law.id))
    yield Statement(f"{place}.law", node, own("earlierLaw"), thing("law", earlier))
    yield Statement(f"{place}.how", node, own("how"), text(how))


def _cap(law: Law, one: Cap) -> Iterator[Statement]:
    node = thing("cap", f"{law.id}/{one.id}")
    place = f"caps.{one.id}."
    yield from kind(node, "FineCap")
    yield Statement("", thing("law", law.id), own("hasCap"), node)
    yield Statement("", node, own("fineTier"), english(one.id))
    yield from say(one, node, _CAP, place)


def _provision(law: Law, one: Provision) -> Iterator[Statement]:
    node = thing("provision", f"{law.id}/{one.id}")
    place = f"provisions.{one.id}."
    yield from kind(node, "Provision", "eli:LegalResourceSubdivision")
    yield Statement("", node, term("eli:is_part_of"), thing("law", law.id))
    yield from say(one, node, _PROVISION, place)
    for other in one.equivalent:
        yield Statement(f"{place}equivalent.{other.slug}", node, own("equivalentProvision"), node_of(other))
    yield from same_as(node, one.same_as, place + "same_as")
