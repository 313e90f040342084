"""Finds councils, hospitals and other public bodies, which are written as no company is: ``Harrow Vale NHS Trust``."""

import re
from collections.abc import Iterator

from comity.reading._spans import Mention, Span

_WORD = r"[A-ZÀ-Þ][\w’'-]*"
_KIND = (
    r"(?:(?:(?:County|City|Borough|District|Town|Parish|Burgh|Metropolitan|Islands|Valley|Borders|Regional|Community)\s)+Council"
    r"|(?:NHS\s)?(?:Foundation\sTrust|Hospitals?\s(?:NHS\s)?(?:Foundation\s)?Trust|NHS\sTrust|Health\sBoard|Health\sand\sSocial\sCare\sTrust|Healthcare\sTrust|Ambulance\sService(?:\sTrust)?)"
    r"|(?:University|General|District|Regional|Children['’]s|Teaching)\sHospitals?|Fire\sand\sRescue\sService|Police\sService|Constabulary|Housing\sAssociation|School\sDistrict|Academy\sTrust)\b(?:\sof\s(?:the\s)?[A-ZÀ-Þ]\w+(?:\s[A-ZÀ-Þ]\w+)?)?"
)
_NAMED_FIRST = re.compile(
    rf"(?<![\w-])(?:{_WORD}(?:,?\s(?:and\s|&\s|of\s|upon\s|on\s|in\s|for\s|with\s)?)){{1,7}}?{_KIND}"
)
"""``Central Harrow Community Healthcare NHS Trust``, ``Borough of Brenfield Council``."""
_NAMED_LAST = re.compile(
    rf"\b(?:(?:[Mm]unicipality|Commune|Ayuntamiento|Comune|Câmara Municipal|Gemeente|Gmina|Region|Landkreis|Stadt|Police\sService|Hospital\s(?:do|da|de|di|del)|Azienda\s(?:[Ss]anitaria|[Oo]spedaliera|USL)(?:\s[a-z]+){{0,2}})(?:\s(?:of|de|di|do|da|del|della|van|for))?)\s(?:the\s|la\s|el\s|l['’])?{_WORD}(?:\s(?:and\s|of\s|de\s|di\s)?{_WORD}){{0,3}}"
)
"""``Municipality of Brenfield``, ``Hospital do Montejo``."""
_MARKS = (
    "Council", "Trust", "Board", "Hospital", "Service", "Constabulary", "Association", "District", "unicipality", "Commune", "Ayuntamiento",
    "Comune", "Gemeente", "Gmina", "Azienda", "Câmara",
)  # fmt: skip
"""What a sentence must hold for one to stand in it: a quick look before the patterns are tried."""
_LEAD = re.compile(
    r"(?:The|An?|In|On|At|By|For|From|After|When|While|And|But|Since|With|Against|Both|As|If|What|That|This|Its?|Why|How|Will|Ein[er]?|Der|Die|Das|La|Le|El|Il|ICO|Commissioner|Regulator|Watchdog|Fines?|January|February|March|April|May|June|July|August|September|October|November|December)\s"
)
"""Words that no name begins with."""
_OTHERS = re.compile(
    r"\b(?:European|Security|Consumer|Press|Privacy|State|National|Nordic|Research)\s(?:\w+\s)?Council\b|\bHealth\sand\sHuman\b|\bInformation\sCommissioner|\bData\sProtection\b"
)
"""Bodies that are no respondents."""
_SPEAKS = re.compile(
    r"\b(?:professor|lecturer|researchers?|scholar|academic|expert|spokes\w+|according\sto|complain\w+)\s(?:[\w-]+\s){0,3}(?:at|of|from|for|by)?\s?(?:the\s)?$",
    re.IGNORECASE,
)
"""What stands before a body that only says something."""
_LONGEST = 60


def find_public_bodies(text: str, sentence: Span, taken: list[Mention]) -> Iterator[Mention]:
    """Give the public bodies that a sentence names in full.

    Parameters
    ----------
    text : str
        The whole text.
    sentence : Span
        Where to look.
    taken : list of Mention
        Names that are settled.
    """
    told = text[sentence.start : sentence.end]
    if not any(mark in told for mark in _MARKS):
        return
    known = [one.span for one in taken]
    for pattern in (_NAMED_FIRST, _NAMED_LAST):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            span = _without_lead(text, Span(*match.span()))
            name = text[span.start : span.end]
            speaks = _SPEAKS.search(text, max(sentence.start, span.start - _LONGEST), span.start)
            if (
                " " in name
                and not speaks
                and not _OTHERS.search(name)
                and not any(one.meets(span) for one in known)
            ):
                known.append(span)
                yield Mention(span, "company", name, None)


def _without_lead(text: str, span: Span) -> Span:
    """Take off the article or the preposition that begins a sentence."""
    lead = _LEAD.match(text, span.start, span.end)
    return _without_lead(text, Span(lead.end(), span.end)) if lead else span
