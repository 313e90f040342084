"""Whom a wording of cooperation is about beside the authority of the case, and whether it tells of the case at all."""

import re

from comity.reading._drafts import Draft
from comity.reading._names import related
from comity.reading._reach import leads_on, reached
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Mention
from comity.reading._wordings import wording
from comity.values import country_of

BOARD = "eu-edpb"
EEA = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB".split()
)
"""Countries whose authorities work together under the GDPR; the United Kingdom did until 2020."""


def is_european(one: Mention) -> bool:
    """Tell whether an authority is one of those that work together under the GDPR."""
    return country_of(one.country or "") in EEA


_FAR = 140
"""Characters from an authority to a wording after it."""


def partners(scene: Scene, hit: CueHit, keys: set[str], text: str) -> list[Mention]:
    """Give the authorities of a sentence that a wording is about, those of the case aside: after it, else beside it."""
    every = [one for one in scene.authorities() if one.slug != BOARD]
    ones = [one for one in every if one.key not in keys]
    within = [one for one in ones if one.span.meets(hit.span)]
    after = [one for one in reached(hit, every, text) if one in ones]
    if after and leads_on(hit, text):
        return [*within, *after]
    before = [one for one in ones if 0 <= hit.span.start - one.span.end < _FAR]
    return [*before, *within, *after]


_UNREAL = wording(
    r"\b(?:will|would|could|may|might|can|should|shall|not|never|without|regularly|often|usually|routinely|typically|frequently|always|plans? to|intends? to|(?:wants?|hopes?|wishes|promised|agreed|continues?|ready|able|keen|asked|pledged) to|pas|nicht|keine|no|non|sans|sin|senza|ohne)\s(?:(?:\w+ly|be|been|have|also|acting|any|the|act|any form of)\s)*$",
    re.IGNORECASE,
)
"""What stands before a cooperation that was not, or is yet to come."""
_GENERAL = wording(
    r"\b(?:around the world|worldwide|across the globe|memorand(?:um|a)|importance of|need for|committed to|commitment to|looks? forward|strengthen\w*|deepen\w*|such as|in general|every (?:year|day)|annual|strategy|network of|conference|assembly)\b",
    re.IGNORECASE,
)
"""Words of a sentence on cooperation at large."""
_ANOTHER = wording(
    r"\b(?:another|unrelated|a different|other|a separate|an earlier|a previous|a similar)\s(?:\w+\s){0,2}(?:company|companies|case|cases|firm|firms|chain|chains|matter|matters|investigation|platforms?|retailers?|banks?|groups?|operators?)\b",
    re.IGNORECASE,
)
"""Words of a sentence on another case than the one told."""
_COMPANY_DID = wording(
    r"\b(?:company|firm|retailer|bank|group|platform|operator|chain|business|controller|defendants?|airline|insurer|hospital)\s(?:(?:has|had|have|also|fully|said it)\s){0,3}$",
    re.IGNORECASE,
)
"""A company that works with an authority."""


def is_of(draft: Draft, hit: CueHit, scene: Scene, text: str) -> bool:
    """Tell whether a wording tells of a cooperation that took place in the case: not of others, not of plans, not at large."""
    if _UNREAL.search(text, max(scene.span.start, hit.span.start - 45), hit.span.start) or (
        _DONE.match(text, hit.span.start) and _by_company(hit, scene, text)
    ):
        return False
    told = scene in draft.scenes
    start, end = scene.span.start, scene.span.end
    general = _GENERAL.search(text, start, end) or _ANOTHER.search(text, start, end)
    return told or not (general or _of_others(draft, scene))


_DONE = re.compile(r"(?:co-?operat|collaborat|work|assist|help|team|coop|zusammen|arbeit)", re.IGNORECASE)
"""How a wording begins that tells of a doing: what stands before it did it."""
_VERB = re.compile(r"(?:\s(?:has|have|had|was|is|also|fully|said it|which))*\s", re.IGNORECASE)


def _by_company(hit: CueHit, scene: Scene, text: str) -> bool:
    """Tell whether it is a company that worked with an authority."""
    ends = [one.span.end for one in scene.of("company") if one.span.end < hit.span.start]
    named = bool(ends) and _VERB.fullmatch(text, ends[-1], hit.span.start) is not None
    return (
        named
        or _COMPANY_DID.search(text, max(scene.span.start, hit.span.start - 45), hit.span.start) is not None
    )


def _of_others(draft: Draft, scene: Scene) -> bool:
    """Tell whether a sentence in passing speaks of companies that the case is not against."""
    ones = scene.of("company")
    own = any(related(one.name, other.name) for one in ones for other in draft.respondents)
    return scene.background and bool(ones and draft.respondents) and not own
