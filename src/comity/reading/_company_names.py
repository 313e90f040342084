"""Names of companies as texts write them: where one begins and ends, and what is none."""

import re
from collections.abc import Iterator
from functools import lru_cache

from comity.reading._names import names
from comity.reading._numbers import CODES
from comity.reading._places import DEMONYMS
from comity.reading._spans import Span, places_of
from comity.reading._wordings import wording

CAPITAL = r"(?:(?:[A-Z]\.){2,4}(?=\s[A-Z])|\d{1,3}(?!st\b|nd\b|rd\b|th\b|pc\b|bn\b|mn\b|mio|mrd|min)(?:and|to|[a-z]{3,12})[A-Z]\w*|[A-ZÀ-ÖØ-Þ][\w’'&!+-]*(?:\.(?:com|de|fr|it|es|io|ai|co|pl|net))?)"
"""A word as names begin."""

NAME = re.compile(
    rf"(?=[\dA-ZÀ-ÖØ-Þ])(?:\d+\s?&\s?\d+(?:\s{CAPITAL}){{0,3}}|(?:Department|Ministry|University|City|Bank|Municipality|Region|Council)\s(?:of|for)\s(?:the\s)?{CAPITAL}(?:\s(?:and\s|of\s)?{CAPITAL}){{0,4}}"
    rf"|{CAPITAL}\sand\s{CAPITAL}\s(?:Administration|Service|Council|Department|Hospital|University|District|County)\b"
    rf"|{CAPITAL}(?:\s(?:&\s|de\s|of\s|for\s|del\s|della\s|di\s|du\s)?{CAPITAL}){{0,5}})"
)
"""A name of several such words."""

FORM = r"(?:[Ss]\.\s?[Rr]\.\s?[Ll]\.?(?:\s?[Ss]\.?)?|[Ss]\.\s?[Pp]\.\s?[Aa]\.?|[Ss]ocietà [Cc]ooperativa|[Ss]oc\.? [Cc]oop\.?|[Ss]arl|SCA|S\.?C\.?|[Ee]\.\s?[Kk]\.?|gGmbH|GmbH & Co\. KG|KGaA|eG|Inc|Incorporated|Ltd|Limited|LLC|LLP|GmbH|AG|SE|KG|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|AB|AS|ASA|A/S|Oy|Oyj|plc|PLC|Corp|Corporation|Company|Pty|Pte|S\.?L\.?U?|S\.?à\.?r\.?l|UAB|d\.o\.o|Kft|Zrt|s\.r\.o|Sp\. z o\.o|e\.V|Ltda|DAC|Unlimited|PT|ehf|hf|ApS|OÜ|OU|SIA|Nyrt|Bt|d\.d|a\.s|EOOD|OOD|AD|A\.Ş|K\.K|Bhd|S\.?A\.? de C\.V|S\.A\.B|Lda|SpA|SASU|SCOP|GIE|CV|VOF|u\.a|mbH|OHG|GbR|CIC)"
"""A legal form."""

CITIES = "Brussels|Bruxelles|Paris|London|Londres|Dublin|Madrid|Barcelona|Rome|Roma|Milan|Milano|Turin|Torino|Naples|Vienna|Wien|Zurich|Zürich|Geneva|Genève|Bern|Amsterdam|Rotterdam|Lisbon|Lisboa|Oslo|Stockholm|Copenhagen|Helsinki|Warsaw|Prague|Budapest|Bucharest|Athens|Zagreb|Ljubljana|Bratislava|Vilnius|Riga|Tallinn|Edinburgh|Belfast|Cardiff|Manchester|Washington|Ottawa|Toronto|Montreal|Vancouver|Gatineau|Sydney|Melbourne|Canberra|Wellington|Seoul|Tokyo|Beijing|Delhi|Mumbai|Nairobi|Lagos|Abuja|Johannesburg|Pretoria|Ankara|Istanbul|Brasília|Bogotá|Moscow|Kyiv|Manila|Bangkok|Jakarta|Mountain View|Menlo Park|Cupertino|Redmond|San Francisco|Silicon Valley|Palo Alto"
"""Cities, which are no companies."""

