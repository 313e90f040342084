"""Chooses the date of a case: of the decision; the announcement only where nothing else is known."""

import re

from comity.reading._actors import ADVISERS
from comity.reading._drafts import Draft
from comity.reading._names import related
from comity.reading._scene import Scene
from comity.reading._spans import DateMention
from comity.reading._wordings import Wording, wording

_NOT_THEN = wording(
    r"\b(?:since|between|until|till|before|after|from|by|through|to|up to|later than|period|ab|bis|seit|depuis|avant|desde|hasta|antes de|dal|fino al|dat(?:ing|es|ed)(?: back)? to|back in|as of|effective|and|than|of the|rige|vigente|en vigor|in vigore|in kraft|en vigueur)\s(?:(?:the|el|le|la|il|dem|den|al|du)\s|l[’']|early\s|late\s|mid-)?(?:end of\s|\w+ (?:half|quarter) (?:of\s)?)?$",
    re.IGNORECASE,
)
_OF_LAW = wording(
    r"\b(?:loi|law|act|gesetz|ley|legge|décret|decreto|decree|ordonnance|règlement|regulation|directive|directiva|direttiva|richtlinie|verordnung|reglamento|regolamento)\b[^.;,]{0,40}\b(?:du|of|vom|de|del|dated)\s$",
    re.IGNORECASE,
)
"""A law before its own day: ``loi n° 2008-12 du 25 janvier 2008``."""
_OTHER = wording(
    r"\b(?:report(?:ed|s)?|notif\w+|lodged|filed|submitted|commenced|began|begun|start(?:ed|ing)?|launch\w*|open(?:ed|ing)|(?:came|come|entered|entry) into (?:force|effect)|took effect|breach(?:ed|es)?|detect\w*|attack\w*|incident|occurred|happened|discovered|acquired|acquisition|bought|founded|purchas\w+|updated|hearing|withdrew|complain\w+|covering|deadline|must pay|pays?|due|enregistrés?|introduite?|collected|stored|infiltrated|handed over|passed on|leaked|undetected|transferred|guidelines|changed?|made to its \w+ policy|version|fuites?|piratage\w*|datenpannen?|datenlecks?|vorfälle?n?|brechas?|filtraci\w+|ataques?|attacc\w+|incident[ei]?s?|amend\w+|merg\w+|migrat\w+|move[ds]?|moving|switch\w*|introduc\w+|inquiry|investigation|probe|alleged|extension|expire\w*|resign\w*|hacked|hackers?|accessed|exposed|stolen|enters?|eingereicht|eingeleitet|beschwerde|denuncia|reclamaci\w+|plainte|reclamo|segnalazion\w+|ispezion\w+|begann|beginnt|startete|gestartet|commencé|débuté|empez\w+|comenz\w+|arranc\w+|iniziat\w+|cominciat\w+|avviat\w+|entrat\w+ in vigore|entró en vigor|en vigueur|en vigor|in kraft)\b",
    re.IGNORECASE,
)
_DECIDED = wording(
    r"\b(?:penalty|penalties|fine|given|handed(?! over)|took action|obtained|recovered|closed|served|warned|reprimand\w*|amende|bußgeld\w*|multa|sanción|said|says|sagte|erklärte|a dit|dijo|ha detto|decision|decided|decides|determination|fined|fines|imposed|issued|announc\w+|adopted|ruled|ruling|judgment|jugé|juzg\w+|giudicat\w+|sanction\w*|ordered|settle\w*|handed down|levied|concluded|geeinigt|einigte\w*|accepted|accepts|accord|acuerdo|accordo|final decision|délibération|décision|prononcé\w*|lecture|entscheid\w*|bescheid|verhäng\w+|urteil|resolución|sentencia|impuso|impuesta|sancion\w+|provvedimento|decisione|sentenza|multat\w+|slapped|published|released|report|anunci\w+|annoncé\w*|annunciat\w+|mitgeteilt|publicó|publicad\w+|publié\w*|pubblicat\w|adopté\w*|teilte|bekannt|impuso|dated)\b",
    re.IGNORECASE,
)
_NOT_FINAL = wording(
    r"\b(?:preliminary|proposed(?! (?:consent |settlement |administrative |final )?(?:order|settlement|agreement|consent|judgment))|draft|provisional\w*|notice of intent|intention to fine|statement of intent|initial\w*)\b(?:[^.;]|\.(?=\d)){0,60}$",
    re.IGNORECASE,
)
_PLANNED_AFTER = re.compile(
    r"^(?:[^.;]|\.(?=\d)){0,80}\b(?:notified|intention|intend(?:s|ed)?|minded to|wanted to fine|notice of intent|proposed(?! (?:consent |settlement )?(?:order|settlement|agreement|consent))|draft|preliminary|provisional\w*)\b",
    re.IGNORECASE,
)
_DATED = wording(
    r"\b(?:(?:fine|decision|penalty|judgment) date:?|dated|dat(?:es|ing|ed) (?:from|back to)|date of (?:the )?(?:final )?decision:?|(?:decision|ruling|judgment|determination|order) (?:of|dated|on)|délibération[^.;]{0,60}(?:du|en date du)|décisions? (?:datent |date )?du|sentenza è del|provvedimento è del|decisione è del|resolución es de|sentencia es de|datiert vom|besluit (?:dateert )?van|dateert van|décision du|beschluss vom|bescheid vom|urteil vom|resolución de|sentencia de|provvedimento (?:del|dell['’])|date of judgment:?|(?:(?<=[–—•*|-]\s)|(?<=\n))(?:date|datum|fecha|data|décision|decision|decided|entscheidung|resolución|provvedimento)(?: of (?:the )?(?:decision|judgment|order)| de la (?:décision|resolución)| der entscheidung| d[ae]l(?:la)? (?:provvedimento|decisione))?\s?:|(?:decision|order|resolution|décision|délibération|resolución|provvedimento|decisione|bescheid)\s(?:no|nr|n|núm)?[.°º·]?\s?[\w./-]{2,20},?\s(?:of|dated|du|de|del|vom)|(?:judgment|ruling|decision) was (?:handed down|delivered|given)(?: on)?|(?:décisions?|délibérations?|sanctions?|decisión|resolución|decisione|decisions?|penalty|fines?|orders?)\b[^.;]{0,30}\b(?:prononcée?|rendue?|adoptée?|datée?|adoptada|dictada|adottat[oa]|taken|adopted|made)(?:\s(?:le|du|el|il|on))?|decision\b[^;]{0,140}\bnotified to (?:[\w’'-]+ ){1,4}(?:yesterday,? )?(?:on )?)\s*$",
    re.IGNORECASE,
)
_FILED = re.compile(
    r"\b(?:settlement|agreement|judgment|decree)\b[^.;]{0,90}\bfiled\b[^.;]{0,40}$", re.IGNORECASE
)
"""A settlement is made when it is filed with a court: ``The settlement was filed in state court Thursday``."""
_HEEDED = re.compile(
    r"\b(?:heed|comply with|complied with|follow(?:ed)?|obey(?:ed)?|ignored?|disregard\w*|breach of|broke)\b[^.;]{0,40}\b(?:notice|order) (?:of|dated|issued on)\s$",
    re.IGNORECASE,
)
"""The day of what a respondent did not heed: ``did not heed an enforcement notice of``."""
_DATELINE = re.compile(r"\s?(?:\([A-Z][\w .]{1,20}\)\s)?[-–—]{1,2}\s")
_HEADING = 30
_FOR_WANT = 0.1
"""The weight of a dateline inside a text: taken where there is no other day."""
_STATED = re.compile(
    r"\b(?:statement|(?:press |news )?release|announcement)(?: (?:of|on|from|dated|issued))?\s*$",
    re.IGNORECASE,
)
_STATEMENT = re.compile(r"\s(?:press |news |written )?(?:statement|release|announcement)\b", re.IGNORECASE)
"""The day of a statement: ``in a March 12 statement``."""
_OF_ENTRY = re.compile(r"[ \t]*\n[ \t]*(?:[€$£]|[A-Z]{3} ?)?\d[\d.,]*(?: ?(?:€|[A-Z]{3}))?[ \t]*\n")
"""The sum below the day in an entry of a list of fines."""
_REACH = 60
_DECIDED_AFTER = re.compile(
    r"^[^.;]{0,110}?\b(?:decision|decided|adopté\w*|adopt[óa]\w*|adottat\w*|résolut\w+|beschloss\w*|erließ|erlassen|deliberat\w*|emess\w+|determination|fined|imposed|issued|announc\w+|published|released|adopted|ruled|sanction\w*|ordered|settle\w*|handed|levied|said|fines?|penalt\w+|multa|sanzione|sanción|amende|bußgeld|\w*strafe|geldbuße|festgesetzt|bestätigt|verhängt|prononcé\w*|impuso|sancion\w+|multat\w+|inflitto|condamn\w+)\b",
    re.IGNORECASE,
)
_AFTER_OTHER = re.compile(
    r"^(?:['’]s)?\s*(?:data\s|cyber[\w-]*\s|security\s|massive\s)?(?:breach|cyber-?attack|ransomware|attack|incident|hack|leak|deadline|scandal)\b|^\s(?:and|to|until|–|-)\s\d{1,2}\s\w+\s\d{4}|^\s?[–-]\s?(?:19|20)?\d\d\b",
    re.IGNORECASE,
)
_OF_SUM = re.compile(r"(?:\s\([^)]*\))?(?:\s\w+){0,2}\s(?:\w+\s)?")
"""What stands between a sum and its own date."""
_LEAD = 4
_SEVERAL = 2
_SECOND = 3
"""Sentences in which a text may report a second case as news."""


