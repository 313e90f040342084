"""Finds whom a text is about by its head: names that it comes back to, and of which it tells what companies do."""

import re
from collections.abc import Collection, Iterator

from comity.reading._company_names import NAME, cleaned, is_plain_noun
from comity.reading._spans import Mention, Span, places_of

HEAD = 600
"""Characters at the head of a text in which it names whom it is about."""
_LEAST = 2
"""Places in which a name must stand as a company does."""

_ACTS = re.compile(
    r"\s(?:has\s|have\s|had\s|also\s|itself\s|already\s|since\s|then\s|now\s|again\s|later\s)?(?:fined|imposed|ordered|found|finds|fines|ruled|concluded|decided|reprimanded|sanctioned|opened an? (?:investigation|inquiry)|launched an? (?:investigation|inquiry)|investigates|investigated|verhängte|ordnete|a infligé|a prononcé|a sanctionné|impuso|sancionó|ha multado|multó|ha inflitto|ha sanzionato|ha irrogato)\b(?!\s(?:a\sway|ways|itself|guilty|in\sbreach))"
)
"""What an authority does whose name no list knows."""
_DOES = re.compile(
    r"(?:\s\([^)]{1,40}\))?(?:,\s[^,.;]{3,120},)?\s(?:also\s|itself\s|never\s|still\s|now\s|then\s|later\s|only\s|had\s|has\s|have\s|would\s|will\s|did\s|does\s|is\s|was\s)*(?:not\s|also\s|never\s|been\s|already\s)*"
    r"(?:said in|said it|said that it|says it|told|argue[sd]|claim(?:ed|s)|contend\w*|denie[sd]|deny|dispute[sd]|reject(?:ed|s)|maintain(?:ed|s)|admit\w*|acknowledge[sd]?|apologi[sz]\w+|notif\w+|fail(?:ed|s)?|neglect\w*|collect(?:ed|s)?|process(?:ed|es)?|sent|sends?|use[sd]?|store[sd]?|share[sd]?|sell|sold|sells|disclose[sd]?|transfer\w*|kept|keeps?|offer(?:ed|s)?|operate[sd]?|runs?|ran|provide[sd]?|make|made|makes|employ\w*|hold|held|holds|let|allow\w*|ask(?:ed|s)?|track\w*|scan\w*|record(?:ed|s)|monitor\w*|publish\w*|lacked|obtain\w*|broke|breaks|counts|promised|misled|exposed|accused|charged|breach\w*|violat\w*|infring\w*|appeal\w*|challenge[sd]?|paid|pay|pays|settle[sd]?|agree[sd]?|comply|complied|cooperat\w+|co-operat\w+|install\w*|deploy\w*|introduce[sd]?|launch\w*|ignor\w*|respond\w*|reported|fined|ordered|hit|hacked|attacked|the victim|an?\s(?:[\w-]+\s){0,4}(?:company|firm|provider|operator|platform|app|retailer|bank|insurer|chain|service|broker|agency|group|hospital|clinic|school|university|charity|start-?up|website|publisher|maker|subsidiary)|"
    r"hat|habe|hatte|will|muss|wurde|betreibt|bietet|verarbeitet|verstieß|a\sfait|avait|ne\spourra|pourra|doit|devra|plaid\w+|soutient|soutenait|utilis\w+|demandait|recueill\w+|propose|exploite|conservait|collectait|conteste|indique|affirme|n['’]a(?:vait)?\spas|ha\s\w+|aveva|tratta|trattava|gestisce|recopil\w+|trataba|recogía|incumplió|infringió|alega|alegó|recorr\w+)\b"
)
"""What somebody does who is asked about data."""
_OWN = re.compile(
    r"['’]s?\s(?:[\w-]+\s){0,2}(?:customers?|users?|patients?|employees|staff|clients?|subscribers|members|passengers|drivers|viewers|students|pupils|residents|website|websites|site|app|apps|systems?|servers?|database|networks?|stores?|shops?|platforms?|lawyers?|parent|owner|policy|policies|practices?|conduct|processing|handling|use|collection|failures?|appeal|security|privacy|terms|business|turnover|revenue|headquarters|spokes\w+|chief|boss|ceo|board|defen[cs]e|argument|statement|response|data|breach|violations?|actions?|product|service|services|technology)\b"
)
"""What a company has."""
_ABOUT = re.compile(
    r"\b(?:customers?|users?|patients?|employees|clients?|subscribers|members|passengers|complaints?\s(?:about|against|over)|investigation\s(?:of|into|against)|inquiry\sinto|probe\sinto|fine\s(?:on|for|against|imposed\son)|fines?|fined|penalty\s(?:on|for|against)|against|breach(?:es)?\s(?:at|by)|violations?\sby|practices\s(?:of|at)|polic(?:y|ies)\s(?:of|at)|suit\sagainst|settlement\swith|went\sfrom|processing\sby|behind|spokes\w+\s(?:for|of)|"
    r"Kunden\sv(?:on|om)|Nutzer\sv(?:on|om)|gegen|bei|clients\sde|utilisateurs\sde|contre|clientes\sde|usuarios\sde|contra|clienti\sdi|utenti\sdi|contro|a\scarico\sdi|multa\sa|sanción\sa|sanción\sde|sanction\sde|amende\spour|Bußgeld\sfür)\s(?:the\s)?$"
)
"""What stands before the name of a company that a text is about."""
_NO_COMPANY = re.compile(
    r"\b(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?|Judge|Justice|Minister|President|Commissioner|Senator|called|app|product|tool|system|model|malware|gang|law|act|bill)\s(?:the\s)?[“\"'«„]?$"
)
"""What stands before the name of a person or a thing."""


def find_leading(text: str, taken: list[Mention], places: Collection[str]) -> list[Mention]:
    """Find names at the head of a text that no list knows and that it tells of as of a company, in several places.

    Parameters
    ----------
    text : str
        The whole text.
    taken : list of Mention
        Names that are settled.
    places : collection of str
        Names of countries and their parts, which are no companies.
    """
    found: dict[str, Mention] = {}
    spans = [one.span for one in taken]
    for span in _at_head(text):
        name = text[span.start : span.end]
        if name in found or name in places or len(name) < 3 or any(one.meets(span) for one in spans):  # noqa: PLR2004 - two letters name nothing by themselves
            continue
        if not is_plain_noun(text, span) and _told_as_company(text, name, spans):
            found[name] = Mention(span, "company", name, None)
    return list(found.values())


def _at_head(text: str) -> Iterator[Span]:
    for match in NAME.finditer(text, 0, min(len(text), HEAD)):
        if match.end() < HEAD:
            yield from cleaned(text, Span(*match.span()))


def _told_as_company(text: str, name: str, taken: Collection[Span]) -> bool:
    """Tell whether a text speaks of a name as of a company in several places, and nowhere as of an authority or a person."""
    told = 0
    for span in places_of(name, text):
        if any(one.meets(span) for one in taken):
            continue
        before = text[max(0, span.start - 40) : span.start]
        if _ACTS.match(text, span.end) or _NO_COMPANY.search(before):
            return False
        told += bool(_DOES.match(text, span.end) or _OWN.match(text, span.end) or _ABOUT.search(before))
    return told >= _LEAST
