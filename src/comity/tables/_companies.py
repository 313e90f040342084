"""Rows of companies, groups and organisations."""

from collections.abc import Iterator

from comity.model import Records
from comity.tables._rows import Row, plain
from comity.values import country_of


def companies(records: Records) -> Iterator[Row]:
    """List companies."""
    for one in records.companies.values():
        yield {
            **plain(one, "id", "name", "seat", "sector", "wikidata", "lei"),
            "ref": f"company/{one.id}",
            "country": country_of(one.seat) if one.seat else None,
        }


def establishments(records: Records) -> Iterator[Row]:
    """List main establishments in the Union."""
    for one in records.companies.values():
        for place in one.main_establishments:
            yield {"company_id": one.id, **plain(place, "jurisdiction", "since", "until")}


def company_groups(records: Records) -> Iterator[Row]:
    """List which company belonged to which group, when."""
    for one in records.companies.values():
        for member in one.groups:
            span = plain(member, "since", "until")
            yield {"company_id": one.id, "group_id": member.group, **span}


def organisations(records: Records) -> Iterator[Row]:
    """List organisations."""
    for one in records.organisations.values():
        yield {
            **plain(one, "id", "name", "seat", "website", "wikidata"),
            "ref": f"organisation/{one.id}",
            "country": country_of(one.seat) if one.seat else None,
        }


def groups(records: Records) -> Iterator[Row]:
    """List groups."""
    for one in records.groups.values():
        row = plain(one, "id", "name", "seat", "sector", "wikidata")
        yield {**row, "ref": f"group/{one.id}"}
