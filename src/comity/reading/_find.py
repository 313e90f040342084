"""Finds names in the text and settles which of several bearers is meant."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from comity.reading._company_names import CAPITAL, FORM
from comity.reading._letter_names import find_letter_names
from comity.reading._lexicon import Entry, Lexicon, Word, words_of
from comity.reading._money import find_money
from comity.reading._numbers import HOMES
from comity.reading._spans import Mention, MentionKind, Span, places_of
from comity.reading._text import latest_year
from comity.values import country_of, fold_name

_PRESS_AFTER = re.compile(r"\)?\s*[—–-]\s|\)\s")
_ADDRESS = re.compile(r"\.(?:com|fr|de|org|net|co|eu|it|es)\b|@")


def find_names(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find known names, the longest at each place, each resolved to one bearer."""
    words = words_of(text)
    nearby = Counter(country_of(code) for _, _, code in lexicon.places_in(words))
    nearby.update({HOMES[one.currency] for one in find_money(text) if one.currency in HOMES})
    found = _names_near(text, words, lexicon, nearby)
    if not kinds(found, "regulator", "office") and kinds(found, "court", "law"):
        found = _names_near(text, words, lexicon, nearby)
    letters = [one for one in find_letter_names(text) if not any(one.span.meets(each.span) for each in found)]
    found = _by_title(sorted([*found, *letters], key=lambda one: one.span), text)
    return [_of_its_time(one, text, lexicon) for one in found]


def _by_title(found: list[Mention], text: str) -> list[Mention]:
    """Take a person in office for the authority named right before the name: a title tells whose office it is."""
    kept = found[:1]
    for before, one in pairwise(found):
        titled = before.kind == "regulator" and one.kind == "office" and before.slug != one.slug
        beside = text[before.span.end : one.span.start] in {" ", " Office "} and "ttorney" in before.name
        kept.append(replace(before, kind="office", span=one.span) if titled and beside else one)
    return kept


def _of_its_time(one: Mention, text: str, lexicon: Lexicon) -> Mention:
    """Take a name that an authority left to the one that took over for the latter's, where the text is of a later time or uses its short form."""
    followed = lexicon.followed.get(one.slug or "") if one.kind == "regulator" else None
    if followed is None or fold_name(text[one.span.start : one.span.end]) not in followed.names:
        return one
    latest = latest_year(text)
    short = any(any(places_of(form, text)) for form in followed.by.abbreviations)
    if latest is not None and latest <= followed.until and not short:
        return one
    later = followed.by
    return replace(one, slug=later.id, name=later.name, country=later.jurisdiction)


def _names_near(text: str, words: Sequence[Word], lexicon: Lexicon, nearby: Counter[str]) -> list[Mention]:
    """Find names by the countries that a text speaks of so far, and add those of the names that it holds."""
    found: list[Mention] = []
    at = 0
    several: list[tuple[Span, list[Entry]]] = []
    settled: dict[str, Entry] = {}
    while at < len(words):
        length, fitting = _fitting(text, words, at, lexicon, nearby)
        if not fitting:
            at += 1
            continue
        span = Span(words[at].start, words[at + length - 1].end)
        at += length
        if fitting[0].kind == "law" and len(fitting) > 1:
            fitting = _of_brackets(text, span.end, fitting, lexicon)
        if _is_open(text[span.start : span.end], fitting, nearby):
            several.append((span, fitting))
            continue
        entry = _settle(text[span.start : span.end], fitting, nearby, settled, lexicon)
        found.append(_with_branch(text, Mention(span, entry.kind, entry.name, entry.slug, entry.country)))
    nearby.update(
        country_of(one.country or "")
        for one in found
        if one.kind in {"regulator", "law", "office"}
        or (one.kind == "court" and not _ENGLISH.search(text, one.span.start, one.span.end))
    )
    for span, fitting in several:
        entry = _settle(text[span.start : span.end], fitting, nearby, settled, lexicon)
        found.append(Mention(span, entry.kind, entry.name, entry.slug, entry.country))
    found = _as_named_before(text, sorted(found, key=lambda one: one.span))
    return _without_namesakes(text, sorted(found, key=lambda one: one.span))


_ENGLISH = re.compile(r"Court|Tribunal\b")
"""Courts that bear the same names in many countries."""
_BANK = re.compile(
    r"\s(?:Bank|Banque|Banca|Banco|Insurance|Assurances?|Versicherung(?:en)?)\b(?!\s[a-z]?[A-Z])"
)
_AREA = re.compile(
    r"\s(?:International|Europe|Group|Holding|UK|Ireland|France|Deutschland|Germany|Italia|Italy|España|Spain|Espagne|Polska|Poland|Romania|Austria|Österreich|Kenya|Nigeria|Nederland|Belgium|Australia|Canada|Korea|Japan|India|Brasil|Hong\sKong)\b(?!\s[A-Z])"
)


