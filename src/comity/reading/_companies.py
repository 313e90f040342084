"""Finds companies that the catalog lacks: by legal form, by apposition, by their place beside a word of procedure."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from comity.reading._places import DEMONYMS
from comity.reading._spans import Mention, Span

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'&!+-]*(?:\.(?:com|de|fr|it|es|io|ai|co|pl|net))?"
_NAME = re.compile(
    rf"(?:\d+\s?&\s?\d+(?:\s{_CAPITAL}){{0,3}}|(?:Department|Ministry|University|City|Bank|Municipality|Region|Council)\sof\s(?:the\s)?{_CAPITAL}(?:\s(?:and\s|of\s)?{_CAPITAL}){{0,4}}"
    rf"|{_CAPITAL}(?:\s(?:&\s|de\s|of\s|for\s)?{_CAPITAL}){{0,5}})"
)
_FORM = r"(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|GmbH|AG|SE|KG|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|AB|AS|ASA|A/S|Oy|Oyj|plc|PLC|Corp|Corporation|Company|Pty|Pte|S\.?L\.?U?|S\.?à\.?r\.?l|UAB|d\.o\.o|Kft|Zrt|s\.r\.o|Sp\. z o\.o|e\.V|Ltda|DAC|Unlimited|PT)"
_LEGAL = re.compile(
    rf"(?:{_CAPITAL}|\d+&\d+|\b[a-z][\w-]{{2,40}}\.(?:com|de|fr|it|es|io|co|pl|net|eu|at|ch)\b)(?:,?\s(?:&\s|and\s|of\s)?(?:{_CAPITAL})){{0,5}}?,?\s{_FORM}\b(?:\s{_FORM}\b)*\.?"
)
_APPOSITION = re.compile(
    r"\b(?:firm|company|giant|group|chain|retailer|operator|provider|app|airline|hospital|start-?up|broker|bank|insurer|carrier|maker|platform|network|developer|manufacturer|supermarket|agency|clinic|telco|utility|chatbot|scheme|seller|site|owner|parent|operation|Fahrdienst|Dienst|Kette|Bank|opérateur|operador|operatore|association|plateforme|plataforma|piattaforma|servizio|servicio|société|entreprise|empresa|compañía|società|azienda|Unternehmen|Konzern|Anbieter|Firma)\s(?=[A-Z0-9À-Þ])"
)
_OBJECT = re.compile(
    r"\b(?:[Ff]in(?:ed|es|ing)|FINES|[Ss]anction(?:ed|s)|[Pp]enali[sz]e[sd]|[Rr]eprimand(?:ed|s)|[Oo]rder(?:ed|s)|[Ww]arn(?:ed|s)|[Hh]its?|[Ss]lap(?:ped|s)|[Ss]ettle[sd]?\swith|[Ss]ettlement\swith|[Ss]ues?|[Ss]ued|against|contre|gegen|contra|contro|nei\sconfronti\sdi|à\sl['’]encontre\sde|sanctionnée?|sanctionne|condamnée?|condamne|[Bb]an\son|[Ww]arning\sto|[Bb]anned|[Bb]ans|[Bb]arred|[Pp]rohibited|[Bb]locked|[Ii]nstructed|[Rr]equired|[Ff]orced|(?:case|matter)\sof|dispute\swith|proceedings\sagainst|[Cc]ontroller:|[Pp]rocessor:|[Rr]esponsable:|Verantwortlicher:|[Tt]itolare:|notice\s(?:on|to)|served\son|blocco\sdi|infligé(?:e)?\sà|multa\sa|sancion[aó]\sa|sanciona\scon[^.]{0,40}\sa|multato|sanziona(?:to)?|impuesta\sa|impuso\sa|irrogata\sa|inflitta\sa|imposed\s(?:up)?on|levied\s(?:up)?on|issued\sto|handed\sto|[Ff]ines?\s(?:for|on|to)|[Pp]enalty\s(?:for|on|to)|[Bb]ußgeld\sfür|[Aa]ttorney\sGeneral\sv\.?|investigat\w+\s(?:into|of)|compliance\sof|made\sby|\bv\.?|(?:recover|obtain|collect|secure|win|won)\w*\s[^;,]{1,25}\sfrom|[Ss]ettlement\s(?:[\w’']+\s){1,4}with|(?:[Ff]ine|[Pp]enalty)\s(?:[\w’']+\s){1,6}for|(?:company|firm|business|operator|bank|shop|retailer)\s(?:called|named)|found\sthat|[Aa]ction\sagainst|accuse[sd]?|charge[sd]?|blames?|faults?|dealing\swith|case\s(?:is|was)\s(?:about|that\sof))\s"
)
_SUBJECT = re.compile(
    r"(?:,[^,.;]{1,60},)?\s(?:(?:(?:has|have|had)\s)?been\s|(?:was|were|is|are|to\sbe|will\sbe|must\sbe)\s)?(?:already\s|also\s|just\s)?(?:fined|ordered|sanctioned|penali[sz]ed|reprimanded|warned\sby|hit\s(?:with|by)|slapped\swith|handed|given\sa|(?:ha[sd]\s|have\s)?(?:agreed\s(?:to|on)|settled|appealed|escaped|avoided|breached|violated|infringed|contravened|broken|failed\sto|received\sa|reached|lost|won)\b|agree(?:d|s)\s(?:to|on)|will\spay|to\spay|pays?\b|must\s(?:pay|delete|stop|bring)|settle[sd]?\b|faces?\b|facing\b|appeal(?:ed|s)?\b|escape[sd]?\b|avoid(?:s|ed)?\b|breached|violated|infringed|contravened|(?:did|had|has|does)\snot\b|lacked|neglected|left\sunanswered|broke\b|failed\sto|loses?\b|wins?\b|received\sa|multata|multado|multada|sancionada|sanzionata|sanctionnée?|condamnée?|soll\b|muss\b|écope|devra)"
    r"|(?:['’]s?)?\s(?:\w+\s)?(?:fine|penalty|Strafe|Bußgeld|GDPR\sfine|settlement)\b|['’]s?\s(?:appeal|breach|violation|failure)"
)
_STOP = frozenset(
    word
    for words in (
        "The|This|That|These|Those|It|Its|In|On|At|By|For|From|After|Before|Following|While|When|If|As|And|But|Or|We|He|She|They|There|Here|How|Why|What|Who|Our|Your|Under|Over|With|Without|Both|Each|Such|Some|All|Any|No|Not|New|Now|Then|More|Most|Many|One|Two|Three|First|Second|Third|Last|Next|Also|Although|Because|Since|So|To|Of|A|An|However|According|Despite|Meanwhile|Instead|Neither|During|Image|Read|See|Photo|Upon|Within|Among|Amid|Through|Throughout|Across|Around|About|Above|Below|Between|Beyond|Behind|Besides|Beside|Except|Into|Off|Out|Past|Plus|Regarding|Towards|Until|Till|Via|Whether|Whereas|Where|Which|Whose|Unless|Once|Only|Even|Still|Yet|Just|Again|Already|Always|Never|Often|Perhaps|Quite|Rather|Very|Almost|Nearly|Massive|Mammoth|Huge|Giant|Hefty|Heavy|Large|Small|Highest|Largest|Biggest|Higher|Lower|Double|Triple|Latest|Recent|Recently|Earlier|Later|Today|Yesterday|Tomorrow|Monetary|Civil|Criminal|Administrative|Financial|Potential|Possible|Proposed|Provisional|Final|Initial|Original|Total|Combined|Joint|Separate|Separately|Similar|Same|Other|Another|Further|Additional|Several|Few|Dozens|Hundreds|Thousands|Millions|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|Thirty|Fifty|Hundred|Customers|Patients|Employees|Consumers|People|Hackers|Lawyers|Experts|Critics|Parents|Everyone|Everybody|Nobody|Somebody|Neither|Nor|Either|Having|Being|Finally|Moreover|Furthermore|Therefore|Thus|Hence|Otherwise|Likewise|Accordingly|Consequently|Additionally|Overall|Ultimately|Originally|Initially|Eventually|Currently|Previously|Generally|Indeed|Of|His|Her|Their|My|Does|Did|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Should|Could|Can|May|Might|Must|Background|Facts|Findings|Holding|Outcome|Summary|Conclusion|Introduction|Comment|Violation|Violations|Breach|Breaches|Penalties|Sanctions|Businesses|Business|Firms|Firm|Banks|Retailers|Hospital|Hospitals|Insurers|Telecoms|Airlines|Retail|Health|Healthcare|Update|Updated|Source|Share|Published|Posted|News|Big|Tech",
        "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec",
        "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Januari|Janvier|Février|Mars|Avril|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre",
        "GDPR|RGPD|DSGVO|EU|EEA|European|Europe|Data|Privacy|Protection|Information|Personal|Commission|Commissioner|Commissioners|Authority|Authorities|Regulator|Regulators|Agency|Board|Court|Tribunal|Article|Articles|Section|Act|Law|Regulation|Directive|Code|Convention|Ministry|Department|Government|Parliament|Council|State|States|Attorney|General|Attorneys|President|Chair|Chairman|Chairperson|Director|Minister|Judge|Mr|Ms|Mrs|Dr|Prof|CEO|DPA|DPAs|SA|SAs|LSA|CSA|CSAs|AI|IT|COVID|Internet|Android|iOS|Brexit|Fine|Fines|Penalty|Notice|Enforcement|Decision|Order|Settlement|Big|Privacy|Safe|Harbor|Shield|Members|Member|Union|Republic|Schedule|Principle|Principles|Office|Watchdog|DPO|PDF|RSS|USD|EUR|GBP|Million|Billion|Euro|Euros|Mio|Record|Headings|Companies|Company|Recommendations|Report|Judgment|Ruling|Appeal|Cookies|Cookie|App|Platform|Sanctions|Sanction|Users|Customers|Children|Rights|PIPEDA|CCPA|COPPA|POPIA|LGPD|PDPA|BIPA|HIPAA|Plaintiff|Plaintiffs|Class|Action|NOK|SEK|DKK|PLN|GBP|CHF|KRW|AUD|CAD|SGD|HKD|BRL|TRY|KES|NGN|ZAR|JPY|INR|HUF|CZK|RON|AG|AGs|TL|DoJ|DOJ|HBNR|FTC|ICO|DPC|CNIL|OCR|HHS|PHI",
        "Die|Der|Das|Den|Dem|Ein|Eine|Im|Am|Nach|Bei|Mit|Wegen|Gegen|Und|La|Le|Les|L|Un|Une|Des|Du|De|En|Dans|Par|Pour|Sur|Au|Aux|Ce|Cette|El|Los|Las|Una|Del|Al|Por|Para|Con|Il|Lo|Gli|Della|Dello|Nel|Nella|Per|Che|Unternehmen|Behörde|Millionen|Datenschutz|Datenschutzbehörde|Bußgeld|Geldbuße|Geldstrafe|Verwarnung|Einspruch|Klage|Bescheid|Anordnung|Verordnung|Strafe|Höhe|Verstößen|Verstoß|Euro|Agencia|Autorité|Autoridad|Garante|Société|Règlement|Reglamento|Regolamento|Commune|Kunden|Mitarbeiter|Daten|Verfahren|Beschluss|Entscheidung|Amende|Sanción|Multa|Provvedimento|Ordinanza|Articolo|Artículo|Artikel|Conseil|Cour|Gericht|Land",
        *DEMONYMS.values(),
    )
    for word in words.split("|")
)
_NOISE = re.compile(r"^(?:\d[\d.,]*|[A-Z]{1,3}\$?\d.*|[A-Z]\.?|[IVX]+)$")
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
            and not _plain_noun(text, span)
            and not any(one.meets(span) for one in known)
        ):
            found.append(Mention(span, "company", name, None))
    return found


_BEFORE_SUM = re.compile(
    r"\s?(?:\(|:|,)?\s?(?:a\stotal\sof|à\shauteur\sde|a\sfine\sof|con|für|in\sHöhe\svon)?\s?$"
)
_AFTER_SUM = re.compile(
    r"\s?(?:\([^)]{0,60}\)\s?)?(?:,[^,]{0,50},\s)?(?:(?:fine|penalty|settlement|amende|sanction|Strafe|Bußgeld)\s)?(?:was\s|were\s)?(?:imposed\s|issued\s|verhängt\s)?(?:on|against|for|to|with|a|ad|à|al|alla|allo|an|gegen|gegenüber|contra|contre|bei)\s(?:(?:the|la|le|l['’]|el|il|lo|die|der|das|den)\s?)?(?:(?:société|empresa|compañía|società|opérateur|operador|operatore|firma|company|firm|bank|Firma)\s)?(?=[A-Z0-9À-Þ])"
)
_ROMANCE = re.compile(
    r"\b(?:ordonn\w+|enjoint|orden[óa]\w*|ingiunto|impos[eé]\w*|inflig\w+|inflitto|impuso|impuesto|mult[óa]\w*|dirige|vieta|vietato|disposto|prohib\w+|sanzionat\w|sanciona)\b[^.;]{0,60}?\s(?:à|a|al|alla|ad|di|del)\s(?:la\s(?:empresa|société|società)\s|l['’]\w+\s)?(?=[A-ZÀ-Þ])"
)


_SPECIALIST = re.compile(
    r"\b(?:spécialiste|géant|groupe|leader|éditeur|fournisseur|gigante|proveedor|fornitore|specialist|Spezialist(?:en)?)\s(?:[a-zà-ÿ][a-zà-ÿ’'-]*\s){0,6}(?=[A-ZÀ-Þ])"
)
"""What a company is known for, before its name: ``spécialiste de la publicité Lumio``."""
_STOPPED = re.compile(
    r"\b(?:suspend|bann|block|halt|prohibit|restrict)\w*\s[^.;]{0,110}?\s(?:by|of)\s(?=[A-ZÀ-Þ])(?!\w+(?:ans|ards|ons|ese|ish)\b)"
)
"""The company whose doings are stopped: ``suspended the use of posts to train the models of Lumio``."""


def _by_sums(text: str, sentence: Span, sums: Collection[Span]) -> Iterator[Span]:
    """Give the names right before a sum (``and Lumio 40 million``) or right after one (``on Lumio``)."""
    for one in sums:
        lead = _BEFORE_SUM.search(text, max(sentence.start, one.start - 24), one.start)
        yield from _name_before(text, sentence.start, lead.start() if lead else one.start)
        tail = _AFTER_SUM.match(text, one.end, sentence.end)
        if tail:
            yield from _name_after(text, tail.end(), sentence.end)


def find_formed_companies(text: str, sentence: Span, taken: list[Mention]) -> list[Mention]:
    """Find companies by their legal form or the short form that a sentence gives them, whatever it tells."""
    spans = [
        span
        for pattern, group in ((_LEGAL, 0), (_ABBREVIATED, "name"))
        for match in pattern.finditer(text, sentence.start, sentence.end)
        for span in _with_form(text, Span(*match.span(group)), sentence)
    ]
    found: list[Mention] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not any(one.span.meets(span) for one in (*taken, *found)):
            found.append(Mention(span, "company", text[span.start : span.end], None))
    return found


def _spans(text: str, sentence: Span, sums: Collection[Span]) -> Iterator[Span]:
    yield from _by_sums(text, sentence, sums)
    for pattern in (_OBJECT, _APPOSITION, _ROMANCE, _SPECIALIST, _STOPPED):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            yield from _name_after(text, match.end(), sentence.end)
    for match in _SUBJECT.finditer(text, sentence.start, sentence.end):
        yield from _name_before(text, sentence.start, match.start())


_ABBREVIATED = re.compile(
    rf"(?P<name>{_CAPITAL}(?:\s(?:&\s|and\s|of\s|de\s|du\s|des\s|della\s|di\s)?{_CAPITAL}){{1,5}})\s\((?:the\s|d/b/a\s)?[“\"‘'«]{_CAPITAL}[^()”\"’»]{{0,20}}[”\"’'»]\)"
)
"""A name that is given a short form: ``Village Plastic Surgery (“VPS”)``."""
_NAMELESS = re.compile(
    r"(?:The|An?|In|On|At|By|For|From|After|When|While|And|But|Since|With|Against|Both|As|If|La|Le|Les|El|Los|Il|Die|Der|Das|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)$"
)


def _with_form(text: str, span: Span, sentence: Span) -> Iterator[Span]:
    """Keep a word in a name with its legal form that would be none alone (``Our Vault Limited``), but no article before it."""
    words = list(re.finditer(r"\S+", text[span.start : span.end]))
    while len(words) > 1 and _NAMELESS.match(words[0].group().rstrip(",.")):
        span = Span(span.start + words[1].start() - words[0].start(), span.end)
        words = list(re.finditer(r"\S+", text[span.start : span.end]))
    first = words[0].group().rstrip(",.")
    plain = (
        first not in _STOP
        or (span.start > sentence.start and not _NAMELESS.match(first))
        or _adjective(first)
    )
    if _PERSON.search(text, max(0, span.start - 30), span.start):
        return
    if plain and len(words) > 1 and first in _STOP and _kept(words[1].group()):
        yield span
        return
    yield from _cleaned(text, span)


def _adjective(word: str) -> bool:
    return any(word in names.split("|") for names in DEMONYMS.values())


def _kept(word: str) -> bool:
    return not _is_no_name(word) and word[:1].isupper()


def _name_after(text: str, at: int, end: int) -> Iterator[Span]:
    """Give the first name after a place, over lower-case words and words that name nothing."""
    stop = min(end, at + _LONGEST_LOOK)
    for match in _NAME.finditer(text, at, stop):
        between = text[at : match.start()]
        if re.search(
            r"[.;:(]|\b(?:for|over|after|because|that|which|who|in|by|of|to|and|said|under|pour|wegen|por|per)\b",
            between,
        ):
            return
        cleaned = list(_cleaned(text, Span(*match.span())))
        if cleaned:
            yield cleaned[0]
            return


def _name_before(text: str, start: int, at: int) -> Iterator[Span]:
    """Give the name that ends at a place."""
    low = max(start, at - _LONGEST_LOOK)
    last = None
    for match in _NAME.finditer(text, low, at):
        last = match
    if last is not None and not text[last.end() : at].strip(" ,’'s"):
        yield from _cleaned(text, Span(*last.span()))
        joined = _JOINED.search(text, low, last.start())
        if joined:
            yield from _joined_names(text, joined, Span(*last.span()), at)


_SINGULAR = re.compile(r"(?:,[^,.;]{1,60},)?\s(?:was|is|has|received|faces|pays)\b")


def _joined_names(text: str, joined: re.Match[str], last: Span, at: int) -> Iterator[Span]:
    """Give the name that stands before ``and``; one name of both where the verb is that of one company."""
    if text[joined.end(1) : last.start] == " and " and _SINGULAR.match(text, at):
        yield Span(joined.start(1), last.end)
    else:
        yield from _cleaned(text, Span(*joined.span(1)))


def _cleaned(text: str, span: Span) -> Iterator[Span]:
    """Take off words that are no part of a name, at both ends; give nothing where none is left."""
    words = list(re.finditer(r"\S+", text[span.start : span.end]))
    public = _PUBLIC.match(text, span.start, span.end)
    while words and not public and _is_no_name(words[0].group()):
        words.pop(0)
    while words and _is_no_name(words[-1].group()):
        words.pop()
    if not words:
        return
    start, end = span.start + words[0].start(), span.start + words[-1].end()
    written = re.sub(r"['’]s?$|[,.;:]+$", "", text[start:end])
    if not _NOISE.match(written) and not _PERSON.search(text, max(0, start - 30), start):
        yield Span(start, start + len(written))


_JOINED = re.compile(rf"({_CAPITAL}(?:\s{_CAPITAL}){{0,3}})(?:,|\sand|,\sand|\set|\sund|\sy|\se)\s$")
_PERSON = re.compile(
    r"\b(?:chairman|chairwoman|chair|president|chief executive|CEO|founder|co-founder|director|commissioner|minister|spokes\w+|head|lawyer|attorney|judge|senator|Commissioner|President|Judge|Justice|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Attorney General|AG|CEO,|Chairman|Director|Minister)\s$"
)
_PUBLIC = re.compile(r"(?:Department|Ministry|University|City|Bank|Municipality|Council)\sof\s")


_GERMAN_KIND = re.compile(
    r"(?:[Aa]nbieter|[Kk]onzern|[Dd]ienst|[Ff]irma|gruppe|[Kk]ette|[Rr]iese|[Uu]nternehmen|[Bb]etreiber|[Hh]ändler|[Hh]ersteller|[Dd]ienstleister|versicherer)$"
)
_GERMAN = re.compile(r"\b(?:der|die|und|wegen|eine[nr]?|hat|nicht)\b")
_GERMAN_NOUN = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]+(?:en|er|ern|ung|ungen|heit|keit|schaft|tion|tät|nis|chen|ment|stelle|recht|gesetz|höhe|summe|bescheid|behörde|bank(?=en)|jahr|zahl|grund|fall|schutz|daten|weise|geld|strafe|folge|frage|ende|woche|monat|euro)s?$"
)


def _plain_noun(text: str, span: Span) -> bool:
    """Tell whether a name in a German sentence may be a plain noun, which German writes with a capital."""
    name = text[span.start : span.end]
    return (
        " " not in name
        and bool(_GERMAN_NOUN.match(name))
        and bool(_GERMAN.search(text, max(0, span.start - 120), span.start))
    )


def _is_no_name(word: str) -> bool:
    bare = re.sub(r"['’]s?$|[,.;:]+$", "", word)
    if _GERMAN_KIND.search(bare):
        return True
    return (
        bare in _STOP
        or bare.title() in _STOP
        or bare in {"&", "and", "of", "de", "for"}
        or "-based" in bare
        or _DEMONYM_END.match(bare) is not None
    )


_DEMONYM_END = re.compile(r"^(?:[A-Z]\w+-(?:owned|based|born|run)|GDPR\S*)$")


_SHORTEST = 4


def _bare(name: str) -> str:
    """Give a name without its legal form, as texts repeat it; an empty one where it has none."""
    bare = re.sub(rf"(?:,?\s{_FORM}\b\.?)+$", "", name)
    return bare if bare != name and bare not in _STOP else ""


def spread(text: str, found: list[Mention], taken: list[Mention]) -> list[Mention]:
    """Find the other places where a company found once is named, by its name or the short form in brackets after it."""
    names = {one.name: one.name for one in found}
    names |= {
        bare: one.name for one in found if len(bare := _bare(one.name)) > _SHORTEST and bare not in names
    }
    for one in found:
        short = re.match(
            r"\s\((?:the\s)?[“\"'‘]?([A-Z][\w&]{1,14})[”\"'’]?\)", text[one.span.end : one.span.end + 24]
        )
        if short:
            names[short[1]] = one.name
    spans = [one.span for one in taken]
    more = []
    for written, name in names.items():
        for match in re.finditer(rf"\b{re.escape(written)}\b", text):
            span = Span(*match.span())
            if not any(other.meets(span) for other in spans):
                more.append(Mention(span, "company", name, None))
                spans.append(span)
    return more


_OFTEN = 2


def find_frequent(text: str, taken: list[Mention], places: Collection[str]) -> list[Mention]:
    """Find the name that a text repeats most, for a text that has measures and no company beside their words."""
    counted: Counter[str] = Counter()
    first: dict[str, Span] = {}
    for match in _NAME.finditer(text):
        for span in _cleaned(text, Span(*match.span())):
            name = text[span.start : span.end]
            if name not in places and not any(one.span.meets(span) for one in taken):
                counted[name] += 1
                first.setdefault(name, span)
    often = [(count, -first[name].start, name) for name, count in counted.items() if count >= _OFTEN]
    if not often:
        return []
    name = max(often)[2]
    return [Mention(first[name], "company", name, None)]
