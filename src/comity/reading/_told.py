"""The measures that a sentence tells: each sum, and each wording that needs none."""

import re
from collections.abc import Iterator
from dataclasses import replace

from comity.reading._event import Event
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Money
from comity.reading._twofold import is_twofold
from comity.reading._wordings import wording
from comity.reading._words import NO_FINE, PROPOSED

TAKEN = frozenset(["imposed", "settled", "proposed", "rate"])
"""Roles of amounts that are measures."""


def told_in(scene: Scene, text: str) -> Iterator[Event]:
    """Give the measures of a scene: each sum taken, and each wording that needs no sum."""
    sums = [
        one for one in scene.money
        if one.role in TAKEN or _is_of_others(one, scene) or is_twofold(one, scene, text)
    ]  # fmt: skip
    earlier = tuple(replace(one, role="earlier") for one in scene.money if one.role == "earlier")
    if (
        not sums
        and earlier
        and not scene.background
        and any(hit.cue.kind == "fine" for hit in scene.measures)
        and not any(hit.cue.kind == "reprimand" for hit in scene.measures)
    ):
        sums, earlier = [replace(earlier[0], role="proposed")], ()
    settled = any(hit.cue.kind == "settlement" for hit in scene.measures)
    for one in sums:
        planned = _FACING.search(text, scene.span.start, one.span.start) is not None
        yield _of_sum(one, scene, earlier, settled=settled, planned=planned)
    for hit in scene.measures:
        if _counts(hit, sums, scene, text):
            yield Event(hit.cue.kind, _status(hit, scene, text), None, hit.span, scene)


def _is_of_others(one: Money, scene: Scene) -> bool:
    """Tell whether a sum named to compare is told with an authority of its own: right before it, or behind it."""
    if one.role != "compared" or not any(each.slug for each in scene.authorities()):
        return False
    near = (each.span for each in scene.authorities())
    return any(
        one.span.start - _RIGHT_BEFORE < each.end and each.start < one.span.end + _RIGHT_BEHIND
        for each in near
    )


_RIGHT_BEFORE, _RIGHT_BEHIND = 6, 45


def _of_sum(one: Money, scene: Scene, earlier: tuple[Money, ...], *, settled: bool, planned: bool) -> Event:
    if one.role == "rate":
        return Event("penalty_payment", "threatened", one, one.span, scene)
    agreed = one.role == "settled" and not _fined(scene) and not one.obliged and not one.paid
    kind = "settlement" if settled or agreed else "fine"
    cut = any(hit.cue.status == "reduced" for hit in scene.reviews) and scene.by_court
    planned = planned or any(each.role in _PLANS for each in scene.money)
    lowered = cut or (one.lowered and not planned)
    status = "proposed" if one.role == "proposed" else "reduced" if lowered else "imposed"
    return Event(kind, status, one, one.span, scene, earlier=() if status == "proposed" else earlier)


_PLANS = frozenset(["proposed", "threatened"])
"""Roles of sums that were never imposed: what comes down from one is the fine itself."""
_FACING = wording(r"\b(?:facing|faced|threatened with|looking at)\b", re.IGNORECASE)


def _fined(scene: Scene) -> bool:
    return any(hit.cue.kind == "fine" for hit in scene.measures)


_DISPUTE = re.compile(
    r"\b(?:objections?|disputes?|disagreements?) (?:\w+ ){0,8}(?:settled|resolved)|(?:settl|resolv)(?:ed|es|ing) (?:\w+ ){0,3}(?:objections?|disputes?|disagreements?)",
    re.IGNORECASE,
)
"""What authorities settle among themselves."""
_POWER = re.compile(
    r"\b(?:powers?|authority|able|entitled|competent|competence|ability)\s(?:to|of)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
"""What an authority may do, or may not: ``has no power to make``."""
_NONE = re.compile(
    r"\b(?:no|not\seven\san?|without\san?|without\seven\san?|nor\san?|never\san?)\s(?:formal\s|public\s)?$",
    re.IGNORECASE,
)
"""What was not done: ``not even a reprimand``."""
_SUES = re.compile(r"\b(?:su(?:ed|es|ing)|lawsuit|suit)\b", re.IGNORECASE)


def _counts(hit: CueHit, sums: list[Money], scene: Scene, text: str) -> bool:
    """Tell whether a wording is a measure of its own."""
    if hit.cue.kind == "fine":
        return not sums and not scene.money and NO_FINE.search(text, scene.span.start, scene.span.end) is None
    if hit.cue.kind == "settlement":
        disputed = _DISPUTE.search(text, scene.span.start, scene.span.end) is not None
        return not sums and not scene.money and not disputed
    if _NONE.search(text, max(scene.span.start, hit.span.start - 30), hit.span.start):
        return False
    if _POWER.search(text, max(scene.span.start, hit.span.start - 50), hit.span.start):
        return False
    if _SUES.match(text, hit.span.start):
        return any(one.span.end <= hit.span.start for one in scene.authorities())
    return True


def _status(hit: CueHit, scene: Scene, text: str) -> str:
    near = PROPOSED.search(text, max(scene.span.start, hit.span.start - 60), hit.span.start)
    following = _MAY.match(text, hit.span.end, scene.span.end)
    return "proposed" if near or following else hit.cue.status


_MAY = re.compile(r"[^.;,]{0,60}?\b(?:may|might|could)\s", re.IGNORECASE)
"""What may come to pass: ``fines may await the bank``."""
