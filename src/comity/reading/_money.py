"""Finds amounts of money and tells what each is: a fine, a conversion, a maximum, a turnover.

Numbers are read in the habits of several languages; a number without a currency is no money.
"""

import re
from dataclasses import replace
from decimal import Decimal

from comity.reading._spans import Money, MoneyRole, Span

_SYMBOLS = {
    "US$": "USD", "CA$": "CAD", "C$": "CAD", "AU$": "AUD", "A$": "AUD", "NZ$": "NZD", "S$": "SGD",
    "HK$": "HKD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR", "₦": "NGN",
    "₺": "TRY", "₪": "ILS", "zł": "PLN", "$": None,
}  # fmt: skip
_CODES = (
    "EUR GBP USD CAD AUD NZD SGD HKD BRL CHF SEK NOK DKK ISK PLN HUF CZK RON TRY KRW JPY CNY INR ZAR NGN KES"
    " ILS MXN ARS CLP COP PHP THB"
)
_WORDS = {
    "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "won": "KRW",
    "yen": "JPY", "yuan": "CNY", "reais": "BRL", "kronor": "SEK", "kroner": "NOK", "zloty": "PLN",
    "zlotys": "PLN", "forint": "HUF", "lei": "RON", "rand": "ZAR", "naira": "NGN", "shekels": "ILS",
    "rupees": "INR", "lira": "TRY", "francs": "CHF", "dollars": None, "us dollars": "USD",
    "canadian dollars": "CAD", "australian dollars": "AUD", "new zealand dollars": "NZD",
}  # fmt: skip
_SCALES = {
    "thousand": 3, "k": 3, "million": 6, "millions": 6, "m": 6, "mn": 6, "mln": 6, "mio": 6, "millionen": 6,
    "millones": 6, "milioni": 6, "billion": 9, "bn": 9, "b": 9, "milliarden": 9, "mrd": 9, "milliards": 9,
    "milliard": 9, "miliardi": 9, "crore": 7, "lakh": 5,
}  # fmt: skip
_NUMBER = r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,5}(?:[.,]\d{1,2})?(?!\d)|\d{1,15}(?:[.,]\d{1,4})?(?!\d)"
_SCALE = r"(?:[\s-]?(?P<scale>" + "|".join(sorted(_SCALES, key=len, reverse=True)) + r")\b\.?)?"
_PREFIX = "|".join([*(re.escape(one) for one in _SYMBOLS), *(rf"{code}\b" for code in _CODES.split())])
_SUFFIX = "|".join(
    re.escape(one).replace(r"\ ", r"\s")
    for one in sorted(
        [*_WORDS, *(code.casefold() for code in _CODES.split()), "€", "£"], key=len, reverse=True
    )
)
_MONEY = re.compile(
    rf"(?P<before>{_PREFIX})\s?(?P<number>{_NUMBER}){_SCALE}"
    rf"|(?P<number2>{_NUMBER}){_SCALE.replace('scale', 'scale2')}\s?(?:(?:of|de|d['’])\s?)?(?P<after>{_SUFFIX})(?!\w)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"(?P<number>{_NUMBER})\s(?P<scale>thousand|million|billion)\s(?P<what>[a-z]+(?:\s(?:of\s)?[a-z]+)?)"
)


def find_money(text: str) -> list[Money]:
    """Find amounts that have a currency, in the order of the text."""
    found = []
    for match in _MONEY.finditer(text):
        amount = _amount(match["number"] or match["number2"], match["scale"] or match["scale2"])
        if amount is not None:
            found.append(Money(Span(*match.span()), amount, _currency(match)))
    return found


def find_counts(text: str, money: list[Money]) -> list[tuple[Span, str]]:
    """Find large numbers that count other things than money, with what they count."""
    spans = [one.span for one in money]
    return [
        (Span(*match.span()), match["what"])
        for match in _COUNT.finditer(text)
        if not any(span.start < match.end() and match.start() < span.end for span in spans)
    ]


def _currency(match: re.Match[str]) -> str | None:
    if match["before"]:
        return _SYMBOLS.get(match["before"].upper().replace("ZŁ", "zł"), match["before"].upper())
    word = " ".join(match["after"].casefold().split())
    if word in _WORDS:
        return _WORDS[word]
    return _SYMBOLS.get(word, word.upper())


