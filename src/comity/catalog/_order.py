"""What must hold between dates."""

from collections.abc import Iterator
from functools import cache

from comity.catalog._known import Known
from comity.model import Case, Part, Record, date_of
from comity.values import PartialDate

Complaint = tuple[str, str]
"""Field and message."""

_BEGIN_AND_END = (
    ("since", "until"),
    ("date", "until"),
    ("adopted", "until"),
    ("in_force", "until"),
    ("opened", "closed"),
    ("enacted", "in_force"),
    ("enacted", "applies_from"),
    ("enacted", "repealed"),
    ("adopted", "in_force"),
    ("eea_since", "eea_until"),
)
"""Pairs of fields; the second is not before the first."""


def begins_before_it_ends(known: Known, record: Record) -> Iterator[Complaint]:
    """What begins does not end before."""
    for prefix, part in known.parts_of(record):
        for begin, end in _spans_in(type(part)):
            first, last = getattr(part, begin), getattr(part, end)
            if _surely_before(last, first):
                yield f"{prefix}{end}", f"{last} is before {begin} {first}"


def seen_after_publication(_: Known, record: Record) -> Iterator[Complaint]:
    """A source is seen on the day of its publication or later."""
    for number, source in enumerate(record.sources):
        if _surely_before(source.seen, source.date):
            yield f"sources.{number}.seen", f"{source.seen} is before its date {source.date}"


def decisions_in_order(_: Known, case: Case) -> Iterator[Complaint]:
    """Decisions stand oldest first."""
    for later, one in enumerate(case.decisions):
        above = next((two for two in case.decisions[:later] if _surely_before(one.date, two.date)), None)
        if above is not None:
            yield (
                f"decisions.{one.id}.date",
                f"{one.date} is before {above.id} of {above.date}, which stands above it",
            )


def opened_before_decided(_: Known, case: Case) -> Iterator[Complaint]:
    """A case is opened before it is decided."""
    for one in case.decisions:
        if _surely_before(one.date, case.opened):
            yield f"decisions.{one.id}.date", f"{one.date} is before the case was opened, {case.opened}"


def announced_after_decided(_: Known, case: Case) -> Iterator[Complaint]:
    """A decision is announced on its date or later."""
    for one in case.decisions:
        if _surely_before(one.announced, one.date):
            yield f"decisions.{one.id}.announced", f"{one.announced} is before its date {one.date}"


def decided_before_it_was_read(_: Known, case: Case) -> Iterator[Complaint]:
    """A decision is not later than the last day on which a source of the case was seen."""
    last = max((one.seen for one in case.sources), key=lambda one: one.last, default=None)
    for one in case.decisions:
        if _surely_before(last, one.date):
            yield f"decisions.{one.id}.date", f"{one.date} is after the last source was seen, {last}"


def decided_after_it_happened(known: Known, case: Case) -> Iterator[Complaint]:
    """A decision is not taken before what the matter is about began."""
    matter = known.records.matters.get(case.matter)
    for one in case.decisions:
        if matter is not None and _surely_before(one.date, matter.since):
            yield f"decisions.{one.id}.date", f"{one.date} is before the matter began, {matter.since}"


def decided_by_those_in_office(known: Known, case: Case) -> Iterator[Complaint]:
    """A decision is taken by authorities that had begun and not ended."""
    for one in case.decisions:
        for slug in one.by:
            authority = known.records.authority(slug)
            if authority is None:
                continue
            path, when = f"decisions.{one.id}.by", one.date
            if _surely_before(when, authority.since):
                yield path, f"{slug} began in {authority.since}, after {when}{_or(authority.predecessors)}"
            elif _surely_before(authority.until, when):
                yield path, f"{slug} ended in {authority.until}, before {when}{_or(authority.successors)}"


def due_after_it_was_ordered(_: Known, case: Case) -> Iterator[Complaint]:
    """A deadline is not before the first state of its sanction."""
    for one in case.sanctions:
        first = date_of(case, one.states[0])
        if _surely_before(one.deadline, first):
            yield (
                f"sanctions.{one.id}.deadline",
                f"{one.deadline} is before it was {one.states[0].state}, {first}",
            )


def states_in_order(_: Known, case: Case) -> Iterator[Complaint]:
    """The states of a sanction stand oldest first."""
    for sanction in case.sanctions:
        dates = [date_of(case, state) for state in sanction.states]
        for later, (state, when) in enumerate(zip(sanction.states, dates, strict=True)):
            above = next((one for one in dates[:later] if _surely_before(when, one)), None)
            if above is not None:
                path = f"sanctions.{sanction.id}.{state.state}"
                yield path, f"its date {when} is before that of a state above it, {above}"


def _or(others: tuple[str, ...]) -> str:
    return f" (did you mean {others[0]}?)" if others else ""


@cache
def _spans_in(shape: type[Part]) -> tuple[tuple[str, str], ...]:
    return tuple(span for span in _BEGIN_AND_END if shape.model_fields.keys() >= set(span))


def _surely_before(one: object, other: object) -> bool:
    return isinstance(one, PartialDate) and isinstance(other, PartialDate) and one.surely_before(other)
