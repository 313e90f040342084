"""Worlds for tests of links: the sample world with cases of the test's own."""

from dataclasses import replace

from comity.links import Link, derive_links
from comity.model import Case, Company, Records
from comity.tables import connect, tables_of
from samples import sample_records


def world(*cases: Case, companies: tuple[Company, ...] = ()) -> Records:
    """Give the sample world with these cases in place of its own, and more companies."""
    records = sample_records()
    known = {**records.companies, **{one.id: one for one in companies}}
    return replace(records, cases={one.id: one for one in cases}, companies=known)


def links_of(records: Records, kind: str) -> list[Link]:
    """Work out the links of one kind."""
    with connect(tables_of(records)) as connection:
        return [link for link in derive_links(connection, records) if link.kind == kind]


def pairs_of(records: Records, kind: str) -> set[tuple[str, str]]:
    """Work out which ends links of one kind join."""
    return {(str(link.from_), str(link.to)) for link in links_of(records, kind)}
