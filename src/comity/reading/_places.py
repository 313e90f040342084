"""Words for countries and their people, and the generic wordings for an authority made from them."""

import re
from collections.abc import Iterable, Iterator

from comity.model import Records, Regulator
from comity.reading._names import names

DEMONYMS = {
    "GB": "UK|U.K.|British|Britain|United Kingdom", "US": "American|US|U.S.|United States|USA|U.S", "IE": "Irish|Ireland|Dublin",
    "FR": "French|France|français|française|françaises", "DE": "German|Germany|deutsche|deutschen", "IT": "Italian|Italy|italiano|italiana|italienne|italienische|italienischen", "ES": "Spanish|Spain|español|española|espagnole|spanische|spanischen", "NL": "Dutch|Netherlands|niederländische|niederländischen|néerlandaise|holandesa|olandese",
    "BE": "Belgian|belge", "LU": "Luxembourgish|Luxembourg|luxembourgeoise", "AT": "Austrian|österreichische|österreichischen", "GR": "Greek|Hellenic|Greece|griechische", "PT": "Portuguese|portuguesa",
    "SE": "Swedish|schwedische|suédoise", "NO": "Norwegian|norwegische|norvégienne|noruega", "DK": "Danish|dänische|danoise", "FI": "Finnish|finnische", "IS": "Icelandic", "PL": "Polish|polnische",
    "CZ": "Czech", "HU": "Hungarian|ungarische", "RO": "Romanian", "BG": "Bulgarian", "HR": "Croatian", "SI": "Slovenian", "SK": "Slovak",
    "LT": "Lithuanian", "LV": "Latvian", "EE": "Estonian", "CY": "Cypriot", "MT": "Maltese", "CH": "Swiss|Switzerland",
    "CA": "Canadian|Canada", "AU": "Australian|Australia", "NZ": "New Zealand", "KR": "Korean|South Korean|South Korea|S.Korea|Korea", "JP": "Japanese|Japan",
    "SG": "Singaporean|Singapore", "HK": "Hong Kong", "IN": "Indian", "BR": "Brazilian|Brazil|brasileña|brasileira", "AR": "Argentine|Argentinian", "CO": "Colombian",
    "MX": "Mexican", "CL": "Chilean", "PE": "Peruvian", "TR": "Turkish|Turkey|Türkiye|turca|türkische", "IL": "Israeli", "ZA": "South African|South Africa|SA", "KE": "Kenyan", "NG": "Nigerian", "GH": "Ghanaian",
    "PH": "Philippine|Filipino", "TH": "Thai", "MY": "Malaysian", "ID": "Indonesian", "CN": "Chinese", "TW": "Taiwanese", "RU": "Russian",
}  # fmt: skip
_IRISH = "irlandaise|irische|irischen|irlandesa|irlandese"
_BRITISH = "britannique|britische|británica|britannica|británico"
_FRENCH = "francesa|francese|französische|französischen"
_GERMAN = "allemande|alemana|tedesca|tedesco"
_MORE = {"IE": _IRISH, "GB": _BRITISH, "FR": _FRENCH, "DE": _GERMAN}
_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas"
    "|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire"
    "|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina"
    "|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
)
_KIND = r"(?:(?:own|main|national|federal|provincial|state|regional|top|supreme|data|privacy|personal|protection|information|supervisory|independent|online|domestic|lead)[\s-]+){0,4}"
_NOUN = r"(?:watchdogs?|regulators?|authorit(?:y|ies)|DPAs?|SA|commissioners?|commission|agency|counterparts?|supervisor|ombudsman|gendarme|privacy chief)\b"
_OF = r"(?:in|of|for|from)\s(?:the\s)?"
GENERIC_NOUNS = re.compile(
    r"\b(?:the|this|its|la|le|l['’]|die|der|das|el|il|lo)\s?(?:(?:data|privacy|personal|information|protection|supervisory|national|federal|irish|independent)[\s-]+){0,3}"
    r"(?:watchdog|regulator|agency|authority|commission|commissioner|office|DPA|board|supervisor|autorité|commission|behörde|aufsichtsbehörde|datenschutzbehörde|autoridad|agencia|organismo|autorità|garante|ente)\b(?!\s(?:of|for|on)\s[A-Z])",
    re.IGNORECASE,
)
"""Wordings that point back to an authority named before."""
STATES_AG = re.compile(
    r"\b(?:(?:state|multistate|coalition of|group of|(?:\d+|fifty|forty-\w+|several|all)(?: (?:\w+ )?)?)\s?(?:state\s)?attorneys[\s-]general|attorneys[\s-]general (?:of|from|in)\b|state AGs|(?:\d\d|fifty)\s(?:U\.?S\.?\s)?states(?: and territories)?|nearly every U\.?S\.? state)",
    re.IGNORECASE,
)
"""Attorneys general of several states acting together."""
STATE_AG = re.compile(
    rf"\b(?P<state>{_STATES})(?:['’]s?)?\s(?:state\s)?(?:Attorney\sGeneral|AG)\b(?:['’]s\s(?:[Oo]ffice))?|\bAttorney\sGeneral\s(?:of|for)\s(?:the\s[Ss]tate\sof\s)?(?P<of>{_STATES})\b"
)
"""The attorney general of one state."""
MINISTRY = re.compile(
    r"\b(?:Ministry\sof\s(?P<of>Justice|Interior|Communications|Commerce)|(?P<before>Justice|Interior)\sMinistry|Department\sof\s(?P<dept>Consumer\sProtection))\b(?:\sand\s[A-Z]\w+(?:\s[A-Z]\w+)?)?"
)
"""A ministry that acts as an authority."""


