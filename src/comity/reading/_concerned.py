"""The authorities concerned by what another one decides: those named, those pointed back to, those without names."""

import re

from comity.reading._partners import is_european
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Mention

_THOSE = re.compile(
    r"\b(?:these|those|ces|dieser|estos|questi)\s(?:\w+\s)?(?:countries|states|pays|länder|staaten|países|paesi)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"Art(?:icle|\.) ?60", re.IGNORECASE)
"""The article on cooperation, which alone tells of nobody."""
_MARKET = re.compile(r"kartell|competition|markets|financial|securities", re.IGNORECASE)
"""Authorities of other fields."""
_UNTOLD = re.compile(
    r"\b(?:not|n['’]t|without) (?:\w+ ){0,2}(?:involv\w*|consult\w*|ask\w*|need\w*|have to \w+|put|send|submit)\b[^.;]{0,30}$|\bwould (?:\w+ )?have to (?:\w+ ){0,5}$",
    re.IGNORECASE,
)
"""Words before authorities that were not asked, or would have to be."""
_UNTOLD_BACK = 60
_UNNAMED = re.compile(
    r"\b(?:co-?operation mechanism|objections?|authorities|regulators|watchdogs|counterparts|peers|supervisors|(?:supervisory|eu) bodies|dpas|sas|csas|autorités|homologues|autoridades|homólog[ao]s|autorità|omologhi|garanti)\b|behörden\b",
    re.IGNORECASE,
)
"""Authorities concerned that a text does not name: those of the European Economic Area."""


def concerned(hit: CueHit, scene: Scene, others: list[Mention], text: str, *, first: bool) -> list[Mention]:
    """Give the authorities concerned; where a text that told of none so far names none, those of the European Economic Area."""
    named = [one for one in others if is_european(one) and not _MARKET.search(one.name)]
    if not named and first and _UNNAMED.search(text, scene.span.start, scene.span.end):
        return [Mention(hit.span, "other", "EEA", None)]
    return named


def is_of_article(hit: CueHit, text: str) -> bool:
    """Tell whether a wording only cites the article on cooperation."""
    return _ARTICLE.match(text, hit.span.start) is not None


def is_untold(hit: CueHit, scene: Scene, text: str) -> bool:
    """Tell whether the authorities of a wording were not asked, or would have to be."""
    start = max(scene.span.start, hit.span.start - _UNTOLD_BACK)
    return _UNTOLD.search(text, start, hit.span.start) is not None


def pointed_back(scene: Scene, before: list[Mention], text: str) -> list[Mention]:
    """Give the authorities of countries that a sentence points back to: ``the regulators of those three countries``."""
    return before if _THOSE.search(text, scene.span.start, scene.span.end) else []