def date_of(draft: Draft, scenes: list[Scene], text: str, dateline: DateMention | None) -> DateMention | None:
    """Give the date of a case, or None where the text has none that is its own."""
    ranked = [
        (_weight(one, scene, draft, text), -n, one)
        for n, (scene, one) in enumerate(_dated(draft, scenes, text))
    ]
    fitting = [item for item in ranked if item[0] > 0 and (dateline is None or item[2].span != dateline.span)]
    if fitting:
        return max(fitting, key=lambda item: item[:2])[2]
    return _announced(draft, dateline)


def _dated(draft: Draft, scenes: list[Scene], text: str) -> list[tuple[Scene, DateMention]]:
    own = [(scene, one) for scene in (*draft.scenes, *draft.again) for one in scene.dates]
    numbers = {scene.number for scene in draft.scenes}
    near = [
        scene
        for scene in scenes
        if scene.number not in numbers and draft.reaches(scene) and not _of_others(scene, draft)
    ]
    return own + [
        (scene, one)
        for scene in near
        for one in scene.dates
        if not scene.money or _is_dated(one, scene, text) or _tells_again(scene, draft)
    ]


def _is_decided_after(one: DateMention, scene: Scene, after: str, text: str) -> bool:
    """Tell whether a word of decision follows a date, be it behind a list of authorities: ``On 3 May the ... and the ... released``."""
    if _DECIDED_AFTER.match(after):
        return True
    ends = [each.span.end for each in scene.authorities() if each.span.start > one.span.end]
    opens = one.span.start - scene.span.start < _HEADING
    return (
        opens
        and bool(ends)
        and _DECIDED_AFTER.match(text[ends[-1] : min(ends[-1] + 130, scene.span.end)]) is not None
    )


