"""Tells against which company a measure of a sentence is."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from comity.reading._company_names import FORMED
from comity.reading._names import related
from comity.reading._scene import Scene
from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording

_NO_PARTY_BEFORE = re.compile(
    r"\b(?:(?:that|which|who|che|qui|que|die|der|das)\s(?:operates|runs|manages|develops|makes|offers|gestisce|sviluppa|offre|exploite|édite|gère|propose|betreibt|anbietet|gestiona|opera|desarrolla)\s(?:(?:the|a|il|la|lo|le|el|den|die|das|l[’'])\s?)?(?:[\w-]+\s){0,2}|owned by|controlled by|backed by|belongs to|belonging to|owner of|owns|parent(?: company)?(?: of)?|subsidiary(?: of)?|unit of|part of|, (?:the|an?) (?:[\w-]+ ){0,3}(?:service|app|brand|arm|platform|website|chain|product|network|business|store|unit|label|bank|channel) (?:of|from|by)|acquired by|sold to|bought by|acquisition of|told|according to|reported by|reports|law firm|at law firm|complaints? (?:by|from|of|brought by|filed by|lodged by)|(?:filed|lodged|brought|submitted) by|represented by|such as|like|e\.g\.,?|for example|including|similar to|unlike|rivals?|via|using|consultancy|consulting firm|political consult\w+|developer|shared with|with consultancy|from|spokes\w+ for|(?:follow|find|join|like|contact|reach) us (?:on|via|at)|(?:videos?|posts?|ads?|photos?|content|privacy|children|kids|people|users|viewers|friends|profiles|shared|uploaded|watched) (?:[\w’'-]+ ){0,3}on|(?:posts?|page|profile|account|videos?|messages?|available|advertis\w+|sold|published|hosted|stored|downloadable) (?:on|with|from|in|at)|(?:disponible|publiée?s?|hébergée?s?|vendue?s?|publicad[oa]s?|alojad[oa]s?|disponibil[ei]|pubblicat[oaie]) (?:sur|chez|en|su)|(?:verfügbar|veröffentlicht|gespeichert|beitrag) (?:bei|auf|in)|systems? of|(?:the|its|their|his|own|under|by|our|a) brands?|brand names?|brands|bought|acquired|competitor|customers? of|users? of|names? of|such as|(?<!company )(?<!firm )(?<!business )(?<!operator )(?<!bank )(?<!shop )(?<!retailer )called|through|(?:consumer|privacy|campaign|rights|advocacy|lobby|interest) groups?|known as|contatos d[eao]|contactos de|contacts de|usuários d[eao]|usuarios de|utilisateurs de|utenti di|nutzer von|acting for|attorney at|partner at|lawyer at|interview with|hackers? (?:at|in)|researcher|servers? (?:of|at)|plainte de|plaintes? déposées? par|saisie? par|reclamación de|denuncia de|beschwerde (?:von|der)|segnalazione di|formerly|previously|now(?!\s(?:[a-z]+ed|found|hit|given|been)\s)|(?:shar|pass)(?:ed|es|ing) (?:[\w’'-]+\s){0,6}(?:with|to)|(?:unit|subsidiary|arm|division) of (?:[\w’'-]+\s){0,4}(?:company|firm|group|giant|platform|operator|service))\s(?:the\s|an?\s|its\s|die\s|der\s|la\s|l['’])?(?:[\w’'-]+\s){0,1}$",
    re.IGNORECASE,
)
_NO_PARTY_AFTER = re.compile(
    r"^\s(?:cloud|forms?|pixels?|drive|maps|analytics|chrome|edge|teams|tag manager|sdk|login|sign-in|web services|tracking (?:pixel|tool|code)s?|page|account|profiles?|channel|feed|stor(?:y|ies)|posts?|messages?|chat|seite|konto|kanal|profil|gruppe|nachrichten?|compte|cuenta|perfil|profilo|pagina)\b|^(?:['’]s)?\s(?:operator|maker|owner|developer|creator|provider)\s[A-Z]|^(?:['’]s)?\s(?:scandal|affair|saga|lawsuit|class action|parent\b|owner\b|survey|lawyers?|attorney|report(?:ed|s)?\b|told|said it was launching|filed a complaint|lodged a complaint|complained|matter\b|was(?:n['’]t| not) (?:a )?(?:part|party|subject|target|involved|investigated|accused))|^[-–][A-Z][\w ]{2,40}?\s(?:data\s)?(?:scandal|affair|saga)\b|^\s?[-–](?:owned|backed|based|led|controlled|style|linked|branded|related|type)|^[,\s]+(?:which|who) (?:owns|bought|acquired|complained)|^,?\s(?:a|the|its)\s(?:us\s|british\s)?(?:parent|law firm|consultancy|news|complainant|non-profit|ngo)|^\s(?:LLP|Solicitors|Avocats|Rechtsanwälte)\b|^['’]s?\s(?:servers|database|systems?|brand)\b|^['’]s?\s(?:[\w-]+\s){0,2}(?:subsidiary|unit|arm|division|messaging service|messenger|service|app|browser|assistant|marketplace)\s(?:must|was|were|has|is|will|should|had|got)\b",
    re.IGNORECASE,
)
_WITH_ITS = re.compile(
    r"[\w.)]\s(?:and|with)\s(?:its|their)\s(?:[\w-]+\s){0,2}(?:subsidiar(?:y|ies)|affiliates?)\s(?:the\s)?$"
)
"""Words between two respondents of one house: ``Lumio Inc. and its subsidiary``."""
_ABOUT = re.compile(
    r"\b(?:proceedings|scandal|affair|allegations|revelations) (?:about|around|over|involving|concerning|surrounding)\s(?:the\s)?$",
    re.IGNORECASE,
)
"""Words before the name of what a case is about, and not of whom it is against."""
_SUM_FROM = re.compile(
    r"\b(?:settlement|payment|undertaking|penalty|fine|gets?|receives?|receiving)\s(?:(?:[^;.]|\.\d){1,30}\s)?(?:received\s)?from\s(?:the\s)?$",
    re.IGNORECASE,
)
"""Who pays: ``settlement of 50 million from Lumio``."""
_TAKEN_FROM = re.compile(
    r"\b(?:got|won|wins|recover|obtain|collect|secure|wrest|want|demand|require|exact|take|took|extract|accept)\w*\s(?:[^;]{1,40}\s)?from\s(?:the\s)?(?:[a-z-]+\s){0,4}$",
    re.IGNORECASE,
)
"""A sum taken from a name: the name is who pays it."""
_TOLD_OF = re.compile(
    r"^\s(?:that\s)?it\s(?:plans?|planned|intends?|intended|is\sminded|means)\s", re.IGNORECASE
)
"""What an authority tells a company that it has in mind: ``told Lumio that it plans a fine``."""
_PRODUCT = re.compile(
    r"(?:portals?|apps?|tools?|software|services?|systems?|features?|products?|database|dienst|plattform|anwendung|servicio|servizio|logiciel|outil|aplicación|applicazione)\s[»„“\"«‹‘']$",
    re.IGNORECASE,
)
"""What stands before the name of a product in quotation marks."""
_SUM_NEXT = re.compile(
    r"^\s\(?(?:(?:to pay\s)?(?:a fine|a penalty|one) of\s|a total of\s|à hauteur de\s|(?:almost|nearly|about|around|over|more than|some|at least|plus de|près de|rund|etwa|más de|oltre|circa)\s)?(?:[A-Z]{0,3}[€$£]\s?\d|[A-Z]{3}\s\d|\d[\d.,]*\s(?:million|billion|euro|mil|mio|mrd))",
    re.IGNORECASE,
)
"""A sum right after a name: the name is whom it is imposed on."""
_AGAINST = re.compile(
    r"^(?:\s?\([^)]{0,60}\))?[\s,]*(?:(?:fines?|penalt(?:y|ies)|sanctions?|gdpr|record|bußgeld|strafe|amende|multa|settlement|administrative|monetary|civil|financial)\s?)*(?:was |were |has been |have been |had been |be )?(?:imposed |levied |issued |handed (?:down )?|slapped |given |meted out |prononcée? |infligée? |verhängt |impuesta |irrogata |inflitta )?\s*(?:against|on|upon|to|for|contre|gegen|à l['’]encontre de|à|a la|aux?|al|alla|allo|ai|agli|ad?|an|bei|contra|a carico di|nei confronti di|contro)\s(?:(?:the|la|le|die|der|das|den|el|il|lo|l['’]|société|company|firm)\s?)*(?:[\w’'.&-]+\s){0,6}$",
    re.IGNORECASE,
)
_VERB_OBJECT = wording(
    r"\b(?:fin(?:e[sd]?|ing)|sanction(?:ed|s|ne|né)?|penali[sz]e[sd]?|reprimand(?:ed|s)?|order(?:ed|s)?|warn(?:ed|s)?|bann?(?:ed|s)?|hits?|slap(?:ped|s)?|against|contre|gegen|contra|contro|on|condamne|multa|sanciona|multato|sanziona(?:to)?|provid\w+|issu(?:ed|es|ing)|gave|handed|prohibit\w*|requir\w+|told|instruct\w+|forc\w+|let(?:s)?)\s(?:[^\W\d][\w’'.,&-]*\s){0,6}$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"^(?!\s(?:has|have|had)\s(?:fined|ordered|sanctioned|penali[sz]ed|reprimanded|warned|hit|slapped|handed|given|told|banned|required|barred)\b)(?:\s\([^)]*\))?(?:\s(?:of|from|based in)\s(?-i:[A-Z])[\w-]+(?:,\s(?-i:[A-Z])[\w-]+)?)?(?:,[^,;]{0,110},|,\s(?:que|which|who|qui|che|die|der))?\s(?:(?:has|have|had|is|are|was|were|will|must|to|also|been|now|just|being|be|soll|muss|wurde|wird|è stata|est|a été|ha sido|fue)\s){0,4}(?:fined|ordered|sanctioned|penali[sz]ed|reprimanded|warned|hit|slapped|handed|given|agree[ds]?|agreed|pays?|paying|settle[sd]?|fac(?:es|ed|ing)|told|banned|required|barred|multat\w|multad\w|sancionad\w|sanzionat\w|sanctionné\w?|condamnée?|verurteilt|zahlen|inks|escape[sd]?|expects?|prepares?|is set|loses?|appeal\w*|lost|wins?|won|the victim of|the target of|receiv\w+|recebeu|recibió|ha ricevuto|ha recibido|erhielt|a reçu|breached|violated|infringed|contravened|failed|broke)\b",
    re.IGNORECASE,
)
_CHAIN = re.compile(
    r"\)?\.?(?:\s\([^)\d]*\))?\s*(?:,|and|&|und|et|y|e|sowie|as well as|along with|,\s?and|and its (?:\w+ ){0,3})\s*(?:(?:against|on|to|an?|à|al|contre|gegen|contra|contro) )?(?:the |la |le |el |los |die |der |both |its )?(?:US-based |parent |local unit |(?:[a-z-]+ )?(?:chain|daily|newspaper|firm|company|retailer|operator|group|giant|bank|insurer|airline|platform|shop|app|website|provider|broker|agency|hospital|school|société|groupe|banque|opérateur|empresa|banco|operadora|società|azienda|banca|gruppo) )?$",
    re.IGNORECASE,
)


_ADJACENT = 22


@lru_cache(maxsize=4096)
def is_party(one: Mention, text: str) -> bool:
    """Tell whether a company may be a respondent where it stands, and not an owner, a source or a complainant.

    What was told of a place is kept, for each measure of a sentence asks again.
    """
    before = text[max(0, one.span.start - 60) : one.span.start]
    after = text[one.span.end : one.span.end + 50]
    if one.slug is None and (_PRODUCT.search(before) or _is_counsel(one, text)):
        return False
    if _ABOUT.search(before):
        return False
    if (
        _SUM_NEXT.match(after)
        or _TAKEN_FROM.search(before)
        or _SUM_FROM.search(before)
        or _TOLD_OF.match(after)
    ):
        return True
    if _WITH_ITS.search(before) and not _NO_PARTY_AFTER.match(after):
        return True
    if _inside_brackets(one, text) and _ITS_SUM.match(after):
        return True
    return not (
        _NO_PARTY_AFTER.match(after) or _inside_brackets(one, text) or _NO_PARTY_BEFORE.search(before)
    )


_ITS_SUM = re.compile(r",\s(?:[A-Z]{0,3}[€£$]\s?\d|[A-Z]{3}\s\d|\d[\d.,]*\s(?:million|euro|mio))")
"""A sum behind a name in brackets: ``A bank (Lumio, €130,000)``."""
_COUNSEL = re.compile(
    r"\b(?:by|at|from|with|instructed|partners?|solicitors?|lawyers?|attorneys?|counsel)\s(?:of\s|at\s)?$",
    re.IGNORECASE,
)


def _is_counsel(one: Mention, text: str) -> bool:
    """Tell whether a partnership is named as somebody's lawyers."""
    return one.name.endswith("LLP") and bool(
        _COUNSEL.search(text, max(0, one.span.start - 30), one.span.start)
    )


