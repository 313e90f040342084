"""Finds attorneys general of American states: one, a few named in a list, or many acting together."""

import re
from collections import Counter
from collections.abc import Iterator

from comity.reading._lexicon import Lexicon
from comity.reading._prosecutors import find_prosecutors
from comity.reading._spans import Mention, Span
from comity.reading._states import SHORT, STATE, STATES
from comity.reading._wordings import wording

_OFFICE = r"(?:[Aa]ttorney[\s-][Gg]eneral|AG)\b(?:['’]s\s(?:[Oo]ffice))?"
_NAME = r"(?:[A-Z][\w’'-]+|[A-Z]\.)(?: (?:[A-Z][\w’'-]+|[A-Z]\.)){0,2}"
"""The name of a person, with initials."""
_ONE = wording(
    rf"\b(?P<state>{STATE}|{'|'.join(map(re.escape, SHORT))})(?:['’]s?)?\s(?:[Ss]tate\s|[Aa]cting\s|[Ii]nterim\s)?{_OFFICE}|\b[Aa]ttorney\s[Gg]eneral\s(?:of|for|in)\s(?:the\s[Ss]tate\sof\s)?(?P<of>{STATE})\b"
    rf"|\b[Tt]he\s[Ss]tate\sof\s(?P<whole>{STATE})(?=\s(?:has|have|had|and|is|was|also|today|settled|reached|sued|secured|obtained|will)\b)"
    rf"|\b(?P<own>{STATE})['’]s\s(?:action|suit|lawsuit|complaint)\b|\b[Aa]ttorney\s[Gg]eneral,\sthat\sof\s(?P<that>{STATE})\b"
    rf"|\b(?P<before>{STATE})\s(?:and|&)\s{STATE}\s(?:[Aa]ttorneys\s[Gg]eneral|AGs)"
)
_HELD = wording(
    rf"\b(?:Attorney\sGeneral|AG)\s(?:[A-Z][\w.’'-]+\s){{1,3}}(?:\([RD]\)\s)?(?:of|in|from)\s(?:the\s[Ss]tate\sof\s)?(?P<in>{STATE})\b"
    rf"|\b(?P<office>{STATE})(?:['’]s)?\s[Oo]ffice\sof\s(?:the\s)?[Aa]ttorney\s[Gg]eneral\b"
    rf"|\b(?P<person>{STATE})['’]s\s[A-Z]\w+\s(?:[A-Z]\.\s)?[A-Z][\w’-]+(?=,?\s(?:and|along\swith|with)\s(?:\d+|\w+)\sother)"
)
"""An attorney general with the state behind the name, by the office, or by the name alone beside others."""
_NAMED = wording(
    rf"(?<!US\s)(?<!U\.S\.\s)\bAttorney\sGeneral\s(?!of\b|for\b){_NAME}(?=[^\n]{{0,300}}?\b(?P<state>{STATE})\b)"
)
"""An attorney general named without a state, which the text names soon after."""
_PERSON = wording(rf"\b(?:Attorney\sGeneral|AG)\s(?!of\b|for\b){_NAME}")
_LIST = rf"(?:the\s)?{STATE}(?:(?:,\s|,?\sand\s|\s&\s)(?:the\s)?{STATE})*"
_OF_LIST = wording(
    rf"\b[Aa]ttorneys[\s-][Gg]eneral(?:['’]s?)?\s(?:offices\s)?(?:of|from|for|in)\s(?:the\s[Ss]tates\sof\s)?(?P<list>{_LIST})"
    rf"|\b(?:[Tt]he\s[Ss]tates\sof\s)?(?P<subject>{_LIST})\s(?:(?:have|has|had|also|both|jointly|together|today)\s)*(?:reached|settled|sued|secured|obtained|filed|found|came\sto|joined\sforces)\b"
    rf"|\b(?P<first>{_LIST})\s(?:[Ss]tate\s)?(?:[Aa]ttorneys\s[Gg]eneral|AGs)\b"
    rf"|\b(?:joint|enforcement)\s(?:\w+\s){{0,4}}(?:action|investigation|settlement|inquiry|probe|lawsuit)\s(?:by|with|of)\s(?P<by>{_LIST})\b"
    rf"|\b(?:investigation|inquiry|probe)\s(?:was|were)\s(?:\w+\s){{1,3}}by\s(?P<made>{_LIST})\b"
    rf"|\b(?P<led>{_LIST})\s(?:co-)?(?:led|lead)\sthe\b|\b(?:co-)?led\sby\s(?P<leading>{_LIST})\b|\b(?P<with>{STATE})\sand\s(?=\d+\s(?:other|more)\s(?:U\.?S\.?\s)?states)"
)
_OF_STATES = wording(
    rf"\b[Aa]ttorneys\s[Gg]eneral\s\(AGs?\)\s(?:of|from|for|in)\s(?P<these>{_LIST})|\b[Aa]ttorneys\s[Gg]eneral\b[^.;\n]{{0,40}},\sthose\s(?:of|from|in|for)\s(?P<those>{_LIST})"
    rf"|\b(?:[Ss]ettlements?|[Aa]greements?|[Dd]eals?|[Ss]ettle[sd]?)\s(?:\w+\s){{0,2}}?with\s(?:the\s[Ss]tates\sof\s)?(?P<settled>{_LIST})"
    rf"|\b[Jj]oint\s(?P<joint>{_LIST})\s(?:[\w-]+\s){{0,4}}?(?:action|investigation|settlement|inquiry|probe|lawsuit)\b"
    rf"|\b(?P<offices>{_LIST})\s[Oo]ffices\sof\s(?:the\s)?[Aa]ttorneys?\s[Gg]eneral\b|\b(?:[Cc]olleagues|[Cc]ounterparts)\s(?:of|from|in|for)\s(?P<peers>{_LIST})"
    rf"|\b(?P<acting>{_LIST})\s(?:(?:have|has|had|also|jointly|together|today)\s)*(?:announced|fined|penali[sz]ed|will\sshare|share|split)\b"
    rf"|\b(?P<heading>{_LIST})\s(?:reach|secure|settle|sue|announce|win|obtain|join)\b"
)
"""More lists of states that act together, or with which somebody settles."""
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
    if not any(mark in text for mark in ("ttorney", " state", "AG", " fined ")):
        return []
    named = any(name in text for name in _NAMES)
    listed = list(_listed(text, lexicon)) if named else []
    groups = [match for match in _MANY.finditer(text) if any(mark in match.group() for mark in _MARKS)]
    apart = any(_APART.search(text, max(0, match.start() - 60), match.start()) for match in groups)
    several = [Mention(Span(*match.span()), "regulator", GROUP, None, "US") for match in groups if not apart]
    office = named and ("ttorney" in text or "AG" in text)
    single = list(_single(text, lexicon)) if office else []
    local = list(find_prosecutors(text, lexicon))
    if office and not (listed or single):
        single = list(_of_one_state(text, lexicon))
    if listed:
        several = [one for one in several if not _is_of_those(one, text)]
    return [*listed, *several, *single, *local]


