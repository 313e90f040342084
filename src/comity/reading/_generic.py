"""Finds wordings that mean an authority without its name: ``the Irish regulator``, ``Japan warns``."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from comity.reading._allies import find_allies
from comity.reading._attorneys import find_attorneys
from comity.reading._countries import acting_there, of_these
from comity.reading._lexicon import Lexicon, words_of
from comity.reading._offices import find_lands, find_ministries
from comity.reading._places import (
    ACTED_BY,
    ACTS,
    AFTER_PLACE,
    BEFORE_PLACE,
    LIST_OF_PLACES,
    LONGEST_BEFORE,
    NOT_THE_COUNTRY,
    NOUNS,
    OTHER_FIELD,
    OTHER_FIELD_BEFORE,
    PAIR_OF_PLACES,
    UNPLACED,
    Place,
)
from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording
from comity.values import country_of


def find_generic_authorities(text: str, lexicon: Lexicon, taken: list[Mention]) -> list[Mention]:
    """Find wordings such as ``the Irish regulator``, ``attorneys general of 49 states``, ``Japan warns``."""
    places = _places(text, lexicon)
    ministries = find_ministries(text, places, lexicon)
    found = [
        *_by_code(text, lexicon),
        *_by_place(text, places, lexicon, [*taken, *ministries]),
        *of_these(text, places, lexicon),
        *acting_there(text, places, lexicon, taken),
        *find_lands(text, lexicon),
        *_of_the_federation(text, places, lexicon),
        *(_in_office(one, text, taken) for one in find_attorneys(text, lexicon)),
        *find_allies(text, lexicon),
        *ministries,
    ]
    kept: list[Mention] = []
    for one in found:
        meeting = [other for other in taken if other.kind != "company" and other.span.meets(one.span)]
        foreign = all(one.span.end >= other.span.end and _elsewhere(one, other) for other in meeting)
        if foreign and not any(one.span.meets(other.span) for other in kept):
            kept.append(one)
    return kept


def _in_office(one: Mention, text: str, taken: list[Mention]) -> Mention:
    """Take an attorney general named by the last name alone for whom the text names in full: ``AG TONG``."""
    last = _LAST.fullmatch(text, one.span.start, one.span.end)
    if last is None:
        return one
    for other in taken:
        if other.kind == "office" and other.slug != one.slug:
            written = text[other.span.start : other.span.end]
            if written.split()[-1].casefold() == last["name"].casefold():
                return replace(one, name=other.name, slug=other.slug, country=other.country)
    return one


_LAST = re.compile(r"(?:AG|Attorney General)\s(?P<name>[\w’'-]+)(?:\s[A-Z]\w+)?")
"""An attorney general by the last name, with what a headline says next."""


def _elsewhere(one: Mention, other: Mention) -> bool:
    """Tell whether a wording with a place means an authority of another place than the name inside it."""
    if "-" in (one.country or ""):
        return one.country != other.country
    return country_of(one.country or "") != country_of(other.country or "")


def _places(text: str, lexicon: Lexicon) -> list[Place]:
    """Find names of places, written with a capital or as an adjective in a language that writes those small."""
    words = words_of(text)
    found = []
    for first, last, code in lexicon.places_in(words):
        start, end = words[first].start, words[last].end
        if _as_place(text[start:end], len(words[first].folded)):
            found.append(Place(start, end, code))
    return found


def _as_place(written: str, length: int) -> bool:
    """Tell whether a word is written as a place: with a capital, or a long adjective in small letters."""
    return written[0].isupper() or (length >= _ADJECTIVE and written not in _NO_PLACES)


_ADJECTIVE = 5
_NO_PLACES = frozenset(["island", "islands"])
"""Plain words that are a country in another language: ``Island`` is Iceland."""


_CODED = wording(
    r"\b(?P<code>AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|GR|HU|IE|IT|LV|LT|LU|MT|NL|PL|PT|RO|SK|SI|ES|SE|IS|LI|NO)\s(?:SA|DPA)\b|\bLSA:?\s(?P<lead>[A-Z]{2})\b"
)
"""An authority by the code of its country, as the Board writes: ``the FI SA``."""


def _by_code(text: str, lexicon: Lexicon) -> list[Mention]:
    """Give the authorities that a text names by the codes of their countries."""
    found = []
    for match in _CODED.finditer(text):
        known = lexicon.default_authority.get(match["code"] or match["lead"])
        if known:
            found.append(Mention(Span(*match.span()), "regulator", known.name, known.id, known.jurisdiction))
    return found


def _by_place(text: str, places: list[Place], lexicon: Lexicon, named: list[Mention]) -> list[Mention]:
    """Give the authority of each place beside a word for one; a place of a list stands for the authority as well."""
    found: list[Mention] = []
    for number, place in enumerate(places):
        other = OTHER_FIELD.match(text, place.end)
        if other:
            written = " ".join(text[place.start : other.end()].split())
            found.append(Mention(Span(place.start, other.end()), "regulator", written, None, place.code))
            continue
        if OTHER_FIELD_BEFORE.search(text, max(0, place.start - 110), place.start):
            continue
        span = _wording(text, place, places[number - 1] if number else None, [*named, *found])
        code = place.code
        if span and (_points_to_several(text, place, [*named, *found]) or _of_company(text, span)):
            continue
        if span is None or (code == "US" and text[place.start : span.end].endswith(("s", "y"))):
            continue
        if _AND_FEDERAL.search(text, place.end, span.end):
            found += _and_federal(text, span, place, lexicon)
            span = Span(span.start, place.end)
        found.append(_meant(text, span, code, lexicon, named))
        found += _federal(text, places, number, lexicon)
        if span.end > place.end:
            found += _before_one_noun(text, places, number, span, lexicon)
    return _of_one_land(found, named)


def _of_one_land(found: list[Mention], named: list[Mention]) -> list[Mention]:
    """Take a German authority without a name for that of the one state that a text names."""
    lands = {
        one.slug: one
        for one in (*named, *found)
        if one.kind == "regulator" and one.slug and (one.country or "").startswith("DE-")
    }
    if len(lands) != 1:
        return found
    own = next(iter(lands.values()))
    return [
        replace(one, name=own.name, slug=own.slug, country=own.country)
        if one.country == "DE" and one.slug is None
        else one
        for one in found
    ]


_LEGAL_FORM = re.compile(r"SAs?$")
_NAME_BEFORE = re.compile(r"[A-Z][\w&’'-]+\s(?:of\s|de\s)?$")


def _of_company(text: str, span: Span) -> bool:
    """Tell whether a wording is the end of a company's name: ``Lumio France SA``."""
    form = _LEGAL_FORM.search(text, span.start, span.end)
    return form is not None and _NAME_BEFORE.search(text, max(0, span.start - 30), span.start) is not None


