"""Finds companies by how they are written: with a legal form, a short form in brackets, in quotation marks, as an address."""

import re
from collections.abc import Iterator

from comity.reading._company_names import CAPITAL, FORM, PERSON, STOP, WORD, cleaned, is_no_name
from comity.reading._places import DEMONYMS
from comity.reading._spans import Mention, Span
from comity.reading._wordings import Wording, wording

_LEGAL = re.compile(
    rf"(?P<name>(?:{CAPITAL}|\d+&\d+|\b[a-z][\w-]{{2,40}}\.(?:com|de|fr|it|es|io|co|pl|net|eu|at|ch)\b)(?:,?\s(?:&\s|and\s|of\s)?(?:{CAPITAL})){{0,5}}?,?\s{FORM}\b(?:\s{FORM}\b)*\.?)"
)

_FORM = wording(rf"\b{FORM}\b")
"""A legal form, which a sentence must hold for the pattern before to be tried."""
_ABBREVIATED = re.compile(
    rf"(?P<name>{CAPITAL}(?:\s(?:&\s|and\s|of\s|de\s|du\s|des\s|della\s|di\s|de\sla\s|del\s|e\s|y\s|et\s|und\s|für\s)?{CAPITAL}){{1,6}})\s\((?:the\s|d/b/a\s)?[“\"‘'«]{CAPITAL}[^()”\"’»]{{0,20}}[”\"’'»]\)"
)
"""A name that is given a short form: ``Village Plastic Surgery (“VPS”)``."""

_QUOTED = wording(
    r"\b(?:Unternehmen|Firma|Anbieter|Händler|[Cc]ompany|[Ff]irm|[Ss]ociété|[Ee]ntreprise|[Aa]zienda|[Ss]ocietà|[Ee]mpresa|[Cc]ompañía|[Ww]ebsite|[Ss]ite|[Pp]latform)\s[„“\"«](?P<name>[\w.&' -]{2,40})[“”\"»]"
)
"""A company in quotation marks."""

_BEHIND_FORM = wording(
    r"\b(?:UAB|SIA|OÜ|AS|AB|OOO|AO|PJSC|JSC|SC|EOOD|OOD|EAD|AD|TOV|DOO)\s[„“\"«](?P<name>[\w.&' -]{2,60})[“”\"»]"
)
"""A company in quotation marks behind its legal form: ``UAB “Lumio”``."""
_SMALL_FORM = re.compile(
    r"[„“\"«](?P<name>[A-ZÀ-Þ][\w.&' -]{1,50}\s(?:spa|srl|sa|sl|gmbh|ag|ltd|sarl|sas))[“”\"»]"
)
"""A company in quotation marks, with its form in small letters."""
_DOMAIN = wording(
    r"\b(?:gegen|against|contre|contra|contro|fined|fines|on)\s(?:the\s|die\s|den\s|la\s|le\s|el\s|il\s)?(?P<name>[a-z0-9-]{3,40}\.(?:de|com|fr|it|es|net|org|eu|nl|pl|io|ai|at|ch))\b"
)
"""A company known by its address."""
_DOMAIN_DOES = re.compile(
    r"(?<![\w.@/-])(?P<name>(?!noyb)[a-z0-9][a-z0-9-]{2,40}\.(?:de|com|fr|it|es|nl|pl|io|ai|at|ch))\s(?:itself\s)?(?:has|had|was|were|is|must|will|did|does|argued|denied|collected|sold|sent|failed|hat|hatte|muss|wurde|wird|soll|verstieß|doit|devra|avait|debe|deberá|deve|dovrà)\s"
)
"""A company known by its address, which does something: ``blumenbote.de has appealed``."""

_DOMAIN_OF = re.compile(
    r"(?:[Hh]ändler|[Aa]nbieter|[Bb]etreiber|[Pp]ortal|[Ss]hop|[Pp]lattform|[Dd]ienst|retailer|website|site|platform|shop)\s(?P<name>[a-z0-9][a-z0-9-]{2,40}\.(?:de|com|fr|it|es|nl|pl|io|ai|at|ch))\b"
)
"""A shop or a site known by its address: ``dem Online-Händler blumenbote.de``."""
_TRADING = re.compile(
    rf"(?P<name>{CAPITAL}(?:\s(?:&\s|and\s|of\s)?{CAPITAL}){{0,4}}),?\s(?:d/b/a|dba|t/a|trading as|doing business as|operating as|also known as)\s"
)
"""A company that is named twice: ``Fernleaf d/b/a St. Anne's``."""
_FIELD = wording(
    rf"\b(?:Parties|Party|Controller|Processor|Respondent|Defendant)\s?:\s*\|?\s*(?P<name>{CAPITAL}(?:\s(?:&\s|and\s|of\s)?{CAPITAL}){{0,5}})(?=\s*(?:\||\n|$))"
)
"""The field of a table that names a party."""
_HEADING = re.compile(
    rf"(?m)^(?P<name>{CAPITAL}(?:\s(?:&\s|and\s|of\s|de\s)?{CAPITAL}){{0,5}})\s[–—:-]\s(?=(?:[€$£]|[A-Z]{{3}}\s?)\d[^\n]{{1,40}}$)"
)
"""The name in a heading with the sum of its fine: ``LUMIO - €400,000 (26 July 2021)``."""
_WRITTEN: tuple[tuple[re.Pattern[str], re.Pattern[str] | Wording], ...] = (
    (_LEGAL, _FORM),
    (_ABBREVIATED, re.compile(r"\((?:[“\"‘'«]|the |d/b/a)")),
    (_DOMAIN_DOES, re.compile(r"\.(?:com|de|fr|it|es|nl|pl|io|ai|at|ch) ")),
    (_SMALL_FORM, re.compile(r"[„“\"«]")),
    (_DOMAIN_OF, re.compile(r"\.(?:com|de|fr|it|es|nl|pl|io|ai|at|ch)\b")),
    (_TRADING, re.compile(r"/| as ")),
    (_HEADING, re.compile(r" [–—-] |: ")),
)
"""The patterns that begin with a name, each with what a sentence must hold for it to be tried."""
_NAMELESS = re.compile(
    r"(?:The|An?|In|On|At|By|For|From|After|When|While|And|But|Since|With|Against|Both|As|If|La|Le|Les|El|Los|Il|Die|Der|Das|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)$"
)


