"""What the graph says of regulators and courts."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from comity.graph._sameness import same_as
from comity.graph._statements import DAY, ENGLISH, TEXT, Statement, area, kind, say, slug_of, term_of
from comity.graph._terms import own, term, thing, web
from comity.model import Authority, Court, Membership, Office, Records, Regulator
from comity.values import slug_of as slug_in

_AUTHORITY = {
    "name": ("skos:prefLabel", ENGLISH),
    "abbreviations": ("skos:altLabel", TEXT),
    "aliases": ("skos:altLabel", ENGLISH),
    "jurisdiction": ("jurisdiction", area),
    "website": ("foaf:homepage", web),
    "since": ("since", DAY),
    "until": ("until", DAY),
    "note": ("skos:note", ENGLISH),
}
_REGULATOR = {
    "type": ("regulatorType", term_of("regulator-types")),
    "powers": ("power", ENGLISH),
    "fine_cap": ("fineCap", ENGLISH),
    "publishes": ("publishes", ENGLISH),
}
_COURT = {"level": ("courtLevel", TEXT)}
_SPAN = {"since": ("since", DAY), "until": ("until", DAY)}
_MEMBERSHIP = {"network": ("org:organization", slug_of("instrument")), **_SPAN}
_OFFICE = {"holder": ("holder", TEXT), "title": ("skos:prefLabel", ENGLISH), **_SPAN}


def of_authority(records: Records, one: Authority) -> Iterator[Statement]:
    """State a regulator or court."""
    subject = thing(one.kind, one.id)
    yield from kind(subject, "Regulator" if isinstance(one, Regulator) else "Court", "Authority")
    yield from kind(subject, "org:FormalOrganization")
    yield from say(one, subject, _AUTHORITY)
    for language, name in sorted(one.local_names.items()):
        label = Literal(name, language=language)
        yield Statement(f"local_names.{language}", subject, term("skos:prefLabel"), label)
    yield from same_as(subject, one.same_as)
    for slug in one.successors:
        later = records.authority_ref(slug)
        yield Statement("successors", subject, own("succeededBy"), thing(*later))
    yield from _own_fields(one, subject)


def _own_fields(one: Authority, subject: NamedNode) -> Iterator[Statement]:
    if isinstance(one, Court):
        yield from say(one, subject, _COURT)
    if isinstance(one, Regulator):
        yield from say(one, subject, _REGULATOR)
        for member in one.memberships:
            yield from _membership(one, member, subject)
        for office in one.offices:
            yield from _office(one, office, subject)


def _membership(one: Regulator, member: Membership, subject: NamedNode) -> Iterator[Statement]:
    place = f"memberships.{member.network}."
    node = thing("membership", f"{one.id}/{member.network}")
    yield from kind(node, "org:Membership")
    yield Statement(place + "network", node, term("org:member"), subject)
    yield from say(member, node, _MEMBERSHIP, place)


def _office(one: Regulator, office: Office, subject: NamedNode) -> Iterator[Statement]:
    place = f"offices.{office.holder}."
    node = thing("office", f"{one.id}/{slug_in(office.holder) or slug_in(office.title)}")
    yield from kind(node, "org:Post")
    yield Statement(place + "holder", node, term("org:postIn"), subject)
    yield from say(office, node, _OFFICE, place)
