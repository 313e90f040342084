"""Rows of the names under which records are found."""

from collections.abc import Iterable, Iterator

from comity.model import (
    Authority,
    Case,
    Company,
    Group,
    Instrument,
    Law,
    Matter,
    Organisation,
    Record,
    Records,
)
from comity.tables._rows import Row
from comity.values import fold_name

Name = tuple[str, str]
"""How a record bears a name, and the name."""


def names(records: Records) -> Iterator[Row]:
    """List every name of every record, provision and legal order, each once."""
    for area in records.areas.terms:
        yield from _rows(f"area/{area.code.lower()}", area.name, [("name", area.name)])
    for record in records:
        yield from _rows(f"{record.kind}/{record.id}", label_of(record), _names(record))
    for law in records.laws.values():
        for one in law.provisions:
            found = [("citation", one.citation), ("title", one.title or "")]
            yield from _rows(f"provision/{law.id}/{one.id}", one.citation, found)


def label_of(record: Record) -> str:
    """Give what readers see for a record: its title, short form or name."""
    for name in ("title", "short", "name"):
        value = getattr(record, name, None)
        if isinstance(value, str):
            return value
    return record.id


def _rows(ref: str, label: str, found: Iterable[Name]) -> Iterator[Row]:
    seen: set[str] = set()
    for how, name in found:
        folded = fold_name(name)
        if folded and name not in seen:
            seen.add(name)
            kind = ref.partition("/")[0]
            yield {"ref": ref, "kind": kind, "name": name, "how": how, "label": label}


def _names(record: Record) -> Iterator[Name]:
    if isinstance(record, Authority):
        yield from _authority(record)
    elif isinstance(record, Law):
        yield from (("name", record.short), ("name", record.name))
        yield from _each("alias", record.aliases)
        yield ("local-name", record.local_name or "")
    elif isinstance(record, Company | Group):
        yield ("name", record.name)
        yield from _each("alias", record.aliases)
        yield from _each("former-name", (one.name for one in record.former_names))
    elif isinstance(record, Organisation):
        yield ("name", record.name)
        yield from _each("alias", record.aliases)
    elif isinstance(record, Matter | Case | Instrument):
        yield from _file(record)


def _authority(record: Authority) -> Iterator[Name]:
    yield ("name", record.name)
    yield from _each("abbreviation", record.abbreviations)
    yield from _each("local-name", record.local_names.values())
    yield from _each("alias", record.aliases)
    yield from _each("office-holder", (one.holder for one in getattr(record, "offices", ())))


def _file(record: Matter | Case | Instrument) -> Iterator[Name]:
    yield ("title", label_of(record))
    if isinstance(record, Instrument):
        yield from _each("alias", record.aliases)
        yield from _each("identifier", record.identifiers.values())
    if isinstance(record, Case):
        for decision in record.decisions:
            yield from _each("identifier", decision.identifiers.values())


def _each(how: str, found: Iterable[str]) -> Iterator[Name]:
    return ((how, name) for name in found)
