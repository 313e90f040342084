"""Finds companies that no list knows, by apposition or by their place beside a word of procedure or a sum."""

import re
from collections.abc import Collection, Iterator

from comity.reading._company_names import CAPITAL, NAME, cleaned, is_plain_noun
from comity.reading._spans import Mention, Span
from comity.reading._wordings import wording

_APPOSITION = wording(
    r"\b(?:firm|company|giant|group|chain|retailer|operator|provider|app|airline|hospital|university|college|school|università|université|universidad|ateneo|ospedale|hôpital|clinica|clinique|scuola|start-?up|broker|bureau|bank|insurer|carrier|maker|platform|network|developer|manufacturer|rival|competitor|supermercado|aseguradora|banco|tienda|hotel|operadora|telef[óo]nica|eléctrica|aerolínea|inmobiliaria|clínica|club|banque|assureur|hôtel|éditeur|loueur|courtier|fournisseur|enseigne|chaîne|magasin|groupe|régie|compagnie|commune|banca|assicurazione|albergo|catena|supermercato|gruppo|compagnia|fornitore|gestore|comune|município|Versicherung|Verein|supermarket|agency|clinic|telco|utility|chatbot|scheme|seller|site|\w*(?:betreiber|anbieter|konzern|kette|händler|hersteller|riese|gruppe|versicherer|krankenkasse|vermittler|dienstleister|portal|verlag|makler)|owner|parent|operation|Fahrdienst|Dienst|Kette|Bank|opérateur|operador|operatore|association|plateforme|plataforma|piattaforma|servizio|servicio|société|entreprise|empresa|compañía|società|azienda|Unternehmen|Konzern|Anbieter|Firma)\s(?=[A-Z0-9À-Þ])"
)
_OBJECT = wording(
    r"\b(?:[Ff]in(?:ed|es|ing)|FINES|[Ss]anction(?:ed|s)|[Pp]enali[sz]e[sd]|[Rr]eprimand(?:ed|s)|[Oo]rder(?:ed|s)|[Ww]arn(?:ed|s)|[Hh]its?|[Ss]lap(?:ped|s)|[Ss]ettle[sd]?\swith|[Ss]ettlement\swith|[Ss]ettlements?\s(?:of|worth|totall?ing)\s[^.;]{1,40}?\swith|[Uu]ndertakings?\s(?:from|by|of|with)|[Ss]ues?|[Ss]ued|against|contre|gegen|contra|contro|nei\sconfronti\sdi|à\sl['’]encontre\sde|sanctionnée?|sanctionne|condamnée?|condamne|avertit|rappelle\sà\sl['’]ordre|met\sen\sdemeure|épingle|apercibe\sa|ammonisce|verwarnt|rügt|dirigid[ao]s?\sal?|(?:première|seconde|deuxième|premier|second|primera|segunda|prima|erste|zweite)\s(?:concerne|vise|afecta\sal?|riguarda|betrifft)|[Bb]an\son|[Ww]arning\sto|[Bb]anned|[Bb]ans|[Bb]arred|[Pp]rohibited|[Bb]locked|[Ii]nstructed|[Rr]equired|[Ff]orced|(?:case|matter)\sof|dispute\swith|proceedings\sagainst|[Cc]ontroller:|[Pp]rocessor:|[Rr]esponsable:|Verantwortlicher:|[Tt]itolare:|notice\s(?:on|to)|served\son|blocco\sdi|infligé(?:e)?\sà|boete\s(?:voor|aan)|krijgt|multa\sa|multa|sanziona|condanna|sancion[aó]\sa|sanciona\scon[^.]{0,40}\sa|multato|sanziona(?:to)?|impuesta\sa|impuso\sa|irrogata\sa|inflitta\sa|imposed\s(?:up)?on|levied\s(?:up)?on|issued\sto|handed\sto|[Ff]ines?\s(?:for|on|to)|[Pp]enalty\s(?:for|on|to)|[Bb]ußgeld\sfür|[Aa]ttorney\sGeneral\sv\.?|investigat\w+\s(?:into|of)|compliance\sof|made\sby|\bv\.?|(?:recover|obtain|collect|secure|win|won|want|demand|require|exact|take|took|extract)\w*\s(?:[^;,]{1,25}\s)?from|[Ss]ettlement\s(?:[\w’']+\s){1,4}with|(?:[Ff]ine|[Pp]enalty)\s(?:[\w’']+\s){1,6}for|(?:company|firm|business|operator|bank|shop|retailer)\s(?:called|named)|found\sthat|[Aa]ction\sagainst|(?:went|goes|directions?\s(?:are|were|is|was)\sgiven|given|addressed)\sto|await[s]?|threatens?|accuse[sd]?|charge[sd]?|blames?|faults?|dealing\swith|case\s(?:is|was)\s(?:about|that\sof))\s"
)
_SUBJECT = re.compile(
    r"(?=[\s,'’])(?:(?:\s\([A-Z][^)]{0,20}\))?(?:,[^,.;]{1,110},)?\s(?:(?:(?:has|have|had)\s)?been\s|(?:was|were|is|are|to\sbe|will\sbe|must\sbe)\s)?(?:already\s|also\s|just\s)?(?:fined|ordered|sanctioned|penali[sz]ed|reprimanded|warned\sby|hit\s(?:with|by)|(?:has\s|have\s|had\s)?(?:confirmed|admitted|acknowledged)\b[^.;]{0,60}\b(?:fined?|company|firm|it\b|that\b)|(?:the\s)?(?:victim|target)\sof|fell\svictim\sto|suffered\sa|slapped\swith|handed|given\sa|(?:ha[sd]\s|have\s)?(?:agreed\s(?:to|on)|settled|appealed|escaped|avoided|breached|violated|infringed|contravened|broken|failed\sto|received\sa|reached|lost|won)\b|agree(?:d|s)\s(?:to|on)|will\spay|to\spay|pays?\b|paid\b|(?:has|have|had)\sto\b|owes?\b|will\spart|parts\swith|means\sto|wants\sto|intends\sto|plans\sto|must\s(?:pay|delete|stop|bring)|settle[sd]?\b|faces?\b|facing\b|appeal(?:ed|s)?\b|escape[sd]?\b|avoid(?:s|ed)?\b|breached|violated|infringed|contravened|(?:did|had|has|does)\snot\b|lacked|neglected|each\sgot|got\sa|had\sa\s(?:\w+\s){0,2}(?:fine|penalty)|left\sunanswered|broke\b|failed\sto|loses?\b|wins?\b|received\sa|multata|multado|multada|sancionada|sanzionata|sanctionnée?|condamnée?|soll\b|muss\b|écope|devra)"
    r"|\s(?:to\sPay|(?:Will|Must)\sPay|Pays|Fined|Hit\s[Ww]ith|Settles|Agrees\s[Tt]o|Faces|Ordered\s[Tt]o|Penali[sz]ed|Sanctioned|Slapped\s[Ww]ith|Reprimanded|Banned|Appeals|Loses)\b"
    r"|(?:['’]s?)?\s(?:\w+\s)?(?:fine|penalty|Strafe|Bußgeld|GDPR\sfine|settlement)\b|['’]s?\s(?:appeal|breach|violation|failure))"
)
_GETS = re.compile(
    r"(?:\s\([^)]{1,30}\))?(?:,\s[^,.;]{1,110},)?\s(?:(?:has|had|have|was|were)\s)?(?:been\s)?(?:also\s|already\s|now\s|too\s|then\s)?(?:received|receives|got|gets|incurred|incurs|owe[sd]?|given|handed|assessed|issued|served|told|reprimanded|kassierte|bekam|erhielt|zahlte|musste|imposed|made\s(?:\d|calls)|appealed|had\s(?:phoned|called|made|sent))\s(?=(?:an?\s|with\s|one\s|the\s|about\s|some\s|almost\s|to\spay\s|\w+\s\w+\s)?(?:[€£$]|[A-Z]{3}\s?\d|\d|fine|penalty|reprimand|warning|notice|one\b|(?:[\w-]+\s){1,3}(?:fine|penalty|reprimand|notice|Euro|Millionen)\b))"
)
"""What somebody does who gets a fine, a reprimand or a notice."""
_APPOSED = re.compile(
    r",\s(?:an?|the|one\sof\sthe|which\sis\san?)\s(?:(?!of\b|at\b|for\b|with\b|from\b|by\b|in\b)[\w’'-]+\s){0,5}?(?:company|firm|provider|operator|retailer|bank|insurer|agency|business|chain|charity|hospital|supplier|waterworks|landlord|broker|airline|bookmaker|housing\sassociation|shop|school|university)\b(?!\s(?:spokes\w+|lawyer|said))"
)
"""What a company is, said after its name: ``Lumio, a marketing company,``."""
_LONGEST_LOOK = 90