def _inside_brackets(one: Mention, text: str) -> bool:
    """Tell whether a name stands in brackets that explain another."""
    opening = text.rfind("(", max(0, one.span.start - 80), one.span.start)
    return (
        opening >= 0
        and ")" not in text[opening : one.span.start]
        and not re.search(r"\d", text[opening : one.span.start])
    )


def parties(scene: Scene, text: str) -> list[Mention]:
    """Give the companies of a scene that may be respondents."""
    return [one for one in scene.of("company") if is_party(one, text)]


class Bounds(NamedTuple):
    """How far the respondent of a measure may stand from it.

    Parameters
    ----------
    sums : tuple of Span
        Places of other amounts: a name beyond one of them belongs to it.
    until : int, optional
        Where the sentence goes on to what another authority did.
    """

    sums: tuple[Span, ...] = ()
    until: int | None = None


def against(scene: Scene, at: Span, text: str, main: Mention | None, bounds: Bounds) -> list[Mention]:
    """Give the respondents of a measure at a place of a scene, the surest first; empty where none is named."""
    ones = [one for one in parties(scene, text) if bounds.until is None or one.span.start < bounds.until]
    if not ones:
        return []
    scored = [
        (_score(one, at, text, bounds.sums) + (0.5 if main and related(one.name, main.name) else 0), one)
        for one in ones
    ]
    best = max(scored, key=lambda pair: pair[0])[1]
    return _chained(best, ones, text)


