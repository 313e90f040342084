"""Tells people in office, titles and what a headline calls a company apart from companies that no list knows."""

import re

from comity.reading._spans import Mention
from comity.reading._wordings import wording

_NAME = r"(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s(?:[A-Z][\w’'-]+|[A-Z]\.)){0,3}"
_TITLED = wording(
    rf"\b(?:(?:[Aa]ttorney\s[Gg]eneral|AG|[Dd]istrict\s[Aa]ttorney|[Cc]ity\s[Aa]ttorney|DA|[Cc]ommissioner|[Cc]hair(?:man|woman|person)?|[Dd]irector|[Ss]ecretary(?:[- ][Gg]eneral)?|[Mm]inister|[Ss]uperintendent|[Gg]overnor|[Ss]enator|Judge|Justice),?\s(?P<after>{_NAME})|(?:Pol|Col|Gen|Lt|Capt|Mr|Ms|Mrs|Dr)\b\.?\s(?P<short>{_NAME}))"
)
"""A person behind a title."""
_TITLE = re.compile(
    r"(?:(?:District|City|County|State|Deputy|Assistant)\s)?Attorneys?\b|(?:Acting\s)?(?:Attorney\sGeneral|AG)\b|Pol\s|Col\s"
)
"""How a title begins that a headline writes with capitals: ``District Attorney Announce``."""

_CALLED = re.compile(
    r"(?:[A-Z][\w-]*\s){1,4}(?:Manufacturer|Retailer|Maker|Provider|Developer|Operator|Insurer|Vendor|Broker|Lender|Carrier|Giant)"
)
"""What a headline with capitals calls a company instead of its name: ``Smart TV Manufacturer``."""


def without_persons(text: str, companies: list[Mention]) -> list[Mention]:
    """Leave out names that a text gives to people in office, titles, and what a headline calls a company.

    Parameters
    ----------
    text : str
        The text.
    companies : list of Mention
        Names that may be those of companies.

    Returns
    -------
    list of Mention
        Those that are none of these.
    """
    people: set[str] = set()
    for match in _TITLED.finditer(text) if companies else ():
        name = match["after"] or match["short"]
        people |= {name, name.split()[-1]}
    headline = text.find("\n")
    return [
        one
        for one in companies
        if one.slug
        or one.kind != "company"
        or not (
            one.name in people
            or _TITLE.match(one.name)
            or (one.span.end <= headline and _CALLED.fullmatch(one.name))
        )
    ]
