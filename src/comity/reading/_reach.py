"""Which authorities a wording of cooperation reaches: one after another in its clause."""

import re
from collections.abc import Sequence

from comity.reading._scene import CueHit
from comity.reading._spans import Mention

_FAR, _STEP = 140, 70
"""Characters from a wording to the first authority that it is about, and from each to the next."""
_ONWARD = re.compile(
    r"\b(?:with|by|from|of|to|mit|von|bei|avec|de|par|d|con|dal|dall|its|the|his|her|along|an|à|aux?|al?|alla|all)$",
    re.IGNORECASE,
)
"""The end of a wording after which its partner must stand: ``together with``."""
_TURN = re.compile(
    r";|\b(?:which|while|but|whereas|whose|after|before|following|against|fined|imposed|said)\b",
    re.IGNORECASE,
)
"""Where a clause goes on to something else."""


def leads_on(hit: CueHit, text: str) -> bool:
    """Tell whether the partner of a wording stands after it."""
    return _ONWARD.search(text[hit.span.start : hit.span.end]) is not None


def reached(hit: CueHit, ones: Sequence[Mention], text: str) -> list[Mention]:
    """Give the authorities that follow a wording, one after another in its clause."""
    found: list[Mention] = []
    end = hit.span.end
    for one in ones:
        between = text[end : one.span.start]
        if one.span.start < hit.span.end:
            continue
        if len(between) > (_STEP if found else _FAR) or (found and _TURN.search(between)):
            break
        found.append(one)
        end = max(end, one.span.end)
    return found