_UNNAMED = wording(
    r"\b(?:with|against|fines|fined|hits)\s(?:(?!the\b|its\b|this\b|that\b|\w+['’]s\b)[a-z-]+\s){0,3}(?:provider|operator|developer|hospital|bank|company|firm|retailer|insurer)\b(?!\s(?:called|named))|\b(?:un['’]azienda\b|un['’]impresa\b)|\b(?:an?|another|une?|une autre|ein(?:e[mnr]?)?|ein(?:e[mnr]?)?\sander\w+|un[ao]?|otra|otro)\s(?:(?!(?:the|its|their|this)\b)[\w’'-]+\s){0,3}?(?:company|firm|business|retailer|bank|hotel|restaurant|hospital|operator|provider|website|shop|store|clinic|school|association|organi[sz]ation|employer|landlord|municipality|"
    r"TPE|PME|société|entreprise|association|commerce|banque|hôpital|médecin|commune|unternehmen|firma|verein|betrieb|händler\w*|restaurant\w*|arzt\w*|klinik|krankenhaus\w*|kommune|"
    r"azienda|società|impresa|banca|comune|ospedale|empresa|compañía|entidad|banco|comunidad|ayuntamiento|particular)\b(?!\s(?:called|named))",
    re.IGNORECASE,
)
"""Somebody whom a sentence does not name."""


