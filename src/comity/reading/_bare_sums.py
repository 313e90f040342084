"""Sums that only their place tells of, in a text on fines: ``received £80,000``, ``the €50 million against Lumio``."""

import re
from collections.abc import Sequence
from dataclasses import replace

from comity.reading._respondents import is_unnamed
from comity.reading._scene import Scene
from comity.reading._spans import Money, MoneyRole
from comity.reading._wordings import wording

_NEAR = r"\W+(?:(?:an?|the|of|with|to|about|around|some|nearly|almost|over|just|just\sover|more\sthan|another|gut|rund|knapp|von|mit|über)\W+){0,3}$"
_GOT = wording(
    r"\b(?:incur(?:s|red)|ow(?:es|ed)|receiv(?:es|ed)|got|gets|fetched|(?:was|were|been|be)\s(?:given|handed|assessed|issued|hit|charged|slapped|landed)|(?:hands|handed|gave|gives|slapped|landed|hit|hits)\s(?:[A-ZÀ-Þx][\w.&’'-]*\s?){1,5}|is\sto\spay|are\sto\spay"
    r"|bekam(?:en)?|erhielt(?:en)?|bekommt|erhält|kassierte[nt]?|kassiert|zahlte[nt]?|recibió|recibieron|ha\sricevuto|ricevette|a\sreçu|ont\sreçu)"
    + _NEAR,
    re.IGNORECASE,
)
"""What somebody gets who is fined."""
_IMPOSED_WAS = wording(
    r"\b(?:imposed|levied|issued|verhängt\w*|impuso|infligé)\b[^.;,]{0,40}\b(?:was|were|is)\W+$|\b(?:record|highest|largest|biggest)\b[^.;]{0,120}\bwith\W+$|\b(?:bekam|erhielt|traf|received|got|goes\sto|went\sto)\b[^.;\d]{0,110}:\W+(?:gut\s|rund\s|some\s|about\s)?$|\b(?:bescheid|bescheide|bußgeldbescheid)\s(?:über|von|in\shöhe\svon)\W+$",
    re.IGNORECASE,
)
"""What an authority imposed, said the other way round: ``what it imposed in May was £7.5 million``."""
_BEHIND = re.compile(
    r"\W*(?:\([^)]*\)\W*)?(?:,\s)?(?:(?:was|were|has\sbeen|have\sbeen|had\sbeen)\s)?(?:imposed|levied|meted\sout|handed\sdown|handed\sout)\s(?:on|against|upon|by|in|to)\b"
    r"|\W*(?:\([^)]*\)\W*)?(?-i:against\s(?:the\s)?(?:[a-z-]+\s){0,5}[A-ZÀ-Þ])"
    r"|\W*(?:\([^)]*\)\W*)?,?\s?(?:went|goes|fell)\s(?:to|on)\s"
    r"|\W*(?:\([^)]*\)\W*)?(?:is|was)\sthe\s(?:amount|sum|figure|price|bill)\s(?:here|in\sthis\scase|this\stime|in\squestion|due|imposed|for)\b"
    r"|\W*(?:\([^)]*\)\W*)?,\s(?:hit|struck)\sthe\s"
    r"|\W*(?:that|this|so\smuch)\s(?:is|was)\s(?:what|how\smuch)\s[^.;]{2,80}?\s(?:received|got|must\spay|has\sto\spay|have\sto\spay|owes?)\b"
    r"|\W*(?:zu\szahlen|kassierte[nt]?|bekam(?:en)?|erhielt(?:en)?|(?:wurden?|werden|waren|sind)\s(?:fällig|verhängt))\b"
    r"|\sconfirmed\b(?!\sby)"
    r"|\W*zahlen\b(?!\sals)",
    re.IGNORECASE,
)
"""What follows the sum of a fine: ``went to Lumio``, ``is the amount here``."""
_NO_FINE = wording(
    r"\b(?:damages|compensation|fund(?:s|ed|ing)?|investors?|salary|salaries|bonus|grants?|donat\w+|schadensersatz|entschädigung|refund\w*|fees?|budget|subsid\w+|customers?\s(?:received|got)|victims?|offered|indemni\w+|invest\w*|revenue|turnover|profit\w*|inheritance|ransom|bitcoin|up\sto)\b",
    re.IGNORECASE,
)
"""Words of a sentence whose sums are something else."""
_COMPARES = wording(
    r"\b(?:bisherige\w*|rekordhalter\w*|vergleich\w*|record[ -]holders?|previous\srecord|compar(?:ed|ison|es?)|by\scontrast|for\sscale|comparaison|comparación|confronto|paragon\w+)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of a sum beside the matter."""
_BEFORE, _AFTER = 90, 110
_LEAST = 500


def with_bare_sums(scenes: Sequence[Scene], text: str) -> list[Scene]:
    """Give sums that no word explains the role that their place tells, where the text is on fines."""
    if not any(hit.cue.kind == "fine" for scene in scenes for hit in scene.measures):
        return list(scenes)
    return [_explained(scene, text) if _bare(scene) else scene for scene in scenes]


def _bare(scene: Scene) -> bool:
    return any(one.role == "other" for one in scene.money)


def _explained(scene: Scene, text: str) -> Scene:
    if _NO_FINE.search(text, scene.span.start, scene.span.end):
        return scene
    money = tuple(
        replace(one, role=role, why="what somebody gets in a text on fines")
        if one.role == "other" and (role := _role(one, scene, text))
        else one
        for one in scene.money
    )
    return replace(scene, money=money)


def _role(one: Money, scene: Scene, text: str) -> MoneyRole | None:
    at, end = one.span.start, (one.other or one).span.end
    floor = max((each.span.end for each in scene.money if each.span.end <= at), default=scene.span.start)
    ceiling = min((each.span.start for each in scene.money if each.span.start >= end), default=scene.span.end)
    low = max(scene.span.start, floor, at - _BEFORE)
    told = _GOT.search(text, low, at) or _IMPOSED_WAS.search(text, low, at)
    behind = _BEHIND.match(text, end + text.startswith(")", end), min(ceiling, end + _AFTER))
    return "imposed" if told or behind or _by_default(one, scene, text) else None


def _by_default(one: Money, scene: Scene, text: str) -> bool:
    """Tell whether nothing speaks against a sum being a fine: its sentence names somebody, and does not compare."""
    whom = bool(scene.of("company")) or is_unnamed(scene, text)
    start, end = scene.span.start, scene.span.end
    return whom and one.amount >= _LEAST and _COMPARES.search(text, start, end) is None