def find_new_companies(
    text: str, sentence: Span, taken: list[Mention], places: Collection[str], sums: Collection[Span]
) -> list[Mention]:
    """Find companies that no list knows, inside one sentence that tells of a measure.

    Parameters
    ----------
    text : str
        The whole text.
    sentence : Span
        Where to look.
    taken : list of Mention
        Names that are settled.
    places : collection of str
        Names of countries and their parts, which are no companies.
    sums : collection of Span
        Where amounts stand.
    """
    found: list[Mention] = []
    for span in sorted(_spans(text, sentence, sums), key=lambda one: (one.start, -one.end)):
        name = text[span.start : span.end]
        known = [one.span for one in (*taken, *found)]
        if (
            len(name) > 1
            and name not in places
            and f"{text[: span.start][-4:]}{name}" not in places
            and not is_plain_noun(text, span)
            and not _stands_for_place(text, span)
            and not any(one.meets(span) for one in known)
        ):
            found.append(Mention(span, "company", name, None))
    found += _listed_with(text, sentence, found, taken, places)
    if sums and not found and not any(one.kind == "company" for one in taken):
        found += _lone_names(text, sentence, taken, places)
    return found


_WHERE = re.compile(r"\b(?:in|near|outside|based\sat)\s(?:the\s)?$")
_MATTER = re.compile(r"\s(?:case|matter|decision|ruling|judgment|proceedings|investigation)\b|['’]s?\s")