_COUNTED = re.compile(r"\b(?:two|three|four|five|both|several)\s(?:\w+\s)?$", re.IGNORECASE)


def _points_to_several(text: str, place: Place, named: list[Mention]) -> bool:
    """Tell whether a wording points back to several authorities of a country that the text names: ``the two Canadian regulators``."""
    own = {
        one.slug for one in named if one.kind == "regulator" and country_of(one.country or "") == place.code
    }
    if len(own) < 2:  # noqa: PLR2004 - several
        return False
    told = _COUNTED.search(text, max(0, place.start - 20), place.start)
    return told is not None or (
        text[max(0, place.start - 4) : place.start] == "the "
        and _ALL_OF_THEM.match(text, place.end) is not None
    )


_ALL_OF_THEM = re.compile(r"\s(?:\w+\s){0,2}(?:regulators|authorities|commissioners|watchdogs|offices)\b")


_NOUN_OF_MANY = re.compile(r"(?:s|en|autoridades|autorités|autorità)$")


def _before_one_noun(
    text: str, places: list[Place], number: int, span: Span, lexicon: Lexicon
) -> Iterator[Mention]:
    """Give the authorities of the places listed before one with a noun: ``the French, Belgian and Dutch authorities``."""
    at, most = number, None if _NOUN_OF_MANY.search(text, span.start, span.end) else 1
    while (
        at and number - at != most and PAIR_OF_PLACES.fullmatch(text[places[at - 1].end : places[at].start])
    ):
        at -= 1
        known = lexicon.default_authority.get(places[at].code)
        if known:
            yield Mention(
                Span(places[at].start, places[at].end), "regulator", known.name, known.id, places[at].code
            )


_FEDERAL = re.compile(
    r"\b(?:federal|national|fédéral)(?:,\s|\sand\s|,\sand\s|\set\s)(?:du\s|de\sla\s|de\sl['’])?$"
)


