"""Events: each measure that a text tells, with who acted and against whom, as far as it says."""

import re
from collections.abc import Iterator
from dataclasses import replace

from comity.reading._actors import acting, told_at
from comity.reading._attribution import attributed
from comity.reading._company_names import FORMED
from comity.reading._event import Event
from comity.reading._names import related
from comity.reading._respondents import is_unnamed, parties
from comity.reading._scene import Scene
from comity.reading._shares import of_own_state, without_shares, without_suspended
from comity.reading._spans import Mention
from comity.reading._story import Story
from comity.reading._told import told_in
from comity.reading._totals import without_totals
from comity.reading._wordings import wording


def events_of(scenes: list[Scene], story: Story) -> list[Event]:
    """Give the events of all scenes in their order, totals and parts of sums left out."""
    found: list[Event] = []
    for scene in scenes:
        told = [
            one
            for event in told_in(scene, story.text)
            for one in _each(of_own_state(attributed(event, story), story.last, story.text), story.text)
        ]
        found += [event for event in told if not _over_all(event, story)]
        companies = parties(scene, story.text)
        if companies and not any(one.role == "compared" for one in scene.money):
            main = [one for one in companies if story.company and related(one.name, story.company.name)]
            story.near = (main or companies)[-1]
        story.first = story.first or story.company or next(iter(scene.of("company")), None)
        first = story.first
        story.others += [one for one in scene.of("company") if first and not related(one.name, first.name)]
        if scene.of("company"):
            story.before, story.nameless = scene.of("company")[-1], None
        elif is_unnamed(scene, story.text):
            story.nameless = scene
        named = _named(scene, story)
        american = all((one.country or "").startswith("US") for one in named)
        story.recent = named if american else named[:1]
        if named and scene.measures:
            story.last = named
    if not any(one.money and one.kind != "penalty_payment" for one in found):
        found = [*_unclaimed(scenes, story), *found]
    found = [_elsewhere(_named_after(one, scenes, story.text), scenes, story.text) for one in found]
    found = [_as_planned(one, found) for one in found]
    found = [_as_set(one, found, story.text) for one in found if not _undone(one, scenes)]
    return _without_sums_of_many(
        without_totals(without_shares(without_suspended(found, scenes), scenes, story.text))
    )


def _as_planned(event: Event, events: list[Event]) -> Event:
    """Take a fine that a headline shortens for the plan that the text tells of."""
    if event.money is None or event.scene.number > 0 or event.status != "imposed":
        return event
    told = [
        one for one in events if one is not event and one.money and one.money.amount == event.money.amount
    ]
    planned = bool(told) and all(one.status == "proposed" for one in told)
    return replace(event, status="proposed") if planned else event


_SET = wording(
    r"\b(?:sets?|fix(?:es|ed)|put|appl(?:ies|ied)|imposes|imposed)\s(?:it|(?:the|an?)\s(?:fine|penalty|amount|sum))\s(?:at|of)\W+$|\b(?:(?:now|currently)\s(?:stands|is|stood)\sat|deja\sla\s(?:sanción|multa)\sen|fija\sen)\W+$",
    re.IGNORECASE,
)
"""What a court makes of a fine: ``sets the fine at``."""
_LEAD_IN = 60


def _as_set(event: Event, events: list[Event], text: str) -> Event:
    """Take the sum at which a court sets a fine for one brought down, where the text told a larger one before."""
    if event.money is None or event.status != "imposed":
        return event
    at = event.money.span.start
    stands = _SET.search(text, max(event.scene.span.start, at - _LEAD_IN), at)
    before = [
        one.money
        for one in events
        if one.money and one.kind == event.kind and one.scene.number < event.scene.number
    ]
    larger = any(one.currency == event.money.currency and one.amount > event.money.amount for one in before)
    ruled = event.scene.by_court or (stands is not None and "now" in stands[0].lower())
    return replace(event, status="reduced") if stands and larger and ruled else event


def _undone(event: Event, scenes: list[Scene]) -> bool:
    """Tell whether a higher court undid what a court had made of a fine: the fine is again what it was."""
    later = scenes[event.scene.number + 1 :]
    return event.status == "reduced" and any(
        hit.cue.status == "restored" for scene in later if scene.by_court for hit in scene.reviews
    )


