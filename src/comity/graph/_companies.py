"""What the graph says of companies, groups and organisations."""

from collections.abc import Iterator

from comity.graph._sameness import same_as
from comity.graph._statements import DAY, ENGLISH, TEXT, Statement, area, kind, say, slug_of, term_of
from comity.graph._terms import own, term, thing, web
from comity.model import Company, Group, Organisation

_NAMED = {
    "name": ("skos:prefLabel", TEXT),
    "aliases": ("skos:altLabel", TEXT),
    "sector": ("sector", term_of("sectors")),
    "seat": ("seat", area),
    "note": ("skos:note", ENGLISH),
}
_ORGANISATION = {
    "name": ("skos:prefLabel", TEXT),
    "aliases": ("skos:altLabel", TEXT),
    "seat": ("seat", area),
    "website": ("foaf:homepage", web),
    "note": ("skos:note", ENGLISH),
}
_FORMER = {"name": ("formerName", TEXT)}
_SPAN = {"since": ("since", DAY), "until": ("until", DAY)}
_MEMBER = {"group": ("org:organization", slug_of("group")), **_SPAN}
_PLACE = {"jurisdiction": ("jurisdiction", area), **_SPAN}


def of_company(one: Company | Group) -> Iterator[Statement]:
    """State a company or a group."""
    subject = thing(one.kind, one.id)
    names = (
        ("Company", "org:FormalOrganization") if isinstance(one, Company) else ("Group", "org:Organization")
    )
    yield from kind(subject, *names)
    yield from say(one, subject, _NAMED)
    for former in one.former_names:
        yield from say(former, subject, _FORMER, f"former_names.{former.name}.")
    if one.wikidata:
        yield from same_as(subject, {"wikidata": one.wikidata}, "")
    if isinstance(one, Company):
        yield from _spans(one)


def of_organisation(one: Organisation) -> Iterator[Statement]:
    """State an organisation."""
    subject = thing(one.kind, one.id)
    yield from kind(subject, "Organisation", "org:FormalOrganization")
    yield from say(one, subject, _ORGANISATION)
    if one.wikidata:
        yield from same_as(subject, {"wikidata": one.wikidata}, "")


def _spans(one: Company) -> Iterator[Statement]:
    subject = thing("company", one.id)
    yield from say(one, subject, {"lei": ("lei", TEXT)})
    for number, member in enumerate(one.groups):
        node = thing("membership", f"{one.id}/{member.group}/{number}")
        place = f"groups.{member.group}."
        yield from kind(node, "org:Membership")
        yield Statement(place + "group", node, term("org:member"), subject)
        yield from say(member, node, _MEMBER, place)
    for number, establishment in enumerate(one.main_establishments):
        node = thing("establishment", f"{one.id}/{number}")
        place = f"main_establishments.{establishment.jurisdiction}."
        yield from kind(node, "MainEstablishment")
        yield Statement(place + "jurisdiction", subject, own("mainEstablishment"), node)
        yield from say(establishment, node, _PLACE, place)
