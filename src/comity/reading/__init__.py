"""An article or press release becomes candidate cases, each value with its span in the text."""

from datetime import date

from comity.reading._assemble import Assembler
from comity.reading._candidates import Candidate, FoundLink, FoundSanction, Party, Reading, Rejected
from comity.reading._lexicon import Lexicon
from comity.reading._money import find_counts, find_money
from comity.reading._scene import scenes_of
from comity.reading._spans import DateMention, Mention, Span
from comity.reading._text import LONGEST_TEXT, check_text

__all__ = [
    "LONGEST_TEXT",
    "Candidate",
    "DateMention",
    "FoundLink",
    "FoundSanction",
    "Lexicon",
    "Mention",
    "Party",
    "Reading",
    "Rejected",
    "Span",
    "read_article",
]


def read_article(text: str, lexicon: Lexicon, published: date | None = None) -> Reading:
    """Read an article.

    Parameters
    ----------
    text : str
        Plain text, up to ``LONGEST_TEXT`` characters.
    lexicon : Lexicon
        The names to know.
    published : date, optional
        When it was published; relative dates are left out without it.

    Raises
    ------
    ReadingProblem
        Where the text is empty, too long, or no text.
    """
    check_text(text)
    scenes = scenes_of(text, lexicon, published)
    assembler = Assembler(text, lexicon)
    cases = assembler.run(scenes)
    counts = [
        Rejected(span, text[span.start : span.end], f"a number of {what}, not money")
        for span, what in find_counts(text, find_money(text))
    ]
    people = [one for scene in scenes for one in scene.of("office")]
    unique = {one.slug: one for one in reversed(people)}
    rejected = sorted([*assembler.rejected, *counts], key=lambda one: one.span)
    return Reading(text, tuple(cases), tuple(unique.values()), tuple(rejected))