def _stands_for_place(text: str, span: Span) -> bool:
    """Tell whether a name tells where (``two firms based in Larnaca``) or to whom money goes (``to Orchard County``)."""
    if _PAID_TO.search(text[max(0, span.start - 8) : span.end]):
        return True
    where = _WHERE.search(text, max(0, span.start - 16), span.start)
    return where is not None and _MATTER.match(text, span.end) is None


_PAID_TO = re.compile(r"\bto\s(?:the\s)?[^\n]*(?:County|Fund|Treasury|Commonwealth|Exchequer)$")

_NEXT = re.compile(
    r"(?:\s(?:and|as\swell\sas|et|und|sowie|y|e)\s|,\s(?=[^.;:]{2,90}\s(?:and|et|und|y|e)\s))"
    r"(?:(?:against|on|to|a|à|al|alla|aux?|contre|gegen|contra|contro)\s)?(?:(?:the|la|le|el|les|los|il|die|der|das|den)\s)?(?=[A-ZÀ-Þ])"
)
"""What stands between the names of a list."""


def _listed_with(
    text: str, sentence: Span, found: list[Mention], taken: list[Mention], places: Collection[str]
) -> Iterator[Mention]:
    """Give the names that go on a list of companies: ``contre Lumio, Arden et Velox``."""
    known = [one.span for one in (*taken, *found)]
    ends = [one.span.end for one in (*found, *taken) if one.kind == "company" and sentence.holds(one.span)]
    while ends:
        going = _NEXT.match(text, ends.pop(), sentence.end)
        name = NAME.match(text, going.end(), sentence.end) if going else None
        for span in cleaned(text, Span(*name.span())) if name else ():
            new = not any(one.meets(span) for one in known) and text[span.start : span.end] not in places
            if new and name and span.start == name.start() and not is_plain_noun(text, span):
                known.append(span)
                ends.append(span.end)
                yield Mention(span, "company", text[span.start : span.end], None)