def _federal(text: str, places: list[Place], number: int, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the authority of a whole country that stands before those of its parts: ``the federal, Alberta and BC commissioners``."""
    at = number
    while at and LIST_OF_PLACES.fullmatch(text[places[at - 1].end : places[at].start]):
        at -= 1
    lead = _FEDERAL.search(text, max(0, places[at].start - 24), places[at].start)
    known = lexicon.default_authority.get(country_of(places[at].code))
    if lead and known and "-" in places[at].code:
        span = Span(lead.start(), lead.start() + len("federal"))
        yield Mention(span, "regulator", known.name, known.id, known.jurisdiction)


_OF_FEDERATION = wording(
    r"\b[Ff]ederal\s(?:[Pp]rivacy|[Dd]ata\s[Pp]rotection)\s(?:[Cc]ommissioner|[Aa]uthority|[Ww]atchdog|[Rr]egulator)\b(?!\sof\b|\sfor\b)"
)
_FEDERATIONS = frozenset(["CA", "CH", "AU"])


def _of_the_federation(text: str, places: list[Place], lexicon: Lexicon) -> Iterator[Mention]:
    """Give the authority of the federation that a text speaks of, where it names it so: ``the federal privacy commissioner``."""
    spans = [Span(*match.span()) for match in _OF_FEDERATION.finditer(text)]
    counted = Counter(country_of(one.code) for one in places if country_of(one.code) in _FEDERATIONS)
    known = lexicon.default_authority.get(counted.most_common(1)[0][0]) if spans and counted else None
    if known:
        yield from (Mention(span, "regulator", known.name, known.id, known.jurisdiction) for span in spans)


_AND_FEDERAL = re.compile(r"\band\s(?:the\s)?federal\b")


def _and_federal(text: str, span: Span, place: Place, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the authority of a whole country named behind its parts: ``the Alberta, BC and federal commissioners``."""
    told = _AND_FEDERAL.search(text, place.end, span.end)
    known = lexicon.default_authority.get(country_of(place.code))
    if told and known and "-" in place.code:
        yield Mention(Span(told.start(), told.end()), "regulator", known.name, known.id, known.jurisdiction)


def _meant(text: str, span: Span, code: str, lexicon: Lexicon, named: list[Mention]) -> Mention:
    """Give the authority that a wording with a place means: one named elsewhere, else the one that is always meant."""
    own = {
        one.name: one for one in named if one.kind == "regulator" and country_of(one.country or "") == code
    }
    ministry = next((one for one in own.values() if "Ministry" in one.name), None)
    if (code == "DE" and len(own) == 1) or (ministry and len(own) == 1):
        one = next(iter(own.values()))
        return Mention(span, "regulator", one.name, one.slug, one.country)
    first = next((one for one in named if one.kind == "regulator" and one.country == code), None)
    if first and not NOUNS.search(text, span.start, span.end):
        return Mention(span, "regulator", first.name, first.slug, code)
    if code == "DE":
        return Mention(span, "regulator", "German data protection authority", None, code)
    known = (
        lexicon.default_authority.get(code)
        or lexicon.attorneys.get(code)
        or lexicon.default_authority.get(country_of(code))
    )
    before = next(
        (
            one
            for one in named
            if (last := lexicon.followed.get(one.slug or "")) and known and last.by.id == known.id
        ),
        None,
    )
    if before:
        return Mention(span, "regulator", before.name, before.slug, before.country)
    written = " ".join(text[span.start : span.end].split())
    return Mention(span, "regulator", known.name if known else written, known.id if known else None, code)


def _wording(text: str, place: Place, before: Place | None, known: list[Mention]) -> Span | None:
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
        before is not None
        and LIST_OF_PLACES.fullmatch(text[before.end : place.start]) is not None
        and any(one.span.end == before.end and one.kind == "regulator" for one in known)
    )
    return Span(place.start, place.end) if listed else None


def find_unplaced(text: str, lexicon: Lexicon, names: list[Mention]) -> list[Mention]:
    """Find ``the data protection commission`` in a text that names no authority: that of the country it speaks of."""
    counted = Counter(
        lexicon.countries[word.folded] for word in words_of(text) if word.folded in lexicon.countries
    )
    counted.update(one.country for one in names if one.kind == "law" and one.country)
    known = [
        lexicon.default_authority[code]
        for code, _ in counted.most_common()
        if code in lexicon.default_authority
    ]
    if not known:
        return []
    one = known[0]
    return [
        Mention(Span(*match.span()), "regulator", one.name, one.id, one.jurisdiction)
        for match in UNPLACED.finditer(text)
    ]
