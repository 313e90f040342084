"""Finds amounts of money: a number without a currency is no money."""

import re

from comity.reading._numbers import CODES, NUMBER, SAME, SCALES, SPELLED, SYMBOLS, WORDS, amount_of, any_of
from comity.reading._spans import Money, Span

_FILL = r"(?:of\s|de\s|di\s|d['’]\s?)?"
_PREFIX = rf"{any_of(list(SYMBOLS))}|(?:{'|'.join(CODES)})\b|(?-i:\bR(?=\s?\d)|\bN(?=\d))"
_SUFFIX = any_of([*WORDS, *(code.casefold() for code in CODES), "€", "£", "$"])
_SCALE = any_of(list(SCALES))
_SPELLED = any_of(list(SPELLED))
_MONEY = re.compile(
    rf"(?P<before>{_PREFIX})\s?(?P<number>{NUMBER})(?:[\s-]?(?P<scale>{_SCALE})\b\.?)?"
    rf"|\b(?P<number2>{NUMBER})(?:[\s-]?(?P<scale2>{_SCALE})(?=€|\b)\.?)?[\s-]?{_FILL}(?P<after>{_SUFFIX})(?!\w)"
    rf"|\b(?P<number3>{_SPELLED})\s(?P<scale3>{_SCALE})\s{_FILL}(?P<after3>{_SUFFIX})(?!\w)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"(?P<number>{NUMBER})\s(?P<scale>thousand|million|billion)\s(?P<what>[a-z]+(?:\s(?:of\s)?[a-z]+)?)"
)


def find_money(text: str) -> list[Money]:
    """Find amounts that have a currency, in the order of the text."""
    found = []
    for match in _MONEY.finditer(text):
        digits = match["number"] or match["number2"] or match["number3"]
        amount = amount_of(digits, match["scale"] or match["scale2"] or match["scale3"])
        if amount is not None:
            found.append(Money(Span(*match.span()), amount, _currency(match)))
    return found


def find_counts(text: str, money: list[Money]) -> list[tuple[Span, str]]:
    """Find large numbers of things (images, users), which are no money."""
    taken = [one.span for one in money]
    return [
        (Span(*match.span()), match["what"])
        for match in _COUNT.finditer(text)
        if not any(span.start <= match.start() < span.end for span in taken)
    ]


def _currency(match: re.Match[str]) -> str | None:
    before, after = match["before"], match["after"] or match["after3"]
    if before == "R":
        return "ZAR"
    if before == "N":
        return "NGN"
    word = " ".join((before or after).split())
    for table in (SYMBOLS, WORDS):
        for name, code in table.items():
            if name.casefold() == word.casefold():
                return code
    code = word.upper()
    return SAME.get(code, code)
