"""Sums of other sums, and conversions of them, which are no measures of their own."""

from dataclasses import replace
from decimal import Decimal

from comity.reading._event import Event
from comity.reading._names import related
from comity.reading._spans import Money

_KINDS_OF_SUMS = frozenset(["fine", "settlement", "finding"])


def without_totals(events: list[Event]) -> list[Event]:
    """Leave out sums of other sums: the total where the parts hit different companies, the parts where they hit one."""
    events = _without_conversions(events)
    sums = [one for one in events if one.money and one.kind in _KINDS_OF_SUMS and not one.paired]
    dropped: set[int] = set()
    apart: set[int] = set()
    for total in sums:
        parts = _parts(total, sums)
        if not parts:
            continue
        names = [one.respondents[0].name for one in parts if one.respondents]
        near = all(one.scene.number == total.scene.number for one in parts)
        whole = near and all(one.span.start > total.span.end for one in parts)
        if total.twofold:
            apart |= {id(one) for one in parts}
        house = _one_house(names) and not _of_several(parts) and not total.twofold
        dropped |= {id(one) for one in parts} if (whole and not total.twofold) or house else {id(total)}
    return [
        replace(one, paired=True) if id(one) in apart else one for one in events if id(one) not in dropped
    ]


def _of_several(parts: list[Event]) -> bool:
    """Tell whether sums hit several companies of the catalog, though their names are alike."""
    return len({one.respondents[0].slug for one in parts if one.respondents and one.respondents[0].slug}) > 1


def _one_house(names: list[str]) -> bool:
    return all(related(one, names[0]) for one in names)


def _without_conversions(events: list[Event]) -> list[Event]:
    """Leave out a sum that is elsewhere printed as the conversion of another, as headlines do."""
    others = [one.money.other for one in events if one.money and one.money.other]
    return [
        one
        for one in events
        if one.money is None
        or one.money.other is not None
        or not any(
            _same_currency(each, one.money) and _close(each.amount, one.money.amount, 1) for each in others
        )
    ]


def _same_currency(one: Money, other: Money) -> bool:
    """Tell whether two sums are in one currency; a dollar of no country is one of any country."""
    return one.currency == other.currency or (
        None in {one.currency, other.currency} and {one.currency, other.currency} - {None} <= _DOLLARS
    )


_DOLLARS = frozenset(["USD", "CAD", "AUD", "NZD", "SGD", "HKD"])


def _close(one: Decimal, other: Decimal, percent: int) -> bool:
    return abs(one - other) * 100 <= percent * max(one, other)


_LARGEST_PART = 98
"""Per cent of a total beyond which a sum is the total told again, and no part of it."""


def _parts(total: Event, sums: list[Event]) -> list[Event]:
    """Give two or three neighbouring sums that make up another."""
    if total.money is None:
        return []
    others = [
        one
        for one in sums
        if one is not total
        and one.money
        and one.money.currency == total.money.currency
        and (one.money.role == "proposed") is (total.money.role == "proposed")
    ]
    for count in (2, 3, 4):
        for at in range(len(others) - count + 1):
            group = others[at : at + count]
            amounts = [one.money.amount for one in group if one.money]
            if (
                len(set(amounts)) == count
                and max(amounts) * 100 <= _LARGEST_PART * total.money.amount
                and _close(sum(amounts, Decimal(0)), total.money.amount, 2 if count > 3 else 1)  # noqa: PLR2004 - rounded each
            ):
                return group
    return []
