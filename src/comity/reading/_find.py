"""Finds names in the text and settles which of several bearers is meant."""

import re
from collections import Counter

from comity.reading._lexicon import Entry, Lexicon, Word, words_of
from comity.reading._places import MINISTRY, STATE_AG, STATES_AG
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
        length, fitting = _fitting(text, words, at, lexicon)
        if not fitting:
            at += 1
            continue
        span = Span(words[at].start, words[at + length - 1].end)
        entry = _settle(text[span.start : span.end], fitting, nearby, settled, lexicon)
        found.append(Mention(span, entry.kind, entry.name, entry.slug, entry.country))
        at += length
    return found


def _fitting(text: str, words: list[Word], at: int, lexicon: Lexicon) -> tuple[int, list[Entry]]:
    for length, entries in lexicon.longest(words, at):
        fitting = [one for one in entries if _fits(text, words, at, length, one)]
        if fitting:
            return length, fitting
    return 0, []


def _fits(text: str, words: list[Word], at: int, length: int, entry: Entry) -> bool:
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
    """Find wordings such as ``the Irish regulator``, ``attorneys general of 49 states``, ``the Justice Ministry``."""
    found = [*_by_place(text, lexicon), *_attorneys(text), *_ministries(text, lexicon)]
    kept: list[Mention] = []
    for one in found:
        meeting = [other for other in taken if other.kind != "company" and other.span.meets(one.span)]
        foreign = all(
            one.span.holds(other.span) and country_of(other.country or "") != country_of(one.country or "")
            for other in meeting
        )
        if foreign and not any(one.span.meets(other.span) for other in kept):
            kept.append(one)
    return kept


def _by_place(text: str, lexicon: Lexicon) -> list[Mention]:
    found = []
    for match in lexicon.generic.finditer(text):
        place = match["place"] or match["of"] or match["place2"] or match["place3"]
        code = lexicon.places[place]
        known = lexicon.default_authority.get(code) or lexicon.default_authority.get(country_of(code))
        if code == "US" and match.group().endswith(("s", "y")):
            continue
        name = known.name if known else " ".join(match.group().split())
        found.append(Mention(Span(*match.span()), "regulator", name, known.id if known else None, code))
        if match["of"]:
            found += _listed_places(text, match.end(), lexicon)
    return found


def _listed_places(text: str, at: int, lexicon: Lexicon) -> list[Mention]:
    """Give the authorities of further places of a list: ``regulators in British Columbia, Alberta and Québec``."""
    found = []
    while (more := lexicon.listed.match(text, at)) is not None:
        code = lexicon.places[more["place"]]
        known = lexicon.default_authority.get(code)
        if known:
            found.append(Mention(Span(*more.span("place")), "regulator", known.name, known.id, code))
        at = more.end()
    return found


def _attorneys(text: str) -> list[Mention]:
    several = [
        Mention(Span(*match.span()), "regulator", "State attorneys general", None, "US")
        for match in STATES_AG.finditer(text)
        if "ttorney" in text
    ]
    single = []
    for match in STATE_AG.finditer(text):
        state = match["state"] or match["of"]
        single.append(Mention(Span(*match.span()), "regulator", f"{state} Attorney General", None, "US"))
    return [*several, *single]


def _ministries(text: str, lexicon: Lexicon) -> list[Mention]:
    places = [(at, code) for word, code in lexicon.places.items() if (at := text.find(word)) >= 0]
    if not places or not _PRIVACY.search(text):
        return []
    place = min(places)[1]
    area = next((word for word, code in lexicon.places.items() if code == country_of(place)), place)
    return [
        Mention(
            Span(*match.span()),
            "regulator",
            f"Ministry of {match['of'] or match['before'] or 'Justice'} ({area})",
            None,
            country_of(place),
        )
        for match in MINISTRY.finditer(text)
    ]


def kinds(mentions: list[Mention], *wanted: MentionKind) -> list[Mention]:
    """Keep the mentions of some kinds."""
    return [one for one in mentions if one.kind in wanted]
