"""Finds names in the text and settles which of several bearers is meant."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from comity.reading._lexicon import Entry, Lexicon, Word, words_of
from comity.reading._places import (
    ACTED_BY,
    ACTS,
    AFTER_PLACE,
    BEFORE_PLACE,
    LAND,
    LAND_OFFICE,
    LIST_OF_PLACES,
    LONGEST_BEFORE,
    MINISTRY,
    NAMED_AG,
    NOT_THE_COUNTRY,
    STATE_AG,
    STATES_AG,
)
from comity.reading._spans import Mention, MentionKind, Span
from comity.values import country_of

_PRESS_AFTER = re.compile(r"\)?\s*[—–-]\s|\)\s")
_ADDRESS = re.compile(r"\.(?:com|fr|de|org|net|co|eu|it|es)\b|@")
_PRIVACY = re.compile(r"privacy|data protection|datenschutz|données|datos|dati|GDPR|fine", re.IGNORECASE)


def find_names(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find known names, the longest at each place, each resolved to one bearer."""
    words = words_of(text)
    nearby = Counter(lexicon.countries[word.folded] for word in words if word.folded in lexicon.countries)
    found, at = [], 0
    settled: dict[str, Entry] = {}
    while at < len(words):
        length, fitting = _fitting(text, words, at, lexicon, nearby)
        if not fitting:
            at += 1
            continue
        span = Span(words[at].start, words[at + length - 1].end)
        entry = _settle(text[span.start : span.end], fitting, nearby, settled, lexicon)
        found.append(Mention(span, entry.kind, entry.name, entry.slug, entry.country))
        at += length
    return _with_short_forms(text, found)


_SHORT_FORM = re.compile(
    r"[’']?s?\s?\((?:the\s|hereinafter\s|or\s)?[“\"'‘«]?([A-Z][A-Za-z&-]{1,11})[”\"'’»]?(?:[,;/][^)]{0,40})?\)"
)


def _with_short_forms(text: str, found: list[Mention]) -> list[Mention]:
    """Take the short form in brackets after the name of an authority for that authority in the whole text."""
    forms: dict[str, Mention] = {}
    for one in found:
        short = _SHORT_FORM.match(text, one.span.end) if one.kind in {"regulator", "court"} else None
        if short and short[1] not in _NO_FORMS:
            forms.setdefault(short[1], one)
    for written, one in forms.items():
        spans = [Span(*match.span()) for match in re.finditer(rf"\b{re.escape(written)}\b", text)]
        found = [other for other in found if not any(other.span == span for span in spans)]
        taken = [other.span for other in found]
        found += [
            Mention(span, one.kind, one.name, one.slug, one.country)
            for span in spans
            if not any(span.meets(other) for other in taken)
        ]
    return sorted(found, key=lambda one: one.span)


_NO_FORMS = frozenset(
    [
        "GDPR",
        "UK",
        "US",
        "EU",
        "Ireland",
        "France",
        "Germany",
        "Italy",
        "Spain",
        "Commissioners",
        "Hamburg",
        "Berlin",
    ]
)
_ABBREVIATED = 4


def _fitting(
    text: str, words: Sequence[Word], at: int, lexicon: Lexicon, nearby: Counter[str]
) -> tuple[int, list[Entry]]:
    for length, entries in lexicon.longest(words, at):
        fitting = [one for one in entries if _fits(text, words, at, length, one) and _known(one, nearby)]
        if fitting:
            return length, fitting
    return 0, []


def _fits(text: str, words: Sequence[Word], at: int, length: int, entry: Entry) -> bool:
    start, end = words[at].start, words[at + length - 1].end
    written = text[start:end]
    if "\n" in written or _ADDRESS.match(text, end) or text[max(0, start - 1) : start] in {".", "@", "/"}:
        return False
    if written.startswith(("Department", "Ministry")) and re.match(r"\sand\s[A-Z]", text[end : end + 8]):
        return False
    if entry.kind == "regulator" and written == "AP":
        return not _agency(text, end)
    if entry.written is not None:
        return written == entry.written or (len(written) > 4 and written == entry.written.upper())  # noqa: PLR2004 - capitals of a headline
    return entry.kind in {"law", "court"} or any(mark.isupper() for mark in written)


