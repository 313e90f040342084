"""Cases being put together: events of one authority against one respondent become one case."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal

from comity.reading._candidates import FoundLink, FoundSanction
from comity.reading._events import Event
from comity.reading._names import related
from comity.reading._scene import Scene
from comity.reading._spans import DateMention, Mention, Money

_NEAR = 3
"""Sentences without an authority that belong to one settlement lie this close together."""
_ROUNDING = Decimal("0.06")


@dataclass
class Draft:
    """A case being put together."""

    actors: list[Mention]
    respondents: list[Mention]
    said_whom: bool
    scenes: list[Scene] = field(default_factory=list)
    sanctions: list[FoundSanction] = field(default_factory=list)
    links: list[FoundLink] = field(default_factory=list)
    helpers: dict[str, tuple[Mention, str]] = field(default_factory=dict)
    courts: list[Mention] = field(default_factory=list)
    found: bool = False
    bare: FoundSanction | None = None
    ruled: DateMention | None = None

    @property
    def keys(self) -> set[str]:
        """The ids or names of the authorities."""
        return {one.slug or one.name for one in self.actors}

    @property
    def money(self) -> FoundSanction | None:
        """The sum of the case."""
        return next((one for one in self.sanctions if one.amount is not None), None)


def draft_cases(events: Iterable[Event], currencies: dict[str, str]) -> list[Draft]:
    """Join events into cases, in the order of the text."""
    drafts: list[Draft] = []
    for event in events:
        settled = _with_currency(event, currencies)
        draft = _place(settled, drafts)
        if draft is not None:
            _take(draft, settled)
    for one in drafts:
        if one.bare and not one.sanctions and one.actors:
            one.sanctions.append(one.bare)
    return [one for one in drafts if one.sanctions or one.found]


def _with_currency(event: Event, currencies: dict[str, str]) -> Event:
    """Settle a bare dollar by the country of the authority, and take the sum in its own currency first."""
    if event.money is None:
        return event
    place = (
        next((one.country for one in (*event.actors, *event.scene.of("law")) if one.country), None) or "US"
    )
    local = currencies.get(place.partition("-")[0], "USD")
    money = _settled(event.money, local)
    if money.other is not None:
        money = replace(money, other=_settled(money.other, "USD"))
        if event.actors and money.other and money.other.currency == local and money.currency != local:
            money = replace(money.other, role=money.role, per=money.per, other=replace(money, other=None))
    return replace(event, money=money, span=money.span)


_DOLLARS = {"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"}
_PESOS = {"MXN", "COP", "CLP", "ARS", "PHP"}


def _settled(one: Money, local: str) -> Money:
    if one.currency is not None:
        return one
    return replace(one, currency=local if local in _DOLLARS | _PESOS else "USD")


def _place(event: Event, drafts: list[Draft]) -> Draft | None:
    """Give the case that an event belongs to, a new one where there is none, or None where it tells nothing new."""
    same = [one for one in drafts if _fits(one, event)]
    if event.money is None or event.kind == "penalty_payment":
        if same:
            return same[-1]
        told = any(
            not one.keys.isdisjoint({each.slug or each.name for each in event.actors}) for one in drafts
        )
        return _opened(event, drafts) if _opens(event) and (event.said_who or not told) else None
    for draft in same:
        if draft.money is None or _alike(draft.money, event.money) or _stages(draft.money, event):
            return draft
    if same and not _another(event):
        return None
    return _opened(event, drafts)


def _opened(event: Event, drafts: list[Draft]) -> Draft:
    drafts.append(Draft(list(event.actors), list(event.respondents), event.said_whom))
    return drafts[-1]


def _fits(draft: Draft, event: Event) -> bool:
    if not event.actors or not draft.actors:
        near = draft.scenes and event.scene.number - draft.scenes[-1].number <= _NEAR
        return not event.actors and not draft.actors and bool(near)
    if draft.keys.isdisjoint({one.slug or one.name for one in event.actors}) and not _one_unnamed(
        draft, event
    ):
        return False
    if not draft.respondents or not event.respondents or not (event.said_whom or event.money):
        return True
    return any(related(a.name, b.name) for a in draft.respondents for b in event.respondents)


def _one_unnamed(draft: Draft, event: Event) -> bool:
    """Tell whether one side names an authority only by its country, and the other one of that country."""
    one, other = draft.actors[0], event.actors[0]
    same = (one.country or "").partition("-")[0] == (other.country or "").partition("-")[0]
    return same and (one.slug is None) != (other.slug is None) and "German" in {one.name[:6], other.name[:6]}


def _opens(event: Event) -> bool:
    """Tell whether a measure without a sum may be a case of its own."""
    if event.kind == "settlement":
        return bool(event.respondents)
    if not event.actors:
        return event.kind in {"ban", "order", "undertaking"}
    if event.status == "proposed" or event.kind == "fine":
        return False
    return bool(event.respondents) and (event.said_who or event.said_whom)


def _alike(one: FoundSanction, money: Money) -> bool:
    if one.currency != money.currency:
        return any(
            each.currency == money.currency and _near(each.amount, money.amount) for each in one.converted
        )
    return one.amount is not None and _near(one.amount, money.amount)


def _near(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _ROUNDING * max(one, other)


def _stages(held: FoundSanction, event: Event) -> bool:
    """Tell whether a sum and the one held are stages of one fine: proposed, then imposed."""
    if event.money is None or held.currency != event.money.currency:
        return False
    if event.status == "reduced" and held.amount is not None and event.money.amount < held.amount:
        return True
    return (
        {held.status, event.status} == {"proposed", "imposed"}
        or any(_near(one.amount, event.money.amount) for one in held.earlier)
        or any(held.amount is not None and _near(one.amount, held.amount) for one in event.earlier)
    )


def _another(event: Event) -> bool:
    """Tell whether a second sum of the same authority against the same respondent is another case."""
    own_date = bool(event.scene.dates)
    return (
        (event.said_whom or (own_date and event.scene.told_again))
        and (event.said_who or event.scene.background or own_date)
        and event.status == "imposed"
    )


def _take(draft: Draft, event: Event) -> None:
    if event.scene not in draft.scenes:
        draft.scenes.append(event.scene)
    if (
        draft.actors
        and event.actors
        and draft.actors[0].slug is None
        and event.actors[0].slug
        and _one_unnamed(draft, event)
    ):
        draft.actors = list(event.actors)
    if event.said_whom and not draft.said_whom:
        draft.respondents, draft.said_whom = list(event.respondents), True
    for one in event.actors:
        if (
            (one.slug or one.name) not in draft.keys
            and event.said_who
            and event.money is None
            and event.kind == "settlement"
        ):
            draft.actors.append(one)
    if event.kind == "finding":
        draft.found = True
        return
    if event.kind == "settlement" and event.money is None:
        draft.bare = draft.bare or _sanction(event)
        return
    _add(draft, _sanction(event))


def _sanction(event: Event) -> FoundSanction:
    money = event.money
    if money is None:
        return FoundSanction(event.kind, None, None, event.status, event.span)
    if event.kind == "penalty_payment":
        return FoundSanction(event.kind, None, None, event.status, event.span, rate=money)
    converted = (money.other,) if money.other else ()
    return FoundSanction(
        event.kind, money.amount, money.currency, event.status, event.span, converted, event.earlier
    )


def _add(draft: Draft, new: FoundSanction) -> None:
    """Add a measure once: a sum replaces the bare word, an exact sum a round one, an imposed sum a proposed one."""
    held = draft.money
    if new.amount is None:
        if not any(
            one.type == new.type or (one.amount is not None and new.type == "settlement")
            for one in draft.sanctions
        ):
            draft.sanctions.append(new)
        return
    if held is None:
        draft.sanctions = [one for one in draft.sanctions if one.type not in {"fine", "settlement"}]
        draft.sanctions.insert(0, new)
        return
    draft.sanctions[draft.sanctions.index(held)] = _merged(held, new)


def _merged(held: FoundSanction, new: FoundSanction) -> FoundSanction:
    if {held.status, new.status} == {"proposed", "imposed"} and not _same_sum(held, new):
        final, first = (new, held) if new.status == "imposed" else (held, new)
        return replace(final, earlier=(*final.earlier, *_as_money(first)))
    if new.status == "reduced" and not _same_sum(held, new):
        return replace(new, earlier=(*new.earlier, *_as_money(held)))
    better = new if _digits(new.amount) > _digits(held.amount) and _same_sum(held, new) else held
    status = held.status if held.status == new.status or held.status != "proposed" else new.status
    converted = better.converted or held.converted or new.converted
    return replace(better, status=status, converted=converted, earlier=held.earlier or new.earlier)


def _same_sum(held: FoundSanction, new: FoundSanction) -> bool:
    return (
        held.amount is not None
        and new.amount is not None
        and held.currency == new.currency
        and _near(held.amount, new.amount)
    )


def _as_money(one: FoundSanction) -> tuple[Money, ...]:
    return (
        (Money(one.span, one.amount, one.currency, "proposed", "announced before"),)
        if one.amount is not None
        else ()
    )


def _digits(amount: Decimal | None) -> int:
    return len(str(amount or 0).replace(".", "").rstrip("0"))
