"""What must hold of caps of fines and of the turnovers that they are measured by."""

from collections.abc import Iterator

from comity.catalog._known import Known
from comity.catalog._problems import did_you_mean
from comity.model import Case, Law, latest_date

Complaint = tuple[str, str]
"""Field and message."""


def tiers_have_a_cap(_: Known, law: Law) -> Iterator[Complaint]:
    """Where a law has caps, the tier of each of its provisions is one of them, and none stands twice."""
    tiers = [one.id for one in law.caps]
    for number, tier in enumerate(tiers):
        if tier in tiers[:number]:
            yield f"caps.{tier}", "stands twice"
    for one in law.provisions:
        if law.caps and one.fine_tier is not None and one.fine_tier not in tiers:
            near = did_you_mean(one.fine_tier, tiers)
            yield f"provisions.{one.id}.fine_tier", f"{one.fine_tier} is no cap of this law{near}"


def caps_in_known_currencies(known: Known, law: Law) -> Iterator[Complaint]:
    """The currency of a cap is that of some legal order."""
    for one in law.caps:
        yield from _currency(known, f"caps.{one.id}", one.currency)


def turnovers_fit_the_case(known: Known, case: Case) -> Iterator[Complaint]:
    """A turnover is of a year that had begun, in a known currency, and names a decision of the case."""
    decisions = [one.id for one in case.decisions]
    last = latest_date(case)
    for one in case.turnovers:
        path = f"turnovers.{one.id}"
        if one.decision is not None and one.decision not in decisions:
            yield (
                f"{path}.decision",
                f"there is no decision {one.decision} in this case{did_you_mean(one.decision, decisions)}",
            )
        if one.year is not None and last is not None and last.surely_before(one.year):
            yield f"{path}.year", f"{one.year} is after the last decision, {last}"
        yield from _currency(known, path, one.currency)


def _currency(known: Known, path: str, currency: str | None) -> Iterator[Complaint]:
    if currency is not None and currency not in {area.currency for area in known.areas.values()}:
        yield f"{path}.currency", f"{currency} is the currency of no legal order"
