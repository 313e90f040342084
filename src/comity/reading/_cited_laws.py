"""Tells which law a cited article belongs to: the one named with it, and none where another law is named."""

import re
from collections.abc import Mapping

from comity.reading._spans import Mention, Span

Cited = Mapping[str, frozenset[str]]
"""How the provisions of each law are called: ``art``, ``s``, ``app``."""

_NEAR, _REACH = 110, 70
_OF = r"(?:of|du|de\sla|de|des|del|dell[aeo]?|dei|der|des|dem|zum|zur|von|van|da|do|under|in|to|the|la|le|les|il|lo|el|said|EU|EU['’]s|UK|UK['’]s|same|new|general|old)"
_BETWEEN = re.compile(
    rf"[\s,)(“\"«]*(?:(?:{_OF}\s|d[e']?ell?['’]|l['’]|d['’])\s?){{0,4}}(?:\w+['’]s\s)?", re.IGNORECASE
)
_OTHER = re.compile(
    rf"[\s,)]*(?:(?:{_OF}\s|dell['’]|l['’]|d['’])){{1,4}}(?:\d{{4}}\s)?(?:[A-ZÀ-Þ][\w’'()-]*,?\s(?:(?:of|on|and|the|de|du|des|sur|la|les|del|di|da|für|und|über)\s){{0,3}}){{0,8}}"
    r"(?:Acts?|Code|Codes?|Law|Treaty|Charter|Constitution|Directive|Regulation|Ordinance|Convention|Rules|Procedure|Statute|Agreement|Clauses|Decree|Protocol|Guidelines|TFEU|TEU|ECHR|Código|Constitución|Ley|Carta|Charte|Costituzione|Codice|Legge|Code)\b"
    rf"|[\s,)]*(?:(?:{_OF}\s|dell['’]|l['’]|d['’])){{1,3}}(?!EU\b|UE\b|EEA\b)(?-i:[A-Z]{{3,8}})\b"
    r"|\s(?:Data\sProtection\s)?Working\b|[\s,]*(?:(?:of|du|de|des|del|della|der)\s)?(?:the\s)?(?:TFEU|TEU|ECHR|AEUV|EUV|GRCh?|GRC|CEDH|EMRK|TFUE|StGB|StPO|VwGO|VwVfG|OWiG|ZPO|BGB|UWG|GWB|LPACAP|CPC|CRPA|CJA|LRJSP|LSSI|LSSICE|PACAP|AktG|HGB)\b",
    re.IGNORECASE,
)
_GDPR = "eu-gdpr"
_REGULATION = re.compile(
    r"[\s,)]*(?:of the|du|del|dello|der|des|von der)\s(?:said\s)?(?:Regulation|Règlement|règlement|Reglamento|Regolamento|DS-GVO|Verordnung)\b(?!\s\(|\s(?:on|sur|sobre|su)\b)"
)
"""The regulation that a decision speaks of all along."""
_THE_ACT = re.compile(
    r"[\s,)]*(?:of|under|du|de|del|della|des)\s(?:the|this|that|said|la|el|dicha|citado|citée)\s(?:Act|Law|Ordinance|Code|loi|Ley|Codice)\b(?!\s(?:of|on|sur|de|del|n))"
)
"""A law named before: ``section 10 of the Act``."""
_STATES = frozenset(
    "GB US CA AU NZ IE SG HK IN ZA KE NG GH MY PH IL JE GG IM BM KY JM BB ZM ZW UG TZ AT DE".split()
)
"""Countries whose own laws are cited by sections."""
_PRINCIPLES = {
    "app": ("AU",), "npp": ("AU",), "ipp": ("NZ", "AU"), "dpp": ("HK", "GB"), "principle": ("CA",),
}  # fmt: skip


def law_of(at: Span, kind: str, laws: list[Mention], text: str, cited: Cited) -> Mention | None:
    """Give the law that a citation belongs to, or None where none is known or another one is named."""
    able = [one for one in laws if fits(one, kind, cited)]
    following = [one for one in able if 0 <= one.span.start - at.end < _NEAR]
    before = [one for one in able if one.span.end <= at.start][-1:]
    if following and _BETWEEN.fullmatch(text[at.end : following[0].span.start]):
        return following[0]
    if _REGULATION.match(text, at.end):
        return next((one for one in able if one.slug == _GDPR), None)
    if _THE_ACT.match(text, at.end):
        return next(iter(before), None)
    return None if _OTHER.match(text, at.end) else _around(at, following, before or able[:1], text)


def _around(at: Span, following: list[Mention], before: list[Mention], text: str) -> Mention | None:
    """Give the law right before a citation, else one after more of the same list, else the last one before."""
    if before and not text[before[0].span.end : at.start].strip(" ,(’'s:-–"):
        return before[0]
    if following and _one_list(text[at.end : following[0].span.start]):
        return following[0]
    return next(iter(before), None)


def fits(law: Mention, kind: str, cited: Cited) -> bool:
    """Tell whether a law has parts that are called so."""
    home = (law.country or "").partition("-")[0]
    if kind in _PRINCIPLES:
        return home in _PRINCIPLES[kind]
    known = cited.get(law.slug or "", frozenset())
    if known & {"art", "s", "reg"}:
        return kind in known
    return kind == ("s" if home in _STATES else "art")


def _one_list(between: str) -> bool:
    """Tell whether nothing but more of one list stands between a citation and a law: ``Article 5 and Article 6 GDPR``."""
    return len(between) < _REACH and not re.search(
        r"[.;:](?:\s|$)", re.sub(r"\b(?:art|arts|abs|lit|par|lett)\.", "", between.lower())
    )
