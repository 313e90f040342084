"""The text as reading sees it: bounded, clean, cut into sentences."""

import re
from functools import lru_cache

from comity.errors import ReadingProblem
from comity.reading._calendar import MONTHS
from comity.reading._spans import Span
from comity.reading._states import SHORT

LONGEST_TEXT = 2_000_000
"""Characters; a decision of a thousand pages is shorter."""
LONGEST_SENTENCE = 2_000
_SHORTENED = frozenset(
    "mr mrs ms dr prof no nos art arts artt sec ss v vs st inc ltd co corp jr sr approx para pp mio mrd mln mld abs lit nr bzw vgl ca"
    " inkl sp cie sté hr fr sog par lett buchst ziff arts gem núm dra sra sr av bd m mme delib délib nov dec oct sept sep aug jul jun apr mar feb jan cal civ cf fig ed eds gov gen".split()
)
_ORDINAL = re.compile(r"\s(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_OPENERS = "The|This|That|These|In|It|Its|He|She|They|But|And|A|An|As|At|For|On|However|Another|According|Under|When|While|After|Before|Last|We|Le|La|Les|Der|Die|Das|El|Los|Las|Il|Lo|Gli"
"""Common words that a sentence begins with."""
_END = re.compile(
    rf"(?=[.!?。\n])(?:[.!?。]+[\"'”’)\]]*(?=\s)|\n\s*\n|(?<=[a-zà-ÿ]{{3}})[.?!](?=(?:{_OPENERS})\s))|(?<=\n)"
)
"""Where a sentence ends; that a page glued the next one to, where it begins with a common word."""


_YEARS = re.compile(r"\b(?:19|20)\d\d\b")


@lru_cache(maxsize=1)
def latest_year(text: str) -> int | None:
    """Give the latest year that a text names; that of the text at hand is kept, for each name asks again."""
    return max(map(int, _YEARS.findall(text)), default=None)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
"""Characters of control that no text needs (Unicode's ``Cc``, but for line ends, tabs and form feeds)."""


def check_text(text: str) -> str:
    """Refuse what is no readable text.

    Raises
    ------
    ReadingProblem
        Where it is empty, too long, or holds control characters as binary files do.
    """
    if not text.strip():
        raise ReadingProblem("The text is empty.")
    if len(text) > LONGEST_TEXT:
        raise ReadingProblem(f"The text is longer than {LONGEST_TEXT:,} characters.")
    odd = len(_CONTROL.findall(text, 0, 20_000))
    if odd > len(text[:20_000]) * 0.02:
        raise ReadingProblem("This is no text: it holds control characters as binary files do.")
    return text


_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]")


def clean_text(text: str) -> str:
    """Take out what no reader sees: marks of direction, joiners, soft hyphens; line ends of every system become one.

    Marks of direction can make a text look other than it is read (Unicode Technical Report 36).
    """
    text = _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text.replace("\x0c", "\n\n").replace("\u2028", "\n").replace("\u2029", "\n\n")


@lru_cache(maxsize=4)
def small(text: str) -> str:
    """Give a text in small letters, of the same length, so that places stay."""
    lowered = text.lower()
    return (
        lowered
        if len(lowered) == len(text)
        else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)
    )


def find_sentences(text: str) -> list[Span]:
    """Cut a text into sentences; line breaks end one, abbreviations do not."""
    found, start = [], 0
    for match in _END.finditer(text):
        if _is_shortening(text, start, match) or _is_cell(text, start, match):
            continue
        found.append(_trimmed(text, start, match.end()))
        start = match.end()
    found.append(_trimmed(text, start, len(text)))
    return [part for span in found if span.start < span.end for part in _pieces(span)]


_CELL = re.compile(
    r"[ \t]*(?:[A-Z]{0,3}[€$£]|[A-Z]{3}[ \u00a0])?[ \u00a0]?\d[\d.,'’ \u00a0\u202f]{0,14}(?:[ \u00a0]?(?:€|[A-Z]{3}|million|euros?|millones|millions|milioni|Mio\.?))*[ \t]*(?:\n|$)"
)
"""A line that holds a sum and nothing else: the cell of a table that was copied out line by line."""
_NAME_CELL = re.compile(r"[A-ZÀ-Þ][^\n.:;!?\d]{1,60}(?:\.[A-Za-z]{1,2}\.?)*")


def _is_cell(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a line that names somebody is followed by a line that is a sum."""
    if match.group() != "" or _CELL.match(text, match.end()) is None:
        return False
    return _NAME_CELL.fullmatch(text[start : match.end()].strip()) is not None


_APART = re.compile(r"[\s(]")


def _is_shortening(text: str, start: int, match: re.Match[str]) -> bool:
    if match.group() == "!":
        return text[max(0, match.start() - 5) : match.start()].endswith(("Yahoo", "YAHOO", " Yum"))
    if match.group() != ".":
        return False
    word = _APART.split(text[max(start, match.start() - 12) : match.start()])[-1]
    low = word.casefold()
    if word in _STATES and _OF_STATE.match(text, match.end()):
        return True
    if low in _ENDING and _OPENS.match(text, match.end()):
        return False
    return _before_a_number(low, text, match.end()) or (
        (len(word) == 1 and word.isupper())
        or low.replace(".", "") in _SHORTENED | _ASIAN
        or ("." in word and not _AMOUNT.match(word))
    )


def _before_a_number(low: str, text: str, end: int) -> bool:
    """Tell whether a point follows a day of the month, a legal form before a sum, or a currency before its number."""
    day = low.isdigit() and len(low) <= 2 and _ORDINAL.match(text, end)  # noqa: PLR2004 - two digits
    formed = low in _FORMS and _SUM_NEXT.match(text, end)
    return bool(day or formed or (low in _CURRENCIES and _NUMBER_NEXT.match(text, end)))


_STATES = frozenset(one.rstrip(".") for one in SHORT)
_OF_STATE = re.compile(r"\s(?:AGs?\b|Attorneys?\s|[Aa]nd\s[A-Z]|&\s)")
"""What follows a shortened state in a headline: ``Conn. AG``."""
_ASIAN = frozenset("pte pvt pty bhd sdn".split())
"""Words before the legal form of an Asian company: ``Pte. Ltd.``."""
_FORMS = frozenset("hf ehf kft zrt nyrt bt a.s s.r.o d.o.o".split())
_SUM_NEXT = re.compile(r"\s(?:[A-Z]{3}\s?|[€$£]\s?)\d")
"""A sum after a name with its legal form: ``fined Lumio hf. ISK 37,000,000``."""
_ENDING = frozenset("inc ltd corp no".split())
_OPENS = re.compile(rf"\s(?:{_OPENERS})(?:\s|['’]s\s)")
"""The next sentence after a name with its legal form at the end of one: ``fined Lumio Inc. The company``."""
_CURRENCIES = frozenset("kshs ksh shs ushs tshs rs kes ngn inr usd eur gbp fr sfr frs kr rm php rp".split())
_NUMBER_NEXT = re.compile(r"\s?\d")
"""A number after a shortened currency: ``Kshs. 5,000,000``."""
_AMOUNT = re.compile(r"\W*[A-Z]{0,3}[$€£]?\d")
"""A sum ends a sentence though it holds a point: ``$23.8M.``"""


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _pieces(span: Span) -> list[Span]:
    """Cut an endless sentence, so that work on one stays bounded."""
    return [
        Span(at, min(at + LONGEST_SENTENCE, span.end)) for at in range(span.start, span.end, LONGEST_SENTENCE)
    ]