_CAMEL = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+[A-ZÀ-Þ]\w+")
"""A name that is written as no plain word is: ``CaixaNorte``."""
_LONE = 2
"""Words that a name must have to be taken for a company by itself."""


def _lone_names(
    text: str, sentence: Span, taken: list[Mention], places: Collection[str]
) -> Iterator[Mention]:
    """Give the names of several words in a sentence that tells of a sum and names no company in a place of its own."""
    for match in NAME.finditer(text, sentence.start, sentence.end):
        for span in cleaned(text, Span(*match.span())):
            name = text[span.start : span.end]
            known = name in places or any(one.span.meets(span) for one in taken)
            known = known or _stands_for_place(text, span)
            known = known or (text.startswith(":", span.end) and _once_in_german(text, span))
            telling = len(name.split()) >= _LONE or _CAMEL.fullmatch(name) is not None
            if telling and not known and not is_plain_noun(text, span):
                yield Mention(span, "company", name, None)


_BEFORE_SUM = re.compile(
    r"\s?(?:\(|:|,)?\s?(?:a\stotal\sof|more\sthan|almost|nearly|over|about|around|some|at\sleast|plus\sde|près\sde|rund|etwa|más\sde|oltre|circa|à\shauteur\sde|a\sfine\sof|con|für|in\sHöhe\svon)?\s?$"
)
_AFTER_SUM = re.compile(
    r"\s?(?:\([^)]{0,60}\)\s?)?(?:,[^,]{0,50},\s)?(?:(?:fine|penalty|settlement|amende|sanction|Strafe|Bußgeld)\s)?(?:was\s|were\s)?(?:imposed\s|issued\s|verhängt\s)?(?:on|against|for|to|with|pour|par|para|per|für|aan|voor|a|ad|à|al|alla|allo|an|gegen|gegenüber|contra|contre|bei)\s(?:(?:the|la|le|l['’]|el|il|lo|die|der|das|den)\s?)?(?:(?:société|empresa|compañía|società|opérateur|operador|operatore|firma|company|firm|bank|Firma)\s)?(?=[A-Z0-9À-Þ])"
)
_ROMANCE = wording(
    r"\b(?:ordonn\w+|enjoint|orden[óa]\w*|ingiunto|impos[eé]\w*|inflig\w+|inflitto|impede|impide|empêche|impedisce|réclam\w+|reclam\w+|demande|chiede|coût\w+|costa\w*|impuso|impuest[oa]s?|infligée?s?|inflitt[ae]|irrogat[ae]|mult[óa]\w*|dirige|vieta|vietato|disposto|prohib\w+|sanzionat\w|sanciona\w*|castiga\w*|apercib\w+|amonest\w+|puni\w+|colpi\w+|frapp\w+)\b[^.;]{0,60}?\s(?:à|a|al|alla|ad|di|del|aux?)\s(?:(?:la|el|le|il|lo|los|las)\s)?(?:(?:empresa|compañía|société|società|azienda)\s|l['’]\w+\s)?(?=[A-ZÀ-Þ])"
)