STOP = frozenset(
    word
    for words in (
        "The|This|That|These|Those|It|Its|In|On|At|By|For|From|After|Before|Following|While|When|If|As|And|But|Or|We|He|She|They|There|Here|How|Why|What|Who|Our|Your|Under|Over|With|Without|Both|Each|Such|Some|All|Any|No|Not|New|Now|Then|More|Most|Many|One|Two|Three|First|Second|Third|Last|Next|Also|Although|Because|Since|So|To|Of|A|An|However|According|Despite|Meanwhile|Instead|Neither|During|Image|Read|See|Photo|Upon|Within|Among|Amid|Through|Throughout|Across|Around|About|Above|Below|Between|Beyond|Behind|Besides|Beside|Except|Into|Off|Out|Past|Plus|Regarding|Towards|Until|Till|Via|Whether|Whereas|Where|Which|Whose|Unless|Once|Only|Even|Still|Yet|Just|Again|Already|Always|Never|Often|Perhaps|Quite|Rather|Very|Almost|Nearly|Massive|Mammoth|Huge|Giant|Hefty|Heavy|Large|Small|Highest|Largest|Biggest|Higher|Lower|Double|Triple|Latest|Recent|Recently|Earlier|Later|Today|Yesterday|Tomorrow|Monetary|Civil|Criminal|Administrative|Financial|Potential|Possible|Proposed|Provisional|Final|Initial|Original|Total|Combined|Joint|Separate|Separately|Similar|Same|Other|Another|Further|Additional|Several|Few|Dozens|Hundreds|Thousands|Millions|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|Thirty|Fifty|Hundred|Customers|Patients|Employees|Consumers|People|Hackers|Lawyers|Experts|Critics|Parents|Everyone|Everybody|Nobody|Somebody|Whoever|Whatever|Whichever|Wherever|Everything|Nothing|Something|Anybody|Anyone|Someone|None|Much|Little|Less|Others|Good|Bad|Best|Worst|Great|Better|Worse|Long|Short|Early|Late|Time|Money|Trouble|Shock|Blow|Win|Victory|Defeat|Relief|Neither|Nor|Either|Having|Being|Finally|Moreover|Furthermore|Therefore|Thus|Hence|Otherwise|Likewise|Accordingly|Consequently|Additionally|Overall|Ultimately|Originally|Initially|Eventually|Currently|Previously|Generally|Indeed|Of|His|Her|Their|My|Does|Did|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Should|Could|Can|May|Might|Must|Background|Facts|Findings|Outcome|Summary|Conclusion|Introduction|Comment|Alla|Nella|Nel|Dalla|Dal|Sulla|Agli|Alle|Nos|Nas|Numa|Protección|Protezione|Proteção|Privacidad|Privacidade|Verdict|Veredicto|Number|National|Name|Source|Insufficient|Addendum|Asia|Africa|America|Oceania|Controller|Processor|Decision|Summary|Oltre|Outre|Más|Plus|Über|Parties|Jurisdiction|Case|Relevant|Party|Title|Author|Category|Categories|Topic|Region|Country|Language|Status|Type|Sector|Industry|Amount|Details|Exclusive|Analysis|Opinion|Explainer|Breaking|Watch|Video|Listen|Resolution|Corrective|Penalty|Plan|Settlements|Investigations|Investigation|Enforcement|Violation|Violations|Breach|Breaches|Penalties|Sanctions|Firm|Update|Updated|Source|Share|Published|Posted|News|Big|Tech",
        "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec",
        "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Januari|Janvier|Février|Mars|Avril|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre",
        "Welche|Welcher|Welches|Dieser|Diese|Dieses|Jede|Jeder|Einige|Viele|Mehrere|Beide|Alle|Solche|Manche|Keine|Kein|Unter|Durch|Über|Bis|Seit|Vor|Auch|Nur|Noch|Schon|Dann|Damit|Dabei|Dazu|Daneben|Außerdem|Zudem|Jedoch|Aber|Denn|Weil|Da|Wenn|Ob|Als|Wie|Wer|Was|Wo|Warum|Es|Er|Sie|Wir|Ich|Man|Sein|Seine|Ihr|Ihre|Erst|Zuerst|Insgesamt|Rund|Etwa|Ende|Anfang|Mitte|Knapp|Fast|Mehr|Weniger|Folge|Folgen|Grund|Fall|Fälle|Firma|Konzern|Verein|Betrieb|Patienten|Mieter|Nutzer|Kundin|Schadensersatz|Bescheide|Verstöße|Verantwortliche|Verantwortlicher|Betroffene|Aufsicht|Bußgelder|Geldbußen|Geldbuße|Strafen|Millionenstrafe|Straferkenntnis|Urteil",
        "Organisme|Organismes|Sanctions|Amendes|Décision|Décisions|Délibération|Plainte|Plaintes|Données|Données|Selon|Après|Avant|Depuis|Pendant|Ainsi|Alors|Toutefois|Cependant|Enfin|Aussi|Outre|Ces|Son|Sa|Ses|Leur|Leurs|Elle|Il|Ils|Elles|On|Nous|Vous|Qui|Que|Quand|Comme|Si|Mais|Ou|Et|Donc|Or|Ni|Car|Deux|Trois|Quatre|Cinq|Plusieurs|Toute|Tous|Toutes|Chaque|Aucun|Aucune|Autre|Autres|Même|Premier|Première",
        "Tras|Según|Además|También|Entre|Desde|Hasta|Durante|Sobre|Sin|Ante|Bajo|Cuando|Como|Pero|Porque|Aunque|Este|Esta|Estos|Estas|Ese|Esa|Su|Sus|Se|No|Sí|Ya|Aún|Así|Sanciones|Multas|Datos|Resolución|Reclamación|Denuncia|Recurso|Dos|Tres|Cuatro|Varias|Varios|Otra|Otro|Otras|Otros|Toda|Todo|Todas|Todos|Cada|Ninguna|Ningún|Primera|Primer|Segunda|Nunca|Ahora|Entonces|Dopo|Prima|Secondo|Inoltre|Anche|Tra|Fra|Durante|Senza|Quando|Come|Ma|Perché|Questa|Questo|Questi|Queste|Quella|Quello|Suo|Sua|Suoi|Sue|Si|Non|Già|Ancora|Così|Sanzioni|Multe|Dati|Decisione|Reclamo|Ricorso|Due|Tre|Quattro|Altra|Altro|Altre|Altri|Tutta|Tutto|Tutte|Tutti|Ogni|Nessuna|Nessuno|Prima|Mai|Ora|Autorità|Authority",
        "S'pore|S’pore|M'sia|Messenger|Newsletter|E-Mail|E-Mails|SMS|Fax|Soit|Mezzo|UIT|UVT|UMA|UTM|UF|SMLMV|SMMLV|IVA|CFA|FCFA|TPE|PME|ETI|SME|SMEs|GDPR|RGPD|DSGVO|EU|EEA|European|Europe|Data|Privacy|Protection|Information|Personal|Commission|Commissioner|Commissioners|Authority|Authorities|Regulatory|Note|Imposed|Fined|Issued|Announced|Ordered|Sanctioned|Penalised|Penalized|Hit|Slapped|Pending|Unknown|Upheld|Rejected|Skr|SKr|DKr|Dkr|NKr|Nkr|IKr|Major|Serious|Multiple|Repeated|Severe|Significant|Unlawful|Illegal|Alleged|Failing|Failure|Failures|Improper|Inadequate|Unauthorised|Unauthorized|Unsolicited|Sending|Sharing|Selling|Using|Processing|Collecting|Exposing|Leaking|Misusing|Misleading|Violating|Breaching|Ignoring|CCTV|Codice|VISTO|VISTA|VISTI|VISTE|RILEVATO|CONSIDERATO|RITENUTO|PREMESSO|OSSERVATO|ORDINA|INGIUNGE|DISPONE|TENUTO|VU|VISTOS|CONSIDERANDO|Ombudsman|Ombudswoman|Ombudsperson|Inspectorate|Supervisor|Regulator|Regulators|Agency|Board|Court|Tribunal|Article|Articles|Section|Act|Law|Regulation|Directive|Code|Convention|Ministry|Department|Government|Parliament|Council|State|States|Attorney|General|Attorneys|President|Chair|Chairman|Chairperson|Director|Minister|Judge|Mr|Ms|Mrs|Dr|Prof|CEO|DPA|DPAs|SA|SAs|LSA|CSA|CSAs|AI|IT|COVID|Internet|Android|iOS|Brexit|Fine|Fines|Penalty|Notice|Enforcement|Decision|Order|Settlement|Big|Privacy|Safe|Harbor|Shield|Members|Member|Union|Republic|Schedule|Principle|Principles|Office|Watchdog|DPO|PDF|RSS|USD|EUR|GBP|Million|Billion|Euro|Euros|Mio|Record|Headings|Companies|Company|Recommendations|Report|Judgment|Ruling|Appeal|Cookies|Cookie|App|Platform|Sanctions|Sanction|Users|Customers|Children|Rights|PIPEDA|CCPA|COPPA|POPIA|LGPD|PDPA|BIPA|HIPAA|Plaintiff|Plaintiffs|Class|Action|NOK|SEK|DKK|PLN|GBP|CHF|KRW|AUD|CAD|SGD|HKD|BRL|TRY|KES|NGN|ZAR|JPY|INR|HUF|CZK|RON|AG|AGs|TL|DoJ|DOJ|HBNR|FTC|ICO|DPC|CNIL|OCR|HHS|PHI",
        "Die|Der|Das|Den|Dem|Ein|Eine|Im|Am|Nach|Bei|Mit|Wegen|Gegen|Und|La|Le|Les|L|Un|Une|Des|Du|De|En|Dans|Par|Pour|Sur|Au|Aux|Ce|Cette|El|Los|Las|Una|Del|Al|Por|Para|Con|Il|Lo|Gli|Della|Dello|Nel|Nella|Per|Che|Unternehmen|Behörde|Millionen|Datenschutz|Datenschutzbehörde|Bußgeld|Geldbuße|Geldstrafe|Verwarnung|Einspruch|Klage|Bescheid|Anordnung|Verordnung|Strafe|Höhe|Verstößen|Verstoß|Euro|Agencia|Autorité|Autoridad|Garante|Société|Règlement|Reglamento|Regolamento|Commune|Kunden|Mitarbeiter|Daten|Verfahren|Beschluss|Entscheidung|Amende|Sanción|Multa|Provvedimento|Ordinanza|Articolo|Artículo|Artikel|Conseil|Cour|Gericht|Land",
        CITIES,
        *DEMONYMS.values(),
        "|".join(CODES),
        "CT|NJ|NY|NYC|PA|TX|FL|VT|MI|OH|MN|NH|NC|MD|GA|AZ|Secure|Secures|Secured|Leads|Joins|Settled|Reached|Key|Keywords|Media|Release|Releases|Publications|Newsletter|Newsletters|HIV|AIDS|Reference|References|Origin",
        "TPS|CTPS|PPI|PECR|CMP|CMPs|MPN|FOI",
        "Scottish|Welsh|English|Scotland|Wales|England|Northern|Southern|Western|Eastern|Datenschützer|Datenschützerin|Verbraucherschützer|Aufseher|Aufsichtsbehörden|Wettbewerbshüter|Gendarme|Nordic|Baltic|Asian|African|Catalan|Basque|Flemish|Walloon|Scots",
    )
    for word in words.split("|")
)
"""Words that begin with a capital and are no name."""

