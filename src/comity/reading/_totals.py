"""Sums of other sums, and conversions of them, which are no measures of their own."""

from dataclasses import replace
from decimal import Decimal

from comity.reading._event import Event
from comity.reading._names import related
from comity.reading._numbers import HOMES, ROUGHLY
from comity.reading._spans import Money

_KINDS_OF_SUMS = frozenset(["fine", "settlement", "finding"])


def without_totals(events: list[Event]) -> list[Event]:
    """Leave out sums of other sums: the total where the parts hit different companies, the parts where they hit one."""
    events = _without_bounds(_without_restatements(_without_conversions(events)))
    sums = [one for one in events if one.money and one.kind in _KINDS_OF_SUMS and not one.paired]
    split = [(total, parts) for total in sums if (parts := _parts(total, sums))]
    given = {key: one for total, parts in split for key, one in _in_order(total, parts).items()}
    apart = {id(one) for total, parts in split if total.twofold for one in parts}
    dropped: set[int] = set()
    for total, parts in split:
        shared = any(id(one) in given for one in parts)
        dropped |= {id(total)} if shared else _surplus(total, parts)
    wholes = {id(one): total for total, parts in split if id(total) in dropped for one in parts}
    return [
        _told_again(
            replace(one, paired=True) if id(one) in apart else given.get(id(one), one), wholes.get(id(one))
        )
        for one in events
        if id(one) not in dropped
    ]


def _told_again(one: Event, other: Event | None) -> Event:
    """Note the sentence that tells a sum again, in other money or as part of a whole, where that one is left out."""
    return one if other is None else replace(one, again=(*one.again, other.scene))


def _surplus(total: Event, parts: list[Event]) -> set[int]:
    """Tell what goes: the parts where they hit one house or follow their total in its sentence, else the total."""
    near = all(one.scene.number == total.scene.number for one in parts)
    whole = near and all(one.span.start > total.span.end for one in parts) and not _of_each_its_own(parts)
    house = _one_house(_names(parts)) and not _of_several(parts) and not _by_several(parts)
    return {id(one) for one in parts} if not total.twofold and (whole or house) else {id(total)}


def _in_order(total: Event, parts: list[Event]) -> dict[int, Event]:
    """Give each part its company, where the total names as many as there are parts and no part names one of them."""
    against = sorted(total.respondents, key=lambda one: one.span)
    own = [each for one in parts if one.said_whom for each in one.respondents]
    if (
        not total.said_whom
        or len(total.actors) > 1
        or len(against) != len(parts)
        or any(related(each.name, one.name) for each in own for one in against)
    ):
        return {}
    return {
        id(part): replace(part, respondents=(one,), said_whom=True, paired=True)
        for part, one in zip(parts, against, strict=True)
    }


def _of_each_its_own(parts: list[Event]) -> bool:
    """Tell whether each part is that of another company, named beside it."""
    return all(one.said_whom for one in parts) and len(set(_names(parts))) == len(parts)


def _of_several(parts: list[Event]) -> bool:
    """Tell whether sums hit several companies of the catalog, though their names are alike."""
    return len({one.respondents[0].slug for one in parts if one.respondents and one.respondents[0].slug}) > 1


def _by_several(parts: list[Event]) -> bool:
    """Tell whether sums are of different authorities, each named beside its own: what one imposed and what others did with it."""
    actors = {frozenset(each.key for each in one.actors) for one in parts}
    return len(actors) > 1 and all(one.said_who for one in parts)


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


_RATES = Decimal("0.75"), Decimal("1.35")
"""How far a rate may stray from the rough one."""


def _without_restatements(events: list[Event]) -> list[Event]:
    """Leave out a sum that tells another one, of the same authority in the money of its country, in foreign money."""
    own = [one for one in events if one.money and one.money.currency == _at_home(one)]
    abroad = [one for one in events if any(_restates(one, each) for each in own)]
    return [
        _told_again(one, next((each for each in abroad if one in own and _restates(each, one)), None))
        for one in events
        if one not in abroad
    ]


_EURO = frozenset("AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split())
"""Countries whose money is the euro."""


def _at_home(event: Event) -> str | None:
    country = (event.actors[0].country or "") if event.actors else ""
    own = next((code for code, home in HOMES.items() if home == country), None)
    return own or ("EUR" if country in _EURO else None)


def _restates(one: Event, own: Event) -> bool:
    mine, other = own.money, one.money
    if mine is None or other is None or other.currency == mine.currency or one.kind != own.kind:
        return False
    foreign = other.currency or "USD"
    if {mine.currency, foreign} - ROUGHLY.keys() or not _of_the_same(one, own):
        return False
    ratio = other.amount * Decimal(ROUGHLY[foreign]) / (mine.amount * Decimal(ROUGHLY[mine.currency or ""]))
    return _RATES[0] <= ratio <= _RATES[1]


def _of_the_same(one: Event, own: Event) -> bool:
    """Tell whether two measures are of authorities of one country, as under an old and a new name, against one respondent."""
    actors = {each.country for each in one.actors} & {each.country for each in own.actors}
    against = (
        not one.respondents
        or not own.respondents
        or any(related(a.name, b.name) for a in one.respondents for b in own.respondents)
    )
    return bool(actors) and against


_FAR = Decimal("1.3")
"""How much more a sum may be than its lower bound: ``more than 5,000`` for 5,400."""


def _without_bounds(events: list[Event]) -> list[Event]:
    """Leave out a lower bound where the text tells the sum itself."""
    sums = [one.money for one in events if one.money and not one.money.least]
    return [
        one
        for one in events
        if one.money is None
        or not one.money.least
        or not any(
            _same_currency(each, one.money) and one.money.amount < each.amount <= _FAR * one.money.amount
            for each in sums
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


def _loose(total: Money, count: int) -> int:
    """Give by how many per cent parts may miss a total: each is rounded, and a lower bound falls short of them."""
    return 5 if total.least else 2 if count > 3 else 1  # noqa: PLR2004 - rounded each


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
    groups = [others[at : at + count] for count in (2, 3, 4) for at in range(len(others) - count + 1)]
    fitting = [one for one in groups if _make_up(one, total.money) and not _of_another(one, total)]
    return next((one for one in fitting if _one_house(_names(one))), next(iter(fitting), []))


def _of_another(parts: list[Event], total: Event) -> bool:
    """Tell whether sums are all of one company and a total of another, both known and named beside them."""
    named = total.said_whom and all(one.said_whom for one in parts)
    own = {one.slug for one in total.respondents}
    theirs = {one.slug for part in parts for one in part.respondents}
    return named and None not in own | theirs and len(own) == len(theirs) == 1 and own != theirs


def _make_up(group: list[Event], total: Money) -> bool:
    """Tell whether sums, no two alike, make up another."""
    amounts = [one.money.amount for one in group if one.money]
    together = len({one.scene.number for one in group}) == 1 and not any(one.said_whom for one in group)
    return (
        (together or len(set(amounts)) == len(group))
        and max(amounts) * 100 <= _LARGEST_PART * total.amount
        and _close(sum(amounts, Decimal(0)), total.amount, _loose(total, len(group)))
    )


def _names(group: list[Event]) -> list[str]:
    return [one.respondents[0].name for one in group if one.respondents]