_DAY_BELOW = re.compile(r"[ \t]*\n\d{4}-\d\d-\d\d[ \t]*\n[ \t]*[€$£\d]")
"""What stands below the name in an entry of a list of fines."""
_NAMED = re.compile(rf"^[A-ZÀ-Þ][^\n]{{0,80}}\s(?:[A-ZÀ-Þ]|{FORM}\b)")
"""A line of several words with a capital, which is no kind of respondent alone."""


def find_formed_companies(text: str, sentence: Span, taken: list[Mention]) -> list[Mention]:
    """Find companies by their legal form or the short form that a sentence gives them, whatever it tells."""
    told = text[sentence.start : sentence.end]
    if _DAY_BELOW.match(text, sentence.end) and _NAMED.search(told) and not taken:
        return [Mention(sentence, "company", told, None)]
    spans = [
        span
        for pattern in _written(text, sentence)
        for match in pattern.finditer(text, sentence.start, sentence.end)
        for span in _with_form(text, Span(*match.span("name")), sentence)
    ]
    found: list[Mention] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not any(one.span.meets(span) for one in (*taken, *found)):
            found.append(Mention(span, "company", text[span.start : span.end], None))
    return found


def _written(text: str, sentence: Span) -> Iterator[re.Pattern[str] | Wording]:
    """Give the patterns of names that may stand in a sentence."""
    yield from (_QUOTED, _BEHIND_FORM, _DOMAIN, _FIELD)
    for pattern, mark in _WRITTEN:
        if mark.search(text, sentence.start, sentence.end):
            yield pattern


def _with_form(text: str, span: Span, sentence: Span) -> Iterator[Span]:
    """Keep a word in a name with its legal form that would be none alone (``Our Vault Limited``), but no article before it."""
    words = list(WORD.finditer(text[span.start : span.end]))
    while len(words) > 1 and _NAMELESS.match(words[0].group().rstrip(",.")):
        span = Span(span.start + words[1].start() - words[0].start(), span.end)
        words = list(WORD.finditer(text[span.start : span.end]))
    if _DATELINE.fullmatch(text, span.start, span.end) and text[span.end : span.end + 2] in _DASHES:
        return
    first = words[0].group().rstrip(",.")
    plain = (
        first not in STOP or (span.start > sentence.start and not _NAMELESS.match(first)) or _adjective(first)
    )
    if PERSON.search(text, max(0, span.start - 30), span.start) or _OTHERWISE.search(
        text, max(0, span.start - 30), span.start
    ):
        return
    if first.isupper() and first not in STOP and len(words) > 2 and not words[1].group().isupper():  # noqa: PLR2004 - more than a form
        yield span
        return
    if plain and len(words) > 1 and first in STOP and _kept(words[1].group()):
        yield span
        return
    for one in cleaned(text, span):
        form = _ENDING.fullmatch(text, one.end, span.end)
        yield Span(one.start, span.end) if form and not text[: span.end].endswith(".") else one


_DATELINE = re.compile(r"[A-Z][\w .]+,\s[A-Z]{2}")
"""A place with its state, which begins a report: ``Carson City, NV –``."""
_DASHES = frozenset([" –", " —", " -"])
_OTHERWISE = re.compile(r"(?:d/b/a|dba|t/a|trading as|doing business as|operating as)\s(?:(?:St|Dr)\.\s)?$")
"""What stands between the two names of one company."""
_ENDING = re.compile(rf"(?:,?\s{FORM}\b)+")


def _adjective(word: str) -> bool:
    return any(word in listed.split("|") for listed in DEMONYMS.values())


def _kept(word: str) -> bool:
    return not is_no_name(word) and word[:1].isupper()