_NOISE = re.compile(
    r"^(?:[KUT]?[Ss]hs?\.?\d[\d.,]*|Rs\.?\d[\d.,]*|\d[\d.,]*|[A-Z]{1,3}\$?\d[\d.,]*\w?|[A-Z]{1,2}\.?(?:,\s?[A-Z]{2})*|[IVX]+)$"
)


COUNTRIES = frozenset(
    "Ireland France Germany Italy Spain Netherlands UK Italia España Belgium Portugal Austria Canada Australia Japan Korea Singapore Brazil Brasil Deutschland"
    " Österreich Schweiz Nederland Polska Europe Luxembourg Switzerland Belgique Suisse".split()
)


def _is_of_city(words: list[re.Match[str]]) -> bool:
    """Tell whether a name begins with a city before a word of its own: ``Budapest Takarék``."""
    return len(words) > 1 and words[0].group() in _CITIES and not is_no_name(words[1].group())


_BODIES = frozenset(["Ministry", "Administration", "Department", "Council", "Office"])


def _is_body(words: list[re.Match[str]]) -> bool:
    """Tell whether a name is that of a public body with its field before it: ``Interior Ministry``."""
    return len(words) > 1 and words[-1].group() in _BODIES and not is_no_name(words[-2].group())


def _is_new(words: list[re.Match[str]]) -> bool:
    """Tell whether a name begins with that of a place of two words: ``New York Reads``, ``Los Angeles Gas``."""
    return len(words) > 1 and f"{words[0].group()} {words[1].group()}" in _TWO_WORDS


