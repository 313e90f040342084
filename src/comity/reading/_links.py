"""Finds how authorities worked together: jointly, as lead and concerned, bound by the Board, with help from abroad."""

import re

from comity.reading._actors import ADVISERS
from comity.reading._attorneys import GROUP
from comity.reading._candidates import FoundLink
from comity.reading._drafts import Draft
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Mention, Span
from comity.reading._words import NOT_LINKED

_BOARD = "eu-edpb"
_CLAUSE = 120
_HEADER = re.compile(
    r"\bLSA:?\s*(?P<lead>[A-Z]{2})\b(?:[^A-Z]{0,20}(?:and\s)?CSAs?:?\s*(?P<rest>(?:[A-Z]{2}(?:,\s*|\s+and\s+)?)+))?"
)
_EEA = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB".split()
)
_ROLES = {
    "joint_investigation": "assisting", "mutual_assistance": "assisting", "edpb_binding": "assisting",
    "concerned": "concerned", "lead_authority": "mentioned",
}  # fmt: skip


def link(scenes: list[Scene], drafts: list[Draft], text: str) -> None:
    """Add to each case the cooperation that the text states."""
    told = [(scene, hit) for scene in scenes for hit in scene.links]
    for scene, hit in sorted(told, key=lambda one: one[1].cue.kind != "lead_authority"):
        near = text[max(scene.span.start, hit.span.start - 60) : min(scene.span.end, hit.span.end + 60)]
        draft = _owner(scene, drafts)
        if draft is not None and not NOT_LINKED.search(near) and not _of_cookies(hit, text):
            _connect(draft, hit, scene, text, _told_before(scene, scenes))
    for draft in drafts:
        _joint_actors(draft)
        _take_lead(draft)
    _board_named(scenes, drafts, text)


_ONE_STOP = re.compile(r"one[- ]stop|guichet unique|ventanilla única|sportello unico", re.IGNORECASE)
_COOKIES = re.compile(r"cookie|ePrivacy", re.IGNORECASE)


def _of_cookies(hit: CueHit, text: str) -> bool:
    """Tell whether a one-stop shop is named in a text on cookies, to which it never applies: they are under the ePrivacy Directive."""
    return _ONE_STOP.search(text, hit.span.start, hit.span.end) is not None and bool(_COOKIES.search(text))


def _owner(scene: Scene, drafts: list[Draft]) -> Draft | None:
    """Give the case that a sentence on cooperation speaks of."""
    decided = [one for one in drafts if one.actors]
    told = [one for one in decided if scene in one.scenes]
    names = {one.slug or one.name for one in scene.authorities()}
    named = [one for one in decided if one.keys & names]
    before = [one for one in decided if one.scenes and one.scenes[0].number <= scene.number]
    return next(iter([*told, *named, *before[-1:], *decided]), None)


_BACK = 2
"""Sentences back in which the other authority of a transfer or a joint work is named."""


def _told_before(scene: Scene, scenes: list[Scene]) -> list[Mention]:
    return [
        one
        for back in scenes
        if 0 < scene.number - back.number <= _BACK
        for one in back.authorities()
        if one.slug not in ADVISERS
    ]


def _connect(draft: Draft, hit: CueHit, scene: Scene, text: str, before: list[Mention]) -> None:
    kind = hit.cue.kind
    own = draft.actors[0]
    others = [one for one in scene.authorities() if (one.slug or one.name) not in draft.keys]
    if kind == "edpb_binding":
        _bind(draft, scene, hit)
    elif kind == "lead_authority":
        _lead(draft, hit, scene, text)
    elif kind == "concerned" or _is_of_a_lead(hit, scene, draft, text):
        _concern(draft, hit, others)
    elif kind == "parallel":
        _add(draft, kind, [own, *others], hit.span, needs=2)
    else:
        partners = [one for one in others if one.slug != _BOARD and _beside(one, hit)]
        apart = [one for one in before if (one.slug or one.name) not in draft.keys]
        if not partners and kind == "case_transfer":
            partners = apart[-1:]
        if not partners and kind == "joint_investigation" and own.slug and not scene.authorities():
            partners = apart
        _add(draft, kind, [own, *partners], hit.span, needs=2)


def _concern(draft: Draft, hit: CueHit, others: list[Mention]) -> None:
    """Add the authorities concerned; the one that decides with them leads."""
    own = draft.actors[0]
    _add(draft, "concerned", [own, *(one for one in others if one.slug != _BOARD)], hit.span, needs=1)
    if hit.cue.kind == "concerned" and own.slug and own.country in _EEA:
        _add(draft, "lead_authority", [own], hit.span, needs=1)


