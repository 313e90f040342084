"""Puts candidate cases together: who decided, against whom, when, which measures belong to which case.

The rule: a sentence that tells of a measure belongs to the authority that acts in it; one without an
authority belongs to the one that acted last, unless a respondent *agrees* there: then it tells of a
settlement.
"""

from collections import Counter
from dataclasses import dataclass, field, replace

from comity.reading._candidates import Candidate, FoundLink, FoundSanction, Party, Rejected
from comity.reading._lexicon import Lexicon
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import DateMention, Mention, Money, Span
from comity.reading._words import AGREED, PROPOSED

_NEAR = 3
"""Sentences without an authority that belong to one settlement lie this close together."""
_TAKEN = {"imposed", "settled", "proposed"}


@dataclass
class Draft:
    """A case being put together."""

    actor: Mention | None
    scenes: list[Scene] = field(default_factory=list)
    sanctions: list[FoundSanction] = field(default_factory=list)
    links: list[FoundLink] = field(default_factory=list)
    helpers: list[Mention] = field(default_factory=list)
    courts: list[Mention] = field(default_factory=list)

    @property
    def settled(self) -> bool:
        """Whether no authority decided: a settlement between others."""
        return self.actor is None


class Assembler:
    """Goes through the scenes once and keeps the drafts.

    Parameters
    ----------
    text : str
        The whole text.
    lexicon : Lexicon
        For the currency of a bare dollar.
    """

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        """Start without drafts."""
        self.text = text
        self.lexicon = lexicon
        self.drafts: list[Draft] = []
        self.rejected: list[Rejected] = []

    def run(self, scenes: list[Scene]) -> list[Candidate]:
        """Give the candidate cases of the scenes."""
        for scene in scenes:
            self._reject(scene)
            if (scene.measures or _takes_money(scene)) and not scene.background:
                self._act(scene)
            self._review(scene)
            self._link(scene)
        main = _main_company(scenes)
        return [self._finish(draft, main) for draft in self.drafts if draft.sanctions or draft.links]

    def _act(self, scene: Scene) -> None:
        actor = self._actor(scene)
        settles = any(hit.cue.kind == "settlement" for hit in scene.measures)
        if actor is None and not settles and not AGREED.search(self.text, *_ends(scene)):
            return
        draft = self._draft(actor, scene)
        draft.scenes.append(scene)
        for one in _found(scene, self.text):
            _add(draft, self._with_currency(one, draft, scene))

    def _actor(self, scene: Scene) -> Mention | None:
        """Give the authority that acts in a scene: before the wording, or after its ``by``."""
        authorities = scene.authorities()
        if authorities:
            cue = scene.measures[0].span if scene.measures else scene.span
            before = [one for one in authorities if one.span.end <= cue.start]
            return (before or authorities)[
                0 if before else -1 if _passive(self.text, cue, authorities) else 0
            ]
        if AGREED.search(self.text, scene.span.start, scene.span.end):
            return None
        return self.drafts[-1].actor if self.drafts else None

    def _draft(self, actor: Mention | None, scene: Scene) -> Draft:
        for draft in reversed(self.drafts):
            if actor is not None and draft.actor is not None and draft.actor.slug == actor.slug:
                return draft
            close = draft.scenes and scene.number - draft.scenes[-1].number <= _NEAR
            if actor is None and draft.settled and close:
                return draft
        self.drafts.append(Draft(actor))
        return self.drafts[-1]

    def _with_currency(self, one: FoundSanction, draft: Draft, scene: Scene) -> FoundSanction:
        """Settle a bare dollar by the country of the authority, else of the law, else the United States."""
        if one.amount is None or one.currency is not None:
            return one
        place = next((m.country for m in (draft.actor, *scene.of("law")) if m and m.country), None) or "US"
        local = self.lexicon.currencies.get(place.partition("-")[0], "USD")
        return replace(one, currency=local if local in _DOLLARS else "USD")

    def _review(self, scene: Scene) -> None:
        if not scene.reviews or not self.drafts:
            return
        draft = self.drafts[-1]
        draft.courts += [one for one in scene.of("court") if one.slug not in {c.slug for c in draft.courts}]
        if scene.of("court"):
            status = scene.reviews[0].cue.status
            draft.sanctions = [replace(one, status=status) for one in draft.sanctions]

    def _link(self, scene: Scene) -> None:
        for hit in scene.links:
            parties = list(dict.fromkeys(one.slug or "" for one in scene.authorities()))
            draft = self._owner(parties)
            if draft is None or draft.actor is None:
                continue
            if draft.actor.slug not in parties:
                parties.insert(0, draft.actor.slug or "")
            if len(parties) > 1 or hit.cue.kind in {"lead_authority", "edpb_binding"}:
                draft.links.append(FoundLink(hit.cue.kind, tuple(parties), hit.span))
                draft.helpers += [one for one in scene.authorities() if one.slug != draft.actor.slug]

    def _owner(self, parties: list[str]) -> Draft | None:
        named = [one for one in self.drafts if one.actor and one.actor.slug in parties]
        decided = [one for one in self.drafts if one.actor]
        return next(iter([*named, *decided]), None)

    def _reject(self, scene: Scene) -> None:
        for one in scene.money:
            if one.role not in _TAKEN:
                what = self.text[one.span.start : one.span.end]
                self.rejected.append(Rejected(one.span, what, one.why))

    def _finish(self, draft: Draft, main: Mention | None) -> Candidate:
        helpers = {one.slug: one for one in draft.helpers if one.kind == "regulator"}
        decided = (Party(draft.actor, "decided"),) if draft.actor else ()
        laws = [one for scene in draft.scenes for one in scene.of("law") if _same_order(one, draft.actor)]
        provisions = [one for scene in draft.scenes for one in scene.of("provision")]
        return Candidate(
            regulators=decided + tuple(Party(one, "assisting") for one in helpers.values()),
            respondents=tuple(_respondents(draft, main)),
            date=_date(draft),
            sanctions=tuple(draft.sanctions),
            courts=tuple(draft.courts),
            laws=tuple(_once(laws)),
            provisions=tuple(_once(provisions)),
            cross_border=tuple(draft.links),
        )