_TWO_WORDS = frozenset(
    "New York|New Jersey|New Hampshire|New Mexico|New Orleans|New Haven|New England|New Zealand|New Delhi|New South|New Brunswick|"
    "Los Angeles|Las Vegas|Las Palmas|La Rochelle|La Paz|La Spezia|Le Havre|Le Mans|North Carolina|South Carolina|South Korea|Den Haag".split(
        "|"
    )
)
_CITIES = frozenset(CITIES.split("|"))


def _is_branch(words: list[re.Match[str]]) -> bool:
    """Tell whether a name ends in a country after a word of its own: ``Lumio Italia``."""
    last, own = words[-1].group(), [one for one in words[:-1] if not is_no_name(one.group())]
    beside = len(words) > 1 and not is_no_name(words[-2].group())
    return (last in COUNTRIES and beside) or (last in _CITIES and bool(own))


_SIGNS = frozenset("$€£")
"""Signs of currencies, before which a letter is no part of a name: ``SingaCare S$250,000``."""


_OF_CODE = wording(r"(?:§{1,2}|\bArt\.?)\s?\d+\w?(?:\s(?:Abs|Z|lit|S|Satz|Nr)\.?\s?\w{1,3})*\s$")
"""What stands before the name of a code: ``§ 52 Abs. 8 VwGVG``."""
_RUN_ON = re.compile(r"(?:[A-Z][a-zà-ÿ]+){4,}")
"""Headings of a table that run into one word."""


