"""Finds articles, sections and principles that a text cites, lists and ranges included, with the law they belong to."""

import re
from collections.abc import Iterator, Sequence

from comity.reading._cited_laws import Cited, law_of
from comity.reading._spans import Mention, Span
from comity.reading._text import small
from comity.reading._words import in_small

_AND = r"(?:,|;|/|and|or|&|to|through|–|-|und|oder|bis|sowie|et|ou|à|y|e|o|ed|a|al|as well as|in conjunction with|i\.?v\.?m\.?|en relación con)"
_SUB = (
    r"(?:\s?\([0-9a-z]{1,4}\)|\.\d{1,2}(?=\.?[a-z]\)|\.|\b)(?!\d)|\.?\s?[a-z]\)"
    r"|,?\s(?:abs(?:atz|\.)|apartado|paragraph|paragraphe|para\.?|par\.|comma|co\.|satz|unterabs\.|nr\.|n\.|§)\s?\d{1,2}\b"
    r"|,?\s(?:lit\.|buchst(?:abe|\.)|letras?|lett(?:era|ere|\.)|letters?|points?|lettres?|sub-?paragraphs?)\s?(?:\([a-z0-9]{1,2}\)|[a-z]\b\)?))"
)
_MORE_SUBS = r"(?:\s?(?:,|and|und|et|y|e|&)\s?(?:\([0-9a-z]{1,3}\)|[a-z]\)))"
_NUMBER = (
    r"(?:(?:[lr]\.\s?|[lr])?\d{1,4}(?:[-.]\d{1,4}(?![\d%]))*(?:[a-z]{1,2}\b|[a-z]{1,2}(?=\())?(?:bis|ter)?)"
)
_ITEM = re.compile(rf"(?P<number>{_NUMBER})(?P<subs>(?:{_SUB}){{0,5}}(?:{_MORE_SUBS}){{0,6}})", re.IGNORECASE)
_WORD = (
    r"(?P<art>\b(?:articles?|artt?s?\.?[º°]?|artículos?|articol[oi]|artikeln?|artigos?)\s?)"
    r"|(?P<s>§{1,2}\s?|\b(?:(?:sub)?sections?|secs?\.|paragraphen)\s|(?<![\w.'’$£€])ss?\.?\s?(?=\d))"
    r"|(?P<app>\b(?:australian privacy principles?|apps?)\s(?=\d))"
    r"|(?P<ipp>\b(?:information privacy principles?|ipps?)\s(?=\d))|(?P<dpp>\b(?:data protection principles?|dpps?)\s(?=\d))"
    r"|(?P<npp>\b(?:national privacy principles?|npps?)\s(?=\d))|(?P<principle>\b(?:clauses?|principles?)\s(?=4\.\d))"
    r"|(?P<reg>\b(?:regulations?|reg\.)\s(?=\d{1,2}\b(?!/)))"
)
_LIST = in_small(
    rf"(?:{_WORD})(?P<list>{_ITEM.pattern.replace('?P<number>', '?:').replace('?P<subs>', '?:')}"
    rf"(?:\s?{_AND}\s?(?:{_AND}\s?)?{_ITEM.pattern.replace('?P<number>', '?:').replace('?P<subs>', '?:')}){{0,20}})",
)
_RANGE = re.compile(r"\s?(?:to|through|–|-|bis|à|a|al)\s?", re.IGNORECASE)
_DASHED = re.compile(r"(?:articles|arts\.|sections|§§|artículos|articoli)[^\d]{0,3}", re.IGNORECASE)
_PART = re.compile(r"\d+|[a-z]+", re.IGNORECASE)
_SUB_WORDS = re.compile(
    r"\b(?:abs(?:atz)?|apartado|paragraphe?|para?|comma|co|satz|unterabs|nr|n|lit|buchst(?:abe)?|letras?|lett(?:er[ae])?s?|points?|lettres?|sub-?paragraphs?)\b",
    re.IGNORECASE,
)
_LONGEST_RANGE = 20