_SOMEBODY = wording(
    r"\b(?:an?|another)\s(?:[\w-]+\s){0,3}?(?:doctor|physician|dentist|home|charity|council|individual|person|trader|lender|landlord|union|politician|pharmacist|lawyer|publisher)\b(?!,?\s(?:called|named|[A-Z]))[^.;]{0,70}?\b(?:(?:was|were|been)\sfined|got|received|(?:has|had|have)\sto\spay|must\spay|paid)\b"
    r"|\b(?:against|on|to|fined|fines)\s(?:an?|another)\s(?:[\w-]+\s){0,3}?(?:doctor|physician|dentist|care\shome|charity|individual|person|trader|landlord|politician|pharmacist)\b(?!,?\s(?:called|named|[A-Z]))"
    r"|\b(?:Another|Others?|One\sof\sthem)\s(?:paid|got|received|was\sfined|had\sto\spay)\b|\bone\sof\sthem\s(?:was\sfined|got|received|paid)\b"
    r"|\b[Ee]in(?:e[mnrs]?)?\s(?:[\wäöüß-]+\s){0,2}?(?:Logistiker|Online-?[Hh]ändler|Hotel|Makler|Vermieter|Arbeitgeber|Arzt|Unternehmen|Dienstleister|Verein|Händler)\b(?!\s[A-Z]\w+\s(?:GmbH|AG))[^.;]{0,60}?\b(?:bekam|erhielt|zahlte|musste|wurde)\b"
)
"""Somebody without a name who is fined: ``a doctor``, ``another paid``."""


def is_unnamed_beside(at: Span, text: str) -> bool:
    """Tell whether the respondent right before a sum has no name: ``and another company (€12,500)``."""
    matches = list(_UNNAMED.finditer(text, max(0, at.start - 70), at.start))
    return bool(matches) and _RIGHT_BEFORE.fullmatch(text, matches[-1].end(), at.start) is not None


