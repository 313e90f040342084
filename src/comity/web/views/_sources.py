"""Sources as rows, the weightiest first, each with what it supports."""

from collections.abc import Iterable
from typing import NamedTuple

from comity.model import Record, facts_of


class SourceRow(NamedTuple):
    """A source as a page shows it.

    Parameters
    ----------
    weight : str
        Who speaks: court, authority, law firm, press ...
    title, address : str
        What and where.
    seen : str
        When it was read.
    facts : int
        How many facts of the records shown it supports.
    """

    weight: str
    title: str
    address: str
    seen: str
    facts: int


def source_rows(records: Iterable[Record]) -> list[SourceRow]:
    """List the sources of records once each, court and authority first, then by what they support."""
    found: dict[str, list[object]] = {}
    rank: dict[str, int] = {}
    for record in records:
        counts: dict[int, int] = {}
        for fact in facts_of(record):
            for number in fact.sources:
                counts[number] = counts.get(number, 0) + 1
        for number, source in enumerate(record.sources):
            row = found.setdefault(source.address, [source.kind, source.title, str(source.seen), 0])
            row[3] = int(str(row[3])) + counts.get(number, 0)
            rank[source.address] = source.kind.rank
    rows = [
        SourceRow(str(row[0]).replace("-", " "), str(row[1]), address, str(row[2]), int(str(row[3])))
        for address, row in found.items()
    ]
    return sorted(rows, key=lambda row: (rank[row.address], -row.facts, row.address))
