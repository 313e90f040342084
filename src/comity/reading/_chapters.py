"""Round-ups and lists: a text in parts, headed by countries or entries of a list of fines, is read part by part."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from comity.reading._candidates import Candidate
from comity.reading._lexicon import Lexicon, words_of
from comity.reading._names import related
from comity.reading._spans import Span

_BULLET = re.compile(r"^(?:\d{1,2}[.)]|[•*#›»>–-]+)\s*")
_LONGEST_HEAD = 110
_AFTER_COUNTRY = re.compile(r"\s*(?:$|[:–—|(-])")
_AFTER_BULLET = re.compile(
    rf"{_AFTER_COUNTRY.pattern}|\s(?:has\s)?(?:announced|said|fined|imposed|issued|ordered|opened|found|launched|decided)\b"
)
"""What follows the country that an entry with a bullet begins with: ``• France announced that``."""
_LEAST_BODY = 80
_LEAST_CHAPTERS = 2


def chapters_of(text: str, lexicon: Lexicon) -> list[Span]:
    """Give where the chapters of a text stand, what comes before the first one in front; the whole of a text without any.

    Parameters
    ----------
    text : str
        The text.
    lexicon : Lexicon
        Knows the names of countries.
    """
    entries = list(_entries(text))
    if entries:
        return [Span(at, after) for at, after in pairwise([0, *entries, len(text)]) if after > at]
    heads = list(_heads(text, lexicon))
    starts = [at for at, _ in heads]
    bodies = [after - at for at, after in pairwise([*starts, len(text)])]
    if len({code for _, code in heads}) < _LEAST_CHAPTERS or min(bodies) < _LEAST_BODY:
        return [Span(0, len(text))]
    return [Span(at, after) for at, after in pairwise([0, *starts, len(text)]) if after > at]


_ENTRY = re.compile(
    r"\n(?:\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4})[ \t]*\n[ \t]*(?:[€$£]|[A-Z]{3}[ \t])?\d[\d.,]*[ \t]*(?:€|[A-Z]{3})?[ \t]*(?=\n)"
)
"""The middle of an entry of a list of fines: a day alone on its line, and below it a sum."""
_PROSE = 120
"""Characters of a line that is prose, and no field of an entry."""
_FIELDS = 5


def _entries(text: str) -> Iterator[int]:
    """Give where the entries of a list of fines begin: at the first short line above the day, below the prose of the one before."""
    for match in _ENTRY.finditer(text):
        at = match.start()
        for _ in range(_FIELDS):
            above = text.rfind("\n", 0, at) + 1
            line = text[above:at]
            if not line.strip() or len(line) > _PROSE or line.rstrip().endswith("."):
                break
            at = max(above - 1, 0)
        yield at


def _heads(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Give the lines that begin with a country and a colon or a dash, or are but its name."""
    at = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        bullet = _BULLET.match(bare)
        head = bare[bullet.end() :] if bullet else bare if len(bare) <= _LONGEST_HEAD else ""
        words = words_of(head[:_LONGEST_NAME]) if head[:1].isupper() else ()
        place = next(lexicon.places_in(words), None)
        first = place is not None and place[0] == 0 and "-" not in place[2]
        after = _AFTER_BULLET if bullet else _AFTER_COUNTRY
        if place and first and after.match(head, words[place[1]].end):
            yield at, place[2]
        at += len(line)


_LONGEST_NAME = 40


def alone(text: str, part: Span) -> str:
    """Give a text of the same length in which everything outside a part is blank."""
    if len(text) == part.end - part.start:
        return text
    return _blank(text[: part.start]) + text[part.start : part.end] + _blank(text[part.end :])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def joined(chapters: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """Put the cases of all chapters together; one of the introduction that a chapter tells in full goes."""
    first, *others = chapters
    told = [one for cases in others for one in cases]
    return [*(one for one in first if not any(_same(one, other) for other in told)), *told]


def _same(one: Candidate, other: Candidate) -> bool:
    by = {each.mention.key for each in one.regulators}
    shared = not by or not by.isdisjoint(each.mention.key for each in other.regulators)
    return shared and (
        not one.respondents
        or any(related(a.name, b.name) for a in one.respondents for b in other.respondents)
    )
