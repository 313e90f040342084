"""Which case held already is the one that a document tells of."""

from collections.abc import Iterator
from decimal import Decimal

from comity.model import Case, Records
from comity.reading import related
from comity.workspace._told import Told, respondent_of

_NEAR_YEARS = 1
_NEAR_SUM = Decimal("0.03")
"""How far the sum of a news article may be from that of the decision: it rounds."""
_SAME = (1, 0)
"""The furthest that one case may be from itself: another sum, in the same year."""


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
    fitting = [one for one in records.cases.values() if _fits(told, one, records)]
    found = min(fitting, key=lambda one: (_distance(told, one), one.id), default=None)
    return None if found is None or _distance(told, found) > _SAME else found


def _fits(told: Told, case: Case, records: Records) -> bool:
    return _same_body(told, case) and _same_respondent(told, case, records) and _near_in_time(told, case)


def _same_body(told: Told, case: Case) -> bool:
    by = {*told.authorities("decided", "joint"), *told.courts}
    if by:
        return not by.isdisjoint(case.by)
    return not {one.slug for one in told.about("laws")}.isdisjoint(case.laws)


def _same_respondent(told: Told, case: Case, records: Records) -> bool:
    """Tell whether a company, its group or its name is the same, as texts shorten names."""
    against = {str(one.company) for one in case.respondents}
    held = [records.companies[slug] for slug in against if slug in records.companies]
    theirs = {group for one in held for group in _groups(one.id, records)}
    for claim in told.about("respondents"):
        slug, name = respondent_of(claim, records), claim.name or claim.words or ""
        if slug in against or _groups(slug, records) & theirs:
            return True
        if slug is None and any(related(name, each) for one in held for each in (one.name, *one.aliases)):
            return True
    return False


def _groups(slug: str | None, records: Records) -> set[str]:
    found = records.companies.get(slug or "")
    return {membership.group for membership in found.groups} if found else set()


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
    far = bool(sums and known) and not any(_near(a, b) for a in sums for b in known)
    years = list(_years(case))
    apart = min((abs(year - told.date.year) for year in years), default=0) if told.date else 0
    return int(far), apart


def _near(one: tuple[Decimal, str | None], other: tuple[Decimal, str | None]) -> bool:
    return one[1] == other[1] and abs(one[0] - other[0]) <= _NEAR_SUM * max(one[0], other[0])
