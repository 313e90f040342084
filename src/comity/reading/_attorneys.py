"""Finds attorneys general of American states: one, a few named in a list, or many acting together."""

import re
from collections import Counter
from collections.abc import Iterator

from comity.reading._lexicon import Lexicon
from comity.reading._spans import Mention, Span
from comity.reading._states import SHORT, STATE, STATES
from comity.reading._wordings import wording

_OFFICE = r"(?:[Aa]ttorney[\s-][Gg]eneral|AG)\b(?:['’]s\s(?:[Oo]ffice))?"
_NAME = r"(?:[A-Z][\w’'-]+|[A-Z]\.)(?: (?:[A-Z][\w’'-]+|[A-Z]\.)){0,2}"
"""The name of a person, with initials."""
_ONE = wording(
    rf"\b(?P<state>{STATE}|{'|'.join(map(re.escape, SHORT))})(?:['’]s?)?\s(?:[Ss]tate\s)?{_OFFICE}|\b[Aa]ttorney\s[Gg]eneral\s(?:of|for|in)\s(?:the\s[Ss]tate\sof\s)?(?P<of>{STATE})\b"
    rf"|\b[Tt]he\s[Ss]tate\sof\s(?P<whole>{STATE})(?=\s(?:has|have|had|and|is|was|also|today|settled|reached|sued|secured|obtained|will)\b)"
    rf"|\b(?P<own>{STATE})['’]s\s(?:action|suit|lawsuit|complaint)\b|\b[Aa]ttorney\s[Gg]eneral,\sthat\sof\s(?P<that>{STATE})\b"
    rf"|\b(?P<before>{STATE})\s(?:and|&)\s{STATE}\s(?:[Aa]ttorneys\s[Gg]eneral|AGs)"
)
_NAMED = wording(
    rf"(?<!US\s)(?<!U\.S\.\s)\bAttorney\sGeneral\s(?!of\b|for\b){_NAME}(?=[^\n]{{0,300}}?\b(?P<state>{STATE})\b)"
)
"""An attorney general named without a state, which the text names soon after."""
_PERSON = wording(rf"\b(?:Attorney\sGeneral|AG)\s(?!of\b|for\b){_NAME}")
_LIST = rf"(?:the\s)?{STATE}(?:(?:,\s|,?\sand\s|\s&\s)(?:the\s)?{STATE})*"
_OF_LIST = wording(
    rf"\b[Aa]ttorneys[\s-][Gg]eneral\s(?:of|from|for|in)\s(?:the\s[Ss]tates\sof\s)?(?P<list>{_LIST})"
    rf"|\b(?:[Tt]he\s[Ss]tates\sof\s)?(?P<subject>{_LIST})\s(?:(?:have|has|had|also|both|jointly|together|today)\s)*(?:reached|settled|sued|secured|obtained|filed|found|came\sto|joined\sforces)\b"
    rf"|\b(?P<first>{_LIST})\s(?:[Ss]tate\s)?(?:[Aa]ttorneys\s[Gg]eneral|AGs)\b"
    rf"|\b(?:joint|enforcement)\s(?:\w+\s){{0,4}}(?:action|investigation|settlement|inquiry|probe|lawsuit)\s(?:by|with|of)\s(?P<by>{_LIST})\b"
    rf"|\b(?:investigation|inquiry|probe)\s(?:was|were)\s(?:\w+\s){{1,3}}by\s(?P<made>{_LIST})\b"
    rf"|\b(?P<led>{_LIST})\s(?:co-)?(?:led|lead)\sthe\b|\b(?:co-)?led\sby\s(?P<leading>{_LIST})\b|\b(?P<with>{STATE})\sand\s(?=\d+\s(?:other|more)\s(?:U\.?S\.?\s)?states)"
)
_MANY = wording(
    r"\b(?:one of \d\d (?=who|that|states|attorneys)|(?:state|multistate|coalition of|group of|(?:\d+|fifty|forty-\w+|several|all)(?: (?:\w+ )?)?)\s?(?:state\s)?attorneys[\s-]general|\d\d\sAGs\b|AGs\s(?:of|from)\s\d\d\sstates|attorneys[\s-]general (?:of|from|in)\b|state AGs|(?:US|U\.S\.|American) state (?:authorities|regulators|prosecutors)|(?:\d\d|fifty)\s(?:other\s|more\s)?(?:U\.?S\.?\s)?states(?: and territories)?|nearly every U\.?S\.? state|multi-?state (?:coalition|group|settlement|agreement|investigation))",
    re.IGNORECASE,
)
"""Attorneys general of several states acting together."""
_APART = re.compile(
    r"\b(?:instead of|rather than|declin\w+ to|refus\w+ to|opt\w+ out of|\b(?:[Hh]e|[Ss]he|[Ww]e|office)\s\w+(?:\snot|n['’]t)\b[^.;]{0,16}\b(?:join\w*|part of|party to|sign\w*|take part in))\s(?:\w+\s){0,2}(?:the\s|an?\s|this\s|of\s)?(?:\d{2,3}[\s-])?$",
    re.IGNORECASE,
)
"""Words before a group that a state did not join: ``instead of joining a``."""
_MARKS = ("one of", "ttorney", "TTORNEY", "state", "State", "STATE", "AG")
"""What a wording for several attorneys holds."""
_NAMES = (*STATES, *SHORT)
"""The names of the states as they are written: far quicker to look for than any pattern."""
_MOST = 4
"""So many states named in a list are given each; a longer list is one group."""
GROUP = "State attorneys general"