_PLAIN_COURTS = frozenset(["ie-hc", "au-fca"])
"""Courts whose names other countries' courts bear too."""
_WELL_KNOWN = frozenset(
    "gb-ico ie-dpc us-ftc us-fcc us-sec us-cfpb fr-cnil es-aepd eu-edpb eu-edps au-oaic gb-fca gb-cma us-hhs-ocr".split()
)


def _known(entry: Entry, nearby: Counter[str]) -> bool:
    """Tell whether a short abbreviation may be meant: well known, or of a country that the text names."""
    if entry.slug in _PLAIN_COURTS and entry.first:
        return nearby[country_of(entry.country or "")] > 0
    if entry.kind not in {"regulator", "court"} or entry.written is None or len(entry.written) > _ABBREVIATED:
        return True
    return entry.first or entry.slug in _WELL_KNOWN or nearby[country_of(entry.country or "")] > 0


def _agency(text: str, end: int) -> bool:
    """Tell whether AP is the news agency: in brackets after a place, or without any word of the Netherlands."""
    return bool(_PRESS_AFTER.match(text, end)) or not re.search(
        r"Dutch|Netherlands|Autoriteit|niederl|Niederl|Pays-Bas|olandes|Países Bajos", text
    )


def _settle(
    written: str, entries: list[Entry], nearby: Counter[str], settled: dict[str, Entry], lexicon: Lexicon
) -> Entry:
    """Choose among bearers: the one met before, else the one whose country the text names most, else the first meant."""
    if written in settled:
        return settled[written]
    if entries[0].kind == "company" and any(one.first for one in entries):
        best = next(one for one in entries if one.first)
    else:
        best = max(entries, key=lambda one: (nearby[country_of(one.country or "")], one.first))
        best = _of_the_text(written, best, nearby, lexicon)
    settled[written] = best
    return best


_PLAIN_NAME = re.compile(
    r"(?:(?:the|data|personal|privacy|protection|information|national|supervisory|authority|agency|commission|commissioner|office|board|of|for|and)\s?)+",
    re.IGNORECASE,
)


def _of_the_text(written: str, best: Entry, nearby: Counter[str], lexicon: Lexicon) -> Entry:
    """Take a name that any country's authority could bear for that of the country the text speaks of."""
    if (
        best.kind != "regulator"
        or nearby[country_of(best.country or "")]
        or not _PLAIN_NAME.fullmatch(written)
    ):
        return best
    for code, _ in nearby.most_common():
        known = lexicon.default_authority.get(code)
        if known and code != "US":
            return Entry("regulator", known.id, known.name, known.jurisdiction)
    return best


def find_generic_authorities(text: str, lexicon: Lexicon, taken: list[Mention]) -> list[Mention]:
    """Find wordings such as ``the Irish regulator``, ``attorneys general of 49 states``, ``Japan warns``."""
    places = _places(text, lexicon)
    found = [
        *_by_place(text, places, lexicon),
        *_lands(text, lexicon),
        *_attorneys(text, lexicon),
        *_ministries(text, places, lexicon),
    ]
    kept: list[Mention] = []
    for one in found:
        meeting = [other for other in taken if other.kind != "company" and other.span.meets(one.span)]
        foreign = all(one.span.end >= other.span.end and _elsewhere(one, other) for other in meeting)
        if foreign and not any(one.span.meets(other.span) for other in kept):
            kept.append(one)
    return kept


def _elsewhere(one: Mention, other: Mention) -> bool:
    """Tell whether a wording with a place means an authority of another place than the name inside it."""
    if "-" in (one.country or ""):
        return one.country != other.country
    return country_of(one.country or "") != country_of(other.country or "")


class _Place(NamedTuple):
    """The name of a country or a part of one, where it stands."""

    start: int
    end: int
    code: str


def _places(text: str, lexicon: Lexicon) -> list[_Place]:
    """Find names of places, written with a capital or as an adjective in a language that writes those small."""
    words = words_of(text)
    found: list[_Place] = []
    at = 0
    while at < len(words):
        for names, code in lexicon.place_names.get(words[at].folded, ()):
            span = words[at : at + len(names)]
            if tuple(word.folded for word in span) == names and _as_place(
                text[span[0].start : span[-1].end], names
            ):
                found.append(_Place(span[0].start, span[-1].end, code))
                at += len(names) - 1
                break
        at += 1
    return found


