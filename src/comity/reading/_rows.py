"""Rows of a list of fines: ``Lumio Airport — 200,000 euros``, which no word explains but the sentence above the list."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from comity.reading._scene import Scene
from comity.reading._spans import DateMention, MoneyRole

_BEFORE_SUM = re.compile(
    r"[^.;]{0,160}?(?:\s?(?:[—–|:→\n-]|=>)|,\s\d{1,2}\.?(?:st|nd|rd|th)?\s\w+\.?\s\d{4},|,\s\w+\s\d{1,2},\s\d{4},)\s*(?:eur\s|usd\s|gbp\s)?$",
    re.IGNORECASE,
)
_AFTER_SUM = re.compile(r"\s*(?:\([^)]*\)|[—–|:-]?\s*[^.;]{0,40})?[.;,]?\s*$")
_AT_HEAD = 6
"""Characters of a bullet or a number before the name that a row begins with."""
_ABOVE = 3
"""Sentences above a list in which it is told what the list is of."""


def with_rows(scenes: Sequence[Scene], text: str) -> list[Scene]:
    """Give the sums of rows the role that the sentence above their list tells."""
    rows = [scene for scene in scenes if _is_row(scene, text)]
    numbers = {one.number for pair in pairwise(rows) if pair[1].number - pair[0].number <= 1 for one in pair}
    numbers |= {scene.number for scene in scenes if _is_list(scene, text)}
    heads = [scene.number for scene in rows if _is_line(scene, text)]
    lead = _role_of(scenes[:_LEAD]) if len(heads) >= _LEAST else None
    roles: dict[int, MoneyRole] = {}
    for scene in scenes:
        if scene.number in numbers:
            role = roles.get(scene.number - 1) or _role_above(scenes, scene.number)
            if role:
                roles[scene.number] = role
        elif lead and scene.number in heads:
            roles[scene.number] = lead
    return [_as_told(scene, roles.get(scene.number), _days_above(scenes, scene.number)) for scene in scenes]


def _days_above(scenes: Sequence[Scene], number: int) -> tuple[DateMention, ...]:
    """Give the dates of the sentence that tells what the list below it is of."""
    above = scenes[max(0, number - _LONGEST) : number]
    told = [scene for scene in above if scene.measures or (scene.dates and scene.authorities())]
    return told[-1].dates if told else ()


def _is_row(scene: Scene, text: str) -> bool:
    if len(scene.money) != 1 or scene.money[0].role != "other" or scene.measures:
        return False
    headed = [one for one in scene.of("company") if one.span.start - scene.span.start <= _AT_HEAD]
    start, end = scene.money[0].span.start, (scene.money[0].other or scene.money[0]).span.end
    return (
        bool(headed)
        and _BEFORE_SUM.fullmatch(text[headed[0].span.end : start]) is not None
        and _AFTER_SUM.fullmatch(text[end : scene.span.end]) is not None
    )


_LEAD = 4
"""Sentences at the head of a text that tell what it is about."""


def _is_line(scene: Scene, text: str) -> bool:
    """Tell whether a row is a line of its own, as the heading above what is told of a fine."""
    alone = scene.span.start == 0 or text[scene.span.start - 1] == "\n"
    return alone and text[scene.span.end : scene.span.end + 1] in {"", "\n"}


_TO = re.compile(
    r"\s(?:a|ad|al|alla|ai|à|au|aux|pour|für|an|gegen|for|to|on|against|para|por|contra|contre|contro|voor|aan)\s(?:(?:the|la|le|el|il|die|der|das)\s|l['’])?"
)
"""What stands between a sum and whom it is for."""
_LEAST = 2


def _is_list(scene: Scene, text: str) -> bool:
    """Tell whether a sentence lists who has to pay what: ``900 euros for Lumio, 80 for Arden``."""
    bare = [one for one in scene.money if one.role == "other"]
    starts = {one.span.start for one in scene.of("company")}
    ends = [_TO.match(text, (one.other or one).span.end) for one in bare]
    return len(bare) == len(scene.money) >= _LEAST and all(to and to.end() in starts for to in ends)


def _role_above(scenes: Sequence[Scene], number: int) -> MoneyRole | None:
    """Tell what the list below some sentences is of: fines, or sums agreed on."""
    return _role_of(scenes[max(0, number - _ABOVE) : number])


def _role_of(scenes: Sequence[Scene]) -> MoneyRole | None:
    """Tell what sums are by the words of some sentences."""
    kinds = {hit.cue.kind for scene in scenes for hit in scene.measures}
    return "imposed" if "fine" in kinds else "settled" if "settlement" in kinds else None


_LONGEST = 12
"""Rows of a list below the sentence that tells of it."""


def _as_told(scene: Scene, role: MoneyRole | None, days: tuple[DateMention, ...]) -> Scene:
    if role is None:
        return scene
    money = tuple(replace(one, role=role, why="a row of a list") for one in scene.money)
    return replace(scene, money=money, dates=scene.dates or days)