def country_words(records: Records) -> Iterator[tuple[str, str]]:
    """Give words for places with their codes: names from the catalog, people, parts of countries."""
    for area in records.areas.terms:
        if area.type in {"country", "territory", "subdivision"} and "[" not in area.name:
            yield area.name.partition(" (")[0], area.code
    for table in (DEMONYMS, _MORE):
        yield from ((word, code) for code, words in table.items() for word in words.split("|"))
    yield from names().places.items()


def generic_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Make the pattern for ``the Irish regulator``, ``Ireland's data protection watchdog``, ``the regulator in Norway``."""
    places = "|".join(re.escape(one) for one in sorted(set(words), key=len, reverse=True))
    return re.compile(
        rf"(?:\b(?P<place>(?:{places}))(?:['’]s?)?[\s-]+(?i:{_KIND}{_NOUN})"
        rf"|\b(?i:(?:data|privacy)\s(?:protection\s)?{_NOUN})\s{_OF}(?P<of>(?:{places}))\b"
        rf"|\b(?i:autorité|autoridad|autorità|agencia|commission|behörde)\s(?P<place2>(?:{places}))\b(?:\s(?i:de (?:la )?protec\w+ (?:des|de) (?:données|datos)|per la protezione dei dati|de contrôle))?"
        rf"|\b(?P<place3>(?:{places}))\s(?i:Datenschutz\w*(?:behörde|aufsicht|beauftragte\w*)|Aufsichtsbehörde|Behörde|APD|CNIL|DPC))"
    )


def listed_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Make the pattern for a further place of a list."""
    places = "|".join(re.escape(one) for one in sorted(set(words), key=len, reverse=True))
    return re.compile(rf"(?:,\s|,?\sand\s|\s&\s)(?P<place>{places})\b")


def default_authorities(regulators: Iterable[Regulator]) -> dict[str, Regulator]:
    """Give the authority that is meant by the name of a country or a part of one."""
    ones = list(regulators)
    found: dict[str, list[Regulator]] = {}
    for one in ones:
        if one.type in {"dpa", "dpa-subnational"} and one.until is None:
            found.setdefault(one.jurisdiction, []).append(one)
    chosen = {code: several[0] for code, several in found.items() if len(several) == 1}
    by_id = {one.id: one for one in ones}
    return chosen | {code: by_id[slug] for code, slug in names().defaults.items() if slug in by_id}
