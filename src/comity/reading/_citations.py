"""Finds articles and sections that a text cites, lists and ranges included, with the law they belong to."""

import re

from comity.reading._spans import Mention, Span

_ARTICLES = re.compile(
    r"\b(?P<word>Articles?|Arts?\.?|Sections?|ss?\.|§{1,2})\s?(?P<list>\d{1,3}[a-z]?(?:\([0-9a-z]{1,3}\))*"
    r"(?:(?:\s?(?:,|;|and|or|&|to|-|–|und|et|y)\s?){1,2}(?:Articles?\s|Art\.\s)?\d{1,3}(?:\([0-9a-z]{1,3}\))*){0,20})",
    re.IGNORECASE,
)
_ITEM = re.compile(
    r"(?P<range>(?:to|-|–)\s?)?(?P<number>\d{1,3}[a-z]?)(?P<sub>(?:\([0-9a-z]{1,3}\))*)", re.IGNORECASE
)
_LONGEST_RANGE = 20


def find_provisions(text: str, laws: list[Mention]) -> list[Mention]:
    """Find provisions; the law is the nearest one named after the list, else the last one before it.

    Names are given as they are cited (``GDPR Art. 5(1)(a)``), slugs as the catalog writes them.
    """
    found = []
    for match in _ARTICLES.finditer(text):
        law = _law_of(match, laws)
        if law is None:
            continue
        prefix = "art" if match["word"][0] in "Aa" else "s"
        for item in _items(match["list"]):
            slug = f"{law.slug}/{prefix}-{'-'.join(item)}"
            label = f"{law.name} {'Art.' if prefix == 'art' else 's.'} {item[0]}"
            label += "".join(f"({part})" for part in item[1:])
            found.append(Mention(Span(*match.span()), "provision", label, slug, law.country))
    return found


def _law_of(match: re.Match[str], laws: list[Mention]) -> Mention | None:
    near = 60
    after = [one for one in laws if 0 <= one.span.start - match.end() < near]
    before = [one for one in laws if one.span.end <= match.start()]
    return next(iter([*after[:1], *before[-1:]]), None)


def _items(text: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for match in _ITEM.finditer(text):
        parts = (match["number"], *re.findall(r"\(([0-9a-z]+)\)", match["sub"]))
        if match["range"] and found and found[-1][0].isdigit() and parts[0].isdigit():
            first, last = int(found[-1][0]) + 1, int(parts[0])
            if first <= last <= first + _LONGEST_RANGE:
                found += [(str(number),) for number in range(first, last)]
        found.append(parts)
    return found