def _ends(scene: Scene) -> tuple[int, int]:
    return scene.span.start, scene.span.end


_DOLLARS = {"USD", "CAD", "AUD", "NZD", "SGD", "HKD"}


def _takes_money(scene: Scene) -> bool:
    return any(one.role in {"imposed", "settled"} for one in scene.money)


def _passive(text: str, cue: Span, authorities: list[Mention]) -> bool:
    after = [one for one in authorities if one.span.start >= cue.end]
    return bool(after) and " by " in text[cue.end : after[-1].span.start]


def _found(scene: Scene, text: str) -> list[FoundSanction]:
    """Give the measures of a scene: each sum taken, and each wording that needs no sum."""
    sums = [one for one in scene.money if one.role in _TAKEN]
    settled = any(hit.cue.kind == "settlement" for hit in scene.measures)
    found = [_of_sum(one, settled=settled) for one in sums]
    for hit in scene.measures:
        if hit.cue.kind == "settlement" or (hit.cue.kind == "fine" and sums):
            continue
        status = "proposed" if PROPOSED.search(text, scene.span.start, hit.span.start) else hit.cue.status
        found.append(FoundSanction(hit.cue.kind, None, None, status, hit.span))
    return found


def _of_sum(one: Money, *, settled: bool) -> FoundSanction:
    kind = "settlement" if settled or one.role == "settled" else "fine"
    status = "proposed" if one.role == "proposed" else "imposed"
    return FoundSanction(kind, one.amount, one.currency, status, one.span)


def _add(draft: Draft, new: FoundSanction) -> None:
    """Add a measure once: the same sum told twice is one, and a sum replaces the bare word."""
    same = [one for one in draft.sanctions if one.type == new.type]
    if new.amount is None and same:
        return
    if any(one.amount == new.amount and one.currency == new.currency for one in same):
        return
    draft.sanctions = [one for one in draft.sanctions if not (one.type == new.type and one.amount is None)]
    draft.sanctions.append(new)


def _respondents(draft: Draft, main: Mention | None) -> list[Mention]:
    first = next((scene for scene in draft.scenes if scene.of("company")), None)
    if first is None:
        return [main] if main else []
    companies = _once(first.of("company"))
    return (
        companies
        if main is None or all(one.slug != main.slug for one in companies)
        else [main_of(companies, main)]
    )


def main_of(companies: list[Mention], main: Mention) -> Mention:
    """Give the mention of the main company among those of a sentence."""
    return next(one for one in companies if one.slug == main.slug)


def _main_company(scenes: list[Scene]) -> Mention | None:
    """Give the company that the text names most, among those the catalog knows."""
    known = [one for scene in scenes for one in scene.of("company") if one.slug]
    if not known:
        return None
    most = Counter(one.slug for one in known).most_common(1)[0][0]
    return next(one for one in known if one.slug == most)


def _date(draft: Draft) -> DateMention | None:
    """Give the date nearest to the wording of the measure, in the first scene that has both."""
    for scene in draft.scenes:
        if scene.dates:
            at: CueHit | None = scene.measures[0] if scene.measures else None
            place = at.span.start if at else scene.span.start
            return min(scene.dates, key=lambda one: abs(one.span.start - place))
    return None


def _once(mentions: list[Mention]) -> list[Mention]:
    return list({(one.slug or one.name): one for one in reversed(mentions)}.values())[::-1]


def _same_order(law: Mention, actor: Mention | None) -> bool:
    """Leave out laws of another country than the authority's, named for contrast; the Union's may fit."""
    if actor is None or law.country in {None, "EU", actor.country}:
        return True
    return (law.country or "").partition("-")[0] == (actor.country or "").partition("-")[0]