_SPECIALIST = wording(
    r"\b(?:spécialiste|géant|groupe|leader|éditeur|fournisseur|gigante|proveedor|fornitore|specialist|Spezialist(?:en)?)\s(?:[a-zà-ÿ][a-zà-ÿ’'-]*\s){0,6}(?=[A-ZÀ-Þ])"
)
"""What a company is known for, before its name: ``spécialiste de la publicité Lumio``."""
_STOPPED = wording(
    r"\b(?:suspend|bann|block|halt|prohibit|restrict)\w*\s[^.;]{0,110}?\s(?:by|of)\s(?=[A-ZÀ-Þ])(?!\w+(?:ans|ards|ons|ese|ish)\b)"
    r"|\b(?:suspen\w+|prohib\w+|proib\w+|bloque\w+|interdi\w+|vieta\w*|blocc\w+|limita\w+)\b[^.;]{0,110}?\s(?:de la|de|da|do|del|della|di|par|por|pela|pelo|a)\s(?=[A-Z])"
)
"""The company whose doings are stopped: ``suspended the use of posts to train the models of Lumio``."""


_IN_THE_CASE = wording(
    rf"\b(?:the|in)\s(?P<name>{CAPITAL}(?:\s(?:&\s)?{CAPITAL}){{0,3}})\s(?:case|matter|decision|ruling|judgment|proceedings|investigation)\b"
)
"""A company that a case is called by: ``the Lumio case``."""
_MADE_PAY = wording(
    rf"\b(?:makes?|made|making|has|had|have|lets?|orders?|ordered|costs?)\s(?:the\s)?(?P<name>{CAPITAL}(?:\s(?:&\s)?{CAPITAL}){{0,3}})\s(?:(?:to\s)?(?:pay|hand\sover|part\swith|come\sup\swith)|[€£$\d]|a\s(?:[\w-]+\s){0, 2}(?:fine|penalty)\b)"
)
"""Whom somebody makes pay: ``makes Lumio pay``, ``it costs Lumio £45,000``."""
_HANDED = wording(
    rf"\b(?:hand(?:ed|s)|issu(?:ed|es)|gave|gives|given|serv(?:ed|es)|slapp?(?:ed|s)|dealt|hits?|impos(?:ed|es)|levi(?:ed|es))\s(?:the\s)?(?P<name>{CAPITAL}(?:\s(?:&\s)?{CAPITAL}){{0,3}})\s(?:with\s)?(?:an?|the)\s[^.;]{{0,45}}?(?:fine|penalty|reprimand|notice|warning|order|[€£$])"
)
"""Whom somebody hands something: ``has handed Lumio a £2 million penalty``."""
_FOR_WHOM = wording(
    rf"\b(?:for|per|für|pour|para)\s(?:\w+\s){{0,2}}?(?P<name>{CAPITAL}(?:\s(?:&\s)?{CAPITAL}){{0,3}})\s?:\s"
)
"""For whom a headline brings news: ``a bill for Lumio: the regulator``."""
_DUTCH = wording(
    rf"\b(?:heeft|legt|legde|hebben)\s(?:de\s|het\s|aan\s)*(?P<name>{CAPITAL}(?:\s{CAPITAL}){{0,3}})\s(?:een|voor)\s"
)
_HEADED = re.compile(rf"(?P<name>{CAPITAL}(?:\s(?:&\s|de\s)?{CAPITAL}){{0,3}})\s?:\s(?=[^\s|])")
"""A headline that begins with whom it is about: ``Lumio: the regulator fines``."""


_GERMAN = re.compile(r"\b(?:der|die|und|wegen|eine[nr]?|hat|nicht)\b")


def _once_in_german(text: str, name: Span) -> bool:
    """Tell whether what stands before a colon in a German text is a plain noun, which it does not come back to: ``Zwischenbilanz: ...``."""
    first = text[name.start : name.end].split(maxsplit=1)[0]
    again = text.find(first, name.end) >= 0 or text.find(first, 0, name.start) >= 0
    return not again and _GERMAN.search(text, name.end, name.end + 400) is not None