_RIGHT_BEFORE = re.compile(r"\s?(?:\(|,|:)?\s?")


def is_unnamed(scene: Scene, text: str) -> bool:
    """Tell whether a sentence speaks of a respondent without a name: ``a company``."""
    start, end = scene.span.start, scene.span.end
    if _SOMEBODY.search(text, start, end):
        return True
    match = _UNNAMED.search(text, start, end)
    return match is not None and not re.match(r",?\s[A-ZÀ-Þ]", text[match.end() : match.end() + 3])


_IN_TURN = wording(
    r"\b(?:respectively|respectivement|respectivamente|rispettivamente|beziehungsweise|in that order|nell['’]ordine|dans (?:l['’]|cet )ordre|en (?:este|ese) orden|por este orden|in dieser reihenfolge)\b",
    re.IGNORECASE,
)


def in_turn(scene: Scene, at: Span, text: str) -> list[Mention]:
    """Give the company that a sum belongs to where two lists of one length run side by side: ``respectively``."""
    mark = _IN_TURN.search(text, scene.span.start, scene.span.end)
    if mark is None:
        return _as_listed(scene, at, text)
    sums = [one.span for one in scene.money if one.span.end <= mark.start()] or [
        one.span for one in scene.money
    ]
    if at not in sums:
        return []
    ones = [one for one in scene.of("company") if one.span.end <= sums[0].start]
    listed = _distinct(ones)[-len(sums) :]
    return [listed[sums.index(at)]] if len(listed) == len(sums) > 1 else []


_FROM = re.compile(r"\sfrom\s(?:the\s)?(?:[a-z-]+\s){0,5}")
"""What stands between a sum and whom it is taken from."""
_AND = re.compile(r",?\s(?:and|et|und|y|e)\s|,\s")
_LISTS_MEET = re.compile(
    r"\s(?:against|on|to|for|contre|à|gegen|contra|a|contro|bei)\s(?:the\s)?", re.IGNORECASE
)


def _as_listed(scene: Scene, at: Span, text: str) -> list[Mention]:
    """Give the company of a sum where as many are listed right after the sums: ``fines of 10 and 5 million against A and B``."""
    sums = [one.span for one in scene.money]
    ones = [one for one in scene.of("company") if sums and one.span.start >= sums[-1].end][: len(sums)]
    if len(sums) < 2 or len(ones) != len(sums) or at not in sums:  # noqa: PLR2004 - a list
        return []
    between = [text[a.end : b.start] for a, b in pairwise(sums)]
    between += [text[a.span.end : b.span.start] for a, b in pairwise(ones)]
    listed = all(_AND.fullmatch(each) for each in between)
    meet = _LISTS_MEET.fullmatch(text[sums[-1].end : ones[0].span.start])
    return [ones[sums.index(at)]] if listed and meet else []


def _score(one: Mention, at: Span, text: str, blocked: Sequence[Span]) -> float:
    """Weigh a company by its place: after ``against``, object of the verb, subject of the passive, and near."""
    after = one.span.start >= at.end
    between = text[at.end : one.span.start] if after else text[one.span.end : at.start]
    crossing = ";" in between or any(
        min(one.span.end, at.end) <= b.start < max(one.span.start, at.start) for b in blocked
    )
    score = -len(between) / 80 - (3 if crossing else 0)
    got = not after and _GOT.fullmatch(between) is not None
    near = not after and len(between) < _ADJACENT
    beside = got or (near and _SUM_NEXT.match(text[one.span.end : at.end]))
    taken = after and _FROM.fullmatch(between) and is_party(one, text)
    if beside or taken or (after and _AGAINST.match(between)):
        score += 4
    if _VERB_OBJECT.search(text, max(0, one.span.start - 60), one.span.start):
        score += 2
    if _PASSIVE.match(text[one.span.end : one.span.end + 130]):
        score += -1 if after and _NEXT_CLAUSE.fullmatch(between) else 2
    if re.match(r"['’]s?\s(?:\w+\s){0,3}(?:fine|penalty|settlement)", text[one.span.end : one.span.end + 40]):
        score += 1.5
    return score