def _tells_again(scene: Scene, draft: Draft) -> bool:
    """Tell whether a sentence tells no other sum than that of the case, as one that quotes who announced it."""
    return draft.money is not None and all(one.amount == draft.money.amount for one in scene.money)


def _is_dated(one: DateMention, scene: Scene, text: str) -> bool:
    """Tell whether a date is that of a decision by the words right before it."""
    return _DATED.search(text, max(scene.span.start, one.span.start - 60), one.span.start) is not None


def _of_others(scene: Scene, draft: Draft) -> bool:
    names = {one.key for one in scene.authorities() if one.slug not in ADVISERS}
    if names and names.isdisjoint(draft.keys):
        return True
    companies = scene.of("company") if scene.measures else []
    return bool(companies) and not any(
        related(one.name, own.name) for one in companies for own in draft.respondents
    )


def _weight(one: DateMention, scene: Scene, draft: Draft, text: str) -> float:
    """Weigh a date: told with the measure, beside a word of decision, and not beside one of anything else."""
    low, at = max(scene.span.start, one.span.start - 110), one.span.start
    after = text[one.span.end : min(scene.span.end, one.span.end + 130)]
    if _AFTER_OTHER.match(after) or _OF_LAW.search(text, low, at) or _HEEDED.search(text, low, at):
        return 0
    other, decided = _last(_OTHER, text, low, at), _last(_DECIDED, text, low, at)
    proposed = draft.money is not None and draft.money.status == "proposed"
    planned = _NOT_FINAL.search(text, low, at) or _PLANNED_AFTER.match(after)
    if (planned and not proposed) or _of_another(one, scene, draft):
        return 0
    dated = (
        _DATED.search(text, max(scene.span.start, one.span.start - 170), one.span.start) is not None
        or _OF_ENTRY.match(text, one.span.end) is not None
        or any(text[each.span.end : one.span.start] in {" (", "("} for each in draft.sanctions)
    )
    stated = _FILED.search(text, low, at) or _STATED.search(text, low, at) or _STATEMENT.match(after)
    if (_NOT_THEN.search(text, low, at) and not (dated or stated)) or (
        not (dated or stated) and other >= 0 and other > decided and at - other < _REACH
    ):
        return 0
    clause = _CLAUSE.search(text, low, at)
    if clause and not _DECIDED.search(text, *clause.span()) and not dated:
        return 0
    if _DATELINE.match(after) and one.span.start - scene.span.start < _HEADING:
        return _FOR_WANT
    own = scene in draft.scenes
    kinds = {hit.cue.kind for hit in scene.measures}
    fits = 0.0 if draft.money is None or not kinds else 0.8 if kinds & {"fine", "settlement"} else -0.5
    weight = (3.0 if own else 0.2) + (
        2 if decided >= 0 else 1 if _is_decided_after(one, scene, after, text) else -1
    )
    weight -= _far(one, scene, draft, text)
    own_dated = not own and any(
        each.when.precision != "year" and not each.relative
        for told in draft.scenes
        if draft.money is None or told.span.holds(draft.money.span)
        for each in told.dates
    )
    weight += fits + ((1.5 if own_dated else 5) if dated and not _told_before(scene, draft) else 0)
    weight += 4 if _changed(draft) and _JUDGED.search(text, low, at) else 0
    weight -= 0.3 * min(scene.number - draft.scenes[0].number, 5) if draft.scenes else 0
    precise = {"year": -2.6 if not own else -1.4, "month": 0.0, "day": 0.4}[one.when.precision]
    return weight + precise - (1.2 if scene.background and not own else 0)