def _amount(number: str, scale: str | None) -> Decimal | None:
    digits = re.sub(r"[' \u00a0\u202f]", "", number)
    groups = re.fullmatch(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?", digits)
    if groups and not (scale and re.fullmatch(r"\d{1,3}[.,]\d{3}", digits) and groups[1] == "."):
        digits = digits.replace(groups[1], "")
    power = _SCALES.get((scale or "").casefold(), 0)
    value = Decimal(digits.replace(",", ".")).scaleb(power)
    if value >= 10**15:
        return None
    return value.to_integral() if value == value.to_integral() else value.quantize(Decimal("0.01"))


_CUES: tuple[tuple[MoneyRole, str, re.Pattern[str]], ...] = (
    ("maximum", "a maximum, not a sanction", re.compile(r"(?:up to|maximum(?: of)?|as much as|a cap of)\W*$")),
    ("turnover", "turnover or revenue", re.compile(r"(?:turnover|revenues?|sales|profits?|valued at|invest\w*)\W+(?:\w+\W+){0,4}$")),
    ("total", "a sum over several cases", re.compile(r"(?:total(?:ling|s|ed)?|altogether|combined|in all)\W+(?:\w+\W+){0,3}$")),
    ("proposed", "announced, not imposed", re.compile(r"(?:intend\w*|intent\w*|propos\w+|provisional\w*|prelimina\w+|plans? to)\W+(?:\w+\W+){0,12}$")),
    ("threatened", "due only on a condition", re.compile(r"(?:faces?|facing|could be fined|risks?|if it (?:fails|does not)[^.]{0,80})\W+(?:\w+\W+){0,6}$")),
    ("settled", "agreed in a settlement", re.compile(r"(?:settle\w*|agreed to pay|will pay|to pay)\W+(?:\w+\W+){0,14}$")),
    ("imposed", "imposed", re.compile(r"(?:fin(?:e|es|ed|ing)|penalt\w+|sanction\w*|imposed|issued|levied|slapped|hit)\W+(?:[^.]{0,160})$")),
)  # fmt: skip
_AFTER: tuple[tuple[MoneyRole, str, re.Pattern[str]], ...] = (
    ("threatened", "due for each day of delay", re.compile(r"^\W*(?:per|a|for (?:each|every))\s(?:day|week|month)")),
    ("turnover", "turnover or revenue", re.compile(r"^\W*(?:in|of)\s(?:annual\s|global\s)?(?:turnover|revenues?|sales)")),
    ("imposed", "imposed", re.compile(r"^\W*(?:\w+\W+){0,2}(?:fine|penalty|sanction)\b")),
)  # fmt: skip


def give_roles(money: list[Money], text: str, sentence: Span) -> list[Money]:
    """Tell what each amount of a sentence is, by the words around it."""
    found: list[Money] = []
    for one in money:
        before = text[sentence.start : one.span.start].casefold()
        after = text[one.span.end : sentence.end].casefold()
        role, why = _conversion(one, found, text) or _by_words(before, after)
        found.append(replace(one, role=role, why=why))
    return found


def _conversion(one: Money, before: list[Money], text: str) -> tuple[MoneyRole, str] | None:
    if not before:
        return None
    last = before[-1]
    between = text[last.span.end : one.span.start].casefold()
    bracketed = re.fullmatch(
        r"\s*[(\[,]?\s*(?:or\s|i\.e\.\s|about\s|around\s|approximately\s|roughly\s|equivalent to\s|some\s|[~≈])*\s*",
        between,
    )
    if (
        bracketed
        and one.currency != last.currency
        and (set(between) & set("([") or "or" in between or "about" in between)
    ):
        return "conversion", f"the sum before it, converted to {one.currency or 'dollars'}"
    return None


def _by_words(before: str, after: str) -> tuple[MoneyRole, str]:
    for role, why, cue in _AFTER[:2]:
        if cue.search(after[:60]):
            return role, why
    near = before[-200:]
    for role, why, cue in _CUES:
        if cue.search(near):
            return role, why
    return _AFTER[2][:2] if _AFTER[2][2].search(after[:60]) else ("other", "no word tells what it is")
