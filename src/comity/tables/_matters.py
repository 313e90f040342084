"""Rows of matters and instruments."""

from collections.abc import Iterator

from comity.model import Records
from comity.tables._rows import Row, numbered, plain

_INSTRUMENT = "id name type legal_basis adopted in_force until status".split()


def matters(records: Records) -> Iterator[Row]:
    """List matters."""
    for one in records.matters.values():
        row = plain(one, "id", "title", "type", "summary", "since", "until")
        yield {**row, "ref": f"matter/{one.id}"}


def matter_topics(records: Records) -> Iterator[Row]:
    """List what matters are about."""
    for one in records.matters.values():
        for topic in one.topics:
            yield {"matter_id": one.id, "topic": topic}


def instruments(records: Records) -> Iterator[Row]:
    """List instruments."""
    for one in records.instruments.values():
        yield {**plain(one, *_INSTRUMENT), "ref": f"instrument/{one.id}"}


def instrument_modes(records: Records) -> Iterator[Row]:
    """List what members may do under instruments."""
    for one in records.instruments.values():
        for mode in dict.fromkeys(one.cooperation):
            yield {"instrument_id": one.id, "mode": mode}


def instrument_parties(records: Records) -> Iterator[Row]:
    """List parties to instruments."""
    for one in records.instruments.values():
        for party in one.parties:
            yield {"instrument_id": one.id, "authority_id": party}


def instrument_jurisdictions(records: Records) -> Iterator[Row]:
    """List the jurisdictions that instruments bind or link, in order: an adequacy decision is directed."""
    for one in records.instruments.values():
        yield from numbered(one.jurisdictions, "jurisdiction", instrument_id=one.id)