def find_attorneys(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find attorneys general; a group of many states is one mention."""
    if "ttorney" not in text and " state" not in text and "AG" not in text:
        return []
    named = any(name in text for name in _NAMES)
    listed = list(_listed(text, lexicon)) if named else []
    groups = [match for match in _MANY.finditer(text) if any(mark in match.group() for mark in _MARKS)]
    apart = any(_APART.search(text, max(0, match.start() - 60), match.start()) for match in groups)
    several = [Mention(Span(*match.span()), "regulator", GROUP, None, "US") for match in groups if not apart]
    office = named and ("ttorney" in text or "AG" in text)
    single = list(_single(text, lexicon)) if office else []
    local = list(_local(text))
    if office and not (listed or single):
        single = list(_of_one_state(text, lexicon))
    if listed:
        several = [one for one in several if not _is_of_those(one, text)]
    return [*listed, *several, *single, *local]


def _single(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find attorneys general with their state, and those named before a text names it."""
    single = [
        _attorney(Span(*match.span()), match[match.lastgroup or 0], lexicon) for match in _ONE.finditer(text)
    ]
    single += [
        _attorney(Span(*match.span()), match["state"], lexicon)
        for match in _NAMED.finditer(text)
        if not any(one.span.meets(Span(*match.span())) for one in single)
    ]
    return [*single, *_persons(text, single)]


_PLACE = r"(?:L\.A\.|[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2})"
_LOCAL_OFFICE = r"(?:[Cc]ity|[Cc]ounty\s[Dd]istrict|[Dd]istrict|[Cc]ounty)\s[Aa]ttorney"
_LOCAL = re.compile(
    rf"\b(?P<place>{_PLACE})\s(?:(?P<county>County)\s)?(?P<office>{_LOCAL_OFFICE}|DA)(?:['’]s?\s[Oo]ffice)?\b"
    rf"|\b(?P<before>{_LOCAL_OFFICE})(?:['’]s\s[Oo]ffice)?\s(?:of|for|in)\s(?:the\s(?:[Cc]ity|[Cc]ounty)\sof\s)?(?P<of>{_PLACE})\b"
)
"""A city, district or county attorney, with the place."""
_SEVERAL_LOCAL = re.compile(
    r"\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|various|local|county|other|California)\s){0,3}(?:[Dd]istrict|[Cc]ity|[Cc]ounty)\s[Aa]ttorneys\b(?!['’])"
)
"""Several of them together, whose counties a text may list."""
_IS_LOCAL = wording(r"\b(?:DA|[Aa]ttorneys?)\b")


def _local(text: str) -> Iterator[Mention]:
    """Give the attorneys of cities, districts and counties, who prosecute beside that of the state."""
    if _IS_LOCAL.search(text) is None:
        return
    several = [
        Mention(Span(*match.span()), "regulator", LOCAL_GROUP, None, "US")
        for match in _SEVERAL_LOCAL.finditer(text)
    ]
    yield from several
    for match in _LOCAL.finditer(text) if not several else ():
        place = (match["place"] or match["of"]).replace("L.A.", "Los Angeles")
        written = (match["office"] or match["before"]).title()
        office = "District Attorney" if written == "Da" else written
        place += " County" if match["county"] else ""
        if place not in _NO_PLACE:
            yield Mention(Span(*match.span()), "regulator", f"{place} {office}", None, "US")


_NO_PLACE = frozenset(
    ["The", "A", "Deputy", "Assistant", "Former", "United States", "Deputy City", "State", "General"]
)
LOCAL_GROUP = "District attorneys"


_WORD_ALONE = re.compile(r"multi-?state (?:settlement|agreement|investigation)", re.IGNORECASE)
"""A word for several states, which means no more of them where they are listed."""
_FEW = re.compile(r"\b(?:two|three|four|both)\s$", re.IGNORECASE)
"""A number of states so small that a text lists them: ``three state AGs``."""


_OTHERS = re.compile(r"attorneys[\s-]general (?:of|from|in)", re.IGNORECASE)


def _is_of_those(one: Mention, text: str) -> bool:
    """Tell whether a word for several states means those that a text lists."""
    few = _FEW.search(text, max(0, one.span.start - 8), one.span.start)
    if _OTHERS.fullmatch(text, one.span.start, one.span.end) and text.startswith(
        "other states", one.span.end + 1
    ):
        return True
    return few is not None or _WORD_ALONE.fullmatch(text, one.span.start, one.span.end) is not None


_IN_STATE = wording(
    rf"\b(?:(?P<state>{STATE})(?:ers?|ns?|ans?)?\b|(?P<short>{'|'.join(map(re.escape, SHORT))}))"
)


def _of_one_state(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the attorneys general that a text names without a state: that of the state it speaks of most."""
    counted = Counter(match["state"] or match["short"] for match in _IN_STATE.finditer(text))
    for match in _PERSON.finditer(text) if counted else ():
        if not _FEDERAL.search(text, max(0, match.start() - 12), match.start()):
            yield _attorney(Span(*match.span()), counted.most_common(1)[0][0], lexicon)


_FEDERAL = re.compile(r"\bU\.?S\.?\s$")


def _persons(text: str, known: list[Mention]) -> Iterator[Mention]:
    """Give attorneys general named without a state, where the text speaks of one state's alone."""
    if len({one.name for one in known}) == 1:
        for match in _PERSON.finditer(text):
            span = Span(*match.span())
            if not any(one.span.meets(span) for one in known):
                yield Mention(span, "regulator", known[0].name, known[0].slug, "US")


def _listed(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the attorneys of a short list of states each, where the text counts no more of them."""
    for match in _OF_LIST.finditer(text):
        group = match.lastgroup or "list"
        states = list(re.finditer(STATE, match[group]))
        if not (1 < len(states) <= _MOST or group == "with") or (
            group in _COUNTABLE and _counted(text, match)
        ):
            continue
        start = match.start(group)
        for number, state in enumerate(states):
            named = group in _COUNTABLE
            low = match.start() if named and number == 0 else start + state.start()
            high = match.end() if named and number == len(states) - 1 else start + state.end()
            yield _attorney(Span(low, high), state.group(), lexicon)


_COUNTABLE = frozenset(["list", "first", "subject"])


def _counted(text: str, match: re.Match[str]) -> bool:
    """Tell whether a list is but a part of a group: ``40 attorneys general from Ohio and Iowa``."""
    before = text[max(0, match.start() - 25) : match.start()]
    after = text[match.end() : match.end() + 40]
    return bool(
        re.search(r"\b(?:\d+|coalition of|group of|bipartisan|state)\s*$", before)
        or re.match(r"\s(?:and|,)\s(?:\d+|several|other|more)", after)
    )


def _attorney(span: Span, state: str, lexicon: Lexicon) -> Mention:
    bare = SHORT.get(state, state).removeprefix("the ")
    code = "US-DC" if bare == "District of Columbia" else lexicon.states.get(bare, "")
    known = lexicon.attorneys.get(code)
    name = known.name if known else f"{bare} Attorney General"
    return Mention(span, "regulator", name, known.id if known else None, "US")
