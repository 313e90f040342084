"""One sentence with all that was found in it: what assembling works on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import TypeVar

from comity.reading._citations import find_provisions
from comity.reading._codes import find_codes
from comity.reading._companies import find_new_companies
from comity.reading._dates import find_dates
from comity.reading._find import find_names, kinds, with_short_forms
from comity.reading._formed_companies import find_formed_companies
from comity.reading._generic import find_generic_authorities, find_unplaced
from comity.reading._leading_names import HEAD, find_leading
from comity.reading._lexicon import Lexicon
from comity.reading._link_words import LINKS
from comity.reading._money import find_money
from comity.reading._money_roles import give_roles
from comity.reading._persons import without_persons
from comity.reading._public_bodies import find_public_bodies
from comity.reading._repeated_companies import by_initials, find_frequent, spread
from comity.reading._spans import DateMention, Mention, Money, Span
from comity.reading._text import find_sentences, small
from comity.reading._wordings import wording
from comity.reading._words import (
    BACKGROUND,
    COURT,
    FINE,
    MEASURES,
    REVIEWS,
    TOLD_AGAIN,
    Cue,
    in_small,
    undotted,
)

_REPEATED = {"settlement": 3, "appeal": 2}
"""Wordings of which a sentence may tell more than one."""
T = TypeVar("T", Mention, Money, DateMention)


@dataclass(frozen=True)
class CueHit:
    """A wording of procedure at its place."""

    cue: Cue
    span: Span


@dataclass(frozen=True, eq=False)
class Scene:
    """A sentence with its mentions, amounts, dates and wordings: one of its own, and equal to no other.

    Parameters
    ----------
    number : int
        Its place among the sentences.
    span : Span
        Where it stands.
    tabled : bool
        Whether it is a row of a table, which names all that it is about.
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
    by_court: bool = False
    told_again: bool = False
    tabled: bool = False

    def authorities(self) -> list[Mention]:
        """Give regulators, and persons in office as their regulator."""
        return kinds(list(self.mentions), "regulator", "office")

    def of(self, *wanted: str) -> list[Mention]:
        """Give the mentions of some kinds."""
        return [one for one in self.mentions if one.kind in wanted]


def scenes_of(text: str, lexicon: Lexicon, published: date | None) -> list[Scene]:
    """Cut a text into scenes."""
    sentences = find_sentences(text)
    money, dates = find_money(text), find_dates(text, published)
    low = undotted(small(text), [(span.start, span.end) for span in sentences])
    measures = _present(low, MEASURES)
    mentions = _mentions(text, lexicon, sentences, money, measures)
    masked = _masked(small(text), low, mentions)
    names, sums = _by_sentence(mentions, sentences), _by_sentence(money, sentences)
    days = _by_sentence(dates, sentences)
    reviews, links = _present(low, REVIEWS), _present(low, LINKS)
    return [
        Scene(
            number, span, tuple(names[number]), tuple(give_roles(sums[number], masked, span)), tuple(days[number]),
            _hits(low, span, measures), _hits(low, span, reviews), _hits(low, span, links),
            BACKGROUND.search(low, span.start, span.end) is not None,
            COURT.search(low, span.start, span.end) is not None,
            TOLD_AGAIN.search(low, span.start, span.end) is not None,
        )
        for number, span in enumerate(sentences)
    ]  # fmt: skip


_INNER = "·"
"""A point inside a sentence, once taken out."""


def _masked(text: str, low: str, mentions: list[Mention]) -> str:
    """Blot out the names of companies, with the point of an ``Inc.``, so that a word in one (``Orbis Faces``) is not taken for a verb."""
    parts, at = [], 0
    for one in sorted(kinds(mentions, "company", "other"), key=lambda each: each.span):
        if one.span.start >= at:
            end = one.span.end + low.startswith(_INNER, one.span.end)
            parts += [text[at : one.span.start], "x" * (end - one.span.start)]
            at = end
    return "".join([*parts, text[at:]])


_ASKS = in_small(
    r"\b(?:must|to|will) pay\b|\b(?:recover|obtain)(?:s|ed)\b|\benforcement action|\bcomplain\w+ against|\b(?:had|has|have) [^.;,]{1,40} pay\b|\b(?:zahlen|pagar|payer|pagare)\b|\bprobe\b|\b\w*(?:action against|investigat|inquiry|untersuch|ermittl|enquête|indagin|appeal)|\bvictim of\b|\bfell victim|\bsuffered a\b|\bundertaking|\b(?:première|seconde|deuxième|primera|segunda|prima|seconda|erste|zweite|first|second) (?:one )?(?:concerne|vise|afecta|riguarda|betrifft|concerns|is about)\b|\bdirigid[ao]s? al?\b|\badressée?s? (?:à|aux?)\b|\brivolt[aoei] al?|\baddressed to\b|\b(?:decision|resolution|décision|délibération|resolución|bescheid|provvedimento)\s(?:no|n°|nr|nº|num)\b|\bit is the (?:company|firm)|\b(?:controller|processor|party|parties|responsable|verantwortlicher|titolare):",
)
"""Words beside which a sentence may name a company, though it tells of no measure."""


def _formed(text: str, sentences: list[Span], names: list[Mention]) -> list[Mention]:
    """Find companies by how they are written, and the other places where they are named."""
    found = [
        one
        for span in sentences
        for one in _written_out(text, span, [each for each in names if span.holds(each.span)])
    ]
    return found + spread(text, found, [*names, *found])


