"""What courts made of a measure: upheld, reduced, annulled, sent back."""

import re
from dataclasses import replace

from comity.reading._candidates import FoundSanction
from comity.reading._drafts import Draft
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording
from comity.reading._words import REQUESTED

_COURT = wording(
    r"\b(?:court|tribunal|judges?|appeals? board|conseil d['’][ée]tat|council of state|gericht\w*|audiencia|corte|tribunale|cour|judgment|ruling|appeals? (?:[\w’']+ ){0,16}(?:ended|ends|resulted|concluded)|appeal (?:was|has been) (?:dismissed|rejected))\b",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"\b(?:the\s)?([A-Z]\w+\s(?:Regional|District|Administrative|Higher Regional|Circuit)\sCourt)\b|\b((?:Landgericht|Verwaltungsgericht|Oberlandesgericht|Amtsgericht|Tribunal administratif de|Tribunale di)\s[A-Z]\w+)"
)
_OBJECT = re.compile(
    r"\b(?:fines?|penalt\w+|sanctions?|decision|measure|ban|order|notice|finding|appeal|bid|demand|amende|décision|délibération|decisión|decisione|resolución|\w*strafe|geldbußen?|straferkenntnis|bußgeld\w*|bescheid|verfahren|multa|sanción|sanzione|provvedimento|determination|challenge|requête|recours|pourvoi|ricorso|recurso|klage|complaint|rechtsstreit|montant|importe|importo|amount|figure|rekordsumme)\b",
    re.IGNORECASE,
)
_FINDING = re.compile(r"[^.;]{0,40}\bfindings?\b", re.IGNORECASE)
_OF_COURT = re.compile(
    r"(?:order|judgment|ruling|decision|finding) (?:of|by) (?:the|a) (?:lower |general |high |first|district |regional )*(?:court|tribunal)|(?:general|high|lower) court['’]s (?:order|ruling|judgment|decision)",
    re.IGNORECASE,
)


def review(scenes: list[Scene], drafts: list[Draft], text: str) -> None:
    """Set the state of measures by what the text says that courts did with them."""
    for scene in scenes:
        courts = [*scene.of("court"), *_unnamed(scene, text)]
        lifted = any(hit.cue.status == "lifted" for hit in scene.reviews)
        undone = scene.measures and any(hit.cue.status == "annulled" for hit in scene.reviews)
        if (
            not courts
            and not lifted
            and not undone
            and not _COURT.search(text, scene.span.start, scene.span.end)
        ):
            continue
        draft = _target(scene, drafts)
        if draft is None:
            continue
        known = {one.name for one in draft.courts}
        draft.courts += [one for one in courts if one.name not in known]
        for hit in scene.reviews:
            if _happened(hit, scene, text) and not _settled_before(draft, hit, scene):
                finding = _FINDING.match(text, hit.span.end) is not None
                draft.sanctions = [
                    one if finding and one.amount is not None else _stated(one, _told(hit.cue.status, draft))
                    for one in draft.sanctions
                ]


_LEAD = 4
_LATER = frozenset(["lifted", "restored"])
"""States that only come after another."""


def _settled_before(draft: Draft, hit: CueHit, scene: Scene) -> bool:
    """Tell whether the head of a text has told the outcome: what it tells further down is how things came to it."""
    if draft.reviewed is not None and draft.reviewed < _LEAD <= scene.number and hit.cue.status not in _LATER:
        return True
    draft.reviewed = scene.number
    return False


_MARKS = ("Court", "gericht", "Tribunal")
"""What the name of a court holds: a quick look before the pattern is tried."""


def _unnamed(scene: Scene, text: str) -> list[Mention]:
    told = any(text.find(mark, scene.span.start, scene.span.end) >= 0 for mark in _MARKS)
    if scene.of("court") or not told:
        return []
    return [
        Mention(Span(*match.span()), "court", match[1] or match[2], None)
        for match in _UNNAMED.finditer(text, scene.span.start, scene.span.end)
    ]


def _target(scene: Scene, drafts: list[Draft]) -> Draft | None:
    """Give the case that a court's sentence speaks of: told there, of an authority named there, else the first."""
    told = [one for one in drafts if scene in one.scenes]
    names = {one.key for one in scene.authorities()}
    named = [one for one in drafts if one.keys & names] or drafts
    before = [one for one in named if one.scenes and one.scenes[-1].number <= scene.number]
    return next(iter([*told, *sorted(before, key=_last_scene)[-1:], *named]), None)


def _last_scene(draft: Draft) -> int:
    return draft.scenes[-1].number


def _happened(hit: CueHit, scene: Scene, text: str) -> bool:
    """Tell whether a review is a fact and no wish, and is of a measure and not of another court's act."""
    before = text[max(scene.span.start, hit.span.start - 60) : hit.span.start]
    clause = text[max(scene.span.start, hit.span.start - 160) : hit.span.start]
    around = text[hit.span.start : min(scene.span.end, hit.span.end + 90)]
    wished = REQUESTED.search(before) is not None or re.search(r"\bto\s$|d['’]$|\bde\s$", before)
    if wished or _OF_COURT.search(around) or _ANOTHER.search(around):
        return False
    if hit.cue.status == "restored":
        return True
    return _OBJECT.search(around) is not None or _OBJECT.search(clause) is not None


_ANOTHER = re.compile(
    r"\b(?:another|a different|an earlier|un[ea]? autre|otra|ein(?:e|en)? ander\w+|un['’]altra|otro)\s(?:\w+\s)?(?:fine|penalty|sanction|decision|amende|décision|sanción|multa|bußgeld\w*|strafe|sanzione)\b",
    re.IGNORECASE,
)
"""A measure that is not the one told of."""
_COURT_IMPOSES = frozenset(["au-oaic", "au-accc"])
"""Authorities whose penalties a court imposes at their request: to confirm one is to impose it."""


def _told(status: str, draft: Draft) -> str:
    return "imposed" if status == "upheld" and draft.keys & _COURT_IMPOSES else status


def _stated(one: FoundSanction, status: str) -> FoundSanction:
    if status == "restored" and one.status in {"imposed", "annulled", "remitted", "reduced"}:
        return replace(one, status="upheld")
    if (
        status == "restored"
        or one.status in {"proposed", "threatened"}
        or (status == "upheld" and (one.status != "imposed" or one.type == "settlement"))
    ):
        return one
    if status == "remitted":
        return replace(one, status=status)
    if status == "lifted":
        return replace(one, status=status) if one.type in {"ban", "order"} else one
    if status == "reduced":
        return replace(one, status=status) if one.amount is not None else one
    return replace(one, status=status)
