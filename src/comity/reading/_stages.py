"""Measures told more than once: a round sum and an exact one, proposed and then imposed, a rate, a conversion."""

from dataclasses import replace
from decimal import Decimal

from comity.reading._candidates import FoundSanction
from comity.reading._event import Event
from comity.reading._spans import Money

_ROUNDING = Decimal("0.06")


def sanction_of(event: Event) -> FoundSanction:
    """Give the measure of an event as a case holds it."""
    money = event.money
    if money is None:
        return FoundSanction(event.kind, None, None, event.status, event.span)
    if event.kind == "penalty_payment":
        return FoundSanction(event.kind, None, None, event.status, event.span, rate=money)
    converted = (money.other,) if money.other else ()
    return FoundSanction(
        event.kind, money.amount, money.currency, event.status, event.span, converted, event.earlier
    )


def added(sanctions: list[FoundSanction], new: FoundSanction) -> list[FoundSanction]:
    """Add a measure once: a sum replaces the bare word, an exact sum a round one, an imposed sum a proposed one."""
    held = next((one for one in sanctions if one.amount is not None), None)
    if new.amount is None:
        known = any(
            one.type == new.type or (one.amount is not None and new.type == "settlement") for one in sanctions
        )
        return sanctions if known else [*sanctions, new]
    if held is None:
        return [new, *(one for one in sanctions if one.type not in {"fine", "settlement"})]
    return [_merged(held, new) if one is held else one for one in sanctions]


def _merged(held: FoundSanction, new: FoundSanction) -> FoundSanction:
    if {held.status, new.status} == {"proposed", "imposed"} and not same_sum(held, new):
        final, first = (new, held) if new.status == "imposed" else (held, new)
        return replace(final, earlier=(*final.earlier, *_as_money(first)))
    if "reduced" in {held.status, new.status} and not same_sum(held, new):
        final, first = (new, held) if new.status == "reduced" else (held, new)
        return _lowered(replace(final, earlier=(*final.earlier, *_as_money(first))))
    better = new if _digits(new.amount) > _digits(held.amount) and same_sum(held, new) else held
    status = held.status if held.status == new.status or held.status != "proposed" else new.status
    converted = better.converted or held.converted or new.converted
    return replace(better, status=status, converted=converted, earlier=held.earlier or new.earlier)


def _lowered(one: FoundSanction) -> FoundSanction:
    """Take a sum brought down from one that was only proposed for the one imposed."""
    planned = all(each.role == "proposed" for each in one.earlier)
    return replace(one, status="imposed") if planned else one


def same_sum(held: FoundSanction, new: FoundSanction) -> bool:
    """Tell whether two measures have one sum, rounded or not."""
    return (
        held.amount is not None
        and new.amount is not None
        and held.currency == new.currency
        and _near(held.amount, new.amount)
    )


def _as_money(one: FoundSanction) -> tuple[Money, ...]:
    return (
        (
            Money(
                one.span,
                one.amount,
                one.currency,
                "proposed" if one.status == "proposed" else "earlier",
                "announced before",
            ),
        )
        if one.amount is not None
        else ()
    )


def _digits(amount: Decimal | None) -> int:
    return len(str(amount or 0).replace(".", "").rstrip("0"))


def alike(one: FoundSanction, money: Money) -> bool:
    """Tell whether a sum is that of a measure, rounded or converted."""
    if one.currency != money.currency:
        return any(
            each.currency == money.currency and _near(each.amount, money.amount) for each in one.converted
        )
    return one.amount is not None and _near(one.amount, money.amount)


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _ROUNDING * max(one, other)


def are_stages(held: FoundSanction, event: Event) -> bool:
    """Tell whether a sum and the one held are stages of one fine: proposed, then imposed."""
    if event.money is None or held.currency != event.money.currency:
        return False
    if held.amount is not None and event.money.amount != held.amount:
        smaller = event.status if event.money.amount < held.amount else held.status
        if smaller == "reduced":
            return True
    return (
        {held.status, event.status} == {"proposed", "imposed"}
        or any(_near(one.amount, event.money.amount) for one in held.earlier)
        or any(held.amount is not None and _near(one.amount, held.amount) for one in event.earlier)
    )
