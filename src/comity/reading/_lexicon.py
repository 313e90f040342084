"""The names that reading knows: one trie over folded words, made from the records and the lists beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from comity.model import Law, Records, Regulator
from comity.reading._names import names
from comity.reading._places import country_words, default_authorities
from comity.reading._spans import MentionKind
from comity.reading._states import STATES
from comity.values import PartialDate, bare_name, fold_name

_WORD = re.compile(r"[^\W_]+")
_SHORT = 6
"""Names of one word up to this length count as abbreviations: their capitals must agree."""
_TOO_COMMON = frozenset(
    "x ip ap com ce an target orange match oracle block signal here world ruby ai app ic ut art fc gc ei brussels".split()
)
"""One-word names that are common words: known only by a longer name or in capitals as given."""


_BASIC = frozenset(["treaty", "primary-law", "soft-law"])
"""Kinds of law that authorities cite and do not apply to a respondent."""
_NO_AUTHORITY = frozenset(["DPA", "DPO", "PDPA", "SA", "IP", "AN", "EC", "COM", "CE", "IC"])
"""Abbreviations that mean any authority, or a law, or nothing of the kind."""


@dataclass(frozen=True)
class Entry:
    """What a name may mean.

    Parameters
    ----------
    kind : str
        regulator, court, company, law, office or other.
    slug : str or None
        Id in the catalog (of the authority, for a person in office); None where it has none.
    name : str
        Its name there, or the name itself.
    country : str or None
        Code of its legal order.
    written : str or None
        For abbreviations, how the capitals must stand; None where case does not matter.
    first : bool
        Whether it is meant where the text does not tell.
    """

    kind: MentionKind
    slug: str | None
    name: str
    country: str | None
    written: str | None = None
    first: bool = False


class Word(NamedTuple):
    """A word of the text with its place and its folded form."""

    start: int
    end: int
    folded: str


@lru_cache(maxsize=1)
def words_of(text: str) -> Sequence[Word]:
    """Cut a text into folded words; those of the text at hand are kept, for several finders ask for them."""
    return [Word(match.start(), match.end(), _folded(match.group())) for match in _WORD.finditer(text)]


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else fold_name(word)


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
        self.default_authority = default_authorities(records.regulators.values())
        self.attorneys = {
            one.jurisdiction: one for one in records.regulators.values() if one.type == "attorney-general"
        }
        self.prosecutors = {
            name: one
            for one in records.regulators.values()
            if one.type == "prosecutor"
            for name in (one.name, *one.aliases)
        }
        self.ministries = [one for one in records.regulators.values() if one.type == "ministry"]
        self.states = {
            re.split(r" [(\[]", area.name)[0]: area.code
            for area in records.areas.terms
            if area.code.startswith("US-")
        }
        self.places = dict(country_words(records))
        self.countries = {fold_name(word): code for word, code in self.places.items()}
        self.no_companies = frozenset((*self.places, *STATES))
        self.place_names = _by_first_word(self.places)
        self.laws = {
            one.id: Entry("law", one.id, _called(one), one.jurisdiction) for one in records.laws.values()
        }
        self.basic = frozenset(one.id for one in records.laws.values() if one.type in _BASIC)
        self.cited = {
            one.id: frozenset(part.id.partition("-")[0] for part in one.provisions)
            for one in records.laws.values()
        }
        self.followed = dict(_followed(records))
        self.currencies = {area.code: area.currency for area in records.areas.terms if area.currency}
        for text, entry in (*_listed(records), *_listed_offices(records), *_names(records)):
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

    def places_in(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """Give the names of places among words: the first and the last word of each, and its code."""
        at = 0
        while at < len(words):
            for place, code in self.place_names.get(words[at].folded, ()):
                if len(place) == 1 or tuple(word.folded for word in words[at : at + len(place)]) == place:
                    yield at, at + len(place) - 1, code
                    at += len(place) - 1
                    break
            at += 1

    def longest(self, words: Sequence[Word], at: int) -> list[tuple[int, list[Entry]]]:
        """Give the names that begin at a word, the longest first: its number of words, and what it may mean."""
        node, found = self._root.children.get(words[at].folded), []
        length = 1
        while node is not None:
            if node.entries:
                found.append((length, node.entries))
            node = node.children.get(words[at + length].folded) if at + length < len(words) else None
            length += 1
        return found[::-1]


def _by_first_word(places: dict[str, str]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Sort names of places by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, code in places.items():
        words = tuple(word.folded for word in words_of(name))
        if words:
            found.setdefault(words[0], []).append((words, code))
    return {first: sorted(ones, key=lambda one: -len(one[0])) for first, ones in found.items()}


def _listed(records: Records) -> Iterator[tuple[str, Entry]]:
    """Give the names beside the catalog that mean a record, and companies and others without one."""
    held = names()
    for name, slug in held.brands.items():
        company = records.companies.get(slug)
        yield (
            name,
            Entry(
                "company",
                slug if company else None,
                name,
                company.seat if company else None,
                name,
                first=True,
            ),
        )
    for name in held.companies:
        yield name, Entry("company", None, name, None, name)
    for name in held.others:
        yield name, Entry("other", None, name, None, name)


def _listed_offices(records: Records) -> Iterator[tuple[str, Entry]]:
    """Give the names beside the catalog that mean a law, an authority, who leads it, or a court."""
    held = names()
    for name, slug in held.heads.items():
        if office := records.regulators.get(slug):
            yield name, Entry("office", slug, office.name, office.jurisdiction)
    for name, slug in held.laws.items():
        if law := records.laws.get(slug):
            yield name, Entry("law", slug, _called(law), law.jurisdiction, _written(name), first=True)
    for name, slug in (*held.authorities.items(), *held.courts.items()):
        if found := records.authority(slug):
            kind: MentionKind = "regulator" if isinstance(found, Regulator) else "court"
            yield name, Entry(kind, slug, found.name, found.jurisdiction, _written(name), first=True)


def _names(records: Records) -> Iterator[tuple[str, Entry]]:
    yield from _authority_names(records)
    for regulator in records.regulators.values():
        for office in regulator.offices:
            yield office.holder, Entry("office", regulator.id, regulator.name, regulator.jurisdiction)
    yield from _company_names(records)
    for law in records.laws.values():
        for name in (*filter(None, (law.short, law.name, law.local_name, *law.aliases)), *_yearless(law)):
            if re.sub(r"\s*\([^)]*\)", "", name) == "DPA":
                continue
            yield name, Entry("law", law.id, _called(law), law.jurisdiction, _written(name))
            yield (
                re.sub(r"\s*\([^)]*\)", "", name),
                Entry("law", law.id, _called(law), law.jurisdiction, _written(name)),
            )


def _yearless(law: Law) -> Iterator[str]:
    """Give the names of an act without its year: ``Privacy Act``."""
    for name in (law.short, law.name):
        bare = re.sub(r"\s*\([^)]*\)", "", name)
        match = re.match(r"(.{8,}?\bAct),?\s(?:of\s)?(?:19|20)\d\d\b", bare)
        if match:
            yield match[1]


def _called(law: Law) -> str:
    """Give the short name of a law; its own name where the short one tells nothing."""
    short = re.sub(r"\s*\([^)]*\)", "", law.short)
    return law.local_name if law.local_name and len(short) <= _SHORT // 2 else short


@dataclass(frozen=True)
class Followed:
    """Who took over from an authority.

    Parameters
    ----------
    until : int
        The last year of the former one.
    by : Regulator
        The one that took over.
    names : frozenset of str
        Folded names of that one.
    """

    until: int
    by: Regulator
    names: frozenset[str]


def _followed(records: Records) -> Iterator[tuple[str, Followed]]:
    """Give each authority that is no more, with the one that took over."""
    for one in records.regulators.values():
        later = next(
            (records.regulators[slug] for slug in one.successors if slug in records.regulators), None
        )
        if later is not None and isinstance(one.until, PartialDate):
            names = frozenset(fold_name(name) for name in (later.name, *later.aliases))
            yield one.id, Followed(one.until.year, later, names)


def _authority_names(records: Records) -> Iterator[tuple[str, Entry]]:
    for one in (*records.regulators.values(), *records.courts.values()):
        kind: MentionKind = "regulator" if isinstance(one, Regulator) else "court"
        for text in (one.name, *one.local_names.values(), *one.aliases):
            for name in {text, re.sub(r"\s*\([^)]*\)", "", text), *_placeless(text), *_declined(text)}:
                if fold_name(name) not in _TOO_COMMON:
                    yield name, Entry(kind, one.id, one.name, one.jurisdiction, _written(name))
        for text in one.abbreviations:
            if text not in _NO_AUTHORITY and (kind == "regulator" or len(text) > 2):  # noqa: PLR2004 - two letters stand for too much
                yield text, Entry(kind, one.id, one.name, one.jurisdiction, text)


_PLACE_AFTER = re.compile(r"(?:,\s|\s(?:of|for|in)\s(?:the\s)?(?:Republic of\s)?)(?P<place>[A-Z][\w’' -]+)$")


def _placeless(text: str) -> Iterator[str]:
    """Give a long name of an office without the country at its end."""
    match = _PLACE_AFTER.search(text)
    if (
        match
        and len(text[: match.start()].split()) >= _LONG
        and not re.search(r"ata|nformation|rotection", match["place"])
    ):
        yield text[: match.start()]


_LONG = 4
"""Words that a name without its country must have to mean one office."""


def _declined(text: str) -> Iterator[str]:
    """Give a German name of an office without its article, as subject and as object."""
    bare = re.sub(r"^(?:Der|Die|Das)\s", "", text)
    if bare != text or "eauftragte" in text:
        yield bare
        yield bare.replace("eauftragte ", "eauftragten ")


def _company_names(records: Records) -> Iterator[tuple[str, Entry]]:
    for company in records.companies.values():
        former = [one.name for one in company.former_names]
        texts = {company.name, *company.aliases, *former, *map(bare_name, (company.name, *former))}
        for text in texts:
            if text.casefold() not in _TOO_COMMON:
                yield text, Entry("company", company.id, company.name, company.seat, _written(text))


def _written(text: str) -> str | None:
    capitals = sum(map(str.isupper, text))
    return text if len(text) <= _SHORT and " " not in text and (text.isupper() or capitals > 1) else None
