"""Finds amounts of money: a number without a currency is no money."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from comity.reading._numbers import CODES, NUMBER, SAME, SCALES, SPELLED, SYMBOLS, WORDS, amount_of, any_of
from comity.reading._spans import Money, Span
from comity.reading._spelled import spelled_sums
from comity.reading._wordings import wording

_FILL = r"(?:of\s|de\s|di\s|d['’]\s?)?"
_SUFFIX = any_of([*WORDS, *(code.casefold() for code in CODES), "€", "£", "$"])
_SCALE = any_of(list(SCALES))
_DIGITS = re.compile(rf"(?<![\d.,])(?:{NUMBER})", re.IGNORECASE)
_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])(?P<code>{any_of(list(SYMBOLS))}|(?:{'|'.join(CODES)}))|(?-i:(?<![A-Za-z])(?P<letter>[RN])))\s?$",
    re.IGNORECASE,
)
_LONGEST_BEFORE = 8
_SCALED = re.compile(rf"[\s-]?(?P<scale>{_SCALE})(?=€|\b)\.?", re.IGNORECASE)
_AFTER = re.compile(rf"[\s-]?{_FILL}(?P<after>{_SUFFIX})(?!\w)", re.IGNORECASE)
_SPELLED = wording(
    rf"(?<![\w-])(?P<number>{any_of(list(SPELLED))})[\s-](?P<scale>{_SCALE})(?P<half>\set\sdemie?|\sy\smedio|\se\smezzo)?\s{_FILL}(?P<after>{_SUFFIX})(?!\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\s(?:thousand|million|billion)\s(?P<what>[a-z]+(?:\s(?:of\s)?[a-z]+)?)")
"""What stands behind a large number of things."""
_COUNT = re.compile(rf"(?:{NUMBER})$")
_LONGEST_COUNT = 40
_LETTERS = {"R": "ZAR", "N": "NGN"}
_LEAST_BY_LETTER = 1000
"""Below it, a letter before a number is no currency: ``N26``."""
_BY_NAME = {name.casefold(): code for name, code in (*WORDS.items(), *SYMBOLS.items())}


@lru_cache(maxsize=1)
def find_money(text: str) -> Sequence[Money]:
    """Find amounts that have a currency, in the order of the text; those of the text at hand are kept."""
    found = [one for match in _DIGITS.finditer(text) if (one := _in_digits(text, match)) is not None]
    if _THOUSANDS.search(text):
        found += _in_thousands(text, [one.span for one in found])
    if re.search(r"illi|ill[oóõ]|ilhõ|[Mm]ilh|[Mm]rd|iljo", text):
        taken = [one.span for one in found]
        words = [one for match in _SPELLED.finditer(text) if (one := _in_words(match)) is not None]
        found += [one for one in words if not any(span.meets(one.span) for span in taken)]
    found = [_with_the_scale_after(one, found, text) for one in found]
    found += _sharing(text, found)
    found += _alike(text, found)
    found += _fined_alike(text, found)
    found += _in_brackets(text, found)
    return sorted((_borne(one, text) for one in found), key=lambda one: one.span)


_THOUSANDS = re.compile(r"mila\b|tausend\b|\bthousand|\bmil(?:le)?\b", re.IGNORECASE)


def _in_thousands(text: str, taken: Sequence[Span]) -> list[Money]:
    """Read the sums that are spelled out in thousands, with the currency after them."""
    found = []
    for start, end, amount in spelled_sums(text):
        after = _AFTER.match(text, end)
        if after and not any(span.meets(Span(start, after.end())) for span in taken):
            found.append(Money(Span(start, after.end()), amount, _code(after["after"])))
    return found


_BEARERS = {
    "NOK?": {"NOK": r"norw|norv|noruega|\boslo", "SEK": r"swed|schwed|suéd|sueci|svezia|svedes|suecos?\b|stockholm", "DKK": r"danish|denmark|dänisch|dänemark|danois|danemark|danés|danes|dinamarca|danimarca|kopenhagen|copenhag", "CZK": r"czech|tschech|tchèque|tchéqu|chec[ao]s?\b|cec[ao]\b|\bprag|prague|praga\b", "ISK": r"icelan|island\w|islandais|islandés|islandes"},
    "XOF": {"XOF": r"sénégal|senegal|ivoir|abidjan|dakar|\bmali|burkin|bénin|benin|togo|niger\b", "XAF": r"camerou?n|yaound|gabon|congo|tchad|\bchad\b|centrafri"},
    "KES?": {"KES": r"kenya|nairobi|\bodpc\b", "UGX": r"ugand|kampala", "TZS": r"tanzan|dar es salaam|dodoma"},
}  # fmt: skip
"""Currencies of one name in several countries, with the words of each: what the text speaks of most is meant."""


def _borne(one: Money, text: str) -> Money:
    """Settle a currency whose name several countries use by the country that the text speaks of most."""
    told = _BEARERS.get(one.currency or "")
    if told is None:
        return one
    counted = {code: len(re.findall(words, text, re.IGNORECASE)) for code, words in told.items()}
    return replace(one, currency=max(counted, key=lambda code: counted[code]))


_BEFORE_LIST = re.compile(
    rf"(?<![\d.,])(?P<number>\d{{1,3}}(?:[.,]\d{{1,2}})?\s(?P<scale>{_SCALE})|\d{{1,3}}(?P<mark>[.,’'\u00a0\u202f])\d{{3}}(?:(?P=mark)\d{{3}})*)(?:,\s|,?\s(?:and|y|et|und|e|en)\s)$",
    re.IGNORECASE,
)
"""A sum in a list that shares the currency at its end: ``2,5 millones, 200.000 y 70.000 euros``."""
_LONGEST_LIST = 5


def _sharing(text: str, found: Sequence[Money]) -> list[Money]:
    """Give the sums before one whose currency they share."""
    more: list[Money] = []
    for one in found:
        at = one.span.start
        for _ in range(_LONGEST_LIST):
            match = _BEFORE_LIST.search(text, max(0, at - 30), at)
            if match is None or not text[one.span.start : one.span.start + 1].isdigit():
                break
            digits = match["number"].split()[0] if match["scale"] else match["number"]
            amount = amount_of(digits, match["scale"])
            if amount is None:
                break
            span = Span(match.start("number"), match.end("number"))
            if any(each.span.meets(span) for each in found):
                break
            more.append(Money(span, amount, one.currency))
            at = match.start("number")
    return more


_TO_THE_NEXT = re.compile(r"\s(?:and|to|or|et|und|y|e|bis)\s|\s?[–-]\s?")
_SCALED_AFTER = re.compile(rf"\d[\d.,]*[\s-]?(?P<scale>{_SCALE})(?=€|\b)", re.IGNORECASE)
_LARGEST_BARE = 1000


def _with_the_scale_after(one: Money, found: Sequence[Money], text: str) -> Money:
    """Give a sum the scale that it shares with the next one: ``€60 and €40 million``."""
    joined = _TO_THE_NEXT.match(text, one.span.end)
    following = next((each for each in found if joined and each.span.start == joined.end()), None)
    if following is None or one.amount >= _LARGEST_BARE or following.currency != one.currency:
        return one
    scaled = _SCALED_AFTER.search(text, following.span.start, following.span.end)
    return replace(one, amount=one.amount.scaleb(SCALES[scaled["scale"].casefold()])) if scaled else one


_FOR_WHOM = re.compile(
    r"\s(?:a|ad|al|alla|à|au|aux|pour|für|an|gegen|for|to|on|against|para|contra|contre|contro|voor|aan)\s(?:(?:the|la|le|el|il|die|der|das)\s|l['’])?(?=[A-ZÀ-Þ])"
)
_BARE = wording(
    rf"(?<![\w-])(?P<number>{any_of(list(SPELLED))}|\d{{1,3}}(?:[.,]\d{{1,2}})?)\s?(?P<scale>{_SCALE})(?=\s(?:a|à|p|f|g|t|o|v|c))",
    re.IGNORECASE,
)
"""A number of thousands or millions without a currency, before a word such as ``for``."""
_ONE_LIST = 160


def _alike(text: str, found: Sequence[Money]) -> list[Money]:
    """Give the sums without a currency beside one that is told alike: ``half a million to Lumio, 400,000 euros to Arden``."""
    models = [one for one in found if _FOR_WHOM.match(text, one.span.end)]
    if not models:
        return []
    bare = [
        (match.start(), match.end(), amount_of(match["number"], match["scale"]))
        for match in _BARE.finditer(text)
    ]
    more: list[Money] = []
    for start, end, amount in [*bare, *spelled_sums(text)]:
        near = [one for one in models if abs(one.span.start - start) < _ONE_LIST]
        free = not any(one.span.meets(Span(start, end)) for one in (*found, *more))
        if amount and near and free and _FOR_WHOM.match(text, end):
            more.append(Money(Span(start, end), amount, near[0].currency))
    return more


_FINED = wording(
    rf"\b(?:fined|multad[oa]|multó|multato|condamnée?)\b[^.;\d]{{0,140}}?\b(?P<number>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s(?P<scale>{_SCALE})(?=\s(?:because|for|over|after|por|pour|per|wegen)\b|[.,;)])",
    re.IGNORECASE,
)
"""A sum whose currency a text leaves out, after it told others: ``fined Lumio, the operator of shops, 924 million because``."""


def _fined_alike(text: str, found: Sequence[Money]) -> list[Money]:
    """Give the sums of fines without a currency in a text that tells all others in one."""
    currencies = Counter(one.currency for one in found)
    if not found:
        return []
    more = []
    for match in _FINED.finditer(text):
        span, amount = (
            Span(match.start("number"), match.end("scale")),
            amount_of(match["number"], match["scale"]),
        )
        if amount and not any(one.span.meets(span) for one in found):
            more.append(Money(span, amount, currencies.most_common(1)[0][0]))
    return more


_SCALE_BEHIND = re.compile(r"\s?(?P<scale>millions?|billions?|mln|mio)\b", re.IGNORECASE)
"""A scale behind the sign of the currency: ``8€ million``."""


_BRACKETED = wording(
    rf"\b(?:fine[ds]?|penalt(?:y|ies)|multas?|sanci[oó]n(?:es)?|sanzion[ei]|multe|amendes?|bußgelder?|(?:euros?|pounds)(?=\s?:))\b(?:[^.;\n]|\.\d|(?<=(?-i:[A-Z]))\.){{0,200}}?\((?P<number>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s(?P<scale>{_SCALE})\)",
    re.IGNORECASE,
)
_NEXT_BRACKET = re.compile(
    rf"(?:[^.;\n(]|\.\d|(?<=(?-i:[A-Z]))\.){{0,90}}\((?P<number>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s(?P<scale>{_SCALE})\)",
    re.IGNORECASE,
)


def _in_brackets(text: str, found: list[Money]) -> list[Money]:
    """Give the sums in brackets whose currency a text of one currency leaves out: ``two fines, one for Lumio (3 million)``."""
    currencies = {one.currency for one in found}
    more: list[Money] = []
    for first in _BRACKETED.finditer(text) if len(currencies) == 1 else ():
        match: re.Match[str] | None = first
        while match is not None:
            span, amount = (
                Span(match.start("number"), match.end("scale")),
                amount_of(match["number"], match["scale"]),
            )
            if amount and not any(one.span.meets(span) for one in (*found, *more)):
                more.append(Money(span, amount, next(iter(currencies))))
            match = _NEXT_BRACKET.match(text, match.end())
    return more


def _in_digits(text: str, match: re.Match[str]) -> Money | None:
    """Read a number with the currency before or after it."""
    before = _BEFORE.search(text, max(0, match.start() - _LONGEST_BEFORE), match.start())
    scaled = _SCALED.match(text, match.end())
    at = scaled.end() if scaled else match.end()
    after = None if before else _AFTER.match(text, at)
    if before is None and after is None:
        return None
    amount = amount_of(match.group(), scaled["scale"] if scaled else None)
    if amount is None or (before and before["letter"] and not scaled and amount < _LEAST_BY_LETTER):
        return None
    start, end = before.start() if before else match.start(), after.end() if after else at
    behind = _SCALE_BEHIND.match(text, end) if after and not scaled and amount < _LARGEST_BARE else None
    if behind:
        amount, end = amount.scaleb(SCALES[behind["scale"].casefold()]), behind.end()
    return Money(Span(start, end), amount, _currency(before, after))


def _in_words(match: re.Match[str]) -> Money | None:
    amount = amount_of(match["number"], match["scale"])
    if amount is not None and match["half"]:
        amount += Decimal("0.5").scaleb(SCALES[match["scale"].casefold()])
    return None if amount is None else Money(Span(*match.span()), amount, _code(match["after"]))


def find_counts(text: str, money: Sequence[Money]) -> list[tuple[Span, str]]:
    """Find large numbers of things (images, users), which are no money."""
    taken = [one.span for one in money]
    found = []
    for match in _COUNTED.finditer(text):
        number = _COUNT.search(text, max(0, match.start() - _LONGEST_COUNT), match.start())
        if number and not any(span.start <= number.start() < span.end for span in taken):
            found.append((Span(number.start(), match.end()), match["what"]))
    return found


def _currency(before: re.Match[str] | None, after: re.Match[str] | None) -> str | None:
    if before and before["letter"]:
        return _LETTERS[before["letter"]]
    return _code((before["code"] if before else "") or (after["after"] if after else ""))


def _code(word: str) -> str | None:
    """Give the ISO code that a sign or a word stands for; None for a dollar of no country."""
    name = " ".join(word.casefold().split())
    if name in _BY_NAME:
        return _BY_NAME[name]
    return SAME.get(name.upper(), name.upper())
