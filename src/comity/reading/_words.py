"""The words of procedure in five languages and more: what was done, and who worked with whom."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from comity.reading._wordings import Wording, wording

Measure = Literal[
    "fine", "settlement", "order", "ban", "reprimand", "warning", "undertaking", "penalty_payment", "finding"
]


@dataclass(frozen=True)
class Cue:
    """A wording that tells of a measure or a link.

    Parameters
    ----------
    kind : str
        The measure or the kind of link.
    pattern : Wording
        The wording; linear in the length of the sentence.
    status : str
        The state of the measure that the wording tells.
    """

    kind: str
    pattern: Wording
    status: str = "imposed"


def in_small(pattern: str) -> Wording:
    """Compile a pattern for a text in small letters: quicker by far than one that ignores case."""
    return wording(re.sub(r"(?<!\\)(?<!\(\?)[A-ZÀ-Þ]", lambda match: match[0].lower(), pattern))


def undotted(text: str, sentences: Iterable[tuple[int, int]]) -> str:
    """Give a text of the same length whose points inside a sentence (``Inc.``, ``9.5``) are no ends of anything."""
    parts, at = [], 0
    for start, end in sentences:
        parts += [text[at:start], _INNER.sub("·", text[start : end - 1]), text[max(start, end - 1) : end]]
        at = end
    return "".join([*parts, text[at:]])


_INNER = re.compile(r"\.(?=\s)|(?<=\d)\.(?=\d)")


def cue(kind: str, pattern: str, status: str = "imposed") -> Cue:
    """Give a wording of a kind."""
    return Cue(kind, in_small(pattern), status)


FINE = in_small(
    r"\b(?:fin(?:e|es|ed|ing)|(?:mega|record|gdpr)-?fine|penalt(?:y|ies)|penali[sz]e[sd]?|sanction(?:s|ed|né|née|nés|ne|ner|ado|ada|a|ó|ar)?|mulct|punish\w*|amendes?|bußgeld\w*|bussgeld\w*|geldbuße\w*|\w*strafe|busse|pago voluntario"
    r"|sanctions? p[ée]cuniaires?|[ée]cop\w+|infringement notice|penalty notice|les? pus(?:o|ieron)|verbal\w* une amende|strafzahlung\w*|zwangsgeld\w*|penale\b|maxi-?mult\w*|(?:impone[nr]?|impuso|impuest[oa]s?|imponi\w+|inflig\w+|inflitt\w+|irroga\w+|comminat\w+|castig\w+|verhäng\w+|verlangt|aufgebrummt|auferleg\w+|belegte?\b)"
    r"|mult[aóo]\w*|sanci[oó]n\w*|sanzion\w*|ammenda|boete\w*|sanktionsavgift\w*|böter|bøde\w*|overtredelsesgebyr|kara|coima)\b",
)
"""Words for a fine."""
MEASURES: tuple[Cue, ...] = (
    cue("settlement", r"\b(?:settle(?:d|s|ment|ments)?|settling|consent (?:decree|order|judgment)|agree(?:d|s) to pay|secure[sd]? (?:a )?[€£$]\S+ (?:\w+ ){0,2}from|(?:recover|obtain|collect|win|secure)(?:s|ed)? (?:a )?[€£$]\S+|inks? \S+ deal|consent agreement|resolution agreement|resolve[sd]? (?:the |its )?(?:allegations|charges|claims)|assurance of (?:voluntary compliance|discontinuance)|vergleich|transaction pénale|accordo transattivo)\b"),
    cue("ban", r"\b(?:permanently bann?\w*|bann(?:ed|ing|s)|(?:temporary |permanent |immediate |processing |data transfer )?ban(?:s)?\b|prohibit(?:ed|s|ing|ion)|(?<!information )block(?:ed|s|ing) (?!by)|suspend(?:ed|s|ing)?\b(?! (?:fine|penalty|sentence))|suspension (?:of|order)|halt(?:ed|s)?\b|barred|suspens[ãa]o|suspendeu|untersag\w+|verbot\w*|(?<!reproduction )interdi\w+|prohíb\w*|prohibi\w+|vieta\w*|divieto|blocco|blocca(?:t[oaei])?\b|limitazione (?:provvisoria|temporanea|definitiva|del trattamento))"),
    cue("order", r"\b(?:enforcement notices?|notice of enforcement|compliance (?:order|notice)|(?<!consent )(?<!another )(?<!different )(?<!same )(?<!of the )(?<!in )(?<!mobile )(?<!online )(?<!food )order(?:ed|s|ing)?\b(?! of the (?:general|high)| app| number| form)|instructed|directed(?! against| at)|requir(?:ed|es) (?:it|the company|both companies|yahoo|\w+) to|(?:must|has to|have to|had to|is to|are to) (?:delete|stop|cease|bring|change|destroy|erase|remove|adopt|appoint|hire|take|carry out|put in place|implement|halt|correct|remedy|inform|notify)\b|corrective action (?:has been |was )?ordered|directions? (?:are|were|is|was|has been|have been)? ?(?:given|issued)|issued directions|told (?:(?:the|its|that|this|both) )?(?:\w+ ){0,3}to (?:delete|stop|cease|bring|change|halt|suspend|erase|remove|refrain|correct|destroy)|(?:binding|corrective) (?:order|measure)s?|injunction|injonction|enjoint|(?:settlement|agreement|decree|judgment|undertaking) (?:also |further |moreover )?(?:demands?|requires?|obliges?|compels?|calls (?:on|for)) (?:that )?|ordne(?:t|te|ten)\b[^.;]{0,80}\ban(?=[\s.,;:]|$)|weist\b[^.;]{0,80}\ban(?=[\s.,;:]|$)|wies\b[^.;]{0,80}\ban(?=[\s.,;:]|$)|angewiesen(?! auf)|verpflichtet (?:das|die|den) |auferlegt|gibt? (?:dem|der) [^.;]{1,40} auf\b|ordonn\w+|angeordnet|anordnung|orden[aó]\w*|determin(?:ou|ó) (?:que|a|la|o)\b|requiri\w+|ingiun\w+|ordina\w+|prescri(?:tto|ve)|impose corrective|mandatory actions)\b"),
    cue("reprimand", r"\b(?:reprimand(?:ed|s)?|rappel(?:ée?|le)? à l['’]ordre|réprimand\w*|verwarnung|verwarnt|dirige un apercibimiento|apercib\w+|ammoniment[oi]|ammonit\w+)\b"),
    cue("undertaking", r"\b(?:(?:enforceable|voluntary) undertakings?|undertaking\b|compliance agreement|commitments?\b|verpflichtet sich|verpflichteten sich|s['’]engage à|s['’]est engagée? à|se compromete a|si impegna a|impegni\b)"),
    cue("warning", r"\b(?:formal(?:ly)? warn\w*|administrative guidance|issued (?:a )?warning\w*|issued (?:a |an )?(?:\w+ )?(?:recommendation|guidance|advice|admonition)\w*|(?:a )?warning was (?:given|issued)|g[ai]ve[sn]? (?:\w+ )?a warning|warn(?:s|ed|ing)\b(?! (?:of|that|about|against)\b)|caution(?:s|ed)|mise?s? en demeure|met(?:tent|te)?\b[^.;]{1,60}\ben demeure|put on notice|(?:served|issued|sent|addressed|gave) (?:\w+ ){0,2}formal notice|avertissements?|avertit|avertie?s?\b|mise en garde|avvertimento|advertencia)\b"),
    cue("finding", r"\b(?:broke|breached|violated|contravened|infringed)\b[^.;]{0,60}\b(?:laws?|acts?|rules|rights)\b[^;]{0,130}\b(?:found|concluded|ruled) (?:[\w-]+ ){0,3}(?:report|investigation|findings|(?:mon|tues|wednes|thurs|fri)day)\b"),
    cue("warning", r"\b(?:g[ai]ve[sn]?|giving|issu(?:ed|es|ing)) (?:a |an )?(?:[\w-]+ ){0,2}guidance to\b"),
    cue("fine", r"\b(?:fin(?:ed|es|ing)\b|fine\b|(?:monetary|civil|administrative|financial) penalt\w+|penalty\b|penalties\b|sanctioned|penali[sz]e[sd]|sanctionn\w+|sanctions? p[ée]cuniaires?|[ée]cop\w+|amendes?|condamn\w+|bußgeld\w*|geldbußen?|\w*strafe\b|multa|multó\w*|sancion\w+|sanzion\w+|multe\b|boetes?|sanktionsavgift|bøde|overtredelsesgebyr)"),
    cue("finding", r"\b(?:so says|says|according to) (?:an? |the )(?:joint |new )?(?:\w+ )?(?:report|investigation|probe|inquiry) (?:by|from|of|that|into)\b|\b(?:findings|report) (?:\w+ ){0,3}(?:were|was|are|is|has been|have been) (?:released|published|issued|made public)\b|\b(?:authorities|commissioners|regulators?|watchdogs?) (?:find|conclude|rule)s?\b|(?<=, )\b(?:the|an?|its) (?:[\w’'-]+ ){0,3}?(?:commissioners?|authority|authorities|regulators?|watchdogs?|commission|agency|ombudsman|investigators) (?:\w+ )?(?:found|finds|concluded|ruled|determined)\b|\b(?:found|held|deemed|declared|judged) (?:to be |to have been )?(?:at fault|in breach|in violation|liable|guilty|wanting|in default)\b|\bwithout (?:[\w’']+ ){0,3}(?:knowledge|consent|legal basis)\b[^.;]{0,60}\b(?:investigation|inquiry|probe|report|review|audit)\b[^.;]{0,110}\b(?:found|finds|concluded|shows?|showed)\b|\bagreed to (?:\w+ ){0,4}recommendations\b|\b(?:f(?:ound|inds|inding)|conclude[sd]?|determined|ruled|declared|held)\b[^.;]{0,140}\b(?:violat\w+|breach\w*|contraven\w+|infring\w+|unlawful\w*|broke|fell (?:far )?short|not (?:compl\w+|meet|lived? up|kept? to|respect|in line|protected?|adequate\w*|safeguard\w*)|failed|constitut\w+|without (?:\w+ )?(?:consent|permission|legal basis)|unacceptable|shortcomings|inadequate|deficien\w+)\b|\b(?:did|does|do|had|has) not (?:meet|comply|live up|keep to|kept to|complied|respect|satisfy|observe|have (?:a|any|the) (?:legal|lawful|valid))\b|\b(?:in breach of|fell (?:far )?short of|ran afoul of|fell foul of|contrary to) (?:the |its |their )?[a-z’' ]{0,30}(?:law|act|principles?|rules|gdpr|article|section|regulation|requirements?|obligations?)\b|\b(?:broke|violated|breached|contravened|infringed)\b[^.;]{0,40}\b(?:law|laws|act|acts|rules|gdpr)\b[^.;]{0,160}\b(?:commissioners?|authority|regulators?|watchdog|counterparts|commission|agency)\b[^.;]{0,20}\b(?:found|concluded|ruled|determined)\b|\bsaid\b[^.;]{0,80}\b(?:breached|violated|contravened|infringed|broke)\b[^.;]{0,40}\b(?:law|act|rules|gdpr|legislation)\b|\b(?:determination|report of findings|empfahl\w*|empfiehlt|empfohlen\w*|empfehlung\w*|recommand\w+|raccomand\w+|recomend\w+)\b|\bsu(?:ed|es)\b|\bfil(?:ed|es) (?:a |an )?(?:\w+ ){0,3}(?:lawsuit|suit|complaint) against\b"),
)  # fmt: skip

AGREED = wording(r"\bagree(?:d|s)\b", re.IGNORECASE)
"""What a respondent binds itself to: part of a settlement that the text tells of nearby."""

NO_FINE = wording(
    r"\b(?:(?:nobody|no one|no company|neither(?: \w+){1,2}|none of (?:them|these|those)) (?:was|were|has been|have been|is|got) (?:\w+ )?fined?|(?:neither(?: \w+){1,2}|nobody|none of (?:them|these|those)|no (?:authority|regulator|watchdog)) (?:lets?|allows?|empowers?|can|may|could|is able to)\b[^.;]{0,40}\b(?:fines?|penalt\w+)|(?:cannot|can ?not|may not|unable to|no power to) (?:impose |issue |levy )?(?:a |any )?(?:fines?|penalt\w+)|(?:fines?|penalt\w+)\b[^.;]{0,70}\b(?:(?:was|were|is|are) not (?:sought|imposed|issued|possible|asked)|would have (?:needed|required|meant))|(?:neither(?: \w+){1,2}|nobody|none of (?:them|these|those)|no (?:authority|regulator|watchdog)) (?:has |have |had )?(?:imposed|issued|levied|handed (?:out|down)|sought|set) (?:a |any )?(?:\w+ )?(?:fines?|penalt\w+)|no (?:\w+ )?fines? (?:was|were|has been|is|will)|no (?:fine|monetary penalt\w+|financial penalt\w+|penalt\w+|sanction)|without (?:a |any )?fine|not (?:be )?fined?|escape[sd]? (?:\w+ )?(?:a )?fine|escapes? irish fine|avoid(?:s|ed)? (?:a |an )?(?:\w+ )?fine|did not (?:impose|issue|apply) (?:a |any )?(?:fine|penalt\w+|monetary)|(?:whether|ob|si|se) (?:to |there will be |auch |noch |(?:il )?y aura )?(?:an? |eine? |une |una )(?:\w+ )?(?:fines?|penalt(?:y|ies)|bußgeld\w*|geldbuße|amende|multa|sanzione)|(?:bußgeld\w*|geldbuße) (?:\w+ ){0,3}(?:gesondert|noch offen)|(?:(?:loi|gesetz|ley|legge|article|artículo|articolo|artikel)\b[^.;]{0,60}\b(?:prévoit|permet|punit|sieht|prevé|permite|prevede|consente|erlaubt)\b[^.;]{0,120}?\b(?:amendes?|bußgeld\w*|geldbuße\w*|multas?|sanzion[ei]|sanci(?:ón|ones)))|fines?\b[^.;]{0,20}\bcan (?:only )?(?:follow|be)\b|sans (?:amende|sanction p[ée]cuniaire)|(?:aucune|ni|pas d['’]|sans prononcer d['’]|n['’]inflige pas d['’]) ?(?:amende|sanction (?:p[ée]cuniaire|financi[èe]re)|p[ée]nalit[ée])|keine?r?(?:lei)? (?:\w+ )?(?:bußgeld\w*|geldbußen?|geldstrafen?|strafen?|sanktion\w*)|(?:ohne|statt(?: ein\w+)?|anstelle (?:von|ein\w+)|von (?:ein\w+|der)|auf ein\w*) (?:bußgeld\w*|geldbuße|geldstrafe)|sin (?:multas?|sanci[óo]n (?:econ[óo]mica|pecuniaria))|ni un (?:solo )?(?:euro|peso|céntimo) de (?:multa|sanci[óo]n)|(?:ninguna|no hay|no hubo|no habrá|en lugar de|en vez de) (?:una )?(?:multas?|sanci[óo]n(?:es)?)|no (?:pagan?|impon\w+|pueden? (?:ser )?multad\w+|lleva\w*|conlleva\w*)(?: una| ninguna)? ?(?:multas?|sanci[óo]n)?|(?:nessuna|senza|niente|invece di una|né una) (?:multe?|sanzion[ei])|sem multa|nenhuma (?:multa|coima)|geen boete|zonder boete|ingen (?:bot|bøde|sanktionsavgift|gebyr))\b",
    re.IGNORECASE,
)
"""A fine that was not imposed."""

POWERS = wording(
    r"\b(?:allows?|empowers?|authori[sz]es|permits?|provides? for|lets)\b[^.;]{0,60}\b(?:fines?|penalt\w+|sanctions?)\b|\bfines? (?:of )?up to\b|\bmay (?:be fined|impose|fine)\b",
    re.IGNORECASE,
)
"""A sentence on what the law allows."""
LAUNCHED = wording(
    r"\b(?:launch\w*|open(?:s|ed|ing)|start(?:s|ed)|begin\w*|will be)\b[^.;]{0,60}\b(?:investigat\w+|probe|inquiry|audit)\b|\b(?:joint statement|joint letter|open letter)\b|\b(?:will (?:together |jointly )?(?:examine|investigate|look into)|announced (?:the|a|an) (?:\w+ )?(?:investigation|inquiry|probe)|formed a task ?force|search warrants?|is investigating|are investigating|(?:is|are) under investigation)\b|\b(?:investigation|probe|inquiry|audit)\b[^.;]{0,110}\b(?:launched|opened|started|begins)\b",
    re.IGNORECASE,
)
"""A report that an investigation begins, which is no case yet."""
FACED = wording(
    r"\bfac(?:es|ing) (?:[\w/-]+ ){0,4}(?:investigation|probe|inquiry)\b|\b(?:are|is) to (?:look|examine|investigate|probe)\b|\b(?:will|to) consider (?:legal )?action\b",
    re.IGNORECASE,
)
"""A report that one awaits a respondent."""
ENDED = wording(
    r"\bafter an? (?:\w+ )?(?:investigation|inquiry|probe)\b|\b(?:published|released|completed|concluded|closed) (?:its|the|an?) (?:\w+ )?(?:report|findings|investigation|inquiry)\b|\b(?:conclude[sd]?|concluding|ruled|found) that\b|\bwill comply\b|\brecommendations?\b",
    re.IGNORECASE,
)
"""A report that one has ended."""
PROCEDURE = in_small(
    r"\b(?:investigat\w+|inquir(?:y|ies)|prob(?:e|es|ed|ing)|proceedings?|enforcement|enquêtes?|ermittl\w+|untersuch\w+|verfahren|investigaci\w+|indagin\w+|istruttori\w+|procédures?|procedimientos?|délibérations?|plaint\w+|complain\w+|beschwerden?)\b"
)
"""Words of procedure in a text that tells of no measure."""
REVIEWS: tuple[Cue, ...] = (
    cue("appeal", r"\b(?:overturn(?:ed|s)|quash(?:ed|es)|annul(?:led|s)|set(?:s)? aside|struck down|scrapp(?:ed|s)|cancel(?:led|s)|annul(?:é|e)|aufgehoben|eingestellt|unwirksam|nichtig|thrown out|invalidated|h[oe]b(?:t|en|en)?\b[^.;]{0,70}\bauf(?=[\s.,;])|behob\b|kassiert\w*|für nichtig|stellte\b[^.;]{0,60}\bein(?=[\s.,;])|gekippt|kippt\w*|(?:threw|throws|toss\w*) out|did not survive|(?:wiped?|strikes?) (?:out|down)|tumb[óo]\b|censur[ée]\w*|hebt\b[^.]{0,60}\bauf|anul(?:ó|a|ado|ada)|annullat[oa]|annulla|wins? appeal against|won (?:its|an) appeal against)\b", "annulled"),
    cue("appeal", r"\b(?:reduc(?:ed|es)|cut(?:s)?|slash(?:ed|es)|lower(?:ed|s)|(?:come|came|comes|bring|brought|brings)\b[^.;]{0,30}\bdown (?:to|from)|(?:take|took|takes|taken|taking|knock\w*|shav\w+) \d+ ?(?:%|per ?cent) off|appeal\b[^.;]{0,110}\b(?:ended|ends|resulted|concluded) (?:with|in) (?:a |the )?(?:\w+ )?(?:fine|penalty) of|penalty (?:was|is|has been) (?:therefore |accordingly )?(?:substituted|replaced)|substitut\w+ (?:a |the )?(?:\w+ )?(?:penalty|fine) of|remplac\w+ par une (?:amende|sanction) de|réduit|ramen\w+|herabgesetzt|reduziert|reduj?[oe]\w*|rebaj\w+|ridott[oa]|riduce)\b", "reduced"),
    cue("appeal", r"\b(?:upheld|uphold(?:s|ing)?|confirm(?:ed|s)|affirm(?:ed|s)|dismiss(?:ed|es) (?:the|an|its|\S+['’]s?) (?:\w+ )?appeal|reject(?:ed|s) (?:the|an|its|\S+['’]s?) (?:\w+ )?(?:appeal|demand|request)|(?:appeal|challenge|bid|application)\b[^.;]{0,50}\b(?:was|were|has been|is|been) (?:\w+ )?(?:dismissed|rejected|unsuccessful)|loses? (?:its )?(?:appeal|bid|challenge)|lost (?:its )?(?:appeal|bid)|confirm(?:é|e)|valid(?:é|e)e?\b|rejett\w+|rejet(?:é|te)\w*|festgesetzt|bleibt (?:bestehen|aufrecht)|aufrechterhalten|hielt\b[^.;]{0,60}\baufrecht|ratific(?:ó|a|ado)|avala\w*|bestätigt\w*|abgewiesen|confirm(?:ó|a|ado)|desestim\w+|conferma\w*|respint[oa])\b", "upheld"),
    cue("appeal", r"\b(?:struck (?:out|off)|strik(?:es|ing) (?:out|off)|behoben|freigesprochen|spr(?:ach|icht)\b[^.;]{0,60}\bfrei|vom tisch|cancellat[oa]|einkassiert|did not stand|(?:not|n[o']t) survived?)\b", "annulled"),
    cue("appeal", r"\b(?:dismiss(?:ed|es)|reject(?:ed|s)) (?:the |its |an? |this )?(?:complaint (?:of|by|filed by|brought by|that|against)|request|motion|application)\b", "upheld"),
    cue("appeal", r"\b(?:geht zurück ans?\b|(?:neuerlich|erneut|nochmals?) (?:über|entscheiden|verhandel\w+)|back to the (?:lower |first |regional |district )?court)\b", "remitted"),
    cue("appeal", r"\b(?:restor(?:ed|es)|reinstat(?:ed|es)|put (?:the |its |it )?[^.;]{0,40}\bback (?:in place|in force|up)|upheld\b[^.;]{0,50}\bin full\b|back in force|wiederhergestellt|rétabli\w*|restablec\w+|ripristinat\w+)\b", "restored"),
    cue("appeal", r"\b(?:still stands?|therefore stands|(?:fine|penalty|decision|order)\W+stands\b|remains? in force|maintain(?:ed|s))\b", "upheld"),
    cue("appeal", r"\b(?:remit(?:ted|s)|sent (?:[^.;]{0,30} )?back|sends (?:[^.;]{0,30} )?back|refer(?:red|s) (?:the case )?back|(?:conduct|decide|examine|fix|set|determine|assess)\b[^.;]{0,60}\b(?:once more|anew|afresh|a new (?:amount|fine|penalty))|reconsider|neu (?:zu entscheiden|entscheiden|verhandelt|aufgerollt)|zurückverwiesen|muss\b[^.;]{0,40}\bwiederholt werden|renvoy(?:é|e)e?\b|rinviat[oa]|devuelt[oa])\b", "remitted"),
    cue("appeal", r"\b(?:lift(?:ed|s)|levée|aufgehoben)\b (?:the|its)? ?(?:ban|order|block|restriction|suspension)|\b(?:ban|restriction|block|order|suspension|measure)s?\b (?:was|were|has been|have been) (?:later |subsequently |then )?lifted", "lifted"),
)  # fmt: skip
COURT = in_small(
    r"\b(?:courts?|tribunal\w*|judges?|appeals? board|conseil d['’][ée]tat|council of state|gericht\w*|landgericht|audiencia|corte|cour|judgment)\b"
)
"""Words for a court."""
REQUESTED = re.compile(
    r"\b(?:(?:until|unless|as soon as|only when|only if|once|sobald|erst wenn|tant que|jusqu['’]à ce que|hasta que|finché|subject to)(?=[^.;]{0,60}(?:court|judge|tribunal|gericht|cour\b|juez|giudice))|demande|asks?|asked|seeks?|sought|seeking|requests?|request(?:ed|ing)|wants?|applied|application|action for|claims? that the court|plead|appeal(?:ed|s|ing)? against|could|(?-i:may)|might|will|beantragt|solicit\w+|chiede|d['’]annuler|de réformer|to annul|to overturn|to quash|challenging)\b",
    re.IGNORECASE,
)
"""Words that make a review a wish."""

PROPOSED = wording(
    r"\b(?:intends? to|intention to|notice of intent|provisional(?:ly)?|preliminary (?=enforcement)|proposed|plans? to|could|may be|might|faces|if it|would|considering|means? to (?:fine|impose|issue|take|levy)|gave notice|beabsichtigt|entend|intende|pretende)\b",
    re.IGNORECASE,
)
"""Words that make a measure a plan."""
BACKGROUND = in_small(
    r"\b(?:previous(?:ly)?|in the past|already (?:been )?fined|last (?:year|month)|earlier (?:this|in)|was fined in|has been fined by|back in|comes after|follows|in a separate case|ago|had (?:already |earlier |previously )?(?:given|issued|warned)|già (?:stat|sanzion|mult|ricevut)\w*|era stata|precedente\w*|déjà|précédent\w*|bereits|schon (?:einmal|früher|zuvor)|früher\w*|zuvor|ya (?:había|fue|ha sido)|anteriormente|anteriores?|hace (?:un|dos|tres|unas?|unos) (?:\w+))\b",
)
"""Words that tell of an older case in passing."""
TOLD_AGAIN = in_small(
    r"\b(?:company|firm|group|platform|bank|operator|it|airline|retailer|carrier)\s(?:was|were|had (?:also |already |previously )?been|has (?:also |already |previously )been)\s(?:\w+\s)?fined\b|\b(?:schon|bereits) (?:im|am|20\d\d)\b[^.;]{0,60}\b(?:hatte|wurde)\b|\b(?:had|has) (?:already |previously |also |once )?fined (?:the same|this|that|the) (?:company|firm|bank|operator)|\baveva (?:già )?(?:multato|sanzionato) la (?:stessa )?(?:azienda|società)",
)
"""Words that tell of another fine of the same company."""
CONTRAST = wording(
    r"\b(?:could not|not apply|did not apply|before the (?:introduction|entry|new)|prior to|pre-?dat\w+|came into (?:force|effect)|would (?:have|be)|rather than|instead of|under the new|new (?:eu )?(?:gdpr|general data)|tightened|harsher|had it|if the same|new (?:rules|law|regime|penalties)|maximum|up to (?=[€$£\d]|four|two|a max|eur|gbp)|anyway|similar to|modelled|unlike|inapplicable|not (?:yet )?applicable|pas (?:encore )?applicable|(?:noch )?nicht (?:anwendbar|anzuwenden)|no (?:era |es |resulta(?:ba)? )?(?:aún |todavía )?aplicable|non (?:era |è )?(?:ancora )?applicabile|ratione temporis|no covered entity|not a covered entity|without falling under|outside (?:of )?the scope|allows?\b|empowers?|may (?:impose|fine|order)|can (?:impose|fine)|transpos\w+|implement\w+ of|not (?:the|under))\b",
    re.IGNORECASE,
)
"""Words that name a law for contrast."""
PRIVATE = wording(
    r"\b(?:class[- ]action|plaintiffs?|private lawsuit|damages claim|claimants?|collective action|recours collectif|sammelklage|multidistrict)\b",
    re.IGNORECASE,
)
"""Words for a suit between others than authorities."""
FOREIGN_FIELDS: tuple[tuple[str, Wording], ...] = (
    ("antitrust", wording(r"\b(?:antitrust|anti-?competiti\w+|abus\w+ (?:\w+ ){0,3}(?:dominan\w+|market)|cartel|monopol\w+|kartell\w*|concurrence|digital markets act|AdSense)\b", re.IGNORECASE)),
    ("securities", wording(r"\b(?:Securities and Exchange|SEC\b|misle(?:d|ading) investors?|shareholders?|securities (?:law|fraud))", re.IGNORECASE)),
    ("private_litigation", PRIVATE),
)  # fmt: skip
"""Fields of law other than privacy, by their words."""
MARKETS = wording(r"\bcompetition (?:law|rules|authority|watchdog|regulator|commission)", re.IGNORECASE)
"""Words for an authority for markets, which may act for privacy as well."""
PRIVACY = re.compile(r"privacy|\bdata\b|données|daten|datos|\bdati\b|consent|GDPR|cookie", re.IGNORECASE)
"""Words for privacy."""