WORD = re.compile(r"\S+")
_TAIL = re.compile(r"['’]s?$|[,.;:]+$")
"""What a name ends in and is no part of it."""


_ARTICLE = re.compile(r"The\s(?=[A-ZÀ-Þ])")


def cleaned(text: str, span: Span) -> Iterator[Span]:
    """Take off words that are no part of a name, at both ends; give nothing where none is left."""
    if _ARTICLE.match(text, span.start, span.end):
        span = Span(span.start + len("The "), span.end)
    words = list(WORD.finditer(text[span.start : span.end]))
    public = _PUBLIC.match(text, span.start, span.end)
    while (
        words
        and not public
        and is_no_name(words[0].group())
        and not _is_of_city(words)
        and not _is_new(words)
    ):
        words.pop(0)
    while (
        words
        and not _OFFICE.match(text, span.start, span.end)
        and not _is_body(words)
        and is_no_name(words[-1].group())
        and not _is_branch(words)
    ):
        words.pop()
    if not words:
        return
    if len(words) > 1 and len(words[-1].group()) == 1 and text[span.start + words[-1].end() :][:1] in _SIGNS:
        words.pop()
    start, end = span.start + words[0].start(), span.start + words[-1].end()
    written = _TAIL.sub("", text[start:end])
    if _OF_CODE.search(text, max(0, start - 30), start) or _RUN_ON.fullmatch(written):
        return
    if (
        not _NOISE.match(written)
        and (
            not PERSON.search(text, max(0, start - 30), start)
            or _FINED_OFFICE.search(text, max(0, start - 45), start)
        )
        and not _is_nobody(written)
        and not _is_ordinary(text, written)
    ):
        yield Span(start, start + len(written))


