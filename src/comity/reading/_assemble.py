"""Puts candidate cases together from the scenes of a text."""

import re
from collections.abc import Sequence

from comity.reading._bare_sums import with_bare_sums
from comity.reading._candidates import Candidate, Party, Rejected
from comity.reading._case_dates import date_of
from comity.reading._drafts import Draft, draft_cases, part
from comity.reading._event import Event
from comity.reading._events import events_of
from comity.reading._headers import header_of
from comity.reading._home_attorneys import add_home_attorneys
from comity.reading._lexicon import Lexicon
from comity.reading._links import join_actors, link
from comity.reading._names import family, related
from comity.reading._partners import EEA
from comity.reading._respondents import introduced, listed_parties, main_company
from comity.reading._reviews import review
from comity.reading._rows import with_rows
from comity.reading._scene import Scene
from comity.reading._spans import DateMention, Mention, Span
from comity.reading._stages import sanction_of
from comity.reading._story import Story, story_of
from comity.reading._tables import with_tables
from comity.reading._text import small
from comity.reading._told import TAKEN
from comity.reading._wordings import Wording
from comity.reading._words import (
    CONTRAST,
    ENDED,
    FACED,
    FOREIGN_FIELDS,
    LAUNCHED,
    MARKETS,
    POWERS,
    PRIVACY,
    PROCEDURE,
)

_PROCEDURAL = frozenset(["eu-gdpr/art-56", "eu-gdpr/art-60"])
"""Articles on how authorities work together, which nobody breaches."""
_MARKETS = frozenset(["eu-commission", "gb-cma", "de-bkarta", "br-cade"])
_EXCHANGES = frozenset(["us-sec"])


class Assembler:
    """Goes through the scenes and gives the cases.

    Parameters
    ----------
    text : str
        The whole text.
    lexicon : Lexicon
        For the currency of a bare dollar.
    dateline : DateMention, optional
        The day of the text itself.
    """

    def __init__(self, text: str, lexicon: Lexicon, dateline: DateMention | None = None) -> None:
        """Start without drafts."""
        self.text = text
        self.lexicon = lexicon
        self.dateline = dateline
        self.rejected: list[Rejected] = []

    def run(self, scenes: list[Scene]) -> list[Candidate]:
        """Give the candidate cases of the scenes."""
        scenes = with_bare_sums(with_rows(with_tables(scenes, self.text), self.text), self.text)
        for scene in scenes:
            self._reject(scene)
        story = story_of(scenes, self.text)
        events = events_of(scenes, story)
        drafts = add_home_attorneys(draft_cases(events, self.lexicon.currencies), scenes, self.text)
        drafts = _told_enough(drafts) or _of_court(scenes, story) or _untold(scenes, story, events)
        drafts = drafts or _of_header(scenes, self.text, self.lexicon) or _of_one_stop(scenes, story)
        if len(drafts) == 1 and not drafts[0].respondents:
            drafts[0].respondents = _whom(drafts[0], scenes, self.text)
        part(drafts)
        review(scenes, drafts, self.text)
        link(scenes, drafts, self.text, self.lexicon)
        drafts = add_home_attorneys(drafts, scenes, self.text)
        list(map(join_actors, drafts))
        return [self._finish(draft, scenes) for draft in drafts]

    def _reject(self, scene: Scene) -> None:
        for one in scene.money:
            for each in (one, one.other):
                if each is not None and each.role not in TAKEN:
                    what = self.text[each.span.start : each.span.end]
                    self.rejected.append(Rejected(each.span, what, each.why))

    def _finish(self, draft: Draft, scenes: list[Scene]) -> Candidate:
        laws = [one for one in _laws(draft, scenes, self.text) if one.slug not in self.lexicon.basic]
        ids = {one.slug for one in laws}
        provisions = [
            one
            for scene in scenes
            for one in scene.of("provision")
            if (one.slug or "").partition("/")[0] in ids
            and one.slug not in _PROCEDURAL
            and not POWERS.search(self.text, scene.span.start, scene.span.end)
        ]
        return Candidate(
            regulators=tuple(_authorities(draft)),
            respondents=tuple(_respondents(draft)),
            date=draft.ruled or date_of(draft, scenes, self.text, self.dateline),
            sanctions=tuple(draft.sanctions),
            courts=tuple(draft.courts),
            laws=tuple(laws),
            provisions=tuple(_once(provisions)),
            cross_border=tuple(draft.links),
            category=_category(draft, self.text),
        )