def _as_place(written: str, names: tuple[str, ...]) -> bool:
    """Tell whether a word is written as a place: with a capital, or a long adjective in small letters."""
    return written[0].isupper() or len(names[0]) >= _ADJECTIVE


_ADJECTIVE = 5


def _by_place(text: str, places: list[_Place], lexicon: Lexicon) -> list[Mention]:
    """Give the authority of each place beside a word for one; a place of a list stands for the authority as well."""
    found: list[Mention] = []
    for number, place in enumerate(places):
        span = _wording(text, place, places[number - 1] if number else None, found)
        code = place.code
        if span is None or (code == "US" and text[place.start : span.end].endswith(("s", "y"))):
            continue
        known = lexicon.default_authority.get(code) or lexicon.default_authority.get(country_of(code))
        if code == "DE":
            known = None
        name = (
            "German data protection authority"
            if code == "DE"
            else known.name
            if known
            else " ".join(text[span.start : span.end].split())
        )
        found.append(Mention(span, "regulator", name, known.id if known else None, code))
        before = places[number - 1] if number else None
        if before and LIST_OF_PLACES.fullmatch(text[before.end : place.start]) and span.end > place.end:
            other = lexicon.default_authority.get(before.code)
            if other:
                found.append(
                    Mention(Span(before.start, before.end), "regulator", other.name, other.id, before.code)
                )
    return found


def _wording(text: str, place: _Place, before: _Place | None, found: list[Mention]) -> Span | None:
    """Give where a wording for an authority stands around a place; None where there is none."""
    after = AFTER_PLACE.match(text, place.end)
    if after and not after.group().endswith(("and ", ", ")):
        return Span(place.start, after.end())
    lead = BEFORE_PLACE.search(text, max(0, place.start - LONGEST_BEFORE), place.start)
    if lead:
        return Span(lead.start(), place.end)
    if ACTS.match(text, place.end) and place.code != "US":
        return Span(place.start, place.end)
    by = ACTED_BY.search(text, max(0, place.start - 90), place.start)
    if by and place.code != "US" and not NOT_THE_COUNTRY.match(text, place.end):
        return Span(place.start, place.end)
    listed = (
        before
        and found
        and found[-1].span.end == before.end
        and LIST_OF_PLACES.fullmatch(text[before.end : place.start])
    )
    return Span(place.start, place.end) if listed else None


def _lands(text: str, lexicon: Lexicon) -> list[Mention]:
    """Give the offices of German states, by their adjectives."""
    found = []
    for match in LAND_OFFICE.finditer(text):
        known = lexicon.default_authority.get(LAND[match["land"].casefold()])
        if known:
            found.append(Mention(Span(*match.span()), "regulator", known.name, known.id, known.jurisdiction))
    return found


def _attorneys(text: str, lexicon: Lexicon) -> list[Mention]:
    if "ttorney" not in text and " state" not in text:
        return []
    several = [
        Mention(Span(*match.span()), "regulator", "State attorneys general", None, "US")
        for match in STATES_AG.finditer(text)
        if "ttorney" in text or "state" in match.group()
    ]
    single = [
        _attorney(Span(*match.span()), match["state"] or match["of"], lexicon)
        for match in (*STATE_AG.finditer(text), *NAMED_AG.finditer(text))
    ]
    return [*several, *single]


def _attorney(span: Span, state: str, lexicon: Lexicon) -> Mention:
    known = lexicon.attorneys.get(lexicon.places.get(state, ""))
    return Mention(
        span,
        "regulator",
        known.name if known else f"{state} Attorney General",
        known.id if known else None,
        "US",
    )


def _ministries(text: str, places: list[_Place], lexicon: Lexicon) -> list[Mention]:
    """Give ministries that act as an authority, of the country that the text names first."""
    if not places or not _PRIVACY.search(text):
        return []
    code = country_of(places[0].code)
    area = next((word for word, each in lexicon.places.items() if each == code), code)
    return [
        Mention(
            Span(*match.span()),
            "regulator",
            f"Ministry of {match['of'] or match['before'] or 'Justice'} ({area})",
            None,
            code,
        )
        for match in MINISTRY.finditer(text)
    ]


def kinds(mentions: list[Mention], *wanted: MentionKind) -> list[Mention]:
    """Keep the mentions of some kinds."""
    return [one for one in mentions if one.kind in wanted]
