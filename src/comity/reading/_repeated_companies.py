"""Finds the other places where a company is named, and the name that a text repeats most."""

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from comity.reading._company_names import COUNTRIES, NAME, bare_of_form, cleaned
from comity.reading._names import initials_of, names
from comity.reading._spans import Mention, Span, places_of

_SHORTEST = 4


def spread(text: str, found: list[Mention], taken: list[Mention]) -> list[Mention]:
    """Find the other places where a company found once is named, by its name or the short form in brackets after it."""
    told = {one.name: one.name for one in found}
    told |= {
        bare: one.name
        for one in found
        if len(bare := bare_of_form(one.name)) > _SHORTEST and bare not in told
    }
    for one in found:
        short = re.match(
            r"[”\"»]?\s\((?:the\s)?[“\"'‘]?([A-Z][\w&]{1,14}(?:\s[A-Z][\w&]{1,14})?)[”\"'’]?\)",
            text[one.span.end : one.span.end + 36],
        )
        if short:
            told[short[1]] = one.name
    told |= _initials(text, found, told)
    known = by_initials(text, taken)
    spans = [one.span for one in taken]
    more = _sisters(text, found, spans)
    spans += [one.span for one in more]
    forms = {written: Mention(Span(0, 0), "company", name, None) for written, name in told.items()} | known
    for written, one in forms.items():
        for span in places_of(written, text):
            if not any(other.meets(span) for other in spans):
                more.append(replace(one, span=span))
                spans.append(span)
    return more


def by_initials(text: str, names: list[Mention]) -> dict[str, Mention]:
    """Give the companies of the catalog by the initials that a text uses for them."""
    known = [one for one in names if one.kind == "company" and one.slug]
    return {written: one for one in known for written in _short_of(one, text)}


def _short_of(one: Mention, text: str) -> list[str]:
    """Give the initials of a known name of several words where the text uses them: ``BA`` for British Airways."""
    written = text[one.span.start : one.span.end]
    initials, words = initials_of(written), len(written.split())
    usable = len(initials) == words > 1 and initials not in _OTHER_INITIALS
    return [initials] if usable and any(places_of(initials, text)) else []


_OTHER_INITIALS = frozenset("US UK EU UN AI IT ID HR PR TV PC AP AG SA PA DC CA NY LA".split())
"""Two capitals that mean something else as a rule."""


def _initials(text: str, found: list[Mention], told: Collection[str]) -> dict[str, str]:
    """Give the initials of long names that the text uses as their short form: ``MSG`` for Medical Specialist Group."""
    short = {}
    for one in found:
        initials = initials_of(one.name)
        if len(initials) >= _LEAST_INITIALS and initials not in told and any(places_of(initials, text)):
            short[initials] = one.name
    return short


_LEAST_INITIALS = 3
_BRANCH = re.compile(
    rf"(?P<base>[^\n]+?)\s(?:{'|'.join(sorted({*COUNTRIES, 'Hong Kong', 'International', 'Deutschland', 'Kenya', 'Nigeria', 'Romania', 'Poland', 'America', 'USA'}))})$"
)
"""A name that ends in the country of a branch."""


def _sisters(text: str, found: list[Mention], taken: list[Span]) -> list[Mention]:
    """Find the branches of one house in other countries: ``Oxham Hong Kong`` beside ``Oxham Australia``."""
    more: list[Mention] = []
    for base in dict.fromkeys(match["base"] for one in found if (match := _BRANCH.fullmatch(one.name))):
        for match in re.finditer(rf"\b{re.escape(base)}\s[A-Z]\w+(?:\s[A-Z]\w+)?", text):
            span = Span(*match.span())
            known = any(one.meets(span) for one in (*taken, *(each.span for each in more)))
            if _BRANCH.fullmatch(match.group()) and not known:
                more.append(Mention(span, "company", match.group(), None))
    return more


_OFTEN = 2


def _speaks(text: str, name: str) -> bool:
    """Tell whether a name is that of a person: it speaks, or stands after a given name."""
    told = rf"\b{re.escape(name)},?\s(?:said|says|added|adds|explained|thinks|told|noted|stressed|argued|herself|himself)\b"
    called = re.search(rf"\b([A-ZÀ-Þ][\w-]+)\s{re.escape(name)}\b", text)
    return re.search(told, text) is not None or (called is not None and called[1] in names().given)


_HEAD = 400
"""Characters at the head of a text in which it says whom it is about."""


def _told_first(name: str, span: Span, text: str) -> bool:
    """Tell whether a name of several words stands at the head of a text and is that of no person."""
    begins = span.start == 0 or text[span.start - 1] == "\n"
    told = " " in name or (begins and _DOES.match(text, span.end) is not None)
    return told and span.start < _HEAD and not _speaks(text, name)


_DOES = re.compile(
    r"\s(?:has|had|is|was|must|will|may|got|gets|lost|took|did|a|ha|hat|muss|va|doit|deve|debe|[a-z]{3,}(?:ed|es|[^s]s))\b"
)
"""What somebody does whose name begins a text."""


def find_frequent(text: str, taken: list[Mention], places: Collection[str]) -> list[Mention]:
    """Find the name that a text repeats most, for a text that has measures and no company beside their words."""
    counted: Counter[str] = Counter()
    first: dict[str, Span] = {}
    for match in NAME.finditer(text):
        for span in cleaned(text, Span(*match.span())):
            name = text[span.start : span.end]
            if name not in places and not any(one.span.meets(span) for one in taken):
                counted[name] += 1
                first.setdefault(name, span)
    counted = Counter({name: count for name, count in counted.items() if not _speaks(text, name)})
    often = [(count, -first[name].start, name) for name, count in counted.items() if count >= _OFTEN]
    if not often:
        often = [(1, -span.start, name) for name, span in first.items() if _told_first(name, span, text)]
    if not often:
        return []
    name = max(often)[2]
    return [Mention(first[name], "company", name, None)]