_BEHIND_SUM = re.compile(
    rf"\s(?P<name>{CAPITAL}(?:\s(?:&\s)?{CAPITAL}){{0,3}})\s(?:settlement|fine|penalty|deal|sanction)\b"
)
"""The name between a sum and what it is: ``the $1.55 million Lumio settlement``."""


def _by_sums(text: str, sentence: Span, sums: Collection[Span]) -> Iterator[Span]:
    """Give the names right before a sum (``and Lumio 40 million``) or right after one (``on Lumio``)."""
    for one in sums:
        lead = _BEFORE_SUM.search(text, max(sentence.start, one.start - 28), one.start)
        for name in _name_before(text, sentence.start, lead.start() if lead else one.start):
            if not (lead and ":" in lead[0] and _once_in_german(text, name)):
                yield name
        tail = _AFTER_SUM.match(text, one.end, sentence.end)
        if tail:
            yield from _name_after(text, tail.end(), sentence.end)
        behind = _BEHIND_SUM.match(text, one.end, sentence.end)
        if behind:
            yield from cleaned(text, Span(*behind.span("name")))


def _spans(text: str, sentence: Span, sums: Collection[Span]) -> Iterator[Span]:
    yield from _by_sums(text, sentence, sums)
    for pattern in (_OBJECT, _APPOSITION, _ROMANCE, _SPECIALIST, _STOPPED):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            yield from _name_after(text, match.end(), sentence.end)
    for subject in (_SUBJECT, _GETS, _APPOSED):
        for match in subject.finditer(text, sentence.start, sentence.end):
            yield from _name_before(text, sentence.start, match.start())
    for pattern in (_MADE_PAY, _HANDED, _IN_THE_CASE, _FOR_WHOM, _DUTCH):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            yield from cleaned(text, Span(*match.span("name")))
    headed = _HEADED.match(text, sentence.start, sentence.end)
    if headed and not _once_in_german(text, Span(*headed.span("name"))):
        yield from cleaned(text, Span(*headed.span("name")))


def _name_after(text: str, at: int, end: int) -> Iterator[Span]:
    """Give the first name after a place, over lower-case words and words that name nothing."""
    stop = min(end, at + _LONGEST_LOOK)
    for match in NAME.finditer(text, at, stop):
        between = text[at : match.start()]
        if re.search(
            r"[.;:(]|\b(?:for|over|after|because|that|which|who|in|by|of|to|and|said|under|pour|wegen|por|per)\b",
            between,
        ):
            return
        first = next(cleaned(text, Span(*match.span())), None)
        if first is not None:
            yield first
            return


def _name_before(text: str, start: int, at: int) -> Iterator[Span]:
    """Give the name that ends at a place."""
    low = max(start, at - _LONGEST_LOOK)
    last = None
    for match in NAME.finditer(text, low, at):
        last = match
    if last is not None and not text[last.end() : at].strip(" ,’'s"):
        yield from cleaned(text, Span(*last.span()))
        joined = _JOINED.search(text, low, last.start())
        if joined:
            yield from _joined_names(text, joined, Span(*last.span()), at)


_SINGULAR = re.compile(r"(?:,[^,.;]{1,60},)?\s(?:was|is|has|received|faces|pays)\b")


def _joined_names(text: str, joined: re.Match[str], last: Span, at: int) -> Iterator[Span]:
    """Give the name that stands before ``and``; one name of both where the verb is that of one company."""
    if text[joined.end(1) : last.start] == " and " and _SINGULAR.match(text, at):
        yield Span(joined.start(1), last.end)
    else:
        yield from cleaned(text, Span(*joined.span(1)))


_JOINED = re.compile(rf"({CAPITAL}(?:\s{CAPITAL}){{0,3}})(?:,|\sand|,\sand|\set|\sund|\sy|\se)\s$")