_NOUNS = frozenset(
    "Entreprise Entreprises Association Associations Groupe Collectivité Mairie Hôpital Gesellschaft Krankenkasse Empresa Empresas Compañía Banco Azienda Aziende Società Banca Hospital Clinic School College University Bank Company Group Association Health Healthcare Hospitals Hospital Banks Retailers Insurers Telecoms Airlines Retail Business Businesses Firms Firm Pay Pays Settle Settles Agrees Agree Faces Face Loses Lose Wins Gets Hits Slaps Issues Launches Finds Says Reach Reaches Secures Announces Orders Bans Warns Violates Operator Operators Telecommunications Telecommunication Telecom Provider Providers Municipality Mayor Politician Landlord Employer Trust Hotel Restaurant Insurance Insurer Supplier Shop Store Cooperative Bureau Employee Pharmacy Dentist Physician Bailiff Notary Estate Publisher Newspaper Supermarket Gym Club Service Services Online Energy Private Public Local Large Small Website Auto Car Food Delivery Dating Gaming Networking Social Ad Mobile Camera Cameras Advertising Software Telehealth Payment Payments Genetic Testing".split()
)
"""Nouns for a kind of respondent, which are parts of names and no name alone."""

_INSTITUTION = re.compile(
    r"\b(?:Initiative|Action Plan|Plan|Program(?:me)?|Rules?|Acts?|Framework|Notice|Order|Agreement|Policy|Court|Courts|Directive|Regulations?|Convention|Officer|Committee|Working Party|Circuit|Amendment|Obligations?|Principles?|Preference Service|Register|Right of Access|Civil Rights|Code|Law|Bill|Compliance|Sales|Practices|Department of Health and Human Services|Department of Financial Services|Road|Street|Avenue|Lane|Square|Straße|Strasse|Platz)$|(?:Data|Privacy|Information|Protection|Personal)\b.*\b(?:Bureau|Authority|Commission|Agency|Board|Office|Inspectorate|Supervisor|Ombudsman|Commissioner|Regulator)$"
)
"""Endings of names that mean rules, plans and offices."""
_LONGEST_PERSON = 3


def _is_ordinary(text: str, name: str) -> bool:
    """Tell whether a name is one word that the text writes small elsewhere: ``Pending`` at the head of a field."""
    small = name.lower()
    return name.isalpha() and name != small and any(True for _ in places_of(small, text))


FORMED = re.compile(rf"\s{FORM}\b|&")
"""What only names of companies have."""


_ONLY_FORM = re.compile(FORM)
_COMPOUND = re.compile(r"(?:[A-ZÀ-Þ][a-zà-ÿ]+|[A-Z]{2,5})-[a-zà-ÿ]+")
"""A compound of plain words at the head of a sentence: ``Body-worn``."""


_LONGEST_IN_CAPITALS = 4
"""Words of a name in capitals: more of them are a heading."""
_CODES = re.compile(r"[A-Z]{2}-\w+(?:,\s[A-Z]{2}(?:-\w+)?)*")
"""Codes of places in a list: ``DE-Berlin, NL``."""


@lru_cache(maxsize=4096)
def _is_nobody(name: str) -> bool:
    """Tell whether a name is that of a person (it begins with a given name), or but a noun for a kind of respondent."""
    words = name.split()
    if (
        name.title() in _CITIES
        or (len(words) > _LONGEST_IN_CAPITALS and name.isupper() and not FORMED.search(name))
        or _CODES.fullmatch(name)
        or all(word in _NOUNS for word in words)
        or _INSTITUTION.search(name)
        or _ONLY_FORM.fullmatch(name)
    ):
        return True
    if len(words) == 1 and (name.lower() in names().words or _COMPOUND.fullmatch(name)):
        return True
    return 1 < len(words) <= _LONGEST_PERSON and words[0] in names().given and not FORMED.search(name)


