"""Sums of two measures: one sum of one decision, or those of several decisions told one by one."""

import re

from comity.reading._names import related
from comity.reading._respondents import parties
from comity.reading._scene import Scene
from comity.reading._spans import Money
from comity.reading._wordings import wording

_TWOFOLD = wording(
    r"\b(?:two|three|due|tre|deux|trois|dos|tres|zwei|drei|duas|três) (?:\w+ )?(?:fines|penalties|sanctions|sanzioni|multe|amendes|multas|sanciones|bußgelder|geldbußen)\b[^.;]{0,60}\b(?:in all|in total|in tutto|altogether|au total|en total|insgesamt|no total|complessiv\w+)\b"
    r"|\b(?:due|deux|dos|two|zwei) (?:\w+ )?(?:sanzioni|amendes|multas|fines|bußgelder),",
    re.IGNORECASE,
)
"""Words that make a sum that of several measures."""
_DECISIONS = wording(
    r"\b(?:decisions|orders|notices|proceedings|provvedimenti|décisions|délibérations|resoluciones|expedientes|bescheide|beschlüsse|besluiten)\b",
    re.IGNORECASE,
)
"""Words for several decisions: each measure is a case of its own."""
_ONE_BY_ONE = wording(r"\b(?:la prima|the first|la première|la primera|die erste|l[’']una)\b", re.IGNORECASE)
_FOLLOWS = 600


def is_twofold(one: Money, scene: Scene, text: str) -> bool:
    """Tell whether a total is that of two measures against the one company that a sentence names."""
    named = parties(scene, text)
    return (
        one.role == "total"
        and bool(named)
        and all(related(each.name, named[0].name) for each in named)
        and _TWOFOLD.search(text, scene.span.start, scene.span.end) is not None
    )


def is_of_several_decisions(scene: Scene, text: str) -> bool:
    """Tell whether a sentence gives the sum of measures that are cases of their own: several decisions, told one by one."""
    start, end = scene.span.start, scene.span.end
    return _TWOFOLD.search(text, start, end) is not None and (
        _DECISIONS.search(text, start, end) is not None
        or _ONE_BY_ONE.search(text, start, end + _FOLLOWS) is not None
    )