def _single(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find attorneys general with their state, and those named before a text names it."""
    single = [
        attorney_of(Span(*match.span()), match[match.lastgroup or 0], lexicon)
        for wordings in (_HELD, _ONE)
        for match in wordings.finditer(text)
    ]
    single += [
        attorney_of(Span(*match.span()), match["state"], lexicon)
        for match in _NAMED.finditer(text)
        if not any(one.span.meets(Span(*match.span())) for one in single)
    ]
    return [*single, *_persons(text, single)]


_WORD_ALONE = re.compile(r"multi-?state (?:settlement|agreement|investigation)", re.IGNORECASE)
"""A word for several states, which means no more of them where they are listed."""
_FEW = re.compile(r"\b(?:two|three|four|both)\s$", re.IGNORECASE)
"""A number of states so small that a text lists them: ``three state AGs``."""


_OTHERS = re.compile(r"\sother states\b", re.IGNORECASE)
_THESE = re.compile(r"\s(?:the|these|those|both)\s(?:two\s|three\s)?states\b", re.IGNORECASE)
"""States that a text lists elsewhere, or named before: ``the attorneys general in the states``."""


def _is_of_those(one: Mention, text: str) -> bool:
    """Tell whether a word for several states means those that a text lists."""
    few = (
        _FEW.search(text, max(0, one.span.start - 8), one.span.start)
        or _THESE.match(text, one.span.end)
        or _OTHERS.match(text, one.span.end)
    )
    return few is not None or _WORD_ALONE.fullmatch(text, one.span.start, one.span.end) is not None


_IN_STATE = wording(
    rf"\b(?:(?P<state>{STATE})(?:ers?|ns?|ans?)?\b|(?P<short>{'|'.join(map(re.escape, SHORT))}))"
)


def _of_one_state(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the attorneys general that a text names without a state: that of the state it speaks of most."""
    counted = Counter(match["state"] or match["short"] for match in _IN_STATE.finditer(text))
    for match in _PERSON.finditer(text) if counted else ():
        if not _FEDERAL.search(text, max(0, match.start() - 12), match.start()):
            yield attorney_of(Span(*match.span()), counted.most_common(1)[0][0], lexicon)


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
    for match in (*_OF_LIST.finditer(text), *_OF_STATES.finditer(text)):
        group = match.lastgroup or "list"
        states = list(re.finditer(STATE, match[group]))
        if not (1 < len(states) <= _MOST or group == "with") or (
            group in _COUNTABLE and _counted(text, match, before=group not in _AFTER_SUM)
        ):
            continue
        start = match.start(group)
        for number, state in enumerate(states):
            named = group in _COUNTABLE
            low = match.start() if named and number == 0 else start + state.start()
            high = match.end() if named and number == len(states) - 1 else start + state.end()
            yield attorney_of(Span(low, high), state.group(), lexicon)


_AFTER_SUM = frozenset(["settled", "heading", "acting", "peers"])
"""Lists before whose wording a number is a sum, and counts no states."""
_COUNTABLE = frozenset(["list", "first", "subject", "these", "settled", "heading", "acting", "peers"])


def _counted(text: str, match: re.Match[str], *, before: bool) -> bool:
    """Tell whether a list is but a part of a group: ``40 attorneys general from Ohio and Iowa``."""
    led = text[max(0, match.start() - 25) : match.start()] if before else ""
    after = text[match.end() : match.end() + 40]
    return bool(
        re.search(r"\b(?:\d+|coalition of|group of|bipartisan|state)\s*$", led)
        or re.match(r"\s(?:and|,)\s(?:\d+|several|other|more)", after)
    )


def attorney_of(span: Span, state: str, lexicon: Lexicon) -> Mention:
    """Give the attorney general of a state by the state's name, written out or as the press shortens it."""
    bare = SHORT.get(state, state).removeprefix("the ")
    code = "US-DC" if bare == "District of Columbia" else lexicon.states.get(bare, "")
    known = lexicon.attorneys.get(code)
    name = known.name if known else f"{bare} Attorney General"
    return Mention(span, "regulator", name, known.id if known else None, "US")
