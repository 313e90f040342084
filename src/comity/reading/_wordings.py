"""Patterns that begin with known words, tried only where a word of the text begins alike: most words begin no wording."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from sys import maxsize

from comity.reading._beginnings import HEAD, NUMBER, SIGNS, Beginnings, beginnings_of
from comity.reading._text import small

_WORD = re.compile(rf"([^\W\d]{{1,{HEAD}}}|\d)\w*|[{SIGNS}]")
_ALIKE = (("İ", "i"), ("ı", "i"), ("ſ", "s"), ("·", "."))
"""Letters that a pattern that ignores case takes for plain ones, and the point inside a sentence, once taken out."""


class Wording:
    """A pattern, and how the words may begin at which it matches.

    It finds what the pattern finds, and looks at the few places of a text where such words stand; they are kept for the text at
    hand, whose sentences are asked for one after the other. A pattern that may begin otherwise is tried everywhere.

    Parameters
    ----------
    pattern : re.Pattern
        The pattern; best, each of its alternatives begins at a word, with letters.
    """

    def __init__(self, pattern: re.Pattern[str]) -> None:
        """Learn how the words begin."""
        self.pattern = pattern
        self.beginnings = beginnings_of(pattern)
        self._held: tuple[str, Sequence[int]] = ("", ())

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Give the first match between two places of a text."""
        if self.beginnings is None:
            return self.pattern.search(text, start, end)
        held, places = self._held
        if held is not text:
            places = _places(text, self.beginnings)
            self._held = (text, places)
        if not places:
            return None
        match = self.pattern.match
        for at in places[bisect_left(places, start) : bisect_left(places, end)]:
            found = match(text, at, end)
            if found is not None:
                return found
        return None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Give the matches between two places of a text, none of which meet."""
        if self.beginnings is None:
            yield from self.pattern.finditer(text, start, end)
            return
        found = self.search(text, start, end)
        while found is not None:
            yield found
            found = self.search(text, found.end(), end)


def wording(pattern: str, flags: int = 0) -> Wording:
    """Compile a pattern that begins at a word."""
    return Wording(re.compile(pattern, flags))


def _places(text: str, beginnings: Beginnings) -> Sequence[int]:
    """Give the places of the words of a text that begin so, in their order."""
    words = _words(text)
    found = [place for head in beginnings.heads & words.keys() for place in words[head]]
    if beginnings.within:
        found = list({*found, *_places_within(small(text), beginnings.within)})
    found.sort()
    return found


def _places_within(low: str, parts: Iterable[str]) -> Iterator[int]:
    """Give the places of the words that hold one of these parts."""
    for part in parts:
        at = low.find(part)
        while at >= 0:
            yield _start_of_word(low, at)
            at = low.find(part, at + 1)


def _start_of_word(text: str, at: int) -> int:
    while at and (text[at - 1].isalnum() or text[at - 1] == "_"):
        at -= 1
    return at


@lru_cache(maxsize=8)
def _words(text: str) -> dict[str, list[int]]:
    """Give where the words of a text stand, by their heads in small letters."""
    plain = small(text)
    for other, letter in _ALIKE:
        plain = plain.replace(other, letter)
    return _by_heads(plain)


@lru_cache(maxsize=2)
def _by_heads(plain: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for match in _WORD.finditer(plain):
        head = match[1] or match[0]
        found.setdefault(NUMBER if head.isdigit() else head, []).append(match.start())
    return found