def _is_of_a_lead(hit: CueHit, scene: Scene, draft: Draft, text: str) -> bool:
    """Tell whether a cooperation is that of the one-stop-shop: its sentence tells of a lead, or another one before."""
    led = any(one.kind == "lead_authority" for one in draft.links)
    return (
        hit.cue.kind == "joint_investigation"
        and (led or any(one.cue.kind == "lead_authority" for one in scene.links))
        and _COOPERATES.search(text, hit.span.start, hit.span.end) is not None
    )


_COOPERATES = re.compile(r"[ck]o-?op|zusammenarbeit|abstimmung", re.IGNORECASE)
"""Cooperation, which is that of the one-stop-shop where a sentence tells of a lead."""


def _beside(one: Mention, hit: CueHit) -> bool:
    gap = one.span.start - hit.span.end if one.span.start >= hit.span.end else hit.span.start - one.span.end
    return gap < 140  # noqa: PLR2004 - within the clause


def _bind(draft: Draft, scene: Scene, hit: CueHit) -> None:
    board = next((one for one in scene.authorities() if one.slug == _BOARD), None)
    _add(draft, "edpb_binding", [draft.actors[0]], hit.span, needs=1)
    key = _BOARD
    if draft.actors[0].slug != _BOARD:
        _extend(draft, key)
        mention = board or Mention(hit.span, "regulator", "European Data Protection Board", _BOARD, "EU")
        draft.helpers.setdefault(key, (mention, "assisting"))


def _extend(draft: Draft, key: str) -> None:
    last = draft.links[-1]
    if key not in last.parties:
        draft.links[-1] = FoundLink(last.kind, (*last.parties, key), last.span)


_NEXT = 45
_WITH = re.compile(
    r"\b(?:with|by|:|est|ist|es|è|is|was)\s(?:the\s|la\s|le\s|die\s|der\s|il\s|el\s|l['’])?$", re.IGNORECASE
)
"""What stands between a word for the lead and who has it: ``the lead is with``."""


def _lead(draft: Draft, hit: CueHit, scene: Scene, text: str) -> None:
    """Add the lead authority: the one named with the wording, else the one that decided; and those of a header line."""
    header = _HEADER.search(text, max(0, hit.span.start - 5), hit.span.end + 160)
    if header:
        _add(draft, "lead_authority", [draft.actors[0]], hit.span, needs=1)
        codes = re.findall(r"[A-Z]{2}", header["rest"] or "")
        for code in (one for one in codes if one in _EEA):
            draft.links.append(
                FoundLink(
                    "concerned", (draft.actors[0].slug or draft.actors[0].name, code), Span(*header.span())
                )
            )
        return
    led = [one for one in scene.authorities() if 0 <= one.span.start - hit.span.end < _NEXT]
    if led and _WITH.search(text, hit.span.start, led[0].span.start):
        _add(draft, "lead_authority", led[:1], hit.span, needs=1)
        return
    before = [
        one
        for one in scene.authorities()
        if one.slug != _BOARD and 0 <= hit.span.start - one.span.end < _CLAUSE
    ]
    _add(draft, "lead_authority", before[-1:] or draft.actors[:1], hit.span, needs=1)


def _add(draft: Draft, kind: str, parties: list[Mention], span: Span, *, needs: int) -> None:
    names = tuple(dict.fromkeys(one.slug or one.name for one in parties))
    if len(names) < needs or any(one.kind == kind and set(names) <= set(one.parties) for one in draft.links):
        return
    draft.links.append(FoundLink(kind, names, span))
    for one in parties:
        key = one.slug or one.name
        if key not in draft.keys and one.kind in {"regulator", "office"} and kind in _ROLES:
            draft.helpers.setdefault(key, (one, _ROLES[kind]))


def _take_lead(draft: Draft) -> None:
    """Take the lead authority for the one that acts, where a text tells of no measure of another: a file passed on to it."""
    lead = next((one.parties[0] for one in draft.links if one.kind == "lead_authority"), None)
    if draft.sanctions or lead is None or lead not in draft.helpers:
        return
    before, (mention, _) = draft.actors, draft.helpers.pop(lead)
    draft.actors = [mention]
    for one in before:
        draft.helpers.setdefault(one.slug or one.name, (one, "mentioned"))


def _joint_actors(draft: Draft) -> None:
    if [one.name for one in draft.actors] == [GROUP]:
        _add(draft, "joint_investigation", draft.actors, draft.actors[0].span, needs=1)
    if len(draft.actors) > 1:
        _add(draft, "joint_investigation", draft.actors, draft.actors[0].span, needs=2)


def _board_named(scenes: list[Scene], drafts: list[Draft], text: str) -> None:
    """Drop what was read of the Board where the text has no word of it."""
    if (
        "EDPB" in text
        or "Board" in text
        or any(one.slug == _BOARD for scene in scenes for one in scene.authorities())
    ):
        return
    for draft in drafts:
        draft.links = [
            FoundLink(one.kind, tuple(each for each in one.parties if each != _BOARD), one.span)
            for one in draft.links
        ]
        draft.helpers.pop(_BOARD, None)
