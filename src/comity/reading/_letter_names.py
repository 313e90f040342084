"""Finds the company whose name is one letter, which stands for a hundred other things."""

import re
from collections.abc import Iterator

from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording

_X = re.compile(
    r"(?<![\w.'’&-])X(?=(?:['’]s)?(?:[\s,.;:)]|$))(?!\s(?:Corp|Internet|chromosome|factor|axis|rays?)\b)(?<!Generation X)(?<!Malcolm X)(?<!iPhone X)(?<!Title X)(?<!Part X)(?<!Chapter X)(?<!Annex X)(?<!Article X)(?<!Schedule X)(?<!Company X)"
)
_ABOUT_X = wording(
    r"\bTwitter\b|\bMusk\b|\bGrok\b|\bxAI\b|\bX (?:Corp|Internet|platform)\b|\b[Pp]lat(?:form|aforma|eforme|tform) X\b|\bformerly Twitter\b"
)
"""Words of a text in which the letter is the platform that was Twitter."""
_LEAST = 2


def find_letter_names(text: str) -> Iterator[Mention]:
    """Give the places where a text on the platform X names it, at least twice."""
    if "X" not in text or _ABOUT_X.search(text) is None:
        return
    spans = [Span(*match.span()) for match in _X.finditer(text)]
    if len(spans) >= _LEAST:
        yield from (Mention(span, "company", "X", None) for span in spans)
