"""Finds authorities that a text means by the countries it names in a sentence, without a word for an authority."""

import re
from collections.abc import Iterator, Sequence

from comity.reading._lexicon import Lexicon
from comity.reading._places import LIST_OF_PLACES, Place
from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording

_THESE = wording(
    r"\b(?:autorités|authorities|regulators|watchdogs|behörden|autoridades|autorità)\s(?:\w+\s){0,4}?(?:of|in|from|de|des|dei|der|di|delle|de\slos)\s(?:the\s)?(?:these|those|both|their(?: own)?|ces|dieser|beider|estos|ambos|questi|tali|cui)\b[^.;,]{0,40}\b(?:countries|states|pays|états|länder|staaten|países|estados|paesi|stati)\b"
    r"|\b(?:authorit(?:y|ies)|regulators?|watchdogs?)\s(?:there\b|(?:in|of)\s(?:their|the\s\w+)\scountr(?:y|ies)\b)|\b(?:dortigen?|zuständigen)\s(?:aufsichts|datenschutz)?behörden?\b|\bautorités\s(?:locales|nationales)\b|\bautoridades\s(?:locales|nacionales)\b|\bautorità\s(?:locali|nazionali)\b",
    re.IGNORECASE,
)
"""Authorities of countries named in the same sentence."""


def of_these(text: str, places: list[Place], lexicon: Lexicon) -> Iterator[Mention]:
    """Give the authorities of the countries that a sentence names before ``the authorities of these countries``."""
    for match in _THESE.finditer(text):
        start = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start()), 0)
        before = [one for one in places if start <= one.start and one.end <= match.start()]
        if not before and _THOSE.search(match.group()):
            earlier = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start), 0)
            before = [one for one in places if earlier <= one.start and one.end <= start]
        for place in before:
            known = lexicon.default_authority.get(place.code)
            if known:
                yield Mention(Span(place.start, place.end), "regulator", known.name, known.id, place.code)


_THOSE = re.compile(r"\b(?:these|those|ces|dieser|estos|questi)\b", re.IGNORECASE)
"""Words that point to countries named in the sentence before."""


_BEGINS = re.compile(
    r"(?:^|[.!?]\s|\n\s*)(?:Also |Already |Auch |Bereits |Anche |También |Aussi )?(?:In|En|Nei|Nel|Im)\s(?:the\s)?$"
)
_PAYS = re.compile(
    r"\b(?:fin(?:e[sd]?|ing)|penalt(?:y|ies)|pa(?:y|id)|amende|zahlen|bußgeld|strafe|multa|multado|sanzione|sanción)\b[^.;]*?\d|\d[^.;]*?\b(?:zahlen|bezahlen|pagar|pagare|payer|fine|fined|amende|multa|strafe|bußgeld)\b",
    re.IGNORECASE,
)
_LONGEST = 160


def acting_there(
    text: str, places: list[Place], lexicon: Lexicon, named: Sequence[Mention]
) -> Iterator[Mention]:
    """Give the authorities of the countries that begin a sentence on a fine: ``In Italy and Greece it had to pay``.

    A sentence that names an authority itself tells whose the fine is.
    """
    for number, place in enumerate(places):
        if not _BEGINS.search(text, max(0, place.start - 20), place.start):
            continue
        end = text.find(". ", place.end, place.end + _LONGEST)
        end = end if end >= 0 else min(len(text), place.end + _LONGEST)
        told = any(
            one.kind in {"regulator", "office", "court"} and place.start <= one.span.start < end
            for one in named
        )
        listed = _list_from(text, places[number:])
        if not told and _PAYS.search(text, listed[-1].end, end):
            for one in listed:
                known = lexicon.default_authority.get(one.code)
                if known:
                    yield Mention(Span(one.start, one.end), "regulator", known.name, known.id, one.code)


def _list_from(text: str, places: Sequence[Place]) -> list[Place]:
    """Give the places that a list begins with."""
    listed = [places[0]]
    for one in places[1:]:
        if not LIST_OF_PLACES.fullmatch(text[listed[-1].end : one.start]):
            break
        listed.append(one)
    return listed
