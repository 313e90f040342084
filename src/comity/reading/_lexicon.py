"""The names that reading knows: one trie over folded words, made from the records."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from comity.model import Records, Regulator
from comity.reading._spans import MentionKind
from comity.values import bare_name, fold_name

_WORD = re.compile(r"[^\W_]+")
_SHORT = 6
"""Names of one word up to this length count as abbreviations: their capitals must agree."""
_TOO_COMMON = frozenset(
    [
        "x",
        "ip",
        "ap",
        "com",
        "apple",
        "target",
        "orange",
        "match",
        "oracle",
        "honda",
        "meta",
        "block",
        "signal",
        "here",
    ]
)
"""One-word names that are common words: known only by a longer name or in capitals as given."""


@dataclass(frozen=True)
class Entry:
    """What a name may mean.

    Parameters
    ----------
    kind : str
        regulator, court, company, law or office.
    slug : str
        Id in the catalog (of the authority, for a person in office).
    name : str
        Its name there.
    country : str or None
        Code of its legal order.
    written : str or None
        For abbreviations, how the capitals must stand; None where case does not matter.
    """

    kind: MentionKind
    slug: str
    name: str
    country: str | None
    written: str | None = None


@dataclass(frozen=True)
class Word:
    """A word of the text with its place and its folded form."""

    start: int
    end: int
    folded: str


def words_of(text: str) -> list[Word]:
    """Cut a text into folded words."""
    return [Word(*match.span(), fold_name(match.group())) for match in _WORD.finditer(text)]


@dataclass
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


class Lexicon:
    """Names of authorities, courts, companies, laws and persons in office.

    Parameters
    ----------
    records : Records
        Where the names come from.
    """

    def __init__(self, records: Records) -> None:
        """Build the trie."""
        self._root = _Node()
        self.default_authority = _default_authorities(records.regulators.values())
        self.countries = dict(_country_words(records))
        self.currencies = {area.code: area.currency for area in records.areas.terms if area.currency}
        for text, entry in _names(records):
            self._add(text, entry)

    def _add(self, text: str, entry: Entry) -> None:
        node = self._root
        words = [word.folded for word in words_of(text)]
        if not words or sum(map(len, words)) < 2:  # noqa: PLR2004 - one letter names nothing
            return
        for word in words:
            node = node.children.setdefault(word, _Node())
        if not any(known.slug == entry.slug and known.kind == entry.kind for known in node.entries):
            node.entries.append(entry)

    def longest(self, words: list[Word], at: int) -> tuple[int, list[Entry]]:
        """Give the number of words of the longest name that begins at a word, and what it may mean."""
        node = self._root
        best: tuple[int, list[Entry]] = (0, [])
        for length, word in enumerate(words[at:], start=1):
            following = node.children.get(word.folded)
            if following is None:
                break
            node = following
            if node.entries:
                best = (length, node.entries)
        return best


def _names(records: Records) -> Iterator[tuple[str, Entry]]:
    yield from _authority_names(records)
    for regulator in records.regulators.values():
        for office in regulator.offices:
            yield office.holder, Entry("office", regulator.id, regulator.name, regulator.jurisdiction)
    yield from _company_names(records)
    for law in records.laws.values():
        for name in filter(None, (law.short, law.name, law.local_name, *law.aliases)):
            yield name, Entry("law", law.id, law.short, law.jurisdiction, _written(name))


def _authority_names(records: Records) -> Iterator[tuple[str, Entry]]:
    for one in (*records.regulators.values(), *records.courts.values()):
        kind: MentionKind = "regulator" if isinstance(one, Regulator) else "court"
        for text in (one.name, *one.local_names.values(), *one.aliases):
            for name in {text, re.sub(r"\s*\([^)]*\)", "", text)}:
                yield name, Entry(kind, one.id, one.name, one.jurisdiction, _written(name))
        for text in one.abbreviations:
            yield text, Entry(kind, one.id, one.name, one.jurisdiction, text)


def _company_names(records: Records) -> Iterator[tuple[str, Entry]]:
    for company in records.companies.values():
        former = [one.name for one in company.former_names]
        texts = {company.name, *company.aliases, *former, *map(bare_name, (company.name, *former))}
        for text in texts:
            if text.casefold() not in _TOO_COMMON:
                yield text, Entry("company", company.id, company.name, company.seat, _written(text))


def _written(text: str) -> str | None:
    return text if len(text) <= _SHORT and text.isupper() else None


def _default_authorities(regulators: Iterable[Regulator]) -> dict[str, Regulator]:
    """Give the data protection authority of each country that has just one in office."""
    found: dict[str, list[Regulator]] = {}
    for one in regulators:
        if one.type == "dpa" and one.until is None:
            found.setdefault(one.jurisdiction, []).append(one)
    return {code: ones[0] for code, ones in found.items() if len(ones) == 1}


def _country_words(records: Records) -> Iterator[tuple[str, str]]:
    for area in records.areas.terms:
        if area.type in {"country", "territory"}:
            yield fold_name(area.name), area.code
    yield from ((fold_name(word), code) for code, words in _DEMONYMS.items() for word in words.split("|"))


_DEMONYMS = {
    "GB": "UK|U.K.|British|Britain|United Kingdom", "US": "American|US|U.S.|United States", "IE": "Irish",
    "FR": "French", "DE": "German", "IT": "Italian", "ES": "Spanish", "NL": "Dutch|Netherlands",
    "BE": "Belgian", "LU": "Luxembourgish", "AT": "Austrian", "GR": "Greek|Hellenic", "PT": "Portuguese",
    "SE": "Swedish", "NO": "Norwegian", "DK": "Danish", "FI": "Finnish", "IS": "Icelandic", "PL": "Polish",
    "CZ": "Czech", "HU": "Hungarian", "RO": "Romanian", "BG": "Bulgarian", "HR": "Croatian", "SI": "Slovenian",
    "LT": "Lithuanian", "LV": "Latvian", "EE": "Estonian", "CY": "Cypriot", "MT": "Maltese", "CH": "Swiss",
    "CA": "Canadian", "AU": "Australian", "NZ": "New Zealand", "KR": "Korean|South Korean|South Korea",
    "JP": "Japanese", "SG": "Singaporean", "HK": "Hong Kong", "IN": "Indian", "BR": "Brazilian",
    "AR": "Argentine|Argentinian", "CO": "Colombian", "MX": "Mexican", "CL": "Chilean",
    "TR": "Turkish|Turkey", "IL": "Israeli", "ZA": "South African", "KE": "Kenyan", "NG": "Nigerian",
}  # fmt: skip
