"""Finds the attorneys of American cities, districts and counties, who prosecute beside that of the state: one, or those a text lists."""

import re
from collections.abc import Iterator

from comity.reading._lexicon import Lexicon
from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording

_PLACE = r"(?:L\.A\.|[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2})"
_OFFICE = r"(?:[Cc]ity|[Cc]ounty\s[Dd]istrict|[Dd]istrict|[Cc]ounty)\s[Aa]ttorney"
_ONE = re.compile(
    rf"\b(?P<place>{_PLACE})\s(?:(?P<county>County)\s)?(?P<office>{_OFFICE}|DA)(?:['’]s?\s[Oo]ffice)?\b"
    rf"|\b(?P<before>{_OFFICE})(?:['’]s\s[Oo]ffice)?\s(?:of|for|in)\s(?:the\s(?:[Cc]ity|[Cc]ounty)\sof\s)?(?P<of>{_PLACE})\b"
    rf"|\b(?P<held>{_OFFICE})\s(?:[A-Z][\w.’'-]+\s){{1,3}}(?:of|for|in)\s(?P<where>{_PLACE}(?=\s[Cc]ounty)|San\sFrancisco|Los\sAngeles)\b"
)
"""A city, district or county attorney, with the place."""
_NAMED = rf"{_PLACE}(?:\s[Cc]ounty)?"
_LIST = rf"{_NAMED}(?:(?:,\s|,?\sand\s|\s&\s)(?:the\s)?{_NAMED})+"
_LISTED = re.compile(
    rf"\b(?:[Dd]istrict|[Cc]ounty)\s[Aa]ttorneys?(?:['’]?s?['’]?\s[Oo]ffices?)?\s(?:of|for|from|in|representing)\s(?:the\s)?(?:[Cc]ounties\sof\s)?(?P<after>{_LIST})(?:\s[Cc]ounties)?"
    rf"|\b(?P<before>{_LIST})\s(?:[Cc]ount(?:y|ies)\s)?[Dd]istrict\s[Aa]ttorneys\b|\b(?:prosecutors|DAs)\s(?:of|from|in|for)\s(?P<in>{_LIST})\s[Cc]ounties\b"
)
"""Several of them whose counties a text lists: ``the district attorneys of Yolo and Ventura counties``."""
_SEVERAL = re.compile(
    r"\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|various|local|county|other|California)\s){0,3}(?:[Dd]istrict|[Cc]ity|[Cc]ounty)\s[Aa]ttorneys\b(?!['’])"
)
"""Several of them together."""
_IS_LOCAL = wording(r"\b(?:DAs?|[Aa]ttorneys?|[Pp]rosecutors)\b")
_NO_PLACE = frozenset(
    ["The", "A", "Deputy", "Assistant", "Former", "United States", "Deputy City", "State", "General"]
)
LOCAL_GROUP = "District attorneys"


def find_prosecutors(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the attorneys of cities, districts and counties.

    Parameters
    ----------
    text : str
        The text.
    lexicon : Lexicon
        Where those of the catalog are found by their names.

    Yields
    ------
    Mention
        Each that a text names or lists by its county; else the group of them.
    """
    if _IS_LOCAL.search(text) is None:
        return
    listed = [one for match in _LISTED.finditer(text) for one in _of_list(match, lexicon)]
    yield from listed
    several = [Span(*match.span()) for match in _SEVERAL.finditer(text)] if not listed else []
    yield from (Mention(span, "regulator", LOCAL_GROUP, None, "US") for span in several)
    for match in _ONE.finditer(text) if not several else ():
        place = (match["place"] or match["of"] or match["where"]).removeprefix("The ")
        written = (match["office"] or match["before"] or match["held"]).title()
        office = "District Attorney" if written == "Da" else written
        place += " County" if match["county"] or match["where"] else ""
        if place not in _NO_PLACE:
            yield _prosecutor(Span(*match.span()), place, office, lexicon)


def _of_list(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mention]:
    """Give each attorney of a list of counties; the first and the last stand on the words around it."""
    group = match.lastgroup or "after"
    places = list(re.finditer(_NAMED, match[group]))
    for number, one in enumerate(places):
        low = match.start() if number == 0 else match.start(group) + one.start()
        high = match.end() if number == len(places) - 1 else match.start(group) + one.end()
        place = re.sub(r"\s[Cc]ounty$", "", one.group())
        yield _prosecutor(Span(low, high), f"{place} County", "District Attorney", lexicon)


def _prosecutor(span: Span, place: str, office: str, lexicon: Lexicon) -> Mention:
    name = f"{place.replace('L.A.', 'Los Angeles')} {office}"
    known = lexicon.prosecutors.get(name)
    return Mention(span, "regulator", known.name if known else name, known.id if known else None, "US")
