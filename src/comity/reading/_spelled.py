"""Sums that a text spells out: ``cinquantamila euro``, ``three hundred and fifty thousand pounds``."""

import re
from collections.abc import Iterator
from decimal import Decimal

from comity.reading._numbers import SPELLED

_SCALE = re.compile(r"(?:mila|mille|tausend|thousand|\bmil)(?=[\s-])", re.IGNORECASE)
"""What every sum has that is read here; sums in millions have a pattern of their own."""
_MOST_WORDS, _LONGEST = 7, 90
"""Words, and characters before the scale, in which the number is looked for."""
_TENS = {
    "ventuno": 21, "ventotto": 28, "twenty": 20, "thirty": 30, "venti": 20, "vent": 20, "trenta": 30, "trent": 30, "quaranta": 40, "quarant": 40, "cinquanta": 50, "cinquant": 50, "sessanta": 60, "sessant": 60, "settanta": 70,
    "settant": 70, "ottanta": 80, "ottant": 80, "novanta": 90, "novant": 90, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "siebzig": 70, "achtzig": 80, "neunzig": 90,
    "quatre-vingts": 80, "quatre-vingt": 80, "veinti": 20, "noventa": 90, "cincuenta": 50, "treinta": 30, "onze": 11, "treize": 13, "dieci": 10, "diciotto": 18, "diciassette": 17, "sedici": 16, "quattordici": 14, "ein": 1,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "dieciséis": 16, "dieciocho": 18,
    "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600,
    "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
}  # fmt: skip
_TIMES = {"hundred": 100, "hundert": 100, "cents": 100, "cento": 100, "cent": 100, "ciento": 100, "cien": 100}
_JOINING = frozenset(["and", "und", "et", "y", "e", "-"])
_VALUES = {word: int(value) for word, value in SPELLED.items() if value.isdigit() and " " not in word} | _TENS
_PART = re.compile(
    "|".join(sorted(map(re.escape, {*_VALUES, *_TIMES, *_JOINING}), key=len, reverse=True)), re.IGNORECASE
)


def spelled_sums(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Give where numbers of thousands are spelled out, and what they are."""
    for match in _SCALE.finditer(text):
        start, value = _before(text, match.start())
        if value:
            yield start, match.end(), Decimal(value * 1000)


_WORD = re.compile(r"[^\s.,;:()]+")


def _before(text: str, end: int) -> tuple[int, int]:
    """Go back over the words of a number; give where it begins and its value, 0 where there is none."""
    start, value = end, 0
    base = max(0, end - _LONGEST)
    words = list(_WORD.finditer(text, base, end))[-_MOST_WORDS:]
    for at in range(len(words) - 1, -1, -1):
        told = text[words[at].start() : end]
        parsed = _value(told)
        if parsed is None:
            break
        if parsed and words[at].group().casefold() not in _JOINING:
            start, value = words[at].start(), parsed
    return start, value


def _value(told: str) -> int | None:
    """Give the number that words tell, None where one of them is no number."""
    total, at = 0, 0
    folded = told.casefold()
    while at < len(folded):
        if folded[at].isspace():
            at += 1
            continue
        match = _PART.match(folded, at)
        if match is None:
            return None
        part, at = match.group(), match.end()
        if part in _TIMES:
            total = max(total, 1) * _TIMES[part]
        elif part not in _JOINING:
            total += _VALUES[part]
    return total
