"""Checks across records: each is a small function that yields problems of one record.

A check has a sentence (its docstring) that says what must hold; ``CHECKS`` lists them by kind of record.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from comity.catalog._cases import CASE_CHECKS
from comity.catalog._problems import Problem
from comity.catalog._references import dangling
from comity.model import Court, Record, Records, paths_of

Complaint = tuple[str, str]
"""Field and message."""
Check = Callable[[Records, Record], Iterable[Complaint]]


def check_records(records: Records, files: Mapping[tuple[str, str], str]) -> list[Problem]:
    """Run every check over every record.

    Parameters
    ----------
    records : Records
        What was read.
    files : mapping of (kind, id) to str
        The file of each record, for the lines.
    """
    return [
        Problem(files.get((record.kind, record.id), f"{record.kind}/{record.id}"), field, message)
        for record in records
        for check in (*_EVERY_RECORD, *_BY_KIND.get(record.kind, ()))
        for field, message in check(records, record)
    ]


def _support_names_a_field(_: Records, record: Record) -> Iterator[Complaint]:
    """What a source supports or says otherwise stands in the record."""
    known = paths_of(record)
    for number, source in enumerate(record.sources):
        for path in source.supports:
            if path not in known:
                yield f"sources.{number}.supports", f"{path!r} is no field of this record"
        for claim in source.says:
            if claim.field not in known:
                yield f"sources.{number}.says", f"{claim.field!r} is no field of this record"


def _each_source_once(_: Records, record: Record) -> Iterator[Complaint]:
    """An address stands once among the sources of a record."""
    seen: set[str] = set()
    for number, source in enumerate(record.sources):
        if source.address in seen:
            yield f"sources.{number}.address", f"{source.address} stands twice"
        seen.add(source.address)


def _ids_of_parts_once(_: Records, record: Record) -> Iterator[Complaint]:
    """An id stands once in its list."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if not isinstance(value, tuple):
            continue
        ids = [one.id for one in value if hasattr(one, "id")]
        for twice in sorted({one for one in ids if ids.count(one) > 1}):
            yield name, f"the id {twice} stands twice"


def _authority_ids_differ(records: Records, record: Record) -> Iterator[Complaint]:
    """Regulators and courts share no id."""
    if isinstance(record, Court) and record.id in records.regulators:
        yield "file", f"the id {record.id} is taken by a regulator"


def _retired_is_gone(records: Records, record: Record) -> Iterator[Complaint]:
    """A retired id names nothing alive, and leads to something alive."""
    kind, _, slug = getattr(record, "was", "").partition("/")
    if slug in records.of(kind):
        yield "was", f"{kind}/{slug} is still there"
    kind, _, slug = getattr(record, "now", "").partition("/")
    if slug not in records.of(kind):
        yield "now", f"there is no {kind}/{slug}"


def _life_in_order(_: Records, record: Record) -> Iterator[Complaint]:
    """What begins does not end before."""
    first, last = getattr(record, "since", None), getattr(record, "until", None)
    if first and last and last.surely_before(first):
        yield "until", f"{last} is before since {first}"
    enacted, repealed = getattr(record, "enacted", None), getattr(record, "repealed", None)
    if enacted and repealed and repealed.surely_before(enacted):
        yield "repealed", f"{repealed} is before enacted {enacted}"


_EVERY_RECORD: tuple[Check, ...] = (
    dangling,
    _support_names_a_field,
    _each_source_once,
    _ids_of_parts_once,
    _life_in_order,
)
_BY_KIND: Mapping[str, tuple[Check, ...]] = {
    "court": (_authority_ids_differ,),
    "retired": (_retired_is_gone,),
    "case": CASE_CHECKS,
}
