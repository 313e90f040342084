"""Finds offices by what they are: those of German states, ministries that act as an authority."""

import re

from comity.reading._lexicon import Lexicon
from comity.reading._places import Place
from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording
from comity.values import country_of

_LAND = {
    "hamburg": "DE-HH", "berlin": "DE-BE", "hess": "DE-HE", "bayer": "DE-BY", "bayr": "DE-BY", "sächs": "DE-SN", "thüring": "DE-TH",
    "brem": "DE-HB", "niedersächs": "DE-NI", "brandenburg": "DE-BB", "saarländ": "DE-SL", "rheinland-pfälz": "DE-RP",
    "schleswig-holstein": "DE-SH", "baden-württemberg": "DE-BW", "nordrhein-westfäl": "DE-NW", "mecklenburg-vorpommer": "DE-MV", "sachsen-anhalt": "DE-ST",
}  # fmt: skip
"""German states by how their adjectives begin."""
_LAND_OFFICE = wording(
    rf"\b(?P<land>{'|'.join(sorted(_LAND, key=len, reverse=True))})\w*\s(?:(?:Landes)?(?:Datenschutz)?[Bb]eauftragte\w*(?:\sfür\s(?:den\s)?Datenschutz(?:\sund\s(?:die\s)?Informationsfreiheit)?)?|Landesamt für Datenschutzaufsicht|Datenschutz\w+|Aufsichts?(?:behörde)?\b|Behörde\b)",
    re.IGNORECASE,
)
"""The office of a German state."""
_MINISTRY = wording(
    r"\b(?:(?P<rom>Minist(?:erio|ério|ère|ero)\s(?:de|da|di|della)\s(?:la\s)?(?:Justicia|Justiça|Justice|Giustizia))|Ministry\sof\s(?P<of>(?:the\s)?[A-Z]\w+(?:(?:,)?\s(?:and\s)?[A-Z]\w+){0,4})|(?P<before>Justice|Interior|(?:Internal\sAffairs\sand\s)?Communications)\sMinistry|Department\sof\s(?P<dept>Consumer\sProtection))\b"
)
"""A ministry that may act as an authority."""
_ALWAYS = re.compile(r"Justice|Interior|Communications|Commerce")
_ACTS = re.compile(
    r"\s(?:\([^)]*\)\s)?(?:has\s|have\s|had\s|also\s)*(?:issued|fined|ordered|imposed|warned|instructed|directed|sanctioned|reprimanded|gave|told|urged|requested)\b"
)
"""What a ministry does that acts as an authority here."""
_PRIVACY = re.compile(
    r"privacy|data protection|datenschutz|données|datos|dati|GDPR|fine|guidance|leak|breach", re.IGNORECASE
)


_FEDERAL = wording(
    r"\b(?:German\s)?Federal\s(?:(?:Data\s(?:Protection\s)?)?Commissioner(?:\sfor\sData\sProtection)?|DPA)\b(?!\sof\b)"
)
_STATE = wording(
    r"\b(?:State\s(?:Data\sProtection\s)?|Data\sProtection\s|Land\s)(?:Commissioner|Officer|Authority|DPA)(?:\sfor\sData\sProtection)?(?:\sand\sFreedom\sof\sInformation)?\s(?:of|in|for)\s(?:the\s)?(?:State\sof\s)?(?P<land>Hamburg|Berlin|Hesse|Bavaria|Saxony-Anhalt|Saxony|Thuringia|Bremen|Lower\sSaxony|Brandenburg|Saarland|Rhineland-Palatinate|Schleswig-Holstein|Baden-Württemberg|Baden-Wuerttemberg|North\sRhine-Westphalia|Mecklenburg-Western\sPomerania)\b"
)
"""The office of a German state as English names it: ``the State Commissioner of Baden-Württemberg``."""
_IN_ENGLISH = {
    "hesse": "DE-HE", "bavaria": "DE-BY", "saxony": "DE-SN", "saxony-anhalt": "DE-ST", "thuringia": "DE-TH", "bremen": "DE-HB",
    "lower saxony": "DE-NI", "saarland": "DE-SL", "rhineland-palatinate": "DE-RP", "north rhine-westphalia": "DE-NW",
    "mecklenburg-western pomerania": "DE-MV", "baden-wuerttemberg": "DE-BW",
}  # fmt: skip
_GERMANY = re.compile(r"\bGerman(?:y|s)?\b|\bBfDI\b")


def find_in_germany(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find the federal office of Germany and those of its states as an English text on Germany names them."""
    if not _GERMANY.search(text):
        return []
    codes = [(match, "DE") for match in _FEDERAL.finditer(text)]
    for match in _STATE.finditer(text):
        land = " ".join(match["land"].casefold().split())
        codes.append((match, _IN_ENGLISH.get(land) or _LAND.get(land, "DE")))
    found = []
    for match, code in codes:
        known = lexicon.default_authority.get(code)
        if known:
            found.append(Mention(Span(*match.span()), "regulator", known.name, known.id, known.jurisdiction))
    return found


def find_lands(text: str, lexicon: Lexicon) -> list[Mention]:
    """Find the offices of German states, by their adjectives."""
    found = find_in_germany(text, lexicon)
    for match in _LAND_OFFICE.finditer(text):
        known = lexicon.default_authority.get(_LAND[match["land"].casefold()])
        if known:
            found.append(Mention(Span(*match.span()), "regulator", known.name, known.id, known.jurisdiction))
    return found


def find_ministries(text: str, places: list[Place], lexicon: Lexicon) -> list[Mention]:
    """Find ministries that act as an authority, of the country that the text names first."""
    if not places or not _PRIVACY.search(text):
        return []
    code = country_of(places[0].code)
    found = []
    for match in _MINISTRY.finditer(text):
        of = match["of"] or match["before"] or "Justice"
        if _ALWAYS.match(of) or _ACTS.match(text, match.end()):
            found.append(_ministry(Span(*match.span()), of, code, lexicon))
    return found


def _ministry(span: Span, of: str, code: str, lexicon: Lexicon) -> Mention:
    """Give the ministry of the catalog whose name begins alike, else one under the words of the text."""
    for one in lexicon.ministries:
        shared = re.match(r"Ministry of ((?:the )?\w+ ?\w*)", one.name)
        if one.jurisdiction == code and shared and of.startswith(shared[1]):
            return Mention(span, "regulator", one.name, one.id, code)
    area = next((word for word, each in lexicon.places.items() if each == code), code)
    return Mention(span, "regulator", f"Ministry of {of} ({area})", None, code)