PERSON = wording(
    r"\b(?:chairman|chairwoman|chair|president|[Ss]ecretary [Gg]eneral|chief executive|CEO|founder|co-founder|director|commissioner|minister|spokes\w+|head|lawyer|attorney|judge|senator|Commissioner|President|Judge|Justice|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Attorney General|AG|CEO,|Chairman|Director|Minister|(?:[Mm]inister|[Mm]inistry|[Mm]inistre|[Mm]inistère|[Mm]inistro|[Mm]inisterio|[Mm]inistero|[Ss]ecretary|[Uu]ndersecretary)\s(?:of|for|de|du|de\sla|des|della|del|delle|dell)(?:\sthe)?)\s$"
)
"""What stands before the name of a person."""

_FINED_OFFICE = wording(
    r"\b(?:on|against|upon|fined|contre|gegen|contra|contro|au|al)\s(?:the\s|den\s|le\s|el\s|il\s)?(?:[Mm]inist\w+|[Ss]ecretary)\s(?:of|for|de|du|de\sla|des|della|del)(?:\sthe)?\s$"
)
"""An office of state against which a measure is."""
_PUBLIC = re.compile(
    r"(?:Department|Ministry|University|City|Bank|Municipality|Council)\s(?:of|for)\s|(?:[\w’'-]+\s){0,2}(?:Association|Federation|Society|Institute|Chamber|College|Union|Authority)\sof\s"
)

_OFFICE = re.compile(r"(?:Department|Ministry)\s(?:of|for)\s")
"""An office of state, whose name may end in a word that is none alone: ``Department of Social Protection``."""

_GERMAN_KIND = re.compile(
    r"(?:[Aa]nbieter|[Kk]onzern|[Dd]ienst|[Ff]irma|gruppe|[Kk]ette|[Rr]iese|[Uu]nternehmen|[Bb]etreiber|[Hh]ändler|[Hh]ersteller|[Dd]ienstleister|versicherer)$"
)

_GERMAN = wording(r"\b(?:der|die|und|wegen|eine[nr]?|hat|nicht)\b")

_GERMAN_NOUN = re.compile(
    r"^[A-ZÄÖÜ][a-zäöüß]+(?:en|er|ern|ung|ungen|heit|keit|schaft|tion|tät|nis|chen|ment|stelle|recht|gesetz|beauftragte|höhe|summe|bescheid|behörde|bank(?=en)|jahr|zahl|grund|fall|schutz|daten|weise|geld|strafe|folge|frage|ende|woche|monat|euro|zeit|wesen|liste|pflicht|antrag|bericht|rat|amt|haus|kammer|raum|ort|markt|leute|kräfte)s?$"
)


def is_plain_noun(text: str, span: Span) -> bool:
    """Tell whether a name in a German sentence may be a plain noun, which German writes with a capital."""
    name = text[span.start : span.end]
    if " " in name or not _GERMAN.search(text, max(0, span.start - 300), span.end + 100):
        return False
    return bool(_GERMAN_NOUN.match(name) or _GERMAN_ARTICLE.search(text, max(0, span.start - 16), span.start))


_GERMAN_ARTICLE = wording(
    r"\b(?:der|die|das|dem|den|des|eine?[mnrs]?|keine?[mnrs]?|seine?[mnrs]?|ihre?[mnrs]?|deren|dessen|zur|zum|im|vom|beim|am|diese[mnrs]?|jede[mnrs]?)\s$"
)


@lru_cache(maxsize=4096)
def is_no_name(word: str) -> bool:
    """Tell whether a word with a capital is part of no name."""
    bare = _TAIL.sub("", word)
    if _GERMAN_KIND.search(bare):
        return True
    return (
        bare in STOP
        or bare.title() in STOP
        or bare in {"&", "and", "of", "de", "for"}
        or "-based" in bare
        or _DEMONYM_END.match(bare) is not None
    )


_DEMONYM_END = re.compile(r"^(?:[A-Z][a-z]{2,}[^\Wl]ó|[A-Z]\w+-(?:owned|based|born|run)|GDPR\S*)$")


_LAST_FORMS = re.compile(rf"(?:,?\s{FORM}\b\.?)+$")


def bare_of_form(name: str) -> str:
    """Give a name without its legal form, as texts repeat it; an empty one where it has none."""
    bare = _LAST_FORMS.sub("", name)
    return bare if bare != name and bare not in STOP else ""
