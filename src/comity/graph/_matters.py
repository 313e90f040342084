"""What the graph says of matters, instruments and redirects."""

from collections.abc import Iterator

from comity.graph._sameness import same_as
from comity.graph._statements import DAY, ENGLISH, TEXT, Statement, area, kind, node_of, say, term_of
from comity.graph._terms import own, term, thing
from comity.model import Instrument, Matter, MatterKind, Records, Redirect
from comity.values import Ref

_MATTER = {
    "title": ("skos:prefLabel", ENGLISH),
    "type": ("matterKind", term_of("matter-kind")),
    "summary": ("dcterms:description", ENGLISH),
    "since": ("since", DAY),
    "until": ("until", DAY),
    "topics": ("topic", term_of("topics")),
    "note": ("skos:note", ENGLISH),
}
_INSTRUMENT = {
    "name": ("skos:prefLabel", ENGLISH),
    "type": ("instrumentKind", term_of("instrument-kind")),
    "aliases": ("skos:altLabel", ENGLISH),
    "jurisdictions": ("jurisdiction", area),
    "cooperation": ("cooperationMode", TEXT),
    "legal_basis": ("legalBasis", ENGLISH),
    "adopted": ("adopted", DAY),
    "in_force": ("inForce", DAY),
    "until": ("until", DAY),
    "status": ("standing", ENGLISH),
    "note": ("skos:note", ENGLISH),
}


def of_matter(one: Matter) -> Iterator[Statement]:
    """State a matter."""
    subject = thing("matter", one.id)
    yield from kind(subject, "Matter", "Incident" if one.type is MatterKind.INCIDENT else "Conduct")
    yield from say(one, subject, _MATTER)


def of_instrument(records: Records, one: Instrument) -> Iterator[Statement]:
    """State an instrument."""
    subject = thing("instrument", one.id)
    yield from kind(subject, "Instrument", "prov:Entity")
    yield from say(one, subject, _INSTRUMENT)
    yield from same_as(subject, one.identifiers, "identifiers")
    for slug in one.parties:
        yield Statement("parties", subject, own("party"), thing(*records.authority_ref(slug)))


def of_redirect(one: Redirect) -> Iterator[Statement]:
    """State that one address took the place of another."""
    was, now = node_of(Ref.parse(one.was)), node_of(Ref.parse(one.now))
    yield Statement("", was, term("dcterms:isReplacedBy"), now)
