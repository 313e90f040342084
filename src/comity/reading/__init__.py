"""An article or press release becomes candidate cases, each value with its span in the text."""

from datetime import date
from typing import NamedTuple

from comity.reading._advice import Endpoint, advised
from comity.reading._asides import without_asides
from comity.reading._assemble import Assembler
from comity.reading._candidates import Advised, Candidate, FoundLink, FoundSanction, Party, Reading, Rejected
from comity.reading._chapters import alone, chapters_of, joined
from comity.reading._claims import Origin, claims_of, document_id
from comity.reading._dates import find_dateline
from comity.reading._lexicon import Lexicon
from comity.reading._merging import kind_of, merged
from comity.reading._money import find_counts, find_money
from comity.reading._names import related
from comity.reading._scene import Scene, scenes_of
from comity.reading._sections import focused
from comity.reading._spans import DateMention, Mention, Span
from comity.reading._text import LONGEST_TEXT, check_text, clean_text
from comity.values import PartialDate

__all__ = [
    "LONGEST_TEXT",
    "Advised",
    "Candidate",
    "DateMention",
    "Endpoint",
    "FoundLink",
    "FoundSanction",
    "Lexicon",
    "Mention",
    "Origin",
    "Party",
    "Reading",
    "Rejected",
    "Span",
    "advised",
    "claims_of",
    "document_id",
    "find_money",
    "kind_of",
    "merged",
    "read_article",
    "related",
]


def read_article(text: str, lexicon: Lexicon, published: date | PartialDate | None = None) -> Reading:
    """Read an article.

    Parameters
    ----------
    text : str
        Plain text, up to ``LONGEST_TEXT`` characters.
    lexicon : Lexicon
        The names to know.
    published : date or PartialDate, optional
        When it was published; without it the day at the head of the text counts, and without that
        relative dates are left out.

    Raises
    ------
    ReadingProblem
        Where the text is empty, too long, or no text.
    """
    text = clean_text(text)
    check_text(text)
    dateline = find_dateline(text)
    day = _day(published) or (_day(dateline.when) if dateline else None)
    seen = without_asides(focused(text))
    chapters = [
        _chapter(alone(seen, part), lexicon, day, published, dateline) for part in chapters_of(seen, lexicon)
    ]
    counts = [
        Rejected(span, text[span.start : span.end], f"a number of {what}, not money")
        for span, what in find_counts(seen, find_money(seen))
    ]
    unique = {one.slug: one for chapter in reversed(chapters) for one in reversed(chapter.people)}
    left_out = [*(one for chapter in chapters for one in chapter.rejected), *counts]
    cases = joined([chapter.cases for chapter in chapters])
    return Reading(
        text, tuple(cases), tuple(unique.values()), tuple(sorted(left_out, key=lambda one: one.span))
    )


class _Chapter(NamedTuple):
    """What one chapter of a text gives: a text without chapters is one."""

    cases: list[Candidate]
    people: list[Mention]
    rejected: list[Rejected]


def _chapter(
    text: str,
    lexicon: Lexicon,
    day: date | None,
    published: date | PartialDate | None,
    dateline: DateMention | None,
) -> _Chapter:
    scenes = scenes_of(text, lexicon, day)
    assembler = Assembler(text, lexicon, _told(published, scenes) or dateline)
    cases = assembler.run(scenes)
    return _Chapter(cases, [one for scene in scenes for one in scene.of("office")], assembler.rejected)


def _day(published: date | PartialDate | None) -> date | None:
    """Give a day to count from; the last of a month or a year where only that is known."""
    if isinstance(published, PartialDate):
        return date(published.year, published.month or 12, published.day or 28)
    return published


def _told(published: date | PartialDate | None, scenes: list[Scene]) -> DateMention | None:
    """Give the day of publication as a date that stands on the first wording of a measure."""
    spans = [hit.span for scene in scenes for hit in scene.measures] or [scene.span for scene in scenes]
    if published is None or not spans:
        return None
    when = (
        published
        if isinstance(published, PartialDate)
        else PartialDate(published.year, published.month, published.day)
    )
    return DateMention(spans[0], when, relative=True)
