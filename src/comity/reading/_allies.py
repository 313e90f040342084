"""Finds states of America that a text names as those that act, and groups of them that it counts in words."""

import re
from collections.abc import Iterator

from comity.reading._attorneys import GROUP, attorney_of
from comity.reading._lexicon import Lexicon
from comity.reading._spans import Mention, Span
from comity.reading._states import SHORT, STATE
from comity.reading._wordings import wording

_ONE = rf"(?:{STATE}|{'|'.join(map(re.escape, SHORT))})"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:-\w+)?|\d{1,2})"
_FEDERAL = r"(?:FTC|Federal\sTrade\sCommission|FCC|Federal\sCommunications\sCommission|CFPB|HHS)\b"
_REACHES = r"(?:reach(?:es|ed)|secur(?:es|ed)|obtain(?:s|ed)|w[io]ns?|settle[sd]|su(?:es|ed)|announce[sd]|lead[s]?|led|get[s]?|receive[sd]|recover(?:s|ed))"
_ALLY = wording(
    rf"\b(?P<joins>{_ONE})\s(?:(?:has|have|had|is|was|also|today|will)\s){{0,3}}(?:join(?:s|ed|ing)?|(?:one|part|among)\sof?)\b(?=[^.;\n]{{0,80}}?\b(?:[Ss]ettle|[Ss]tates|[Cc]oalition|[Mm]ulti-?state|[Aa]greement|[Aa]ttorneys))"
    rf"|\b(?P<along>{_ONE}),?\s(?:along|together)\swith\s(?={_NUMBER}\s|(?:nearly\s|almost\s)?(?:all|every|other)\s)"
    rf"|(?<!\bin )(?<!\bfrom )(?<!\bof )(?<!\bacross )\b(?P<reaches>{_ONE})\s(?:(?:has|have|had|also|today|will)\s){{0,2}}{_REACHES}\s(?=[^.;\n]{{0,60}}?(?:[Ss]ettlement|[Ss]tates|\$\s?\d))"
    rf"|\b(?P<before>{_ONE})(?:,\s|,?\sand\s|\s&\s)(?:the\s)?{_FEDERAL}"
    rf"|\b{_FEDERAL}(?:\s\([A-Z]+\))?(?:,\s|,?\sand\s(?:also\s)?|\s&\s)(?:the\s)?(?:[Ss]tate\sof\s)?(?P<after>{_ONE})\b(?!['’])"
    rf"|\b(?:with|to)\s(?:the\s)?[Ss]tate\sof\s(?P<state>{STATE})\sand\sthe\s{_FEDERAL}"
    rf"|\b(?:[Cc]olleagues?|[Cc]ounterparts?)\s(?:[A-Z][\w.’'-]+\s){{0,3}}(?:of|in|from|for)\s(?P<peer>{_ONE})\b"
    rf"|\b(?P<other>{_ONE}),\s(?=[Oo]ther\s[Ss]tates\b)"
)
"""A state that acts with others: ``Ohio joins``, ``Iowa, along with 30 states``, ``Utah and the FTC``."""
_COUNTED = wording(
    rf"\b{_NUMBER}[\s-]states?[\s-](?:coalition|group|committee|settlement|agreement|investigation|action)\b"
    rf"|\b{_NUMBER}\s(?:(?:other|more|state|fellow|bipartisan|additional)\s){{0,2}}(?:attorneys[\s-]general|ags)\b"
    rf"|\b(?:(?:nearly|almost|virtually)\s(?:all|every)|all\sbut\s\w+)\s(?:of\sthe\s)?(?:u\.?s\.?\s)?states?\b"
    rf"|\b(?:all|fifty|forty|thirty|twenty)(?:-\w+|\sof\sthe|\s50|\sfifty)\s(?:other\s|more\s|u\.?s\.?\s)?states\b"
    rf"|\b(?:several|multiple|various|dozens\sof|other)\s(?:other\s)?states(?:['’])?\s(?:attorneys\sgeneral|ags)\b|\battorneys\s[Gg]eneral\s(?:across|nationwide|for\s(?:all|\d\d))\b"
    rf"|\bother\sstates(?=,\s(?:and\s)?(?:the\s)?ftc\b)|\b(?<=,\s)other\sstates\b|\b(?<=\band\s)states\s(?=(?:settle|reach|announce|sue|secure)\b)",
    re.IGNORECASE,
)
"""Attorneys general of states that a text counts: ``a seven-state coalition``, ``29 other attorneys general``."""
_FEW = re.compile(r"(?:two|three|four|both)\s", re.IGNORECASE)
"""A number so small that a text names each."""


def find_allies(text: str, lexicon: Lexicon) -> Iterator[Mention]:
    """Give states that act beside others, and groups of attorneys general counted in words.

    Parameters
    ----------
    text : str
        The text; one without a word for attorneys or states has none.
    lexicon : Lexicon
        Where the attorneys general of the catalog are found.

    Yields
    ------
    Mention
        The attorney general of a state, or the group.
    """
    if not any(mark in text for mark in _MARKS):
        return
    for match in _COUNTED.finditer(text):
        if not _FEW.match(match.group()):
            yield Mention(Span(*match.span()), "regulator", GROUP, None, "US")
    for match in _ALLY.finditer(text):
        group = match.lastgroup or ""
        yield attorney_of(Span(*match.span(group)), match[group], lexicon)


_MARKS = ("ttorney", "TTORNEY", " AG", "FTC", "Federal Trade", " states", "-state")