def _written_out(text: str, sentence: Span, taken: list[Mention]) -> list[Mention]:
    """Find companies and public bodies of one sentence, the longer name where two meet."""
    bodies = [*find_public_bodies(text, sentence, kinds(taken, "regulator", "office", "court"))]
    bodies = [one for one in bodies if not any(each.span.holds(one.span) for each in taken)]
    return bodies + find_formed_companies(text, sentence, [*taken, *bodies])


_MEANT = wording(
    r"\b(?:that|this) (?:company|firm|bank|operator|retailer|group)\b|\bthe latter\b|\b(?:they|it) (?:has|have|had|was|were|must|will) (?:also |now |since )?(?:been |be )?(?:fined|ordered|given|handed|issued|penali[sz]ed|sanctioned|reprimanded)\b"
)
"""A company named in the sentence before."""


def _mentions(
    text: str, lexicon: Lexicon, sentences: list[Span], money: Sequence[Money], measures: tuple[Cue, ...]
) -> list[Mention]:
    """Find all names: known ones, generic wordings, provisions, companies that no list knows."""
    names = find_names(text, lexicon)
    generic = find_generic_authorities(text, lexicon, names)
    names = [one for one in names if not any(one.span.meets(other.span) for other in generic)] + generic
    names = with_short_forms(
        text, [*names, *([] if kinds(names, "regulator", "office") else find_unplaced(text, lexicon, names))]
    )
    codes = find_codes(text, lexicon)
    names += codes
    laws = sorted(kinds(names, "law"), key=lambda one: one.span)
    names += find_provisions(
        text, laws, lexicon.cited, [one.span for one in codes if one.kind == "provision"]
    )
    low = small(text)
    new = _formed(text, sentences, names)
    names += new
    followed = [_MEANT.search(low, span.start, span.end) is not None for span in sentences[1:]]
    for span, meant in zip(sentences, [*followed, False], strict=True):
        sums = [one.span for one in money if span.holds(one.span)]
        if meant or sums or _tells_of_measure(low, span, measures):
            own = [one for one in names if span.holds(one.span)]
            new += find_new_companies(text, span, own, lexicon.no_companies, sums)
    new += find_leading(text, [*names, *new], lexicon.no_companies)
    if not any(one.span.start < HEAD for one in (*new, *kinds(names, "company"))) and kinds(
        names, "regulator"
    ):
        new += find_frequent(text, names, lexicon.no_companies)
    names, new = _for_the_commission(without_persons(text, names), sentences), without_persons(text, new)
    short = by_initials(text, names)
    new = [
        replace(short[one.name], span=one.span) if one.name in short else _before_its_sum(one, text, money)
        for one in new
        if not any(each.span.holds(one.span) for each in money)
    ]
    names = [replace(short[one.name], span=one.span) if _is_short(one, short) else one for one in names]
    names += [one for one in new if one not in names]
    names += spread(text, new, names)
    return sorted(names, key=lambda one: one.span)


def _is_short(one: Mention, short: dict[str, Mention]) -> bool:
    """Tell whether a name without a record is the initials of a company that a text names in full."""
    return one.kind == "company" and one.slug is None and one.name in short


def _before_its_sum(one: Mention, text: str, money: Sequence[Money]) -> Mention:
    """Cut the currency of a sum off the name before it: ``fines Lumio Eur 17 Million``."""
    start = next((each.span.start for each in money if one.span.start < each.span.start < one.span.end), None)
    if start is None or text[start].isdigit():
        return one
    name = text[one.span.start : start].rstrip()
    return replace(one, name=name, span=Span(one.span.start, one.span.start + len(name)))


_FILES, _FOR = "us-doj", "us-ftc"


def _for_the_commission(names: list[Mention], sentences: list[Span]) -> list[Mention]:
    """Take the Justice Department for the Trade Commission, which it files for, where a text names both and a sentence only one."""
    commission = next((one for one in names if one.slug == _FOR), None)
    if commission is None or not any(one.slug == _FILES for one in names):
        return names
    both = [span for span in sentences if any(span.holds(one.span) and one.slug == _FOR for one in names)]
    return [
        replace(commission, span=one.span)
        if one.slug == _FILES and not any(span.holds(one.span) for span in both)
        else one
        for one in names
    ]


def _tells_of_measure(text: str, span: Span, measures: tuple[Cue, ...]) -> bool:
    return any(pattern.search(text, span.start, span.end) for pattern in (FINE, _ASKS)) or any(
        cue.pattern.search(text, span.start, span.end) for cue in measures
    )


def _by_sentence(found: Sequence[T], sentences: list[Span]) -> list[list[T]]:
    """Sort what was found into the sentences that hold it."""
    held: list[list[T]] = [[] for _ in sentences]
    at = 0
    for one in sorted(found, key=lambda each: each.span):
        while at < len(sentences) and sentences[at].end < one.span.end:
            at += 1
        if at < len(sentences) and sentences[at].holds(one.span):
            held[at].append(one)
    return held


def _present(text: str, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Keep the cues that stand anywhere in a text: most do not, and need not be sought in each sentence."""
    return tuple(cue for cue in cues if cue.pattern.search(text))


def _hits(text: str, span: Span, cues: tuple[Cue, ...]) -> tuple[CueHit, ...]:
    found = []
    for cue in cues:
        matches = cue.pattern.finditer(text, span.start, span.end)
        found += [CueHit(cue, Span(*match.span())) for match in islice(matches, _REPEATED.get(cue.kind, 1))]
    return tuple(sorted(found, key=lambda hit: hit.span))
