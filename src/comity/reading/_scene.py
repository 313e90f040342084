"""One sentence with all that was found in it: what assembling works on."""

import re
from dataclasses import dataclass
from datetime import date

from comity.reading._citations import find_provisions
from comity.reading._dates import find_dates
from comity.reading._find import find_generic_authorities, find_names, find_new_companies, kinds
from comity.reading._lexicon import Lexicon
from comity.reading._money import find_money, give_roles
from comity.reading._spans import DateMention, Mention, Money, Span
from comity.reading._text import find_sentences
from comity.reading._words import BACKGROUND, LINKS, MEASURES, REVIEWS, Cue


@dataclass(frozen=True)
class CueHit:
    """A wording of procedure at its place."""

    cue: Cue
    span: Span


@dataclass(frozen=True)
class Scene:
    """A sentence with its mentions, amounts, dates and wordings.

    Parameters
    ----------
    number : int
        Its place among the sentences.
    span : Span
        Where it stands.
    """

    number: int
    span: Span
    mentions: tuple[Mention, ...]
    money: tuple[Money, ...]
    dates: tuple[DateMention, ...]
    measures: tuple[CueHit, ...]
    reviews: tuple[CueHit, ...]
    links: tuple[CueHit, ...]
    background: bool

    def authorities(self) -> list[Mention]:
        """Give regulators, and persons in office as their regulator."""
        return kinds(list(self.mentions), "regulator", "office")

    def of(self, *wanted: str) -> list[Mention]:
        """Give the mentions of some kinds."""
        return [one for one in self.mentions if one.kind in wanted]


def scenes_of(text: str, lexicon: Lexicon, published: date | None) -> list[Scene]:
    """Cut a text into scenes."""
    names = find_names(text, lexicon)
    names += find_generic_authorities(text, lexicon, names)
    names += find_provisions(text, sorted(kinds(names, "law"), key=lambda one: one.span))
    names.sort(key=lambda one: one.span)
    money, dates = find_money(text), find_dates(text, published)
    found = []
    for number, span in enumerate(find_sentences(text)):
        own = [one for one in names if span.holds(one.span)]
        measures = _hits(text, span, MEASURES)
        if measures and not kinds(own, "company"):
            own += find_new_companies(text, span, own)
        sums = give_roles([one for one in money if span.holds(one.span)], text, span)
        found.append(
            Scene(
                number, span, tuple(own), tuple(sums), tuple(d for d in dates if span.holds(d.span)),
                measures, _hits(text, span, REVIEWS), _hits(text, span, LINKS),
                BACKGROUND.search(text, span.start, span.end) is not None,
            )
        )  # fmt: skip
    return found


def _hits(text: str, span: Span, cues: tuple[Cue, ...]) -> tuple[CueHit, ...]:
    found = []
    for cue in cues:
        match: re.Match[str] | None = cue.pattern.search(text, span.start, span.end)
        if match:
            found.append(CueHit(cue, Span(*match.span())))
    return tuple(sorted(found, key=lambda hit: hit.span))
