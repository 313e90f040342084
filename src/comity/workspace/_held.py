"""Which case held already is the one that a document tells of."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from comity.model import Case, Records
from comity.reading import related
from comity.workspace._told import Told, respondent_of, same_sum

_NEAR_YEARS = 1
_SAME = (1, 0)
"""The furthest that one case may be from itself: another sum, in the same year."""


class _Wanted(NamedTuple):
    """A respondent as a document names it, looked up once for all cases."""

    slug: str | None
    name: str
    groups: frozenset[str]


def held_case(told: Told, records: Records) -> Case | None:
    """Find the case of the same authority (without one: law) against the same respondent at about that time.

    Parameters
    ----------
    told : Told
        What the document says.
    records : Records
        What is held.

    Returns
    -------
    Case or None
        The one that is nearest by its sum and then by its year; None where no case fits.
    """
    wanted = [
        _wanted(respondent_of(one, records), one.name or one.words or "", records)
        for one in told.about("respondents")
    ]
    fitting = [
        (_distance(told, one), one.id)
        for one in records.cases.values()
        if _same_body(told, one) and _same_respondent(wanted, one, records) and _near_in_time(told, one)
    ]
    far, found = min(fitting, default=(_SAME, None))
    return None if found is None or far > _SAME else records.cases[found]


def _wanted(slug: str | None, name: str, records: Records) -> _Wanted:
    return _Wanted(slug, name, _groups(slug, records))


def _same_body(told: Told, case: Case) -> bool:
    by = {*told.authorities("decided", "joint"), *told.courts}
    if by:
        return not by.isdisjoint(case.by)
    return not {one.slug for one in told.about("laws")}.isdisjoint(case.laws)


def _same_respondent(wanted: list[_Wanted], case: Case, records: Records) -> bool:
    """Tell whether a company, its group or its name is the same, as texts shorten names."""
    against = {str(one.company) for one in case.respondents}
    held = [records.companies[slug] for slug in against if slug in records.companies]
    theirs = frozenset[str]().union(*(_groups(one.id, records) for one in held))
    for slug, name, groups in wanted:
        if slug in against or groups & theirs:
            return True
        if slug is None and any(related(name, each) for one in held for each in (one.name, *one.aliases)):
            return True
    return False


def _groups(slug: str | None, records: Records) -> frozenset[str]:
    found = records.companies.get(slug or "")
    return frozenset(membership.group for membership in found.groups) if found else frozenset()


def _near_in_time(told: Told, case: Case) -> bool:
    years = set(_years(case))
    if told.date is None or not years:
        return True
    return min(years) - _NEAR_YEARS <= told.date.year <= max(years) + _NEAR_YEARS


def _years(case: Case) -> Iterator[int]:
    days = [case.opened, *(one.date for one in case.decisions), *(one.announced for one in case.decisions)]
    yield from (day.year for day in days if (day is not None and hasattr(day, "year")))


def _distance(told: Told, case: Case) -> tuple[int, int]:
    """Measure how far a case is: whether no sum is the same, then the years between."""
    sums = [(one.amount, one.currency) for one in told.about("sanctions") if one.amount is not None]
    held = [(state.amount, state.currency) for one in case.sanctions for state in one.states]
    known = [(amount, currency) for amount, currency in held if isinstance(amount, Decimal)]
    far = bool(sums and known) and not any(
        money == other and same_sum(one, two) for one, money in sums for two, other in known
    )
    years = list(_years(case))
    apart = min((abs(year - told.date.year) for year in years), default=0) if told.date else 0
    return int(far), apart
