"""How much a link weighs: its kind, times its sources.

The kind gives the base (``link-kinds``). A stated link is as good as its sources together,
``1 - prod(1 - quality)``, capped; a derived one as good as its weakest premise.
"""

from collections.abc import Iterable
from math import prod

from comity.model import SourceKind

_QUALITY = {
    SourceKind.COURT: 1.0,
    SourceKind.AUTHORITY: 0.95,
    SourceKind.OFFICIAL_COPY: 0.9,
    SourceKind.WIKI: 0.85,
    SourceKind.LAW_FIRM: 0.8,
    SourceKind.ACADEMIC: 0.8,
    SourceKind.DATASET: 0.8,
    SourceKind.PRESS: 0.8,
    SourceKind.NGO: 0.7,
    SourceKind.COMPANY: 0.7,
}
FROM_MEMORY = 0.5
"""Quality of a fact that no source supports: shown, and never as strong as a sourced one."""
_CAP = 0.99
_PLACES = 3


def quality_of(kinds: Iterable[SourceKind]) -> float:
    """Give the weight of independent sources together, 0 to 1."""
    found = [_QUALITY[kind] for kind in kinds]
    if not found:
        return FROM_MEMORY
    return max(*found, min(_CAP, 1 - prod(1 - one for one in found)))


def weight_of(base: float, quality: float, share: float = 1.0) -> float:
    """Give the strength of a link, 0 to 1, with three places.

    Parameters
    ----------
    base : float
        Weight of the kind.
    quality : float
        Weight of the sources, or of the weakest premise.
    share : float
        What a rule leaves of it: less in a large crowd than between two.
    """
    return round(base * quality * share, _PLACES)
