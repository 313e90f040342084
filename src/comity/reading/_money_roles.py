"""Tells what each amount of a sentence is, by the words around it: a fine, a maximum, a turnover, a conversion."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from comity.reading._spans import Money, MoneyRole, Span
from comity.reading._wordings import Wording, wording
from comity.reading._words import FINE

_BEFORE, _AFTER = 170, 110


class _Around(NamedTuple):
    """What stands around an amount.

    Parameters
    ----------
    text : str
        The whole text in small letters, names blotted out.
    low, at : int
        Where the words before the amount begin, and where they end.
    after : str
        The words that follow it.
    sentence : Span
        Where its sentence stands.
    """

    text: str
    low: int
    at: int
    after: str
    sentence: Span

    def before(self, pattern: Wording) -> bool:
        """Tell whether a wording stands in the words before the amount."""
        return pattern.search(self.text, self.low, self.at) is not None

    def opens(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether these words begin with a pattern."""
        return pattern.match(self.text, self.low, self.at) is not None

    def told(self, pattern: Wording) -> bool:
        """Tell whether a wording stands in the sentence."""
        return pattern.search(self.text, self.sentence.start, self.sentence.end) is not None


@dataclass(frozen=True)
class RoleCue:
    """Words that tell what an amount is.

    Parameters
    ----------
    role, why : str
        What it is, and why in a few words.
    before : Wording or None
        The words, at the end of what stands before the amount.
    after, opening : re.Pattern or None
        The words, at the start of what follows it, or of what stands before it.
    """

    role: MoneyRole
    why: str
    before: Wording | None = None
    after: re.Pattern[str] | None = None
    opening: re.Pattern[str] | None = None

    def stands(self, around: _Around) -> bool:
        """Tell whether the words stand beside an amount."""
        if self.before is not None:
            return around.before(self.before)
        if self.after is not None:
            return self.after.match(around.after) is not None
        return self.opening is not None and around.opens(self.opening)


def _cue(role: MoneyRole, why: str, pattern: str, *, before: bool = True) -> RoleCue:
    if before:
        return RoleCue(role, why, before=wording(pattern, re.IGNORECASE))
    return RoleCue(role, why, after=re.compile(pattern, re.IGNORECASE))


def _opening(role: MoneyRole, why: str, pattern: str) -> RoleCue:
    return RoleCue(role, why, opening=re.compile(pattern, re.IGNORECASE))


