"""Words for countries and their people, and the generic wordings for an authority made from them."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from comity.model import Records, Regulator
from comity.reading._names import names
from comity.reading._wordings import wording


class Place(NamedTuple):
    """The name of a country or a part of one, where it stands."""

    start: int
    end: int
    code: str


DEMONYMS = {
    "GB": "UK|U.K.|British|Britain|United Kingdom|britannico|inglese", "US": "American|US|U.S.|United States|USA|U.S|amerikanische|amerikanischen|américaine|americana|statunitense", "IE": "Irish|Ireland|Dublin",
    "FR": "French|France|français|française|françaises", "DE": "German|Germany|deutsche|deutschen", "IT": "Italian|Italy|italiano|italiana|italienne|italienische|italienischen", "ES": "Spanish|Spain|español|española|espagnole|spanische|spanischen|spagnola|spagnolo", "NL": "Dutch|Netherlands|niederländische|niederländischen|néerlandaise|holandesa|olandese|niederländisch",
    "BE": "Belgian|belge|belgische|belgischen|belga", "LU": "Luxembourgish|Luxembourg|luxembourgeoise|luxemburgische|luxemburgischen|luxembourgeoise", "AT": "Austrian|österreichische|österreichischen|autrichienne|austriaca", "GR": "Greek|Hellenic|Greece|griechische|griechischen|grecque|griega|greca", "PT": "Portuguese|portuguesa|portugiesische|portugaise|portuguesa|portoghese",
    "SE": "Swedish|schwedische|suédoise|schwedischen|sueca|svedese", "NO": "Norwegian|norwegische|norvégienne|noruega|norwegischen|norvegese", "DK": "Danish|dänische|danoise|dänischen|danesa|danese", "FI": "Finnish|finnische|finnischen|finlandaise|finlandesa|finlandese", "IS": "Icelandic", "PL": "Polish|polnische|polnischen|polonaise|polaca|polacca",
    "CZ": "Czech|tschechische|tschechischen", "HU": "Hungarian|ungarische|ungarischen|hongroise|húngara|ungherese", "RO": "Romanian|rumänische|rumänischen|roumaine|rumana", "BG": "Bulgarian", "HR": "Croatian", "SI": "Slovenian", "SK": "Slovak",
    "LT": "Lithuanian", "LV": "Latvian", "EE": "Estonian", "CY": "Cypriot", "MT": "Maltese", "CH": "Swiss|Switzerland|schweizerische|Schweizer|suisse|suiza|svizzera",
    "CA": "Canadian|Canada|kanadische|kanadischen|canadienne|canadiense|canadese", "AU": "Australian|Australia|australische|australischen|australienne|australiana", "NZ": "New Zealand", "KR": "Korean|South Korean|South Korea|S.Korea|Korea|südkoreanische|südkoreanischen|sud-coréenne|surcoreana|sudcoreana", "JP": "Japanese|Japan|japanische|japanischen|japonaise|japonesa|giapponese",
    "SG": "Singaporean|Singapore", "HK": "Hong Kong", "IN": "Indian", "BR": "Brazilian|Brazil|brasileña|brasileira|brasilianische|brasilianischen|brésilienne|brasiliana", "AR": "Argentine|Argentinian", "CO": "Colombian",
    "MX": "Mexican", "CL": "Chilean", "PE": "Peruvian", "TR": "Turkish|Turkey|Türkiye|turca|türkische|türkischen|turque", "IL": "Israeli", "ZA": "South African|South Africa", "KE": "Kenyan", "NG": "Nigerian", "GH": "Ghanaian",
    "PH": "Philippine|Filipino", "TH": "Thai", "MY": "Malaysian", "ID": "Indonesian", "CN": "Chinese", "TW": "Taiwanese", "RU": "Russian",
}  # fmt: skip
_IRISH = "irlandaise|irische|irischen|irlandesa|irlandese"
_BRITISH = "britannique|britische|británica|britannica|británico"
_FRENCH = "francesa|francese|französische|französischen"
_GERMAN = "allemande|alemana|tedesca|tedesco"
_MORE = {
    "IE": _IRISH + "|irlandais|irlandés", "GB": _BRITISH, "FR": _FRENCH + "|francés", "DE": _GERMAN + "|allemand|alemán", "IT": "italien", "ES": "espagnol", "PT": "portugais|portugués",
    "NL": "néerlandais|neerlandés|neerlandesa", "LU": "luxembourgeois|luxemburgués|lussemburghese", "AT": "autrichien|austriaco", "SE": "suédois|sueco", "DK": "danois|danés", "NO": "norvégien|noruego",
    "FI": "finlandais|finlandés", "PL": "polonais|polaco", "GR": "griego|greco", "HU": "hongrois", "RO": "roumain|rumano",
}  # fmt: skip
_KIND = r"(?:(?:and|own|main|national|federal|provincial|state|regional|top|supreme|data|privacy|personal|protection|information|supervisory|independent|online|domestic|lead)[\s-]+){0,4}"
_NOUN = r"(?:watchdogs?|regulators?|authorit(?:y|ies)|DPAs?|SAs?|commissioners?|commission|agenc(?:y|ies)|inspectorates?|counterparts?|offices|supervisors?|supervisory\sinstitutions?|ombudsman|gendarme|privacy chief)\b"
NOUNS = re.compile(_NOUN, re.IGNORECASE)
"""Nouns for an authority."""
_OF = r"(?:in|of|for|from)\s(?:the\s)?"
GENERIC_NOUNS = wording(
    r"\b(?:(?:the|this|its|la|le|die|der|das|el|il|lo)\s|l['’]\s?)(?:(?:data|privacy|personal|information|protection|supervisory|national|federal|irish|independent)[\s-]+){0,3}"
    r"(?:watchdog|regulator|agency|authority|commission|commissioner|office|DPA|board|supervisor|autorité|commission|behörde|aufsichtsbehörde|datenschutzbehörde|autoridad|agencia|organismo|autorità|garante|ente)\b(?!\s(?:of|for|on)\s[A-Z])",
    re.IGNORECASE,
)
"""Wordings that point back to an authority named before."""


def country_words(records: Records) -> Iterator[tuple[str, str]]:
    """Give words for places with their codes: names from the catalog, people, parts of countries."""
    for area in records.areas.terms:
        if area.type in {"country", "territory", "subdivision"} and "[" not in area.name:
            yield area.name.partition(" (")[0], area.code
    for table in (DEMONYMS, _MORE):
        yield from ((word, code) for code, words in table.items() for word in words.split("|"))
    yield from names().places.items()


AFTER_PLACE = re.compile(
    rf"\.?(?:['’]s?)?(?:\s\([A-Z]{{2,4}}\))?[\s-]+(?:{_KIND}{_NOUN}|datenschutz\w*(?:behörde|aufsicht|beauftragte\w*)|aufsichtsbehörde|behörde|APD\b|CNIL\b|DPC\b)"
    r"|\sthat\s(?:the|his|her|their|its)\scomplaints?\s(?:was|were|had\sbeen)\s(?:first\s)?(?:filed|lodged|made|submitted)\b"
    r"|\s(?:and|,)\s(?=[A-Z])",
    re.IGNORECASE,
)
"""What follows the name of a place in a wording for its authority: ``'s data protection watchdog``."""
_SEVERAL = r"(?:commissioners|regulators|authorities|watchdogs|supervisors|inspectorates|DPAs|SAs|counterparts?|colleagues|peers)"
_ABROAD = r"(?:autorités?|commissaires|cnil|autoridad(?:es)?|autorità|agencias?|commission|(?:\w*aufsichts|datenschutz)?behörden?|datenschützern?|kolleg(?:en|innen)|garant[ei]|regulador(?:es)?|regolator[ei]|homologues?|homólog[ao]s?|omolog(?:o|hi))\b"
_CARE = r"(?:\s(?:de\scontrôle|de\scontrol|di\scontrollo|(?:de\s)?supervis\w+|di\svigilanza|nationale|nacional|nazionale|garante|(?:de|di|de\sla|pour\sla|per\sla)\sprot\w+\sd\w+\s(?:données|datos|dati)(?:\sperson\w+)?))?"
_STATES = r"(?:countries|states|nations|ländern?|staaten|pays|états|países|estados|paesi|stati)"
OTHER_FIELD = re.compile(
    r"(?:['’]s?)?[\s-]+(?:(?:top|national|federal)\s)?(?:competition|anti-?trust|banking|financial|securities)\s(?:and\s\w+\s)?(?:authority|regulators?|watchdogs?|agency|commission|enforcers?|supervisors?)\b",
    re.IGNORECASE,
)
"""An authority of another field after its place: ``Italy's competition authority``."""
OTHER_FIELD_BEFORE = wording(
    r"\b(?:competition|anti-?trust|banking|financial|securities|insurance)\s(?:authorit(?:y|ies)|regulators?|watchdogs?|commissioners?|supervisors?)\s(?:of|in|from)\s(?:[^.;]{0,50},\s)?(?:among them\s|including\s)?(?:the\s)?$",
    re.IGNORECASE,
)
BEFORE_PLACE = wording(
    rf"\b(?:(?:(?:data|privacy)\s(?:protection\s)?{_NOUN}|{_SEVERAL}|the\s(?:commissioner|regulator|authority|watchdog|inspectorate))\s{_OF}|(?:lodged|filed|submitted)\s(?:it\s|them\s|(?:a|the|their|his|her)\s(?:\w+\s)?complaints?\s)in\s|complaints?\s(?:lodged|filed|made|submitted)\sin\s|(?:was|were|been)\s(?:first\s|originally\s|initially\s)?lodged\sin\s|(?<=[.!?]\s)filed\sin\s|(?<=\n)filed\sin\s|objections\s(?:\w+\s){{0,3}}(?:by|from|of)\s(?:the\s)?|{_SEVERAL}\b[^.;()\n]{{0,30}}\bthose\s{_OF}|{_SEVERAL}\sin\s[^.;()\n]{{4,100}}\s\(|(?:commissioner|authority|watchdog|office|regulator)\s(?:of|for|in)\sthe\s(?:german\s)?(?:city[\s-]|federal\s)?state\sof\s|those\sof\sthe\scountries\b[^.;:\n]{{0,60}}:\s|(?:(?<=ommissioner\s)|(?<=uthority\s)|(?<=egulator\s)|(?<=atchdog\s))\band\s(?:the\sone|that|(?:his|her|its)\s(?:colleague|counterpart))\s{_OF}"
    rf"|information\sand\sprivacy\scommissioner(?:\s\([A-Z]+\))?\s(?:of|for)\s|{_SEVERAL}\s(?:concerned\s|involved\s)?\((?:(?:those\s)?{_OF}|including\s|namely\s)?(?:the\s)?|(?:{_SEVERAL}|{_ABROAD})\s(?:\w+\s){{1,5}}{_STATES}\s?(?:\(|:\s|,\s(?:namely|including|among\sthem)\s)(?:the\s)?"
    rf"|{_ABROAD}{_CARE}(?:[^.;\n]{{0,40}}\s(?:di|del?|dell[ao]|des|du|von|aus)|\s(?:en|in))?\s(?:los\s|las?\s|les?\s|den\s|der\s)?|{_ABROAD}[^.;()\n]{{0,60}}\s\((?:dont\s|notamment\s|entre\sellas\s|tra\scui\s|darunter\s)?(?:la\s|l['’])?|{_ABROAD}[^.;\n]{{0,40}}\s(?:d|de\sl|dell)['’])$",
    re.IGNORECASE,
)
"""What stands before it: ``privacy regulators in``, ``autorité``."""
LONGEST_BEFORE = 120
UNPLACED = wording(
    r"\b(?:(?:personal\s)?(?:data|information)(?:\s(?:protection|privacy))?|privacy)\s(?:protection\s)?(?:commission(?:er)?|authority|watchdog|regulator|agency|ombudsman)\b"
    r"|\b(?:autorité de protection des données|autoridad de (?:protección|control) de datos|autoridade de proteção de dados|autorità (?:per la|di) protezione dei dati|(?:landes)?datenschutz(?:behörde|aufsicht|beauftragte[nr]?)|landesbeauftragte[nr]?\sfür\s(?:den\s)?datenschutz|lfdi?|datenschützer(?:in)?|aufsichtsbehörde|garante\b|commissaire à la protection)\b",
    re.IGNORECASE,
)
"""An authority for data protection without its name and its country."""
ACTS = re.compile(
    r"(?:,\swhich)?\s(?:(?:has|had|have|also|temporarily|today|again|was the first (?:\w+\s)?(?:country|nation) to)\s){0,3}(?:(?:fine[sd]|fining|bans|banned|blocks|blocked|orders|ordered|warns|warned|cautions|cautioned|imposes|imposed|slaps|slapped|hits|sanctions|sanctioned|penali[sz]e[sd]|suspends|suspended|reprimands|multa|sanciona|sanziona|sanctionne|impose|ban|block)\b|joined the list of countries that have \w+|(?:announced|said|declared)\s(?:that\s)?it\s(?:has|had|was)\s(?:\w+\s)?(?:imposed|imposing|fined|fining|ordered|ordering|banned|banning|sanctioned|reprimanded|issued)\b)"
)
"""What a country does that acts itself: ``Japan warns``."""
ACTED_BY = wording(r"\b(?:fined|banned|blocked|imposed|sanctioned|issued)\b[^.;]{0,60}\bby\s$")
NOT_THE_COUNTRY = re.compile(r"['’]s|\s(?:data|privacy|regul|watch|court|authorit|national)")
LIST_OF_PLACES = re.compile(
    r"\.?(?:,\s(?:and\s)?|\s(?:and|und|et|y|e|og|as\swell\sas|sowie|ainsi\sque|así\scomo|nonché)\s|\s&\s)"
    r"(?:(?:(?:that|those|the\sone)\sof|of|in|from|by|de|du|des|d['’]|di|del|della|dell['’]|aus|von)\s?)?(?:the\s|la\s|le\s|les\s|l['’]|los\s|las\s|il\s|der\s|den\s|die\s|das\s)?$"
)
"""What joins the places of a list: a comma or a word, with what stands before each."""
PAIR_OF_PLACES = re.compile(r"(?:,\s|,?\s(?:and|und|et|y|e)\s|\s&\s)$")
"""What joins those that stand before one noun: ``the French, Belgian and Dutch authorities``."""


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