_LEGAL = re.compile(rf",?(?:\s(?:&\s|and\s|of\s)?{CAPITAL}){{0,5}},?\s{FORM}\b")
"""What makes a name known the full one of a company of its own: ``Lumio Domestic Operating Company Inc``."""


def _with_branch(text: str, one: Mention) -> Mention:
    """Take a branch of a house for a company of its own where its name is longer than the one known: ``Orbis Bank``."""
    if one.kind != "company":
        return one
    more = (
        (None if one.slug else _LEGAL.match(text, one.span.end))
        or _BANK.match(text, one.span.end)
        or (None if one.slug else _AREA.match(text, one.span.end))
    )
    if more is None:
        return one
    span = Span(one.span.start, more.end())
    return Mention(span, "company", text[span.start : span.end], None, one.country)


def _as_named_before(text: str, found: list[Mention]) -> list[Mention]:
    """Take an office of a plain name for the authority named last, where that one's name holds the same words."""
    kept: list[Mention] = []
    last: Mention | None = None
    for one in found:
        written = text[one.span.start : one.span.end]
        if one.kind == "regulator" and _PLAIN_NAME.fullmatch(written):
            if last and last.slug != one.slug and f" {written.casefold()} " in f" {last.name.casefold()} ":
                kept.append(replace(last, span=one.span))
                continue
        elif one.kind in {"regulator", "office"}:
            last = one
        kept.append(one)
    return kept


def _is_open(written: str, fitting: list[Entry], nearby: Counter[str]) -> bool:
    """Tell whether a name waits for the rest of the text: a law of several bearers, or an office of no country named so far."""
    if fitting[0].kind == "law":
        return len(fitting) > 1
    if fitting[0].kind != "regulator" or any(nearby[country_of(one.country or "")] for one in fitting):
        return False
    return bool(_PLAIN_NAME.fullmatch(written) or _ANYWHERE.fullmatch(written))


_IN_BRACKETS = re.compile(
    r"\s?[(\[](?P<place>[A-ZÀ-Þ][\w .-]{1,30})[)\]]|\s(?:of|in)\s(?P<of>[A-Z][\w ]{3,20})\b"
)


def _of_brackets(text: str, at: int, laws: list[Entry], lexicon: Lexicon) -> list[Entry]:
    """Keep the law of the place that stands in brackets after its name: ``Privacy Act (Alberta)``."""
    told = _IN_BRACKETS.match(text, at)
    code = lexicon.countries.get(_folded(told["place"] or told["of"])) if told else None
    own = [one for one in laws if code and one.country == code]
    return own or laws


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else fold_name(word)


def _without_namesakes(text: str, found: list[Mention]) -> list[Mention]:
    """Leave out laws whose abbreviation the text gives to something else: ``Arden Care Limited (ACL)``."""
    given = {}
    for one in found:
        written = text[one.span.start : one.span.end]
        if one.kind == "law" and written.isupper() and written not in given:
            given[written] = _given_to_another(text, written, one, found)
    return [one for one in found if one.kind != "law" or not given.get(text[one.span.start : one.span.end])]


def _given_to_another(text: str, written: str, law: Mention, found: list[Mention]) -> bool:
    for match in re.finditer(rf"\s\([“\"‘']?{re.escape(written)}[”\"’']?\)", text):
        named = any(one.slug == law.slug and 0 <= match.start() - one.span.end <= _CLOSE for one in found)
        before = re.findall(r"[A-Z]\w*", text[max(0, match.start() - 80) : match.start()])[-len(written) :]
        return not named and "".join(word[0] for word in before) == written
    return False


_CLOSE = 12


_SHORT_FORM = re.compile(
    r"[’']?s?(?:\s[A-Z][\w.’'-]+){0,3}\s?[(\[](?:the\s|hereinafter\s|hereafter\s|or\s|also\s|ci-après\s|en adelante\s|di seguito\s|im folgenden\s)?[“\"'‘«„]?([A-Z][A-Za-z&-]{1,11}(?:\s[A-Z]{2,4})?)[”\"'’»“]?(?:[,;/][^)\]]{0,40})?[)\]]"
)


