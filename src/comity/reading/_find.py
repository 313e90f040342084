"""Finds names in the text and settles which of several bearers is meant."""

import re
from collections import Counter

from comity.reading._lexicon import Entry, Lexicon, Word, words_of
from comity.reading._spans import Mention, MentionKind, Span

_GENERIC = re.compile(
    r"(?:data protection|privacy|information|data)?\s?(?:watchdog|regulator|supervisory authority|authority"
    r"|dpa|commissioner|commission)\b",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(
    r"\b((?:[A-Z][\w&’'-]*\.?\s){1,5}?)(Inc|Ltd|Limited|LLC|GmbH|AG|S\.?A\.?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|AB|AS|ASA"
    r"|Oy|Oyj|plc|PLC|Corp|Corporation|Pty|Pte|S\.?L)\b\.?"
)
_APPOSITION = re.compile(
    r"\b(?:firm|company|giant|group|chain|retailer|operator|platform|provider|app|bank|airline|hospital|start-?up)"
    r"\s((?:[A-Z][\w&’'-]+)(?:\s(?:[A-Z][\w&’'-]+|AI)){0,3})"
)


def find_names(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find known names, the longest at each place, each resolved to one bearer."""
    words = words_of(text)
    nearby = Counter(lexicon.countries[word.folded] for word in words if word.folded in lexicon.countries)
    found, at = [], 0
    settled: dict[str, Entry] = {}
    while at < len(words):
        length, entries = lexicon.longest(words, at)
        fitting = [one for one in entries if _fits(text, words, at, length, one)]
        if not fitting:
            at += 1
            continue
        span = Span(words[at].start, words[at + length - 1].end)
        entry = _settle(text[span.start : span.end], fitting, nearby, settled)
        found.append(Mention(span, entry.kind, entry.name, entry.slug, entry.country))
        at += length
    return found


def _fits(text: str, words: list[Word], at: int, length: int, entry: Entry) -> bool:
    written = text[words[at].start : words[at + length - 1].end]
    if entry.written is not None:
        return written == entry.written
    return entry.kind in {"law", "court"} or any(mark.isupper() for mark in written)


def _settle(written: str, entries: list[Entry], nearby: Counter[str], settled: dict[str, Entry]) -> Entry:
    """Choose among bearers: the one met before, else the one whose country the text names most."""
    if len(entries) > 1 and written in settled:
        return settled[written]
    best = max(entries, key=lambda one: nearby[(one.country or "").partition("-")[0]])
    settled[written] = best
    return best


def find_generic_authorities(text: str, lexicon: Lexicon, taken: list[Mention]) -> list[Mention]:
    """Find wordings such as ``the Irish regulator``: the one data protection authority of that country."""
    found = []
    for name, code in lexicon.countries.items():
        regulator = lexicon.default_authority.get(code)
        if regulator is None or name not in text.casefold():
            continue
        for match in re.finditer(rf"\b{re.escape(name)}(?:['’]s?)?\s", text, re.IGNORECASE):
            noun = _GENERIC.match(text, match.end())
            span = Span(match.start(), noun.end()) if noun else None
            if span and not any(one.span.start < span.end and span.start < one.span.end for one in taken):
                found.append(Mention(span, "regulator", regulator.name, regulator.id, code))
    return found


def find_new_companies(text: str, sentence: Span, taken: list[Mention]) -> list[Mention]:
    """Find companies that the catalog lacks, by a legal form or an apposition, inside one sentence."""
    found: list[Mention] = []
    for pattern in (_LEGAL_FORM, _APPOSITION):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            start, end = match.span() if pattern is _LEGAL_FORM else match.span(1)
            span = Span(start, end)
            known = [*taken, *found]
            if not any(one.span.start < span.end and span.start < one.span.end for one in known):
                found.append(Mention(span, "company", text[start:end], None))
    return found


def kinds(mentions: list[Mention], *wanted: MentionKind) -> list[Mention]:
    """Keep the mentions of some kinds."""
    return [one for one in mentions if one.kind in wanted]
