"""Rows of sources, facts and other claims."""

from collections.abc import Iterator

from comity.model import Fact, Record, Records, facts_of
from comity.tables._rows import Row, plain


def sources(records: Records) -> Iterator[Row]:
    """List what was seen for each record."""
    for record in records:
        for position, one in enumerate(record.sources):
            row = plain(one, "address", "title", "kind", "seen", "date", "language")
            ref = f"{record.kind}/{record.id}"
            yield {"record": ref, "position": position, "rank": one.kind.rank, **row}


def facts(records: Records) -> Iterator[Row]:
    """List the facts of each record, with the sources that support them."""
    for record in records:
        ref = f"{record.kind}/{record.id}"
        same = {"record": ref, "own": ref in records.workspace}
        for position, fact in enumerate(facts_of(record)):
            yield {**same, "position": position, **_fact(record, fact)}


def _fact(record: Record, fact: Fact) -> Row:
    found = [record.sources[index] for index in fact.sources]
    return {
        "path": fact.path,
        "value": fact.value,
        "reviewed": fact.reviewed,
        "rank": min((one.kind.rank for one in found), default=None),
        "sources": sorted({one.address for one in found}),
    }


def claims(records: Records) -> Iterator[Row]:
    """List values that sources give otherwise."""
    for record in records:
        for source in record.sources:
            for claim in source.says:
                row = plain(claim, "field", "value", "why_not")
                yield {"record": f"{record.kind}/{record.id}", "address": source.address, **row}