def _told_enough(drafts: list[Draft]) -> list[Draft]:
    """Leave out what stands on a finding alone beside a case of the same authority."""
    strong = [one for one in drafts if one.sanctions]
    return [
        one for one in drafts
        if one.sanctions or (one.found and not any(one.keys & other.keys for other in strong))
    ]  # fmt: skip


def _of_court(scenes: list[Scene], story: Story) -> list[Draft]:
    """Give the case of a judgment that tells of no measure: an authority, a company, a court."""
    courts = [one for scene in scenes for one in scene.of("court")]
    appealed = any(scene.reviews for scene in scenes) or any(
        "annul" in story.text[s.span.start : s.span.end] for s in scenes[:8]
    )
    several = any(one.plural for scene in scenes for one in scene.money)
    if several or not (courts and story.authority and appealed):
        return []
    whom = [story.company] if story.company else []
    draft = Draft(list(story.authority), whom, said_whom=True, scenes=scenes[:1], found=True)
    draft.courts = _once(courts)[:1]
    return [draft]


def _of_header(scenes: list[Scene], text: str, lexicon: Lexicon) -> list[Draft]:
    """Give the case of a summary that names its lead authority in a header, and the respondent nowhere."""
    header = header_of(text, lexicon)
    known = lexicon.default_authority.get(header.lead) if header else None
    if header is None or known is None:
        return []
    lead = Mention(header.span, "regulator", known.name, known.id, known.jurisdiction)
    told = [scene for scene in scenes if scene.span.holds(Span(header.span.start, header.span.start + 1))]
    return [Draft([lead], [], said_whom=False, scenes=told, found=True)]


def _of_one_stop(scenes: list[Scene], story: Story) -> list[Draft]:
    """Give the case against somebody whom a text never names, of which it tells more than once that an authority leads it or was given it."""
    led = [scene for scene in scenes if any(hit.cue.kind in _LED for hit in scene.links)]
    own = story.authority[:1]
    if len(led) < _TOLD_LED or story.company or not (own and own[0].country in EEA):
        return []
    return [Draft(list(own), [], said_whom=False, scenes=led[:1], found=True, unnamed=True)]


_LED = frozenset(["lead_authority", "case_transfer"])
_TOLD_LED = 2


def _whom(draft: Draft, scenes: list[Scene], text: str) -> list[Mention]:
    """Give the respondent of the one case of a text that names none beside it: of a field, else whom the text names at all."""
    listed = listed_parties(scenes, text) or introduced(scenes[:_LEAD], text)
    named = None if draft.unnamed or listed else main_company(scenes[:_LEAD], text, least=1)
    return [named] if named else listed


_LEAD = 8
"""Sentences in which a report names whom it is about."""