def find_provisions(
    text: str, laws: list[Mention], cited: Cited, taken: Sequence[Span] = ()
) -> list[Mention]:
    """Find provisions, each with its law: the one the citation names, else the last one before that has such parts.

    Names are given as they are cited (``GDPR Art. 5(1)(a)``), slugs as the catalog writes them.
    """
    found = []
    low = small(text)
    for match in _LIST.finditer(low):
        if any(one.meets(Span(*match.span())) for one in taken):
            continue
        kind = _kind(match)
        law = law_of(Span(*match.span()), kind, laws, text, cited)
        if law is None:
            continue
        for number, subs in _items(_undashed(text, match)):
            slug, label = _called(law, kind, number, subs)
            found.append(Mention(Span(*match.span()), "provision", label, slug, law.country))
    return found


def _kind(match: re.Match[str]) -> str:
    return next(name for name, held in match.groupdict().items() if held and name != "list")


def _undashed(text: str, match: re.Match[str]) -> str:
    """Give a list as it is written, a dash between two numbers of several articles as a word."""
    listed = text[match.start("list") : match.end("list")]
    plural = _DASHED.fullmatch(text, match.start(), match.start("list"))
    return _DASH.sub(_as_range, listed) if plural else listed


_DASH = re.compile(r"(?<![.\d-])(\d+)-(\d+)(?![-.\d])")


def _as_range(match: re.Match[str]) -> str:
    rising = int(match[1]) < int(match[2]) <= int(match[1]) + _LONGEST_RANGE
    return f"{match[1]} to {match[2]}" if rising else match[0]


_LABELS = {
    "art": "Art. ",
    "s": "s. ",
    "reg": "reg. ",
    "principle": "Principle ",
    "dpp": "DPP ",
    "ipp": "IPP ",
}
_OWN = {"app": "APP ", "npp": "NPP "}
_PRINCIPLED = frozenset(["app", "npp", "ipp", "principle"])
_SCHEDULE = {"principle": "sch-1", "dpp": "dpp"}


def _called(law: Mention, kind: str, number: str, subs: tuple[str, ...]) -> tuple[str, str]:
    """Give the slug of a provision as the catalog writes it, and its name as it is cited."""
    prefix = _SCHEDULE.get(kind, kind)
    if kind == "dpp" and (law.slug or "").startswith("gb-"):
        prefix = "sch-1-dpp"
    parts = [part for part in (*re.split(r"[.\s-]+", number), *subs) if part]
    ending = "".join(f".{part}" if kind in _PRINCIPLED else f"({part})" for part in subs)
    shown = number.upper() if number[0] in "lLrR" else number
    label = f"{_OWN[kind]}{shown}{ending}" if kind in _OWN else f"{law.name} {_LABELS[kind]}{shown}{ending}"
    return f"{law.slug}/{prefix}-{'-'.join(parts)}".lower(), label


def _items(listed: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the numbers of a list with what stands below them; a range gives each whole number in it."""
    last, end = None, 0
    for match in _ITEM.finditer(listed):
        number, subs = _split(match["number"]), _subs(match["subs"])
        whole = number[0].isdigit() and not number[1]
        if whole and last is not None and _RANGE.fullmatch(listed[end : match.start()]):
            first, final = last + 1, int(number[0])
            if first <= final <= first + _LONGEST_RANGE:
                yield from ((str(one), ()) for one in range(first, final))
        yield number[0], (*number[1], *subs)
        last = int(number[0]) if whole and not subs else None
        end = match.end()


def _split(number: str) -> tuple[str, tuple[str, ...]]:
    """Part a short decimal number (``5.1``) into article and paragraph; longer numbers are a code's own."""
    short = re.fullmatch(r"(\d{1,2})\.(\d{1,2})", number)
    return (short[1], (short[2],)) if short else (number, ())


def _subs(text: str) -> tuple[str, ...]:
    first = re.split(r"(?:,|\band\b|\bund\b|\bet\b|\by\b|&)\s?(?=\(|[a-z]\))", text, flags=re.IGNORECASE)[0]
    return tuple(_PART.findall(_SUB_WORDS.sub(" ", first)))
