"""Events: each measure that a sentence tells, with who acted and against whom, as far as the text says."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from comity.reading._actors import acting, points_back
from comity.reading._event import Event
from comity.reading._names import related
from comity.reading._respondents import against, in_turn, is_unnamed, is_unnamed_beside, main_company, parties
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Mention, Money
from comity.reading._totals import without_totals
from comity.reading._words import AGREED, NO_FINE, PRIVATE, PROPOSED

TAKEN = frozenset(["imposed", "settled", "proposed", "rate"])
"""Roles of amounts that are measures."""


@dataclass
class Story:
    """What the whole text is about, and what was said last.

    Parameters
    ----------
    text : str
        The text.
    authority, company : Mention or None
        The authority and the company that it is about.
    settles : bool
        Whether an authority settles in it.
    apart : bool
        Whether authorities act side by side, each in a case of its own.
    """

    text: str
    authority: list[Mention]
    company: Mention | None
    settles: bool
    apart: bool = False
    last: list[Mention] = field(default_factory=list)
    recent: list[Mention] = field(default_factory=list)
    near: Mention | None = None
    first: Mention | None = None
    others: list[Mention] = field(default_factory=list)
    beside: dict[str, list[Mention]] = field(default_factory=dict)
    before: Mention | None = None


def story_of(scenes: list[Scene], text: str) -> Story:
    """Tell what a text is about."""
    settles = any(
        scene.authorities() and any(hit.cue.kind == "settlement" for hit in scene.measures)
        for scene in scenes
    )
    apart = any(hit.cue.kind == "parallel" for scene in scenes for hit in scene.links)
    story = Story(text, _main_authority(scenes, text), main_company(scenes, text), settles, apart)
    for scene in scenes:
        for one in scene.authorities():
            story.beside.setdefault(one.slug or one.name, []).extend(parties(scene, text))
    return story


def _main_authority(scenes: list[Scene], text: str) -> list[Mention]:
    """Give the authority that acts most, with those beside it; bodies that only advise where there is no other."""
    weights: Counter[str] = Counter()
    groups: dict[str, list[Mention]] = {}
    for scene in scenes:
        at = scene.measures[0].span if scene.measures else scene.span
        ones = acting(scene, at, text)
        for one in ones[:1]:
            key = one.slug or one.name
            groups[key] = max(groups.get(key, []), ones, key=len)
            weights[key] += (3 if scene.measures else 1) + (2 if scene.number < 3 else 0)  # noqa: PLR2004 - the lead
    if weights:
        return groups[weights.most_common(1)[0][0]]
    advisers = [one for scene in scenes for one in scene.authorities()]
    return advisers[:1]


def events_of(scenes: list[Scene], story: Story) -> list[Event]:
    """Give the events of all scenes in their order, totals and parts of sums left out."""
    found: list[Event] = []
    for scene in scenes:
        told = [_attributed(event, story) for event in _told(scene, story)]
        found += [event for event in told if not _over_all(event, story)]
        companies = parties(scene, story.text)
        if companies and not any(one.role == "compared" for one in scene.money):
            story.near = companies[-1]
        story.first = story.first or story.company or next(iter(scene.of("company")), None)
        first = story.first
        story.others += [one for one in scene.of("company") if first and not related(one.name, first.name)]
        if scene.of("company"):
            story.before = scene.of("company")[-1]
        named = _named(scene, story)
        story.recent = named[:1]
        if named and scene.measures:
            story.last = named
    if not any(one.money and one.kind != "penalty_payment" for one in found):
        found = [*_unclaimed(scenes, story), *found]
    return without_totals(found)


_HEAD = 6
"""Sentences at whose head a report names the sum that it is about."""
_LEAST_SUM = 500


def _unclaimed(scenes: list[Scene], story: Story) -> Iterator[Event]:
    """Give the first sum at the head of a text that no word explains, where the text tells of no other measure in money."""
    lead = [scene for scene in scenes if scene.money or scene.mentions][:_HEAD]
    sums = [
        (scene, one)
        for scene in lead
        for one in scene.money
        if one.role == "other" and one.amount >= _LEAST_SUM
    ]
    if story.authority and sums:
        scene, one = sums[0]
        yield _attributed(Event("fine", "imposed", replace(one, role="imposed"), one.span, scene), story)


def _over_all(event: Event, story: Story) -> bool:
    """Tell whether a sum is that of several fines against nobody in particular."""
    several = event.money is not None and event.money.plural and not event.said_whom and not event.unnamed
    return several and (story.company is None or event.scene.background)


def _named(scene: Scene, story: Story) -> list[Mention]:
    at = scene.measures[0].span if scene.measures else scene.span
    return acting(scene, at, story.text)


def _told(scene: Scene, story: Story) -> Iterator[Event]:
    """Give the measures of a scene: each sum taken, and each wording that needs no sum."""
    others = [one for one in scene.authorities() if one.slug]
    taken = {*TAKEN, "compared"} if others else TAKEN
    sums = [one for one in scene.money if one.role in taken]
    earlier = tuple(replace(one, role="earlier") for one in scene.money if one.role == "earlier")
    if (
        not sums
        and earlier
        and not scene.background
        and any(hit.cue.kind == "fine" for hit in scene.measures)
    ):
        sums, earlier = [replace(earlier[0], role="proposed")], ()
    settled = any(hit.cue.kind == "settlement" for hit in scene.measures)
    for one in sums:
        yield _of_sum(one, scene, earlier, settled=settled)
    for hit in scene.measures:
        if _counts(hit, sums, scene, story.text):
            yield Event(hit.cue.kind, _status(hit, scene, story.text), None, hit.span, scene)


def _of_sum(one: Money, scene: Scene, earlier: tuple[Money, ...], *, settled: bool) -> Event:
    if one.role == "rate":
        return Event("penalty_payment", "threatened", one, one.span, scene)
    agreed = one.role == "settled" and not _fined(scene) and not one.obliged and not one.paid
    kind = "settlement" if settled or agreed else "fine"
    cut = any(hit.cue.status == "reduced" for hit in scene.reviews) and scene.by_court
    status = "proposed" if one.role == "proposed" else "reduced" if cut else "imposed"
    return Event(kind, status, one, one.span, scene, earlier=() if status == "proposed" else earlier)


def _fined(scene: Scene) -> bool:
    return any(hit.cue.kind == "fine" for hit in scene.measures)


_SUES = re.compile(r"\b(?:su(?:ed|es|ing)|lawsuit|suit)\b", re.IGNORECASE)


def _counts(hit: CueHit, sums: list[Money], scene: Scene, text: str) -> bool:
    """Tell whether a wording is a measure of its own."""
    if hit.cue.kind == "fine":
        return not sums and not scene.money and NO_FINE.search(text, scene.span.start, scene.span.end) is None
    if hit.cue.kind == "settlement":
        return not sums and not scene.money
    if _SUES.match(text, hit.span.start):
        return any(one.span.end <= hit.span.start for one in scene.authorities())
    return True


def _status(hit: CueHit, scene: Scene, text: str) -> str:
    near = PROPOSED.search(text, max(scene.span.start, hit.span.start - 60), hit.span.start)
    following = _MAY.match(text, hit.span.end, scene.span.end)
    return "proposed" if near or following else hit.cue.status


_MAY = re.compile(r"[^.;,]{0,60}?\b(?:may|might|could)\s", re.IGNORECASE)
"""What may come to pass: ``fines may await the bank``."""


_TWOFOLD = re.compile(
    r"\b(?:two|three|due|tre|deux|trois|dos|tres|zwei|drei|duas|três) (?:\w+ )?(?:fines|penalties|sanctions|sanzioni|multe|amendes|multas|sanciones|bußgelder|geldbußen)\b[^.;]{0,60}\b(?:in all|in total|in tutto|altogether|au total|en total|insgesamt|no total|complessiv\w+)\b"
    r"|\b(?:due|deux|dos|two|zwei) (?:\w+ )?(?:sanzioni|amendes|multas|fines|bußgelder),",
    re.IGNORECASE,
)
"""Words that make a sum one of several measures."""


def _attributed(event: Event, story: Story) -> Event:
    """Settle who acted and against whom: as the sentence says, else as the text goes on."""
    blocked = [one.span for one in event.scene.money if event.money and one.span != event.money.span]
    actors = acting(event.scene, event.span, story.text)
    paired = in_turn(event.scene, event.span, story.text)
    companies = paired or against(event.scene, event.span, story.text, story.company, blocked)
    if story.apart:
        actors = actors[:1]
    said_who, said_whom = bool(actors), bool(companies)
    if not actors:
        actors = _understood(event, story)
    if event.money is not None and is_unnamed_beside(event.money.span, story.text):
        companies, said_whom = [], False
    unnamed = event.money is not None and not companies and is_unnamed(event.scene, story.text)
    if not companies and not unnamed:
        companies = _meant(event, story)
    return replace(
        event,
        actors=tuple(actors),
        respondents=tuple(companies),
        said_who=said_who,
        said_whom=said_whom,
        unnamed=unnamed,
        paired=bool(paired),
        twofold=_TWOFOLD.search(story.text, event.scene.span.start, event.scene.span.end) is not None,
    )


_THE_COMPANY = re.compile(
    r"\b(?:the|that|this|its|both|las?|l['’]|les|das|dem|die|il|lo) ?(?:\w+ )?(?:company|companies|firm|firms|group|platform|operator|bank|airline|retailer|chain|tech giant|giant|entreprise|sociétés?|unternehmen|konzern|empresa|compañía|società|azienda)\b|\bit\b",
    re.IGNORECASE,
)


_THAT = re.compile(
    r"\b(?:that|this) (?:company|firm|bank|operator|retailer|group)\b|\bthe latter\b", re.IGNORECASE
)
"""The company named right before."""


def _meant(event: Event, story: Story) -> list[Mention]:
    """Give the company that a sentence means without naming it: the last one told of, else the main one."""
    if _THAT.search(story.text, event.scene.span.start, event.scene.span.end) and story.before:
        return [story.before]
    if story.others and _DAUGHTER.search(story.text, event.scene.span.start, event.scene.span.end):
        return story.others[-1:]
    back = _THE_COMPANY.search(story.text, event.scene.span.start, event.scene.span.end)
    told = _told_with(event, story)
    if told:
        return [told]
    one = story.near if back and story.near and event.money else story.company
    return [one] if one else []


_IT = re.compile(
    r"\bit (?:gave|has|had|issued|imposed|fined|ordered|said|announced|found|served)\b", re.IGNORECASE
)
"""What the authority named in the sentence before did."""


_DAUGHTER = re.compile(
    r"\b(?:the|its|their|die|der|eine[rn]?|la|sa|su|il|sua|una?)\s(?:[\w-]+\s)?(?:subsidiary|(?:local |irish |german )unit|sister company|tochter(?:gesellschaft|firma|unternehmen)?|schwester(?:gesellschaft|firma)|filiale|filial|controllata|consociata)\b",
    re.IGNORECASE,
)
"""The daughter of the company that a text is about, which it has named before."""


def _told_with(event: Event, story: Story) -> Mention | None:
    """Give the company named last beside the authority that acts, where the one that the text is about never is."""
    named = acting(event.scene, event.span, story.text)
    told = story.beside.get(named[0].slug or named[0].name, []) if named else []
    if not story.company or any(one.name == story.company.name for one in told):
        return None
    before = [one for one in told if one.span.end <= event.span.start]
    return before[-1] if before else None


def _understood(event: Event, story: Story) -> list[Mention]:
    """Give the authority that a sentence means without naming it; none for a settlement between others."""
    agreed = event.kind == "settlement" or (
        event.kind != "fine" and AGREED.search(story.text, event.scene.span.start, event.scene.span.end)
    )
    private = PRIVATE.search(story.text, event.scene.span.start, event.scene.span.end) is not None
    others = private or event.money is None or not story.authority
    if agreed and others and not story.settles and not points_back(event.scene, story.text):
        return []
    if story.recent and _IT.search(story.text, event.scene.span.start, event.span.end):
        return story.recent
    return (
        story.last if points_back(event.scene, story.text) and story.last else (story.last or story.authority)
    )