_ABROAD = wording(r"\bin the (?:United States|US\b|U\.S\.)")


def _elsewhere(event: Event, scenes: list[Scene], text: str) -> Event:
    """Take what another authority did in America for its measure, where the next sentence names it."""
    told = _ABROAD.search(text, event.scene.span.start, event.scene.span.end)
    if (
        event.money is None
        or event.said_who
        or told is None
        or any(one.country == "US" for one in event.actors)
    ):
        return event
    after = scenes[event.scene.number + 1 : event.scene.number + 2]
    others = [one for scene in after for one in scene.authorities() if one.country == "US"]
    return replace(event, actors=tuple(others[:1]), said_who=True) if others else event


_EACH = re.compile(
    r"\b(?:each|apiece|chacune?|jeweils|je(?=\s\d)|a testa|cada un[ao]|ciascun[ao])\b", re.IGNORECASE
)
_NEAR_SUM = 60


def _each(event: Event, text: str) -> list[Event]:
    """Give one event for each of several companies that pay a sum each, or of several authorities that took one each."""
    several = len(event.respondents) > 1 and event.said_whom
    by_several = len(event.actors) > 1 and event.said_who and len(event.respondents) < 2  # noqa: PLR2004 - several
    if event.money is None or not (several or by_several):
        return [event]
    start = max(event.scene.span.start, event.span.start - _NEAR_SUM)
    if _EACH.search(text, start, min(event.scene.span.end, event.span.end + _NEAR_SUM)) is None:
        return [event]
    if several:
        return [replace(event, respondents=(one,), paired=True) for one in event.respondents]
    return [replace(event, actors=(one,)) for one in event.actors]


_AFTER = 3
"""Sentences in which a text names whom it called ``a firm``."""


def _named_after(event: Event, scenes: list[Scene], text: str) -> Event:
    """Give the name that a text tells soon after it spoke of ``a firm``, where it is one with its legal form."""
    if not event.unnamed or event.scene.tabled or event.scene.number > _HEAD:
        return event
    for scene in scenes[event.scene.number + 1 : event.scene.number + 1 + _AFTER]:
        ones = [one for one in parties(scene, text) if one.slug or FORMED.search(one.name)]
        if ones and ones[0].span.start - scene.span.start < _SUBJECT and _of_one_sum(event, scene):
            return replace(event, respondents=(ones[0],), said_whom=True, unnamed=False)
    return event


def _of_one_sum(event: Event, scene: Scene) -> bool:
    """Tell whether a sentence tells no sum but that of an event, in its own money or in other."""
    told = event.money
    own = {told.amount, *([told.other.amount] if told.other else [])} if told else set()
    return all(one.amount in own for one in scene.money)


_SUBJECT = 40
"""Characters from the beginning of a sentence within which its subject stands."""


def _without_sums_of_many(events: list[Event]) -> list[Event]:
    """Leave out sums of several fines against nobody in particular, where another sum is that of somebody."""
    named = any(
        one.money and not one.money.plural and (one.said_whom or one.unnamed or not one.scene.background)
        for one in events
        if one.kind == "fine" and one.status == "imposed"
    )
    return [
        one
        for one in events
        if not (named and one.money and one.money.plural and not one.said_whom and not one.unnamed)
    ]


_HEAD = 6
"""Sentences at whose head a report names the sum that it is about."""
_LEAST_SUM = 500


def _unclaimed(scenes: list[Scene], story: Story) -> Iterator[Event]:
    """Give the first sum at the head of a text that no word explains, where the text tells of no other measure in money."""
    lead = [scene for scene in scenes if scene.money or scene.mentions][:_HEAD]
    sums = [
        (scene, one)
        for scene in lead
        for one in scene.money
        if one.role == "other" and one.amount >= _LEAST_SUM
    ]
    if story.authority and sums:
        scene, one = sums[0]
        yield attributed(Event("fine", "imposed", replace(one, role="imposed"), one.span, scene), story)


def _over_all(event: Event, story: Story) -> bool:
    """Tell whether a sum is that of several fines against nobody in particular."""
    several = event.money is not None and event.money.plural and not event.said_whom and not event.unnamed
    return several and (story.company is None or event.scene.background)


def _named(scene: Scene, story: Story) -> list[Mention]:
    return acting(scene, told_at(scene), story.text)