def with_short_forms(text: str, found: list[Mention]) -> list[Mention]:
    """Take the short form in brackets after the name of an authority for that authority in the whole text."""
    forms: dict[str, Mention] = {}
    for one in found:
        form = _QUOTED_FORM if one.kind == "company" else _SHORT_FORM
        short = form.match(text, one.span.end) if one.kind in _FORMED else None
        short = short or (_of_letters(one, text) if one.kind == "company" else None)
        if short and short[1] not in _NO_FORMS:
            forms.setdefault(short[1], one)
    for written, one in forms.items():
        spans = list(places_of(written, text))
        found = [other for other in found if not any(other.span == span for span in spans)]
        taken = [other.span for other in found]
        found += [
            Mention(span, one.kind, one.name, one.slug, one.country)
            for span in spans
            if not any(span.meets(other) for other in taken)
        ]
    return sorted(found, key=lambda one: one.span)


def _of_letters(one: Mention, text: str) -> re.Match[str] | None:
    """Give the short form in brackets that is made of letters of the name before it: ``Police Service of Northern Ireland (PSNI)``."""
    short = _BARE_FORM.match(text, one.span.end)
    letters = iter(text[one.span.start : one.span.end].upper())
    return short if short and all(each in letters for each in short[1]) else None


_BARE_FORM = re.compile(r"(?:\s[A-Z][\w.]+)?\.?\s\(([A-Z][A-Z&]{2,11})\)")
_QUOTED_FORM = re.compile(
    r"(?:\s[A-Z][\w.]+){0,3},?\s[(\[](?:the\s|hereinafter\s|or\s)?[“\"'‘«„]([A-Z][\w&.-]{1,20}(?:\s[A-Z]\w+)?)[”\"'’»“][)\]]"
)
"""The short form of a company stands in quotation marks."""
_FORMED = frozenset(["regulator", "court", "office", "company"])
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
        written = text[words[at].start : words[at + length - 1].end]
        if '("' in written or "(“" in written:
            continue
        fitting = [
            one for one in entries if _fits(text, words, at, length, one) and _known(one, written, nearby)
        ]
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
        titled = entry.kind == "regulator" and len(written) > 3 and written == entry.written.capitalize()  # noqa: PLR2004 - as the French press writes them
        return written == entry.written or titled or (len(written) > 4 and written == entry.written.upper())  # noqa: PLR2004 - capitals of a headline
    return entry.kind in {"law", "court"} or any(mark.isupper() for mark in written)


_PLAIN_COURT = re.compile(
    r"(?:(?:High|Supreme|Federal|Administrative|Constitutional|Regional|District|Higher|Superior|Commercial|Market|Court|Tribunal|of|Appeals?|Appellate|First|Instance)\s?)+",
    re.IGNORECASE,
)
"""Names of courts that courts of several countries bear."""
_PLAIN_OFFICE = re.compile(r"(?:the\s)?(?:Department|Ministry) of (?:Justice|the Interior|Communications)")
"""Offices of state that many countries have."""
_WELL_KNOWN = frozenset(
    "gb-ico ie-dpc us-ftc us-fcc us-sec us-cfpb fr-cnil es-aepd eu-edpb eu-edps au-oaic gb-fca gb-cma us-hhs-ocr".split()
)


def _known(entry: Entry, written: str, nearby: Counter[str]) -> bool:
    """Tell whether a name that several bear may be meant: well known, or of a country that the text names."""
    if entry.kind == "court" and entry.country != "EU" and _PLAIN_COURT.fullmatch(written):
        return nearby[country_of(entry.country or "")] > 0
    if _PLAIN_OFFICE.fullmatch(written) and nearby:
        return nearby[country_of(entry.country or "")] > 0
    if entry.kind not in {"regulator", "court"} or entry.written is None or len(entry.written) > _ABBREVIATED:
        return True
    own = entry.kind == "court" and len(entry.written) == _ABBREVIATED and not entry.written.isupper()
    return own or entry.first or entry.slug in _WELL_KNOWN or nearby[country_of(entry.country or "")] > 0


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
    if (
        best.kind == "regulator"
        and not nearby[country_of(best.country or "")]
        and _ANYWHERE.fullmatch(written)
    ):
        best = replace(best, kind="other")
    settled[written] = best
    return best


_ANYWHERE = re.compile(
    r"Datenschutzbehörde|Autorité de protection des données|Autoridad de Protección de Datos|Data Protection (?:Authority|Commission(?:er)?|Agency|Office|Board|Inspectorate)|Aufsichtsbehörde",
    re.IGNORECASE,
)
"""Names of one country's authority that mean the own one in every country."""


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


def kinds(mentions: list[Mention], *wanted: MentionKind) -> list[Mention]:
    """Keep the mentions of some kinds."""
    return [one for one in mentions if one.kind in wanted]
