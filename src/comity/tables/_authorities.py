"""Rows of regulators and courts."""

from collections import Counter
from collections.abc import Iterator

from comity.model import Authority, Court, Records, Regulator
from comity.tables._rows import Row, plain
from comity.values import country_of


def _all(records: Records) -> Iterator[Authority]:
    yield from records.regulators.values()
    yield from records.courts.values()


def authorities(records: Records) -> Iterator[Row]:
    """List regulators and courts."""
    bearers = Counter(one.abbreviations[0] for one in _all(records) if one.abbreviations)
    for one in _all(records):
        yield {
            **plain(one, "id", "kind", "name", "jurisdiction", "website", "since", "until"),
            "ref": f"{one.kind}/{one.id}",
            "abbreviation": next(iter(one.abbreviations), None),
            "label": _label(one, bearers),
            "country": country_of(one.jurisdiction),
            **_own(one),
        }


def _label(one: Authority, bearers: Counter[str]) -> str:
    """Give the short form, with the legal order where several bear it (``CNPD (LU)``), or else the name."""
    short = next(iter(one.abbreviations), None)
    if short is None:
        return one.name
    return f"{short} ({one.jurisdiction})" if bearers[short] > 1 else short


def _own(one: Authority) -> Row:
    if isinstance(one, Regulator):
        return plain(one, "type", "fine_cap", "publishes")
    return {"type": one.level if isinstance(one, Court) else None}


def offices(records: Records) -> Iterator[Row]:
    """List public offices with their holders."""
    for one in records.regulators.values():
        for office in one.offices:
            yield {"authority_id": one.id, **plain(office, "holder", "title", "since", "until")}


def memberships(records: Records) -> Iterator[Row]:
    """List memberships of networks."""
    for one in records.regulators.values():
        for member in one.memberships:
            span = plain(member, "since", "until")
            yield {"authority_id": one.id, "instrument_id": member.network, **span}


def successions(records: Records) -> Iterator[Row]:
    """List who took over from whom, once each, whichever side says it."""
    pairs = {(one.id, later) for one in _all(records) for later in one.successors}
    pairs |= {(earlier, one.id) for one in _all(records) for earlier in one.predecessors}
    for earlier, later in sorted(pairs):
        yield {"authority_id": earlier, "successor_id": later}
