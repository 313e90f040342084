"""The header of a news item of the Board: the lead authority and those concerned, as lists of countries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from comity.reading._lexicon import Lexicon, words_of
from comity.reading._partners import EEA
from comity.reading._spans import Span
from comity.reading._wordings import wording

_START = wording(r"\bLSA\b(?:\s?:|(?<=^LSA))", re.MULTILINE)
_CONCERNED = wording(r"\bCSAs?\b(?:\s?:|(?<=^CSA)|(?<=^CSAs)|(?<=and CSAs)|(?<=and CSA))", re.MULTILINE)
_CODE = re.compile(r"\b[A-Z]{2}\b")
_OF_ONE = re.compile(r"^\W*[Ff]or\s(?P<whom>[^:\n]{2,60}):")
"""A list that is that of one respondent of several: ``For LUMIO: Germany, Austria``."""
_LONGEST = 1500
_LEAST = 2
"""Countries of a line below the first that is a list of them."""


@dataclass(frozen=True)
class Header:
    """The lists of a header.

    Parameters
    ----------
    span : Span
        Where it stands.
    lead : str
        The code of the country of the lead authority, empty where it names none.
    lists : tuple of (str, tuple of str)
        For each list of authorities concerned whom it is about, empty for all, and the codes of the countries.
    """

    span: Span
    lead: str
    lists: tuple[tuple[str, tuple[str, ...]], ...]

    def concerned(self, respondents: list[str]) -> list[str]:
        """Give the codes of the countries whose authorities are concerned by the case of some respondents."""
        names = [name.casefold() for name in respondents]
        own = [codes for whom, codes in self.lists if not whom or any(_meant(whom, name) for name in names)]
        return list(dict.fromkeys(code for codes in own for code in codes))


def _meant(whom: str, name: str) -> bool:
    return whom.casefold() in name or name in whom.casefold()


def header_of(text: str, lexicon: Lexicon) -> Header | None:
    """Find the header of a text, None where it has none or lists no country.

    Parameters
    ----------
    text : str
        The text.
    lexicon : Lexicon
        Knows the names of countries.
    """
    start = _START.search(text)
    begun = _CONCERNED.search(text, start.end(), start.end() + _LONGEST) if start else None
    if start is None or begun is None:
        return None
    lists = tuple(_lists(text[begun.end() : begun.end() + _LONGEST], lexicon))
    lead = next(iter(_countries(text[start.end() : begun.start()], lexicon)), "")
    return Header(Span(start.start(), begun.end()), lead, lists) if lists else None


def _lists(block: str, lexicon: Lexicon) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the lists of countries in the lines below the word for those concerned, up to a line without any."""
    for number, line in enumerate(block.splitlines()):
        codes = _countries(line.partition(". ")[0], lexicon)
        if number and len(codes) < _LEAST and not (codes and _OF_ONE.match(line)):
            return
        if codes:
            whom = _OF_ONE.match(line)
            yield (whom["whom"].strip() if whom else ""), codes


def _countries(line: str, lexicon: Lexicon) -> tuple[str, ...]:
    named = [code for _, _, code in lexicon.places_in(words_of(line))]
    codes = (code.replace("UK", "GB") for code in (*_CODE.findall(line), *named))
    return tuple(dict.fromkeys(code for code in codes if code in EEA))


_MARKED = re.compile(
    r"\b(?:autorités|authorities|homologues|counterparts|autoridades|autorità)\b[^.;\n]{0,60}\*",
    re.IGNORECASE,
)
_NOTE = re.compile(r"^\s?\*\s?(?P<list>[A-ZÀ-Þ][^\n]{10,400})$", re.MULTILINE)


def noted_countries(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Give the codes of the countries in a note to authorities that a text marks with an asterisk."""
    marked = _MARKED.search(text)
    note = _NOTE.search(text, marked.end()) if marked else None
    codes = _countries(note["list"], lexicon) if note else ()
    return codes if len(codes) >= _LEAST else ()
