"""What a document says beside what is held: the same, something else, or what nothing held says."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from comity.model import Case, Document, ReadClaim, Records
from comity.values import PartialDate
from comity.workspace._told import Told, same_sum, told_by

Verdict = Literal["same", "other", "not held"]


@dataclass(frozen=True)
class Compared:
    """A claim beside a case.

    Parameters
    ----------
    claim : ReadClaim
        What the document says.
    held : str
        What the case says; empty where it says nothing of it.
    verdict : str
        same, other or not held.
    """

    claim: ReadClaim
    held: str
    verdict: Verdict


def compared(document: Document, records: Records, case: Case) -> list[Compared]:
    """Set what a document says of a case beside what is held of it; what a reviewer rejected is left out."""
    names = {one.case for one in document.became if one.record and one.record.slug == case.id}
    told = [one for one in told_by(document, records) if one.name in names]
    return [found for one in told for found in _of(one, case)]


def _of(told: Told, case: Case) -> Iterator[Compared]:
    for claim in told.claims:
        held, same = _beside(claim, case)
        if same is not None:
            yield Compared(claim, ", ".join(held), "same" if same else "other" if held else "not held")


def _beside(claim: ReadClaim, case: Case) -> tuple[list[str], bool | None]:
    """Give what the case says of the same thing, and whether it is the same; None where it cannot be told."""
    if claim.about == "date" and claim.value:
        told = (day for one in case.decisions for day in (one.date, one.announced))
        days = list(dict.fromkeys(day for day in told if isinstance(day, PartialDate)))
        said = PartialDate.parse(claim.value)
        return [str(one) for one in days], any(_overlap(said, one) for one in days)
    if claim.about == "sanctions" and claim.amount is not None:
        sums = [
            (s.amount, s.currency)
            for one in case.sanctions
            for s in one.states
            if isinstance(s.amount, Decimal)
        ]
        same = any(money == claim.currency and same_sum(amount, claim.amount) for amount, money in sums)
        return [f"{money} {amount:,f}" for amount, money in dict.fromkeys(sums)], same
    ids = _ids(claim.about, case)
    return (ids, claim.slug in ids) if ids is not None else ([], None)


def _ids(about: str, case: Case) -> list[str] | None:
    if about == "regulators":
        return [
            *case.by,
            *(one.regulator for one in case.roles),
            *(by for one in case.proceedings for by in one.by),
        ]
    if about == "respondents":
        return [str(one.company) for one in case.respondents]
    if about == "laws":
        return list(case.laws)
    if about == "provisions":
        return [one.provision.slug for decision in case.decisions for one in decision.findings]
    return None


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    return one.first <= other.last and other.first <= one.last