_GOT = re.compile(
    r"(?:\s\([^)]{1,30}\))?(?:\sof\s[A-Z]\w+)?(?:,\s[^,;]{1,110},)?\s(?:(?:has|had|have|was|were)\s)?(?:been\s)?(?:received|receives|got|gets|incurred|incurs|owe[sd]?|fined|given|handed|assessed|issued|bekam|erhielt|kassierte|zahlte|musste(?:\s[a-zäöü]+){0,3}|must\spay|paid)\s(?:with\s|an?\s|about\s|some\s|a\sfine\sof\s|a\spenalty\sof\s|rund\s|a\smere\s)?"
)
"""What stands between whoever gets a fine and its sum."""
_NEXT_CLAUSE = re.compile(
    r"\s?(?:\([^)]*\))?,?\s?(?:and|while|und|et|y|e|während|mientras|tandis que|mentre)\s(?:the\s)?",
    re.IGNORECASE,
)
"""What stands between a sum and the subject of the next clause: ``5 million and Travelers will pay``."""


def _chained(best: Mention, ones: list[Mention], text: str) -> list[Mention]:
    """Add the companies named with it in one list, once each."""
    at = ones.index(best)
    low = high = at
    while low > 0 and _chain(text, ones[low - 1], ones[low]):
        low -= 1
    while high + 1 < len(ones) and _chain(text, ones[high], ones[high + 1]):
        high += 1
    chain = [best, *(one for one in ones[low : high + 1] if one is not best)]
    return _distinct(chain)


def _chain(text: str, one: Mention, other: Mention) -> bool:
    between = text[one.span.end : other.span.start]
    return len(between) < 40 and _CHAIN.fullmatch(between) is not None  # noqa: PLR2004 - one list


def _distinct(ones: list[Mention]) -> list[Mention]:
    """Drop repeated names: the same record, or the same words."""
    unique: dict[str, Mention] = {}
    for one in ones:
        unique.setdefault(one.name.casefold(), one)
    return list(unique.values())


_LEAST = 3
"""What a company must weigh to be what a text is about."""


def main_company(scenes: list[Scene], text: str, least: int = _LEAST) -> Mention | None:
    """Give the company that the text is about: named often, in the headline, beside words of procedure."""
    weights: Counter[str] = Counter()
    first: dict[str, Mention] = {}
    for scene in scenes:
        if any(one.role == "compared" for one in scene.money):
            continue
        for one in parties(scene, text):
            key = next((known for known in first if related(first[known].name, one.name)), one.name)
            first.setdefault(key, one)
            weights[key] += (
                1
                + (3 if scene.number == 0 else 0)
                + (2 if _beside(one, text) else 0)
                + (1 if one.slug else 0)
                + (1 if FORMED.search(one.name) and one.span.start == scene.span.start else 0)
            )
    best = weights.most_common(1)
    return first[best[0][0]] if best and (best[0][1] >= least or len(first) == 1) else None


_LABEL = 30
"""Characters before a name in which the words stand that introduce it."""
_FIELD = re.compile(
    r"\b(?:controller|processor|respondent|defendant|party|parties|organisation|organization|company|responsable|verantwortlicher|titolare|société|empresa)\s?:\s*\|?\s*$",
    re.IGNORECASE,
)
"""The field of a table that holds a respondent."""


def listed_parties(scenes: list[Scene], text: str) -> list[Mention]:
    """Give the respondent that a table names in a field of its own."""
    return _first_after(_FIELD, scenes, text)


_INTRODUCED = re.compile(
    r"\b(?:the|la|le|el|il|die|das|der)\s(?:company|firm|bank|operator|employer|retailer|insurer|controller|hospital|school|association|société|entreprise|banque|empresa|entidad|compañía|società|azienda|banca|gesellschaft|firma)\s[‘“«\"'„»]?$",
    re.IGNORECASE,
)


def introduced(scenes: Sequence[Scene], text: str) -> list[Mention]:
    """Give the respondent that a text names later than it speaks of ``a company``: ``the company Lumio SA``."""
    return _first_after(_INTRODUCED, scenes, text)


def _first_after(words: re.Pattern[str], scenes: Sequence[Scene], text: str) -> list[Mention]:
    named = (one for scene in scenes for one in scene.of("company"))
    return [one for one in named if _stands_after(words, one, text)][:1]


def _stands_after(words: re.Pattern[str], one: Mention, text: str) -> bool:
    return words.search(text, max(0, one.span.start - _LABEL), one.span.start) is not None


def _beside(one: Mention, text: str) -> bool:
    return bool(
        _PASSIVE.match(text[one.span.end : one.span.end + 100])
        or _VERB_OBJECT.search(text, max(0, one.span.start - 60), one.span.start)
        or _stands_after(_FIELD, one, text)
    )