_CLAUSE = re.compile(r",\s(?:who|which|qui|lequel|welche[rs]?|que|quien|che)\s[^,.;]{10,}$", re.IGNORECASE)
"""What somebody did otherwise: ``the minister, who handed over the extract in April``."""
_JUDGED = wording(
    r"\b(?:judge?ment|ruling|decision of the (?:court|tribunal)|urteil|sentencia|sentenza|arrêt|jugement|handed down its decision)\b[^.;]{0,50}$",
    re.IGNORECASE,
)


def _changed(draft: Draft) -> bool:
    """Tell whether a court changed a measure: its judgment has the date that counts."""
    return any(one.status in {"reduced", "annulled"} for one in draft.sanctions)


def _told_before(scene: Scene, draft: Draft) -> bool:
    """Tell whether a sentence speaks of a decision before the case begins, which has dates of its own."""
    return any(one.dates for one in draft.scenes) and scene.number < draft.scenes[0].number


def _far(one: DateMention, scene: Scene, draft: Draft, text: str) -> float:
    """Weigh how far a date stands from the sum of the case, where one sentence tells of several."""
    sums = [each for each in draft.sanctions if scene.span.holds(each.span)]
    if not sums:
        return 0.0
    several = len(scene.money) >= _SEVERAL
    step = 60 if several else 150
    nearest = min(sums, key=lambda each: abs(one.span.start - each.span.start))
    between = text[nearest.span.end : one.span.start]
    if several and _OF_SUM.fullmatch(between):
        return -1.0
    beyond = 2.0 if re.search(r"\b(?:and|und|et|y|e|while)\b|;", between) else 0.0
    return min(abs(one.span.start - nearest.span.start) / step, 2.0) + (beyond if several else 0)


def _of_another(one: DateMention, scene: Scene, draft: Draft) -> bool:
    """Tell whether the authority named last before a date is another than that of the case."""
    before = [each for each in scene.authorities() if each.span.end <= one.span.start]
    return bool(before) and before[-1].key not in draft.keys


def _last(pattern: Wording, text: str, start: int, end: int) -> int:
    """Give where the last such word between two places begins; -1 where there is none."""
    return max((match.start() for match in pattern.finditer(text, start, end)), default=-1)


def _announced(draft: Draft, dateline: DateMention | None) -> DateMention | None:
    """Fall back on the day of the text for a case that it reports as news."""
    if dateline is None or not draft.scenes:
        return None
    first = draft.scenes[0]
    if draft.among is not None and first.number > draft.among[0]:
        return dateline if first.number < _SECOND and not first.background else None
    return dateline if (first.number < _LEAD or draft.among is None) and not first.background else None