def _untold(scenes: list[Scene], story: Story, events: list[Event]) -> list[Draft]:
    """Give the case of a text that names an authority and a company at its head and tells of no measure of its own."""
    lead = [scene for scene in scenes if scene.mentions or scene.measures or scene.links][:_LEAD]
    company = any(scene.of("company") for scene in lead) or bool(listed_parties(scenes, story.text))
    named = company and any(scene.authorities() for scene in lead)
    begun = any(
        each.search(story.text, scene.span.start, scene.span.end)
        for scene in lead[:3]
        for each in (LAUNCHED, FACED)
    )
    begun = begun and not any(
        ENDED.search(story.text, scene.span.start, scene.span.end) for scene in lead[:3]
    )
    if begun or not (named and story.authority and story.company):
        return []
    bare = [one for one in events if one.said_whom and one.kind == "fine" and one.status == "imposed"][:1]
    low = small(story.text)
    acts = [
        scene
        for scene in scenes
        if scene.measures or scene.links or PROCEDURE.search(low, scene.span.start, scene.span.end)
    ]
    if not acts or not (bare or _told_of(story, scenes)):
        return []
    start = [one.scene for one in bare] or acts[:1]
    whom = list(bare[0].respondents) if bare else [story.company]
    return [
        Draft(
            list(story.authority),
            whom,
            said_whom=True,
            scenes=start,
            sanctions=[sanction_of(one) for one in bare],
            found=True,
        )
    ]


def _told_of(story: Story, scenes: list[Scene]) -> bool:
    """Tell whether several sentences name the authority or the company of a story."""
    keys = {one.key for one in story.authority}
    by = sum(any(one.key in keys for one in scene.authorities()) for scene in scenes)
    on = sum(
        any(story.company and related(one.name, story.company.name) for one in scene.of("company"))
        for scene in scenes
    )
    return by + on > _ONCE_EACH


_ONCE_EACH = 2


def _authorities(draft: Draft) -> list[Party]:
    joint = [Party(one, "joint") for one in draft.actors[1:]]
    helpers = [Party(one, role) for key, (one, role) in draft.helpers.items() if key not in draft.keys]
    return [Party(one, "decided") for one in draft.actors[:1]] + joint + helpers


def _respondents(draft: Draft) -> list[Mention]:
    """Give the respondents once each; a short name goes where a fuller one of the same company is there."""
    kept: list[Mention] = []
    for one in draft.respondents:
        fuller = any(family(one.name) < family(other.name) for other in draft.respondents)
        if not fuller and not any(family(one.name) == family(other.name) for other in kept):
            kept.append(one)
    return kept


def _laws(draft: Draft, scenes: list[Scene], text: str) -> list[Mention]:
    """Give the laws applied: of the legal order of the authority or the Union, and not named for contrast."""
    actor = draft.actors[0] if draft.actors else None
    found = [
        one
        for scene in (scenes if actor else draft.scenes)
        for one in scene.of("law")
        if _same_order(one, actor)
        and not CONTRAST.search(
            text, max(scene.span.start, one.span.start - 90), min(scene.span.end, one.span.end + 40)
        )
    ]
    return _once(found)


def _once(mentions: Sequence[Mention]) -> list[Mention]:
    return list({one.key: one for one in reversed(mentions)}.values())[::-1]


_UNION = EEA | {"EU"}


def _same_order(law: Mention, actor: Mention | None) -> bool:
    """Leave out laws of another country than the authority's, named for contrast; the Union's may fit."""
    if actor is None or law.country is None or actor.country is None:
        return True
    country, home = law.country.partition("-")[0], actor.country.partition("-")[0]
    return country == home or (country == "EU" and home in _UNION)


def _tells(draft: Draft, pattern: Wording | re.Pattern[str], text: str) -> bool:
    """Tell whether a sentence of a case holds a wording."""
    return any(pattern.search(text, one.span.start, one.span.end) for one in draft.scenes)


def _category(draft: Draft, text: str) -> str:
    if draft.keys & _EXCHANGES:
        return "securities"
    for name, pattern in FOREIGN_FIELDS:
        if (name == "antitrust" or not draft.actors) and _tells(draft, pattern, text):
            return name
    if _tells(draft, MARKETS, text) and not _tells(draft, PRIVACY, text):
        return "antitrust"
    if draft.keys & _MARKETS:
        return "antitrust"
    fined = any(one.type == "fine" for one in draft.sanctions)
    return "privacy" if draft.actors or fined else "private_litigation"
