"""Events: each measure that a sentence tells, with who acted and against whom, as far as the text says."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from comity.reading._actors import ADVISERS, acting, points_back
from comity.reading._names import related
from comity.reading._respondents import against, in_turn, main_company, parties
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Mention, Money, Span
from comity.reading._words import AGREED, NO_FINE, PROPOSED

TAKEN = frozenset(["imposed", "settled", "proposed", "rate"])
"""Roles of amounts that are measures."""
_KINDS_OF_SUMS = frozenset(["fine", "settlement", "finding"])


@dataclass(frozen=True)
class Event:
    """A measure told in one sentence.

    Parameters
    ----------
    kind, status : str
        What measure, and how it stands.
    money : Money or None
        Its sum.
    span : Span
        The words it stands on.
    scene : Scene
        The sentence.
    actors, respondents : tuple of Mention
        Who acted and against whom.
    said_who, said_whom : bool
        Whether the sentence itself names them.
    earlier : tuple of Money
        What the sum was before, as the sentence tells.
    """

    kind: str
    status: str
    money: Money | None
    span: Span
    scene: Scene
    actors: tuple[Mention, ...] = ()
    respondents: tuple[Mention, ...] = ()
    said_who: bool = False
    said_whom: bool = False
    earlier: tuple[Money, ...] = ()


@dataclass
class Story:
    """What the whole text is about, and what was said last.

    Parameters
    ----------
    text : str
        The text.
    authority, company : Mention or None
        The authority and the company that it is about.
    settles : bool
        Whether an authority settles in it.
    """

    text: str
    authority: list[Mention]
    company: Mention | None
    settles: bool
    last: list[Mention] = field(default_factory=list)
    near: Mention | None = None


def story_of(scenes: list[Scene], text: str) -> Story:
    """Tell what a text is about."""
    settles = any(
        scene.authorities() and any(hit.cue.kind == "settlement" for hit in scene.measures)
        for scene in scenes
    )
    return Story(text, _main_authority(scenes, text), main_company(scenes, text), settles)


def _main_authority(scenes: list[Scene], text: str) -> list[Mention]:
    """Give the authority that acts most, with those beside it; bodies that only advise where there is no other."""
    weights: Counter[str] = Counter()
    groups: dict[str, list[Mention]] = {}
    for scene in scenes:
        at = scene.measures[0].span if scene.measures else scene.span
        ones = acting(scene, at, text)
        for one in ones[:1]:
            key = one.slug or one.name
            groups[key] = max(groups.get(key, []), ones, key=len)
            weights[key] += (3 if scene.measures else 1) + (2 if scene.number < 3 else 0)  # noqa: PLR2004 - the lead
    if weights:
        return groups[weights.most_common(1)[0][0]]
    advisers = [one for scene in scenes for one in scene.authorities()]
    return advisers[:1]


def events_of(scenes: list[Scene], story: Story) -> list[Event]:
    """Give the events of all scenes in their order, totals and parts of sums left out."""
    found: list[Event] = []
    for scene in scenes:
        found += [_attributed(event, story) for event in _told(scene, story)]
        companies = parties(scene, story.text)
        if companies and not any(one.role == "compared" for one in scene.money):
            story.near = companies[-1]
        named = _named(scene, story)
        if named and scene.measures:
            story.last = named
    return _without_totals(found)


def _named(scene: Scene, story: Story) -> list[Mention]:
    at = scene.measures[0].span if scene.measures else scene.span
    return acting(scene, at, story.text)


def _told(scene: Scene, story: Story) -> Iterator[Event]:
    """Give the measures of a scene: each sum taken, and each wording that needs no sum."""
    taken = {*TAKEN, "compared"} if scene.authorities() else TAKEN
    sums = [one for one in scene.money if one.role in taken]
    earlier = tuple(replace(one, role="earlier") for one in scene.money if one.role == "earlier")
    if (
        not sums
        and earlier
        and not scene.background
        and any(hit.cue.kind == "fine" for hit in scene.measures)
    ):
        sums, earlier = [replace(earlier[0], role="proposed")], ()
    settled = any(hit.cue.kind == "settlement" for hit in scene.measures)
    for one in sums:
        yield _of_sum(one, scene, earlier, settled=settled)
    for hit in scene.measures:
        if _counts(hit, sums, scene, story.text):
            yield Event(hit.cue.kind, _status(hit, scene, story.text), None, hit.span, scene)


def _of_sum(one: Money, scene: Scene, earlier: tuple[Money, ...], *, settled: bool) -> Event:
    if one.role == "rate":
        return Event("penalty_payment", "threatened", one, one.span, scene)
    agreed = one.role == "settled" and not _fined(scene) and not one.obliged
    kind = "settlement" if settled or agreed else "fine"
    cut = any(hit.cue.status == "reduced" for hit in scene.reviews) and scene.by_court
    status = "proposed" if one.role == "proposed" else "reduced" if cut else "imposed"
    return Event(kind, status, one, one.span, scene, earlier=() if status == "proposed" else earlier)


def _fined(scene: Scene) -> bool:
    return any(hit.cue.kind == "fine" for hit in scene.measures)


def _counts(hit: CueHit, sums: list[Money], scene: Scene, text: str) -> bool:
    """Tell whether a wording is a measure of its own."""
    if hit.cue.kind == "fine":
        return not sums and not scene.money and NO_FINE.search(text, scene.span.start, scene.span.end) is None
    if hit.cue.kind == "settlement":
        return not sums and not scene.money
    return True


def _status(hit: CueHit, scene: Scene, text: str) -> str:
    near = PROPOSED.search(text, max(scene.span.start, hit.span.start - 60), hit.span.start)
    return "proposed" if near else hit.cue.status


def _attributed(event: Event, story: Story) -> Event:
    """Settle who acted and against whom: as the sentence says, else as the text goes on."""
    blocked = [one.span for one in event.scene.money if event.money and one.span != event.money.span]
    actors = acting(event.scene, event.span, story.text)
    companies = in_turn(event.scene, event.span, story.text) or against(
        event.scene, event.span, story.text, story.company, blocked
    )
    said_who, said_whom = bool(actors), bool(companies)
    if not actors:
        actors = _understood(event, story)
    if not companies:
        companies = _meant(event, story)
    return replace(
        event, actors=tuple(actors), respondents=tuple(companies), said_who=said_who, said_whom=said_whom
    )


_THE_COMPANY = re.compile(
    r"\b(?:the|its|both|las?|l['’]|les|das|dem|die|il|lo) ?(?:\w+ )?(?:company|companies|firm|firms|group|platform|operator|bank|airline|retailer|chain|tech giant|giant|entreprise|sociétés?|unternehmen|konzern|empresa|compañía|società|azienda)\b|\bit\b",
    re.IGNORECASE,
)


def _meant(event: Event, story: Story) -> list[Mention]:
    """Give the company that a sentence means without naming it: the last one told of, else the main one."""
    back = _THE_COMPANY.search(story.text, event.scene.span.start, event.scene.span.end)
    one = story.near if back and story.near and event.money else story.company
    return [one] if one else []


def _understood(event: Event, story: Story) -> list[Mention]:
    """Give the authority that a sentence means without naming it; none for a settlement between others."""
    agreed = event.kind == "settlement" or (
        event.kind != "fine" and AGREED.search(story.text, event.scene.span.start, event.scene.span.end)
    )
    if agreed and not story.settles and not points_back(event.scene, story.text):
        return []
    return (
        story.last if points_back(event.scene, story.text) and story.last else (story.last or story.authority)
    )


def _without_totals(events: list[Event]) -> list[Event]:
    """Leave out sums of other sums: the total where the parts hit different companies, the parts where they hit one."""
    events = _without_conversions(events)
    sums = [one for one in events if one.money and one.kind in _KINDS_OF_SUMS]
    dropped: set[int] = set()
    for total in sums:
        parts = _parts(total, sums)
        if not parts:
            continue
        names = [one.respondents[0].name for one in parts if one.respondents]
        near = all(one.scene.number == total.scene.number for one in parts)
        whole = near and all(one.span.start > total.span.end for one in parts)
        dropped |= {id(one) for one in parts} if whole or _one_house(names) else {id(total)}
    return [one for one in events if id(one) not in dropped]


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
                and _close(sum(amounts, Decimal(0)), total.money.amount, 2 if count > 3 else 1)  # noqa: PLR2004 - rounded each
            ):
                return group
    return []


def is_adviser(one: Mention) -> bool:
    """Tell whether a body binds or advises authorities and fines no company."""
    return one.slug in ADVISERS