SUSPENDED = "partly suspended"
"""Why a sum is no longer due in whole."""
_INTRUDERS = r"(?:hackers?|intruders?|attackers?|thieves|criminals|extortionists?|blackmailers?)"
_AMERICAN: tuple[RoleCue, ...] = (
    _cue("turnover", "paid to intruders, no sanction", rf"\b(?:pa(?:y|id|ying)|gave|sent|transferred|handed)\s(?:off\s|out\s|over\s)?(?:(?:the|its|a|an|two|both|these)\s)?(?:\w+\s)?(?:{_INTRUDERS}|ransom)\b[^.;]{{0,40}}$|\b{_INTRUDERS}\b[^.;]{{0,40}}\b(?:received|got|demanded|asked for|were paid|was paid|had been paid)\b[^.;]{{0,20}}$|\bransom\b[^.;]{{0,40}}$"),
    _cue("turnover", "paid to intruders, no sanction", rf"^\W*(?:in \w+ )?(?:ransom|bug[- ]bounty|bounty|hush money)\b|^\W*(?:to|from) (?:the |its |two )?{_INTRUDERS}\b|^\W*as (?:an?|the|part of a) \W?(?:bug|bounty|ransom|reward)", before=False),
    _cue("part", "part of a larger sum", r"\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed) of|composed of|broken down into)\W+(?:[^.;]{0,60}\band\W+)?$"),
    _cue("settled", "an upper bound that was agreed", r"\b(?:settle\w*|agreement|deal)\b[^.;]{0,80}\b(?:could|may|might)\s(?:add up to|total|be worth|amount to)(?:\sup\sto|\sas\smuch\sas)?\W*$|\b(?:settle\w*|agreement|deal)\b[^.;]{0,40}\b(?:worth|of|for|totall?ing)\s(?:up to|as much as)\W*$|\bsettle\w*\b[^.;]{0,190}\bwith up to\W*$"),
    _cue("imposed", "imposed", r"^\W*(?:\([^)]*\)\W*)?(?:fine\s)?(?:was|were|has been|is)\s(?:also\s|later\s|further\s)?(?:imposed|levied|meted out)\b", before=False),
    _cue("imposed", "imposed", r"\bcondemned\b[^.;]{0,40}\bto\W+$"),
    _cue("cost", "costs of the proceedings", r"^\W*contributions? (?:to|towards?) (?:[\w’'-]+ ){0,4}costs?\b", before=False),
    _cue("settled", "agreed in a settlement", r"\b(?:settlements?|agreements?|deals?|resolution)\s(?:(?:is|was|are|which\sis)\s)?(?:valued\sat|worth)\W+(?:(?:about|around|nearly|more than|over|some|a total of)\W+)?$"),
    _cue("settled", "agreed in a settlement", r"\b(?:shares?|sharing|part) (?:in|of) (?:an?|the) (?=\S+ \w+ (?:[\w-]+ )?settlement)$|\bin (?:the|an?) (?=\S+ (?:million|billion) (?:[\w-]+ )?settlement)$|\b(?:share|sharing) in (?:an?|the)\W*$"),
    _cue("settled", "agreed in a settlement", r"\b(?:immediate|initial|up-?front)\s(?:cash\s)?payments?\sof\W+$"),
    _cue("earlier", SUSPENDED, r"\bsuspend\w*\s(?:[^.;]{0,20}\s)?(?:the\s)?(?:balance|remainder|rest)\sof\s(?:the|an?|its)\W+(?:total\sof\W+)?$|\b(?:remainder|balance|rest)\sof\s(?:the|an?|its)\W+(?:total\sof\W+)?$"),
    _cue("part", "suspended", r"^\W*(?:\([^)]*\)\W*)?(?:(?:of\s(?:it|which|that|the\s\w+)|is|are|was|were|will|be|being|has|have|been)\s){0,4}suspended\b", before=False),
    _cue("claim", "paid to end a suit of others", r"^\W*settlement\s(?:of|with|for)\s(?:\w+\s){0,2}?(?:claims?|consumers?|customers|class|plaintiffs|shareholders|investors|users)\b", before=False),
    _cue("total", "a sum over several cases", r"^\W*in (?:total |all )?(?:settlements|fines and settlements)\W*$", before=False),
    _cue("total", "a sum over several cases", r"\b(?:multas|sanciones)\b[^.;]{0,110}\b(?:sumaron|suman|sumando|ascendieron|ascienden|totalizaron|alcanzaron)\W+(?:(?:a|los|las|un total de|más de)\W+){0,3}$"),
    _cue("settled", "agreed in a settlement", r"\bsettlements?\b[^.;]{0,50}\bworth\W+$"),
    _cue("total", "a sum over several cases", r"^\W*(?:in (?:[\w-]+\s){1,3})?from\s(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s(?:[\w-]+\s){0,3}(?:companies|firms|insurers|banks|carriers|entities|organi[sz]ations|retailers)\b", before=False),
    _cue("total", "a sum over several cases", r"\bcollectively\b[^.;]{0,30}$|\b(?:joint|combined) total\b[^.;]{0,30}$"),
    _cue("imposed", "one company's part of a sum over several", r"^\W*of (?:these|those|that|it|which|the (?:total|fines?|sum)) (?:was|were|fell|went|is|are) (?:levied |imposed )?(?:against|on|to)\b", before=False),
    _cue("part", "a share of a larger sum", r"^\W*(?:as\s)?(?:its\sshare|(?:\w+\s)?part)\s(?:of|in)\s(?:an?|the)\s(?:\w+\s)?(?=\W*\d|.{0,3}$|\w)", before=False),
    _cue("settled", "a whole told with its shares", r"^\W*(?:\([^)]*\)\W*)?(?:(?:which|that|to|will|would|is|are|be|being|it|has|must)\s){0,4}(?:evenly\s|equally\s)?(?:divided|split|shared|distributed|apportioned)\s(?:\w+\s)?(?:among|between|amongst|by|with)\b|^\W*(?:with\s)?half\s(?:to|for|of\s(?:it|which|that|the))\b", before=False),
)  # fmt: skip
"""Words of American settlements: what intruders got, what was suspended, the whole of what states share."""
_RANGE = "a range of fines"
_CUES: tuple[RoleCue, ...] = (
    *_AMERICAN,
    _cue("settled", "agreed in a settlement", r"^\W*(?:\([^)]*\)\W*)?and\s(?:resolves|settles|ends|closes)\b", before=False),
    _cue("imposed", "a share of turnover, worked out", r"\b(?:fine|penalty) of \d[\d.,]* ?(?:%|per ?cent)[^.;]{0,60}\b(?:which|this|that)\W+(?:comes? to|amounts? to|equals|works? out at)\W+(?:about\W+|some\W+)?$"),
    _cue("imposed", "the highest of all", r"\b(?:highest|largest|biggest|heaviest|steepest|severest|most (?:significant|severe)|only|first)\s(?:[\w-]+\s){0,3}?(?:fine|penalty|sanction)\b[^.;,]{0,40}\b(?:so far|to date|thus far|until (?:now|then)|yet)\s(?:is|was|being)\W+(?:the\W+|an?\W+)?(?:(?:fine|penalty)\sof\W+)?(?:about\W+|some\W+|over\W+)?$"),
    _cue("imposed", "what came of a plan", r"\bnotice of intent(?:ion)?,?\s(?:and|but|to)\W+$"),
    _cue("earlier", "what it was before", r"^\W*(?:\([^)]*\)\W*)?(?:became|turned into|shrank to|fell to|dropped to|came down to|went down to|has become|had become|wurden zu|se quedó en)\b", before=False),
    _cue("imposed", "brought down to it", r"\b(?:became|turned into|shrank to|fell to|dropped to|came down to|went down to|(?:now|currently) (?:stands|is|stood) at|deja la (?:sanción|multa) en|fija en|se queda en)\W+(?:about\W+|just\W+|only\W+|a mere\W+)?$"),
    _cue("discount", "by how much it was lowered", r"^\s(?:\([^)]*\)\s)?less than (?:the (?:authority|regulator|commission\w*|watchdog|agency|amount|sum|fine|original)|what|it\b|before|first)", before=False),
    _cue("proposed", "announced, not imposed", r"^\W*(?:\([^)]*\)\W*)?(?:in (?:\w+ )?(?:fines|penalties)\s)?(?:that|which|with which)\s(?:[\w’'-]+\s){1,8}?(?:(?:has|had|have) (?:lined up|announced|in mind|threatened)|(?:is|was|are|were|(?:has|had|have) been) threatened|gave notice|intends?|intended|in \w+ gave notice)\b", before=False),
    _cue("earlier", "what it was before", r"^\W*(?:\([^)]*\)\W*)?(?:had|has|have|was|were)\s(?:first\s|originally\s)?(?:been\s)?(?:mooted|floated|threatened|in prospect|in the air|to (?:be|have been) (?:its|the|their) (?:fine|penalty))\b", before=False),
    _cue("proposed", "announced, not imposed", r"\b(?:fine|penalty|sanction)\s(?:that|which)\s(?:was|were)\sto\s(?:be|amount to|reach)\W+$"),
    _cue("proposed", "announced, not imposed", r"\bshould be fined\W+(?:about\W+|some\W+|around\W+)?$"),
    _cue("hypothetical", "what might have been", r"\b(?:it|the (?:fine|penalty|sum)|they|that) (?:should|ought to) have been\W+(?:about\W+|some\W+|around\W+)?$"),
    _cue("maximum", _RANGE, r"\b(?:rang(?:ing|es?|ed)|varying|varied|vary)\b[^.;]{0,30}\b(?:from|between)\W+(?:(?:EUR|GBP|[€£$])?\s?[\d.,]+k?\W+(?:to|and)\W+)?(?:(?:eur|gbp)\s)?$"),
    _cue("total", "a sum over several cases", r"^\W*in (?:[\w-]+\s){0,4}(?:fines|penalties)\b[^.;]{0,60}\b(?:has|have) (?:now |so far |already |thus far )?been (?:imposed|issued|levied|handed)\b", before=False),
    _cue("discount", "lower if paid early", r"\b(?:misura ridotta|forma ridotta|paiement réduit|reduced payment|half (?:of )?the (?:fine|penalty|sum|amount))\W+(?:i\W?e\W+|that is\W+)?$"),
    _cue("maximum", "a maximum by law, not a sanction", r"\b(?:can ?not|can['’]t|may not|must not) be fined\W+(?:more than\W+|over\W+)?$|\b(?:may|can)\b[^.;]{0,80}\bfine\b[^.;]{0,20}\b(?:at most|up to)\b[^.;]{0,80}$"),
    _cue("cost", "costs of the proceedings", r"^\W*(?:\([^)]*\)\W*)?(?:Verfahrenskosten|Gerichtskosten|Prozesskosten|de frais|de costas|di spese)\b", before=False),
    _cue("settled", "agreed in a settlement", r"^\W*(?:\([^)]*\)\W*)?(?:that|which)\s(?:[\w.&’'-]+\s){1,7}?(?:(?:has|have|had)\s)?(?:agreed\sto\s|will\s|must\s|(?:has|have|is)\sto\s|to\s)pay\b", before=False),
    _cue("settled", "agreed in a settlement", r"^\W*(?:\([^)]*\)\W*)?and\s(?:has\s|have\s)?(?:also\s)?(?:agreed|agrees)\sto\s", before=False),
    _cue("settled", "agreed in a settlement", r"^\W*(?:\([^)]*\)\W*)?to\s(?:the\s)?(?:OCR|HHS|Office|Commission|FTC|FCC|ICO|SEC|states?\b|regulator|authority|U\.S\.|US\s|agency)", before=False),
    _cue("proposed", "announced, not imposed", r"^\W*(?:\([^)]*\)\W*)?(?:\w+\W+){0,2}?(?:may|might|could)\s(?:be|soon|follow|come|await|loom|still|now)\b", before=False),
    _cue("settled", "agreed in a settlement", r"^\W*(?:\([^)]*\)\W*)?(?:privacy\s|data\s)?(?:deal|settlement|payout)\s(?:with|over|to)\b", before=False),
    _cue("rate", "due for each day of delay", r"^\W*(?:(?:fine|penalty)\W+)?(?:per|a|each|every|for (?:each|every)|for|par|pro|je|por cada|por|al|per ogni|di)\s(?:\w+\s)?(?:day|week|fortnight|month|jour|tag|día|dia|giorno)", before=False),
    _cue("rate", "due for each day of delay", r"\b(?:daily|periodic)\s(?:fine|penalt\w+)(?:\spayments?)?\W+(?:of\W+)?(?:up to\W+)?$|\b(?:astreinte|zwangsgeld|dwangsom|multa di[aá]ri[ao]|penale giornaliera)\W+(?:journalière\W+)?(?:de|von|in höhe von|van|di)?\W*$"),
    _cue("part", "part of a larger sum", r"^\W*(?:of|out of)\s(?:(?:the|that|its)\W*(?:total|sum|[€$£]|\w*\s?settlement|fine|amount|money|$)|(?:it|this|them)\b)", before=False),
    _cue("imposed", "imposed", r"^\W*(?:ausgesprochen|verhängt|auferlegt)\b(?!\s(?:werden|worden wäre))", before=False),
    _cue("total", "a sum over several cases", r"\btotal (?:amount )?(?:that )?(?:\w+ ){0,3}(?:has|have|had) (?:now |so far |already )?(?:secured|collected|imposed|recovered|won|obtained)\b[^.;]{0,70}$"),
    _cue("total", "a sum over several cases", r"\bowes?\b[^.;]{0,50}\bto (?:close to |nearly |almost |about |over |more than )?$|\bfines (?:near|approach|top|pass|exceed|reach)(?:es|ed)?\W+$"),
    _cue("imposed", "what a court adjudged", r"\b(?:judgment|judgement)\s(?:of|for)\W+(?:(?:about|over|more than|nearly|some)\W+)?$"),
    _cue("part", "a share of each", r"\b(?:each|every)\s(?:agency|state|office|county|authority)\b[^.;]{0,80}$"),
    _cue("part", "given back to customers", r"^\W*(?:to be|which (?:is|are) to be|that (?:is|are) to be)\s(?:paid|given|handed|sent)\s(?:back\s)?to\s(?:\w+\s){0,2}(?:consumers|customers|users|patients|members)\b", before=False),
    _cue("part", "a gift, not a sanction", r"^\W*to\s(?:the\s|an?\s)?(?:[\w’'-]+\s){0,5}(?:charity|charities|non-?profits?|good causes?)\b", before=False),
    _cue("settled", "what many states get", r"\b(?:states|AGs|[Aa]ttorneys [Gg]eneral|coalition)\b(?:[^.;\w]{0,3}(?:however|in turn|together|will|are|is|to|also))*\W+(?:gets?|receives?|share|split|collects?|obtains?|secures?|recovers?)\W+(?:(?:about|around|nearly|more than|over|some|a total of)\W+)?$"),
    _cue("part", "part of a larger sum", r"\b(?:of which|including|namely|consisting of|comprising|made up of|split|dont|davon|di cui|de los cuales|will receive|receives?|get)\W+(?:(?:at least|about|around|nearly|more than|over|some|approximately)\W+)?$"),
    _cue("part", "part of a larger sum", r"^\W*(?:into|to|for)\s(?:a|the)\s(?:\w+\s){0,2}(?:fund|restitution|redress)\b", before=False),
    _cue("part", "part of a larger sum", r"\b(?:make available|set up|redress|refunds?|fund|restitution)\W+(?:[\w-]+\W+){0,4}$"),
    _cue("discount", "lower if paid early", r"^\W*(?:,?\s)?(?:if|when)\s(?:[\w’']+\s){0,3}(?:paid|pays?|it pays)\b", before=False),
    _cue("discount", "lower if paid early", r"\b(?:early payment|quedar?\w* en|discount\w*|voluntary payment|pago voluntario|reduce the (?:fine|penalty) by \d+)[^.;]{0,60}$|\breductions?\b[^.;]{0,60}\b(?:paid|pays?)\W+$"),
    _cue("imposed", "due from one company", r"^\W*(?:soll|muss|müsse|wird|hat|sollte)\s(?:nun\s|jetzt\s)?(?:das|die|der)\s(?!(?:unternehmen|firmen)\b.*\bsollen)[\w-]+\s(?:nun\s|jetzt\s)?(?:zahlen|bezahlen|berappen|aufbringen)\b", before=False),
    _cue("maximum", "a maximum by law, not a sanction", r"\b(?:\bmassim[oa] (?:previst\w+|edittale|di legge|applicabile)(?: \w+){0,3}\W|\bmáxim[oa] (?:previst\w+|legal|posible)(?: \w+){0,3}\W|\bmaximum (?:prévu|légal|encouru)(?: \w+){0,3}\W|\bplafond(?: \w+){0,5}|\bhöchst(?:grenze|betrag|strafe|maß|satz)(?: \w+){0,4}|\btope(?: \w+){0,6}|\bceiling(?: \w+){0,4}?,?|up to(?: a maximum of)?|maximum(?: of| is| was)?|maximum (?:fines?|penalt\w+|amount)(?: \w+){0,4}|as much as|at most|no more than|not exceed\w*|jusqu['’]à|bis zu|hasta(?: los)?|fino a(?:d)?|até|höchstens|máxim\w+ de|massim\w+ di|a cap of|whichever is \w+ of|either|plus (?:élevé|haute)[^.]{0,20})\W*(?:a |an |the )?$"),
    _cue("maximum", "a range by law, not a sanction", r"\b(?:law|act|statute|code|loi|décret|texte|gesetz|ley|norma|legge|codice)\b[^.;]{0,60}\b(?:provides?|allows?|foresees|sets|prévoit|punit|permet|sieht|prevé|contempla|prevede|consente)\b[^.;]{0,150}$"),
    _cue("maximum", "a maximum by law, not a sanction", r"^\W*(?:\([^)]*\)\s?)?(?:,?\s?or|oder|ou|o|and|,)\s(?:up to\s|to\s|jusqu['’]à\s|bis zu\s|hasta\s|fino al?\s|al\s|à\s|auf\s)?(?:a\s|the\s|el\s|il\s|des\s)?\d+(?:[.,]\d+)?\s?(?:%|per ?cent|pc\b|pour cent|prozent|por ciento|per cento|years?)", before=False),
    _cue("turnover", "turnover, revenue or wealth", r"\b(?:turnover|revenues?|sales|profits?|income|earnings|losses|valued at|valuation|worth|invest(?!ig)\w*|spen[dt]\w*|set aside|accru\w*|reserve[sd]?|acquir\w*|bought|purchase[ds]?|market cap\w*|cash|shares?|stock|budget|raised|chiffre d['’]affaires|umsatz\w*|facturaci\w+|fatturat\w+|volumen de negocio\w*)\W+(?:[\w'’%-]+\W+){0,6}?$"),
    _cue("turnover", "turnover, revenue or wealth", r"^\W*(?:\([^)]*\)\W*)?(?:in|of|de|an|di)\s(?:\w+\s){0,3}?(?:turnover|revenues?|sales|profits?|cash|income|umsatz|chiffre|fatturato|facturación|funding|investments?|restitution|redress|relief|refunds?|losses)|^\W*(?:accrual|acquisition|takeover|deal to buy|a month|a year(?!\sago)|a share|per share|per month|per year|annual budget|purchase)\b", before=False),
    _cue("turnover", "a price or what something cost", r"\b(?:(?<!le )(?<!les )(?<!que )cost(?:ó|aron)|priced at|price(?: tag)?(?: of| was| is)?|for a price of|prix(?: de)?|precio(?: de)?|prezzo(?: di)?|kaufpreis(?: von)?|(?:contract|contrato|contrat|contratto|auftrag)\w*(?: (?:worth|of|for|de|di|por|von|über))?)\W+(?:[\w'’-]+\W+){0,2}?$"),
    _cue("turnover", "a gift to customers", r"^\W*(?:[\w-]+\s){0,2}(?:gift\s?cards?|gift\scertificates?|vouchers?|coupons?|gutscheine?|bons?\sd['’]achat|buoni)\b", before=False),
    _cue("turnover", "money lent or given to a company", r"\b(?:rescat\w+|bail(?:ed)?[ -]?outs?|bailed|rescued?|salvat\w+|gerettet\w*|sauvé\w*|renflou\w+|(?:loans?|debts?|grants?|subsid(?:y|ies|ios?)|deudas?|dettes?|debit[oi]|ayudas?|schulden)\s(?:of|worth|de|di|von|por))\b[^.;]{0,50}$"),
    _cue("turnover", "capital to be held, no sanction", r"^\W*(?:in|of|de|an|di)\s(?:\w+\s){0,2}?(?:capital|kapital|eigenkapital|capitale|collateral|reserves|bonds?|guarantees?|debts?|loans?|dette|deuda|schulden|debiti)\b", before=False),
    _cue("claim", "claimed, not imposed", r"^\W*(?:\([^)]*\)\W*)?(?:claim|lawsuit|(?:\w+\s)?class[ -]action|in (?:damages|compensation)|de dommages|schadensersatz|suit)\b", before=False),
    _cue("claim", "claimed, not imposed", r"\b(?:damages|lawsuit|sue[sd]?|suing|claim\w*|compensation|class.action|demand\w*|schadensersatz|dommages|daños|risarciment\w+)\W+(?:(?!pays?\b|paid\b)[\w'’-]+\W+){0,8}?$"),
    _cue("cost", "costs of the proceedings", r"\b(?:(?:legal|court|procedural|in|for|towards|the|of|and|pay) costs?|legal fees|article l\. ?761[^.]*|kosten|frais|costas|spese)\W+(?:[\w'’-]+\W+){0,4}?$"),
    _opening("cost", "costs of the proceedings", r"\W*(?:au titre de l['’]article l|in (?:legal )?costs|costs\b|towards? costs)"),
    _cue("cost", "costs of the proceedings", r"^\W*(?:au titre de l['’]article l|in (?:legal )?costs|for (?:the )?(?:legal )?costs?|towards? (?:the )?costs|an verfahrenskosten)", before=False),
    _cue("discount", "by how much it was lowered", r"\b(?:decreas|reduc|lower|cut|slash|senk|rédui|rebaj|ridott|ridu)\w*\b[^.;]{0,60}\b(?:by|um|di)\W+(?:about\W+|almost\W+|more than\W+)?$"),
    _cue("compared", "another case, named to compare", r"\b(?:ahead of|behind|second only to|beat(?:s|ing)?|surpass\w*|eclips\w*|topp\w+ (?:only )?by|exceed\w*|(?:high|larg|bigg|small|great)er than|compares? (?:(?:that|this|it) )?(?:to|with)|(?:little|small|nothing|modest|far) (?:beside|next to)|compare (?:cette amende |cela )?(?:à|aux?)|verglichen mit|im vergleich zu|rispetto (?:ai?|alla)|(?:supera|dépasse|übertrifft) (?:la|el|los|celle|die)(?: (?:que|de|qui))?|frente a (?:los|la)|face aux?|record (?:set|held) by|previous record|dwarf\w*)\W+(?:[\w’'-]+\W+){0,5}?$"),
    _cue("compared", "another case, named to compare", r"\b(?:highest|largest|biggest|heaviest|steepest|second|third|fourth|record)\b[^.;]{0,80}\b(?:after|behind)\W+(?:the\W+|an?\W+)?(?:fine of\W+)?$"),
    _cue("compared", "another case, named to compare", r"^[^.;]{0,90}\b(?:looks?|seems?|is|are|was|were) (?:small|little|modest|tiny|nothing)\b[^.;]{0,20}\b(?:beside|next to|compared|against)\b", before=False),
    _cue("turnover", "set aside or spent", r"^\W*(?:that|which)\s(?:[\w’']+\s){0,4}?(?:set aside|reserved|provisioned|put aside|spent|invested)", before=False),
    _cue("proposed", "announced, not imposed", r"^\W*(?:\([^)]*\)\W*)?(?:fine|penalty|sum|figure|sanction)\s(?:that|which)\s(?:[\w’']+\s){1,5}?(?:has\s|had\s)?(?:just\s)?(?:proposed|intends?|wants|plans|planned|means)\b", before=False),
    _cue("earlier", "what it was before", r"^\W*(?:\([^)]*\)\W*)?(?:(?:fine|penalty|figure|sum|sanction)\s)?(?:that|which)\s(?:[\w’']+\s){0,5}?(?:had|had\sfirst)\s(?:in\smind|mentioned|threatened|suggested|planned|intended|put\sforward)\b|^\W*(?:[\w’']+\W+){0,6}?(?:in|with)\s(?:its|the|a)\snotice\sof\s(?:an?\s)?intent", before=False),
    _cue("earlier", "what it was before", r"\b(?:had|has|have)\s(?:\w+\s)?(?:wanted|sought|asked\sfor|suggested|floated|aimed\sfor)\W+(?:an?\W+)?(?:(?:fine|penalty)\W+of\W+)?$"),
    _cue("compared", "another case, named to compare", r"\b(?:below|less than|lower than|short of|under|smaller than|above|more than|larger than|bigger than|higher than)\W+(?:the\W+)?(?:[\w.’'-]+\s){0,4}[\w.]+['’]s\W+(?:\w+\W+)?$"),
    _cue("earlier", "what it was before", r"\b(?:below|less than|lower than|short of|under|smaller than|away from|cut from|reduced from)\W+(?:the|its|an?)\W+(?:[\w’'-]+\W+){0,2}?$"),
    _cue("earlier", "what it was before", r"\b(?:half|third|quarter|fifth|tenth|per ?cent|\d+%|fraction|part) of (?:the |its |an? )?(?:[\w’'-]+\s){0,2}$"),
    _cue("earlier", "what it was before", r"^\W*(?:\([^)]*\)\W*)?(?:fine|penalty|figure|sum)\s(?:that|which)\s(?:[\w’']+\s){0,4}?(?:originally|initially|first|had (?:originally|initially|first|proposed|in mind))\b", before=False),
    _cue("maximum", "a maximum by law, not a sanction", r"\b(?:limits?|caps?|ceilings?|maximum|maxim[ao]|máxim[ao]|plafond|höchst\w+|obergrenze)\b[^.;]{0,60}\b(?:from|de|von|da|desde)\W+(?:(?:an?|the|its|einem?|un[ae]?|formerly|fixed|former|old|current|previous|set|flat)\W+){0,3}$"),
    _cue("maximum", "a range of what may be", r"\b(?:could|might|may|potrebbe\w*|podrían?|pourra(?:it|ient)|könnten?)\b[^.;]{0,60}\b(?:from|between|da|tra|de|entre|von|zwischen)\W+(?:[^\W\d]\W?)?(?:[\d.,]+\W+(?:a|to|and|bis|und|y|e|et|à)\W+)?$"),
    _cue("earlier", "what it was before", r"(?<!range )(?<!ranges )(?<!ranged )(?<!ranging )(?<!takeaways )(?<!lessons )(?<!learned )(?<!learnt )(?<!arising )\bfrom\W+(?:(?:an?|the|its|une?|la|le)\W+)?(?:(?:initial|original|earlier|first|previous|proposed|intended|planned|provisional|headline|record)\w*\W+){0,2}(?:(?:fine|penalty|sum|amount|figure)\W+(?:of\W+)?)?$"),
    _cue("earlier", "what it was before", r"^\W*auf\W*$", before=False),
    _cue("earlier", "what it was before", r"\b(?:down from|instead of|rather than|compared (?:to|with)|discounted from|original\w*|initial\w*|first (?:proposed|announced)|au lieu de|statt|anstelle von|ursprünglich\w*|initialement|inicial\w*|inizial\w*|en lugar de|anziché)\W+(?:(?:an?|the|its|une?|la|le|der|die|el|il)\W+)?(?:[\w'’-]+\W+){0,4}?$"),
    _cue("earlier", "what it was before", r"^\W*(?:\([^)]*\)\W*)?(?:(?:fine|penalty|figure|sum|amount)\W+)?(?:(?:was|had been|that was|which was|it had|the regulator had|it)\W+)?(?:originally|initially|first|previously)\s(?:proposed|announced|planned|imposed|set|suggested|threatened|intended|sought|envisaged)", before=False),
    _cue("total", "a sum over several cases", r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|various|numerous|some) (?:\w+ ){0,2}(?:companies|firms|organi[sz]ations|businesses|entities|banks|institutions|operators|controllers)\W+(?:(?!each\b)[\w’']+\W+){0,9}?(?:paid|fined|pay)\W+(?:(?!each\b)[\w’']+\W+){0,6}$"),
    _cue("total", "a sum over several cases", r"\b(?:fines|penalties|amendes|multas|sanciones|sanzioni|multe|bußgelder|geldbußen)\b[^.;]{0,70}\b(?:add(?:s|ed|ing)? up|amount(?:s|ed|ing)?|sum(?:s|med)? up|s['’]élèvent|se chiffrent|ascienden|ammontano)\W+(?:(?:so|far|thus|already|now|up|to|a|à|al|auf|sich|über|over|more|than|about|oltre|más|de|plus)\W+){0,6}$"),
    _cue("hypothetical", "what might have been", r"^\W*(?:in (?:\w+ )?(?:fines|penalties)\W+)?(?:is|are|still)?\W*in the pipeline", before=False),
    _cue("hypothetical", "what is still to come", r"\b(?:will|shall|expects?\sto|hopes?\sto)\s(?:\w+\s)?(?:hand\sout|issue|impose|give|levy|collect)\s(?:another|more|further)\W+$"),
    _cue("maximum", "the most that the law allows", r"\bmaximum\b[^.;]{0,80}\b(?:which|that) (?:is|was|would be)\W+$"),
    _cue("maximum", "the most that the law allows", r"^\W*(?:\([^)]*\)\W*)?(?:at (?:the )?most|as a maximum|höchstens|au (?:plus|maximum)|como máximo|al massimo)\b", before=False),
    _cue("turnover", "set aside or spent", r"^\W*(?:(?:has|have|had|is|are|was|were|been|it|already)\W+){0,3}(?:set|put|laid) aside\b|^\W*(?:\w+\W+){0,3}?(?:earmarked|provisioned|zurückgestellt|provisionnés?|accantonat[oi]|provisionad[oa]s?)\b", before=False),
    _cue("turnover", "set aside or spent", r"\b(?:set(?:s|ting)? aside|put(?:s|ting)? aside|earmark\w*|provisions? of|reserved?)\W+(?:about\W+|some\W+|around\W+)?$"),
    _cue("total", "a sum over several cases", r"\bfined\W+(?:(?!the\b|both\b|these\b|those\b|its\b)[\w'’.-]+\W+){1,3}?(?:firms|companies|organi[sz]ations|entities|businesses|operators)\W+(?:(?!each\b)[\w'’]+\W+){0,3}$"),
    _cue("total", "a sum over several cases", r"\b(?:two|three|four|five|six|several|multiple|\b\d{1,2})\s(?:[\w-]+\s){0,3}?(?:settlements|fines|penalties|investigations|cases|actions|resolutions|deals)\s(?:[\w-]+\s){0,2}?(?:totall?ing|totall?ed|totals?|worth|amounting to|for a total)\W+(?:of\W+)?$"),
    _cue("total", "a sum over several cases", r"\btogether\W+(?:they|these|the \w+)\W+(?:cost|make|come|add|amount)\b[^.;]{0,20}$"),
    _cue("total", "a sum over several cases", r"(?<![\d.,])\b(?:\d{1,3}|dozens of|several|many|various|numerous|plusieurs|mehrere\w*|varias?|varios|diverse|numerose|all|alle|toutes les|todas las)\s(?-i:(?:[a-zà-ÿ]+\s){0,2})(?:sanciones|multas|fines|penalties|amendes|bußgelder|geldbußen|sanzioni|multe|sanctions|bescheiden?|decisions)\b[^.;]{0,60}$"),
    _cue("total", "a sum over several cases", r"\b(?:montant total des (?:amendes|sanctions)|total (?:amount |value |sum )?of (?:the |all )?(?:fines|penalties)|gesamt(?:summe|höhe) der (?:bußgelder|geldbußen)|importe total de las (?:multas|sanciones)|(?:totale|ammontare) delle (?:sanzioni|multe))\b[^.;]{0,40}$"),
    _cue("total", "a sum over several cases", r"\b(?:deux|trois|quatre|cinq|six|due|tre|quattro|cinque|sei|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|cinco|seis|\d+)\s(?:\w+\s){0,2}(?:sociétés|entreprises|organismes|aziende|società|imprese|unternehmen|firmen|empresas|compañías|entidades)\b[^.;:]{0,40}$"),
    _cue("total", "a sum over several cases", r"^[^.;]{0,120}\b(?:to|against|on|upon|gegen|contre|contra|contro|a|à)\s(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro)\s(?:\w+\s){0,2}(?:controllers|companies|firms|organi[sz]ations|entities|businesses|banks|unternehmen|firmen|sociétés|entreprises|organismes|empresas|entidades|aziende|società)\b(?!\s?[:(])", before=False),
    _cue("total", "a sum over several cases", r"\b(?:costat[oaie]|coûté|costado|gekostet)\sa\w*\s(?:due|tre|quattro|cinque|dos|tres|cuatro|deux|trois|quatre|zwei|drei|vier|\d+)\s\w+\W+$"),
    _cue("hypothetical", "what might have been", r"^\W*(?:\([^)]*\)\W*)?(?:\w+\W+){0,2}?(?:is|are|seems?|was|looks)\s(?:thus |therefore |now |still |also )?(?:possible|conceivable|likely|feared|on the table|looming|being considered)", before=False),
    _cue("total", "a sum over several cases", r"\b(?:altogether|all told|together|combined)\b[^.;]{0,30}\b(?:the|these|all)\s(?:\w+\s)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b[^.;]{0,60}$"),
    _cue("total", "a sum over several cases", r"\bcost\s(?:the\s)?(?:two|three|four|five|six|\d+|several|many)\s(?:\w+\s){0,2}(?:companies|firms|organi[sz]ations|businesses|entities|banks)\W+$"),
    _cue("total", "a sum over several cases", r"\b(?:bring\w*|taking|raising|push\w*|since (?:\d{4}|\w+ \d{4}|the|then|may\b|gdpr|it)|so far|to date|in all|over the (?:past|last) \w+|suman|summieren|belaufen sich|s['’]élèvent à|ammontano a|en total|au total|insgesamt|in totale|complessiv\w+|cumulative\w*|record year)\b[^.;]{0,60}$"),
    _cue("total", "a sum over several cases", r"^\W*(?:\([^)]*\)\W*)?(?:in (?:\w+\s){0,2}(?:fines|penalties)\s(?:since|over|across|during|last|this)\b|(?:since (?:\d{4}|\w+ \d{4}|the|may\b|gdpr)|so far|to date|in \d{4} alone|(?:belaufen|beliefen|summier\w+) sich)\b)", before=False),
    _cue("hypothetical", "what might have been", r"\b(?:would (?:have|be|face|mean)|could have|might have|would've|aurait|hätte|habría|avrebbe|were it|equivalent to)\b[^.;]{0,90}$"),
    _cue("proposed", "announced, not imposed", r"\b(?:intend\w*|(?:notice|statement|letter|declaration) of intent|intent(?:ion)?s? (?:to|of)|intent\b|propos\w+(?! (?:[\w-]+ )?(?:order|settlement|agreement|judgment|decree|consent))|provisional\w*|prelimina\w+|plan(?:s|ned|ning)? (?:to|on|an?|the)\b|planned|planning|minded to|draft|recommend\w+|consider\w*|warned (?:it\b|the company|(?:[\w’'-]+ ){1,4}of (?:an? )?(?:fine|penalty))|envisag\w+|wants? to fine|threaten\w*|mean(?:s|ing)? to (?:fine|impose|issue|take|levy)|gave notice|giv(?:es|en) notice|looking at|(?:getting ready|preparing|prepares|poised|about|ready|set) to (?:fine|take|impose|issue|levy|punish|hit)|potential|possible|eyeing|absicht\w*|beabsichtig\w*|geplant\w*|proposition|projet|prévoit|propone|propuest\w+|propus\w+|proponía|intende|propost\w+)\b[^.;]{0,110}$"),
    _cue("proposed", "announced, not imposed", r"^\W*(?:\([^)]*\)\W*)?(?:\([^)]*provisional[^)]*\)\W*)?(?:\w+\W+){0,3}?(?:proposed|provisional\w*|notice of intent|penalty threat|threat\b|preliminary)", before=False),
    _cue("proposed", "announced, not imposed", r"^\W*(?:\([^)]*\)\W*)?[^.;]{0,60}\b(?:in|with|by|under)\s(?:an?|its|the)\s(?:\w+\s)?(?:provisional|preliminary|draft)\b", before=False),
    _cue("proposed", "announced, not imposed", r"\bnotif(?:ied|ies|y)\b[^.;]{0,60}\b(?:of|about)\s(?:an?\s)?(?:\w+\s)?(?:fine|penalty)\b[^.;]{0,20}$"),
    _cue("proposed", "announced, not imposed", r"\b(?:announced|said|declared|revealed|confirmed)\s(?:[\w-]+\s)?(?:that\s)?(?:it|he|she|they)\s(?:would|will|was going to|were going to)\s(?:fine|impose|issue|levy)\b[^.;]{0,60}$"),
    _cue("threatened", "due only on a condition", r"\b(?:threats?|drohung|menace|amenaza|minaccia) (?:of|mit|de|di) (?:an? |eine[rms]? |une? |una? )?(?:fines? of )?$"),
    _cue("threatened", "due only on a condition", r"^\W*(?:\([^)]*\)\W*)?(?:only\s)?(?:if|should|in case|in the event|unless)\s(?:it|they|the\s\w+|[\w’']+)\s(?:\w+\s){0,3}?(?:break|breaks|breach|breaches|violate|violates|fail|fails|default|defaults|infringe|infringes|not\scomply)\b", before=False),
    _cue("threatened", "due only on a condition", r"\b(?:\bfac(?:es|ing)\s|\b(?:to|could|may|will|would|can|now) face\s|\b(?:(?:could|might|can|would) (?:\w+\s){0,3}?|may (?:[a-z]+\s)?)(?:be )?(?:fined?|issue|impose|levy|face|reach|pay|be|exceed|lead|rise|increase|grow|climb)|risks?\s(?:an?\s|being|fines?|of\s|up\sto)|if it (?:fails|does not)|unless|otherwise|(?:em|no|para o) caso de|en cas de|en caso de|in caso di|im falle|bei zuwiderhandlung|falls\b|liable|allow\w* (?:\w+\s){0,4}(?:to )?(?:issue|levy|impose)|power to|able to|pourrait|könnte\w*|podría\w*|potrebbe|droh\w+|rischia|encourt)\b[^.;]{0,90}$"),
    _cue("imposed", "one of the sums of a decision", r"\b(?:prim[ao]|second[ao]|first|second|premi[eè]re?|deuxième|seconde|erste|zweite|primera|segunda|primeira|former|latter)\s(?:\w+\s)?(?:è|is|was|ist|est|es|é|of|for)\s(?:di|of|de|von|d['’])?\W*$"),
    _cue("imposed", "to be paid", r"^\W*(?:\([^)]*\)\W*)?(?:deberá|debe|doit|devra|muss|dovrà|deve|will have to|has to|must|is to) (?:\w+ ){0,2}(?:pagar|abonar|payer|verser|zahlen|pagare|versare|pay)\b", before=False),
    _cue("imposed", "imposed", r"\b(?:imposed|levied|meted out|handed down|verhängte|infligé|impuso|irrogato)\W+(?:(?:about|around|some|nearly|almost|over|a total of|another)\W+)?$"),
    _cue("settled", "what a case ended with", r"\b(?:that|this|it|case|matter|suit|action|investigation|probe)\s(?:was\s|has\s|had\s)?(?:ended|ends|resulted|concluded|closed|brought(?:\sin)?|yielded)\s(?:with\s|in\s)?(?:an?\s)?$"),
    _cue("imposed", "set by a court", r"\b(?:set|fixed|put)\s(?:it|the\s(?:fine|penalty|amount|sum))\sat\W+$"),
    _cue("imposed", "brought down to it", r"\b(?:br(?:ing|ought)|cut|reduced?|lowered|slashed|c[ao]me)\b[^.;]{0,40}\bto\W+$"),
    _cue("settled", "agreed in a settlement", r"\b(?:settle\w*|secur(?:es?|ed|ing)|agree[sd]? to pay|(?:will|must|to|shall|made|makes|having) (?:\w+\s){0,2}(?:pay|cough up|hand over|part with|come up with|fork out|stump up)|recover(?:s|ed)|obtain(?:s|ed)|collect(?:s|ed)|(?:resolution|settlement) amount|zahlte\w*|cost(?:s)?|wrings?|wrested|ha[sd] [^.;,]{1,40} pay\b|pay(?:s|ing)?|inks?|deal|consent|verse\w*|payer|zahl\w+|pagar\w*|paghe\w*)\b[^.;]{0,110}$"),
    _cue("settled", "agreed in a settlement", r"^\W*(?:\([^)]*\)\W*)?(?:under|in|as part of|as a result of|by way of)\s(?:an?|the|its|this|that)\s(?:\w+\s)?(?:agreement|settlement|deal|consent\s\w+|compromise)\b", before=False),
)  # fmt: skip
_SETTLED = wording(
    r"\bsettle\w*|\bconsent (?:decree|order|agreement|judgment)|\bagree[sd]? to pay|\brecover(?:s|ed)\b|\bobtain(?:s|ed)\b",
    re.IGNORECASE,
)
_UPPER_BOUND = wording(
    r"\b(?:agree[sd]?|settle\w*|will|to) (?:\w+\s){0,3}pay\s(?:out\s)?up to\W*$|\breceiv\w+ the maximum\W*$|\bimposed (?:the )?maximum[^.]{0,40}$|\b(?:fined|hit with|handed|given|issued) (?:\w+\s){0,3}the maximum[^.]{0,40}$",
    re.IGNORECASE,
)
_OBLIGED = wording(
    r"\b(?:must|(?:has|have|had) to|ordered to|is to|are to|made to|doit|muss|müssen|debe|deberá|deve|dovrà|devra)\s(?:\w+\s){0,2}?(?:pay|hand over|part with|come up with|transfer|payer|verser|zahlen|überweisen|pagar|pagare|versare)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_PLURAL_BEFORE = wording(
    r"\b(?:fines|penalties|amendes|sanctions|bußgelder|geldbußen|geldstrafen|multas|sanciones|sanzioni|multe)\W+(?:of|de|über|von|por|per|di|à hauteur de|pour|totall?ing|worth|in höhe von|im wert von|valor)\W+(?:[\w’'-]+\W+){0,4}$",
    re.IGNORECASE,
)
_PLURAL_AFTER = re.compile(
    r"\W*(?:\([^)]*\)\W*)?(?:(?:au total|en total|in total|insgesamt|in totale)(?=\W*(?:$|[.,;]))|d['’](?:euros d['’])?amendes|in (?:gdpr |privacy |administrative |total )?(?:fines|penalties)|en (?:multas|sanciones)|de multas|in (?:multe|sanzioni)|an bußgeldern|bußgelder)\b",
    re.IGNORECASE,
)
_ALTOGETHER = re.compile(
    r"\W*(?:\([^)]*\)\W*)?(?:in all|in total|in the aggregate|in aggregate|altogether|all told|combined|between them|au total|en total|insgesamt|zusammen(?:genommen)?|in totale|complessivamente|nel complesso|en conjunto|en su conjunto)\b",
    re.IGNORECASE,
)
_SEVERAL = wording(
    r"\b(?:fines|penalties|settlements|amendes|multas|sanciones|sanzioni|multe|bußgelder|geldbußen|geldstrafen|(?:companies|firms|sociétés|entreprises|unternehmen|firmen|empresas|società|aziende)\s(?:must|have|were|are|will|doivent|ont|sollen|müssen|deben|devono))\b",
    re.IGNORECASE,
)
"""Several measures or companies, of which a sum may be the whole."""
_SO_MANY = wording(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|\d+)\s(?:[\w-]+\s){0,2}(?:companies|firms|entities|organi[sz]ations|establishments|institutions|businesses|operators|carriers|platforms)\b",
    re.IGNORECASE,
)
"""Several respondents that a sentence counts."""
_DIVIDED = re.compile(
    r"\b(?:divided|split|shared|apportioned|allocated|réparti\w*|aufgeteilt|dividid[oa]s?|repartid[oa]s?|suddivis[aieo])\b",
    re.IGNORECASE,
)
"""A whole that is told with its parts."""
_ON_ONE = re.compile(
    r"\W*(?:\([^)]*\)\W*)?(?:in all|in total|altogether)\s(?:on|against|to|from)\s(?!(?:the\s)?(?:\w+\s){0,2}(?:companies|firms|organi[sz]ations|businesses|banks|entities)\b|(?:two|three|four|five|six|several|\d+)\s)(?:(?!\band\b|\bunits\b|\bsubsidiaries\b|,)[^.;])+(?:[.;]|$)",
    re.IGNORECASE,
)
"""A sum in all on one company: ``fines of 1.2 million in total on Lumio``."""
_OF_SUIT = re.compile(
    r"\W*(?:\([^)]*\)\W*)?to\s(?:settle|resolve|end|close)\s(?:an?|the|its|several|multiple|two|three)\s(?:[\w-]+\s){0,3}?(?:lawsuits?|suits?|class[- ]actions?|litigation)\b",
    re.IGNORECASE,
)
"""A sum that ends a suit, which is a private one where no authority is named beside it."""
_PUBLIC = wording(
    r"\b(?:attorneys?[ -]general|AGs?|states?|FTC|FCC|SEC|OCR|HHS|DOJ|commission\w*|regulators?|authorit\w+|government|department|agency|watchdog|prosecutors?|ministry|city|county)\b",
    re.IGNORECASE,
)
_IN_A_YEAR = re.compile(
    r"\W*(?:en|in|im jahre?|nel|durante|during|pendant|over|für|pour|for|by the end of)\s(?:the year\s|l['’]année\s|el año\s)?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""A sentence that tells what a year brought."""
_AGREED = wording(
    r"\b(?:settle\w*|agree\w*|consent|accord\w*|vergleich\w*|einig\w*|transa[cz]\w*|class|plaintiffs?|lawsuit|suit)\b",
    re.IGNORECASE,
)
_FURTHER = wording(
    r"\b(?:an?|eine|une|una|un)\s(?:further|second|additional|weitere|zweite|zusätzliche|deuxième|seconde|segunda|seconda|ulteriore)\s(?:\w+\s)?(?:fine|penalty|geldbuße|bußgeld|amende|multa|sanción|sanzione)\s(?:of|von|de|di|d['’]un montant de)?\W*$|\b(?:and|plus|sowie|et|y|e)\s(?:an?\s|eine\s|une\s|una\s|un\s)?(?:administrative|additional|further|second|separate|weitere|zusätzliche|autre|otra|ulteriore)\s(?:fine|penalty|surcharge|geldbuße|amende|multa|sanción|sanzione)\s(?:of|von|de|di)?\W*$",
    re.IGNORECASE,
)
_LEAST = wording(
    r"\b(?:more than|over|upwards of|in excess of|at least|plus de|mehr als|über|más de|oltre|più di|mais de|meer dan)\s$",
    re.IGNORECASE,
)
_LOWERED = wording(
    r"\b(?:reduced?s?|cuts?|lowered|lowers|slashed|down|ramenée?|réduite?|reducid[ao]|rebajad[ao]|ridott[ao]|reduziert|herabgesetzt|gesenkt)\b[^.;]{0,20}\b(?:to|à|a|auf)\W*$",
    re.IGNORECASE,
)
_SHRANK = wording(
    r"\b(?:became|shrank to|dropped to|(?:now|currently) (?:stands|stood) at)\W+(?:about\W+|just\W+|only\W+|a mere\W+)?$",
    re.IGNORECASE,
)
_AUF = wording(r"\bauf\W*$")
_HERAB = re.compile(
    r"\W*(?:\w+\W+){0,3}?(?:herabgesetzt|reduziert|gesenkt|verringert|ermäßigt|herab)\b", re.IGNORECASE
)
_ON_TERMS = wording(
    r"\b(?:could|may|might|can|would|will|if|falls|wenn|si|se|podría|potrebbe|pourrait|voluntary|early|prompt|payment|acknowledg\w+|responsibility|pronto|voluntario|reconocimiento)\b",
    re.IGNORECASE,
)
"""Words by which a sum comes down on terms, as for paying early, or not yet."""
_AND_A_FINE = re.compile(
    r"\W*(?:\([^)]*\)\W*)?(?:[\w-]+\s){0,3}?(?:penalty|surcharge|fine|amende|geldbuße|bußgeld|multa|sanción|sanzione)(?:\s\w+){0,2}\s(?:and|plus|sowie|und|et|y|e)\s(?:an?|eine?|une|una|un)\s$",
    re.IGNORECASE,
)
"""A second fine right after the first, with nobody named between: ``a 215 million won surcharge and a``."""
_IN_FINES = re.compile(r"\W*in (?:administrative )?(?:fines|penalties)\b", re.IGNORECASE)
_SURCHARGE_AND = re.compile(r"\W*(?:[\w-]+\s){0,2}?(?:surcharge|penalty)\s(?:and|plus)\s$", re.IGNORECASE)
"""A fine beside a surcharge: ``a 215 million won penalty surcharge and 6 million won in fines``."""
_REASONED = re.compile(
    r"\W*(?:\([^)]*\)\W*)?(?:for|because|since|over|pour|wegen|weil|por|porque|per|a causa)\b", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"[\s,]*(?:fine|penalty|sanction|settlement|verurteilt|verhängt|belegt)?\s*[(\[,–—-]?\s*(?:(?:or|ca\.?|c\.|i\.e\.|d\.\s?h\.|that is|c[’']est-à-dire|es decir|cioè|ossia|das sind|das entspricht|about|around|approximately|approx\.?|roughly|equivalent to|the equivalent of|then[-\s]|some|nearly|almost|more than|over|just over|just under|soit|environ|umgerechnet|rund|etwa|unos|circa|pari a|equivalentes? a|[~≈=])[\s,]*)*"
)
_BRACKET = re.compile(
    r"[(\[]|,\s(?:over|nearly|almost|some|more than|just (?:over|under))\b|\bi\.e\.|\bd\.\s?h\.|\b(?:that is|c[’']est-à-dire|es decir|cioè|ossia|das (?:sind|entspricht)|or|ca|about|around|approximately|roughly|equivalent|soit|umgerechnet|rund|unos|circa|pari)\b",
    re.IGNORECASE,
)


def give_roles(money: Sequence[Money], text: str, sentence: Span) -> list[Money]:
    """Tell what each amount of a sentence is; a conversion is joined to the sum that it converts."""
    found: list[Money] = []
    for one in money:
        if found and _converts(found[-1], one, text):
            found[-1] = _with_other(found[-1], replace(one, role="conversion", why=_converted(one)))
            continue
        found.append(one)
    return _listed([_with_role(one, found, text, sentence) for one in found], text)


_AND = re.compile(r"[^.;]{0,6}(?:,|\band\b|\bund\b|\bet\b|\by\b|\be\b|&)[^.;]{1,90}", re.IGNORECASE)
_PART_AND = re.compile(
    r"[^.;]{0,90}(?:,|\band\b|\bund\b|\bet\b|\by\b|\be\b|&)\s(?:nearly\s|about\s|over\s|some\s|almost\s|another\s|the\sother\s)?",
    re.IGNORECASE,
)
_COMPARED_AND = re.compile(
    r"(?:(?!\bfin(?:e[ds]?|ing)\b)[^.;]){0,60}(?:,|\band\b|\bund\b|\bet\b|\by\b|\be\b|&)(?:(?!\bfin(?:e[ds]?|ing)\b)[^.;]){1,60}",
    re.IGNORECASE,
)
_TO = re.compile(r"\s(?:to|and|until)\s(?:[a-z]{3}\s)?", re.IGNORECASE)
_LISTED = frozenset(["imposed", "settled", "proposed"])


def _listed(money: list[Money], text: str) -> list[Money]:
    """Take a sum that stands in one list with another for the same: ``X must pay 6 million and Y 3 million``."""
    found: list[Money] = []
    for one in money:
        last = found[-1] if found else None
        if (
            (
                last
                and one.role == "other"
                and last.role in _LISTED
                and _AND.fullmatch(text[last.span.end : one.span.start])
            )
            or (
                last
                and last.role == "part"
                and one.role in {"other", "imposed", "settled"}
                and _PART_AND.fullmatch(text[last.span.end : one.span.start])
            )
            or (
                last
                and one.role == "imposed"
                and last.role == "compared"
                and _COMPARED_AND.fullmatch(text[last.span.end : one.span.start])
            )
            or (last and last.why == _RANGE and _TO.fullmatch(text[last.span.end : one.span.start]))
        ):
            found.append(replace(one, role=last.role, why=last.why))
        else:
            found.append(one)
    return found


def _converted(one: Money) -> str:
    return f"the sum before it, converted to {one.currency or 'dollars'}"


def _with_other(one: Money, conversion: Money) -> Money:
    """Join a conversion to a sum, behind the one that it has."""
    return replace(one, other=_with_other(one.other, conversion) if one.other else conversion)


_AND_ALSO = re.compile(
    r"\s?(?:[;,/]|,?\s(?:or|and|und|oder|et|ou|y|o|e))\s(?:about\s|around\s|some\s|rund\s|environ\s)?"
)


def _converts(last: Money, one: Money, text: str) -> bool:
    if one.currency == last.currency and not _of_pesos(last, one, text):
        return False
    if last.other is not None:
        between = text[last.other.span.end : one.span.start]
        opening = text.rfind("(", last.span.end, last.other.span.start)
        return opening >= 0 and last.other.other is None and _AND_ALSO.fullmatch(between) is not None
    between = text[last.span.end : one.span.start]
    return bool(_BETWEEN.fullmatch(between) and _BRACKET.search(between))


def _of_pesos(last: Money, one: Money, text: str) -> bool:
    """Tell whether a sum in pesos of no country comes before one in dollars: ``5 million pesos (around $100,000)``."""
    written = (text[each.span.start : each.span.end].casefold() for each in (last, one))
    return one.currency is None and ["peso" in each for each in written] == [True, False]


def _with_role(one: Money, all_of_them: list[Money], text: str, sentence: Span) -> Money:
    at = all_of_them.index(one)
    floor = all_of_them[at - 1].span.end if at else sentence.start
    ceiling = all_of_them[at + 1].span.start if at + 1 < len(all_of_them) else sentence.end
    end = (one.other or one).span.end
    low = max(floor, one.span.start - _BEFORE, sentence.start)
    after = text[end : min(ceiling, end + _AFTER)].removeprefix(")")
    around = _Around(text, low, one.span.start, after, sentence)
    role, why = _by_words(around)
    return replace(
        one,
        role=role,
        why=why,
        per=_period(around) if role == "rate" else "",
        obliged=around.before(_OBLIGED),
        paid=not around.told(_AGREED),
        reasoned=_REASONED.match(after) is not None,
        further=around.before(_FURTHER)
        or around.opens(_AND_A_FINE)
        or (_IN_FINES.match(after) is not None and around.opens(_SURCHARGE_AND)),
        plural=around.before(_PLURAL_BEFORE) or _PLURAL_AFTER.match(after) is not None,
        least=around.before(_LEAST),
        lowered=_is_lowered(around),
    )


def _period(around: _Around) -> str:
    """Give the time that a rate counts by."""
    near = around.text[max(around.low, around.at - 60) : around.at] + around.after[:60]
    per = re.search(r"day|week|fortnight|month", near)
    return per[0] if per else "day"


def _is_lowered(around: _Around) -> bool:
    """Tell whether something larger was brought down to an amount."""
    if around.before(_LOWERED) and not (around.before(_ON_TERMS) or _ON_TERMS.search(around.after)):
        return True
    if around.before(_SHRANK):
        return True
    return around.before(_AUF) and _HERAB.match(around.after) is not None


def _of_the_whole(around: _Around) -> tuple[MoneyRole, str] | None:
    """Tell whether a sum ends a suit of others, is one over several cases, or goes out of the sum before it."""
    after = around.after
    if _PAID_BACK.match(after) and around.before(_TO_PAY):
        return "settled", "agreed in a settlement"
    if around.before(_IN_ALL) and around.told(_AUTHORITIES) and around.before(_LEAST):
        return "total", "a sum over several cases"
    if _COLON.fullmatch(around.text, around.low, around.at) and _TO_THE_STATE.match(after):
        return "part", "part of the sum before it"
    if _OF_SUIT.match(after) and not around.told(_PUBLIC):
        return "claim", "paid to end a suit of others"
    if (
        _ALTOGETHER.match(after)
        and not around.before(_FROM_IT)
        and not (_DIVIDED.search(after) or _ON_ONE.match(after))
        and (
            around.told(_SEVERAL)
            or around.told(_SO_MANY)
            or _IN_A_YEAR.match(around.text, around.sentence.start, around.sentence.end)
        )
    ):
        return "total", "a sum over several cases"
    return None


_FROM_IT = wording(r"\b(?:ordered|told|forced|made|required)\s(?:it|him|her)\s(?:to\s)?pay\b", re.IGNORECASE)
"""One that has to pay a whole by itself."""
_IN_ALL = wording(
    r"\b(?:an? total|altogether|a combined (?:\w+ )?(?:fine|penalty|total)) of\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
_AUTHORITIES = wording(
    r"\b(?:regulators|authorities|watchdogs|data protection agencies|supervisors)\b", re.IGNORECASE
)
"""Several authorities, over whose fines a rough sum may be a whole: ``a total of more than 1 million by two regulators``."""
_TO_PAY = wording(
    r"\b(?:will|must|to|shall)\s(?:pay|provide|return)\W+(?:(?:about|more than|over|nearly)\W+)?$",
    re.IGNORECASE,
)
_PAID_BACK = re.compile(r"\W*in (?:consumer |customer )?(?:refunds?|redress|restitution)\b", re.IGNORECASE)
"""What a company that pays nothing else gives back to its customers: ``will pay 5.8 million in refunds``."""
_COLON = re.compile(r"\s?[:(–—]\s?")
_TO_THE_STATE = re.compile(
    r"\W*(?:to|for)\s(?:the\s)?(?:FTC|FCC|SEC|OCR|HHS|states?|federal|commission|attorneys?|treasury|consumers)\b",
    re.IGNORECASE,
)
"""Who gets a part of the sum right before: ``170 million: 136 million to the FTC``."""


def _by_words(around: _Around) -> tuple[MoneyRole, str]:
    if around.before(_UPPER_BOUND):
        agreed = "pay" in around.text[around.low : around.at]
        return ("settled" if agreed else "imposed"), "an upper bound that was agreed or imposed"
    whole = _of_the_whole(around)
    if whole:
        return whole
    for cue in _CUES:
        if cue.stands(around):
            return cue.role, cue.why
    if around.told(FINE):
        return "imposed", "imposed"
    if around.told(_SETTLED):
        return "settled", "agreed in a settlement"
    return "other", "no word tells what it is"
