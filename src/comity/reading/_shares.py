"""Shares of single states in the sum of a settlement with many, which are no sums of their own."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from comity.reading._attorneys import GROUP
from comity.reading._event import Event
from comity.reading._money_roles import SUSPENDED
from comity.reading._scene import Scene
from comity.reading._spans import Mention, Money
from comity.reading._states import STATE

_ROUGH = r"(?:(?:about|around|nearly|almost|approximately|roughly|some|just|under|over|more|than|at|least|an?|estimated|total|of)\s){0,4}"
_BEFORE = re.compile(
    rf"\b(?:(?:{STATE}|[Tt]he\s[Ss]tate|[Ss]tate|[Hh]e|[Ss]he|[Ww]hich|VT|NY|CT|MI)(?:['’]s)?\s(?:(?:will|is|are|to|would|set|expected|alone|itself|also|itself)\s){{0,4}}(?:gets?|receiv\w+|sees?|collects?|takes?|obtains?|recovers?|secures?|be\spaid|nets?|gains?|share|cut|part|portion|slice|allocation|take)\s(?:(?:of\s(?:the|this|that)\s(?:\w+\s){{1,3}})?(?:is|was|will\sbe|comes\sto|amounts\sto|totals?|of|out\sof\sit)\s)?{_ROUGH}"
    rf"|\b(?:share|cut|part|portion|slice|allocation)\s(?:for\s|of\s)?(?:{STATE}\s)?(?:is|was|will\sbe|of|comes\sto|amounts\sto|totals?)\s{_ROUGH}"
    rf"|\b(?:payments?|share|sum)\sof\s{_ROUGH}(?=[^.;]{{0,24}}\sto\s(?:the\s[Ss]tate\sof\s)?{STATE}\b))$"
)
"""What stands before a share: ``Vermont will receive``, ``Connecticut's part is``."""
_AFTER = re.compile(
    rf"\W*(?:(?:of|from)\s(?:it|this|that|the\s(?:settlement|money|sum|funds|total))[,]?\s)?(?:(?:will|would|is|are|which|that|to|be|set)\s){{0,4}}(?:go(?:es|ing)?|comes?|coming|paid|heading|headed|allocated|due|flows?|distributed|earmarked|be)?\s?(?:(?:to|for|into)\s(?:the\s)?(?:[Ss]tate\sof\s|people\sof\s|residents\sof\s)?{STATE}\b|(?:to|for)\s(?:the|our|my)\s[Ss]tate\b|(?:the\s)?{STATE}['’]s?(?=[\s.,]))"
    rf"|\W*(?:as|being)\s(?:its|{STATE}['’]s?|the\sstate['’]s)\s(?:share|part|portion|cut)\b|\s[Ff]or\s(?:{STATE}|CT|NY|NJ|MA|PA|TX|FL|IL|OH|VT|MI)\b"
)
"""What stands behind one: ``will go to Indiana``, ``of it will be Michigan's``."""
_AROUND = 110


def without_shares(events: list[Event], scenes: list[Scene], text: str) -> list[Event]:
    """Leave out the shares of single states where a text tells the sum of a settlement of many, and sums that tell such a share again."""
    named = {one.name for scene in scenes for one in scene.authorities() if "ttorney" in one.name}
    if GROUP not in named and len(named) < _SEVERAL:
        return events
    parts = {one.amount for scene in scenes for one in scene.money if _is_share(one, scene, text)}
    if not parts:
        return events
    sums = [one.money for one in events if one.money and one.kind in {"settlement", "fine"}]
    if any(one.amount > max(parts) and not _is_one_of(one, parts) for one in sums):
        return [one for one in events if one.money is None or not _is_one_of(one.money, parts)]
    whole = _whole(scenes, parts, text)
    return [_of_whole(one, whole, parts) for one in events] if whole else events


def without_suspended(events: list[Event], scenes: list[Scene]) -> list[Event]:
    """Leave out a sum of which a text tells that the rest is suspended, where it tells what is paid as well."""
    cut = {one.amount for scene in scenes for one in scene.money if one.why == SUSPENDED}
    paid = [one for one in events if one.money and not _is_one_of(one.money, cut)]
    lower = bool(cut) and any(one.money.amount < max(cut) for one in paid if one.money)
    return [one for one in events if not (lower and one.money and _is_one_of(one.money, cut))]


_SEVERAL = 2
"""So many attorneys general share a sum."""
_SETTLED = re.compile(r"\bsettle|\bpay|\bstates\b|\boutcome\b", re.IGNORECASE)


def _whole(scenes: list[Scene], parts: set[Decimal], text: str) -> Money | None:
    """Give the sum of a settlement of which a text tells as news only what one state gets."""
    larger = [
        one
        for scene in scenes
        if _SETTLED.search(text, scene.span.start, scene.span.end)
        for one in scene.money
        if one.role in _UNTOLD and one.amount > max(parts)
    ]
    return replace(larger[0], role="settled") if larger else None


_UNTOLD = frozenset(["other", "total", "part", "earlier"])


def _of_whole(one: Event, whole: Money, parts: set[Decimal]) -> Event:
    told = one.money is not None and _is_one_of(one.money, parts)
    return replace(one, money=whole, span=whole.span) if told else one


def _is_one_of(one: Money, parts: set[Decimal]) -> bool:
    return any(abs(one.amount - part) * 100 <= part for part in parts)


def _is_share(one: Money, scene: Scene, text: str) -> bool:
    """Tell whether a sum is what one state gets."""
    start = max(scene.span.start, one.span.start - _AROUND)
    end = min(scene.span.end, one.span.end + _AROUND)
    return (
        _BEFORE.search(text, start, one.span.start) is not None
        or _AFTER.match(text, one.span.end, end) is not None
    )


_PLURAL = re.compile(r"\b(?:settlements|agreements|judgments)\b", re.IGNORECASE)


def of_own_state(event: Event, before: Sequence[Mention], text: str) -> Event:
    """Give the sum of one of several settlements to the state that gets it: ``20 will go to Indiana, and 9.5 to Ohio``."""
    scene, told = event.scene, event.money and _AFTER.match(text, event.money.span.end, event.scene.span.end)
    if not told or _PLURAL.search(text, scene.span.start, event.span.start) is None:
        return event
    states = re.findall(STATE, told.group())
    own = [
        one
        for one in {each.name: each for each in (*before, *event.actors)}.values()
        if any(state.removeprefix("the ") in one.name for state in states)
    ]
    return replace(event, actors=(own[0],), said_who=True) if len(own) == 1 else event
