"""Finds how authorities worked together: jointly, as lead and concerned, bound by the Board, with help from abroad."""

import re

from comity.reading._actors import ADVISERS
from comity.reading._attorneys import GROUP
from comity.reading._candidates import FoundLink
from comity.reading._concerned import concerned, is_of_article, is_untold, pointed_back
from comity.reading._drafts import Draft
from comity.reading._headers import Header, header_of, noted_countries
from comity.reading._home_attorneys import is_among_attorneys, take_attorneys
from comity.reading._lexicon import Lexicon
from comity.reading._link_words import NOT_LINKED
from comity.reading._partners import BOARD, is_european, is_of, partners
from comity.reading._scene import CueHit, Scene
from comity.reading._spans import Mention, Span
from comity.reading._text import latest_year
from comity.values import country_of

_CLAUSE = 120
_ROLES = {
    "joint_investigation": "assisting", "mutual_assistance": "assisting", "edpb_binding": "assisting",
    "concerned": "concerned", "lead_authority": "mentioned",
}  # fmt: skip


def link(scenes: list[Scene], drafts: list[Draft], text: str, lexicon: Lexicon) -> None:
    """Add to each case the cooperation that the text states."""
    told = [(scene, hit) for scene in scenes for hit in scene.links]
    denied: list[Draft] = []
    for scene, hit in sorted(told, key=lambda one: one[1].cue.kind != "lead_authority"):
        low, high = max(scene.span.start, hit.span.start - 60), min(scene.span.end, hit.span.end + 60)
        draft = _owner(scene, drafts)
        if draft is not None and NOT_LINKED.search(text, low, high):
            denied += [draft] if hit.cue.kind == "lead_authority" else []
        elif draft is not None and not _of_cookies(draft, hit, text, alone=len(drafts) == 1):
            _connect(draft, hit, scene, text, _told_before(scene, scenes))
    for draft in drafts:
        _find_together(draft, text)
        join_actors(draft)
        _without_unnamed(draft)
        _take_lead(draft)
    for draft in denied:
        draft.links = [one for one in draft.links if one.kind not in _ONE_STOP_KINDS]
    _board_named(scenes, drafts, text)
    _from_lists(drafts, text, lexicon)


def _from_lists(drafts: list[Draft], text: str, lexicon: Lexicon) -> None:
    """Add the authorities concerned that a text lists by their countries, in a header or in a note."""
    header, noted = header_of(text, lexicon), noted_countries(text, lexicon)
    for draft in drafts:
        if header:
            _from_header(draft, header)
        if noted:
            _from_note(draft, noted)


def _from_header(draft: Draft, header: Header) -> None:
    """Add the authorities concerned that a header lists by their countries; the one that decides is the lead."""
    codes = header.concerned([one.name for one in draft.respondents])
    if not (codes and draft.actors and is_european(draft.actors[0])):
        return
    own = draft.actors[0].key
    draft.links = [one for one in draft.links if one.kind != "concerned"]
    _add(draft, "lead_authority", draft.actors[:1], header.span, needs=1)
    draft.links += [FoundLink("concerned", (own, code), header.span) for code in codes]


def _from_note(draft: Draft, codes: tuple[str, ...]) -> None:
    """Name the authorities concerned by their countries where a note lists them."""
    unnamed = [one for one in draft.links if one.kind == "concerned" and "EEA" in one.parties]
    for one in unnamed:
        draft.links.remove(one)
        draft.links += [FoundLink("concerned", (one.parties[0], code), one.span) for code in codes]


_ONE_STOP_KINDS = frozenset(["lead_authority", "concerned"])


_ONE_STOP = re.compile(r"one[- ]stop|guichet unique|ventanilla única|sportello unico", re.IGNORECASE)
_COOKIES = re.compile(r"cookie|ePrivacy", re.IGNORECASE)


def _of_cookies(draft: Draft, hit: CueHit, text: str, *, alone: bool) -> bool:
    """Tell whether a one-stop shop is named of a case on cookies, to which it never applies: they are under the ePrivacy Directive."""
    named = _ONE_STOP.search(text, hit.span.start, hit.span.end) is not None
    told = text if alone else "".join(text[one.span.start : one.span.end] for one in draft.scenes)
    return named and _COOKIES.search(told) is not None


def _owner(scene: Scene, drafts: list[Draft]) -> Draft | None:
    """Give the case that a sentence on cooperation speaks of."""
    decided = [one for one in drafts if one.actors]
    told = [one for one in decided if scene in one.scenes]
    names = {one.key for one in scene.authorities()}
    named = [one for one in decided if one.keys & names]
    before = [one for one in decided if one.scenes and one.scenes[0].number <= scene.number]
    return next(iter([*told, *named, *before[-1:], *decided]), None)


_BACK = 2
"""Sentences back in which the other authority of a transfer or a joint work is named."""


def _told_before(scene: Scene, scenes: list[Scene]) -> list[Mention]:
    return [
        one
        for back in scenes
        if 0 < scene.number - back.number <= _BACK
        for one in back.authorities()
        if one.slug not in ADVISERS
    ]


def _connect(draft: Draft, hit: CueHit, scene: Scene, text: str, before: list[Mention]) -> None:
    kind = hit.cue.kind
    others = [one for one in scene.authorities() if one.key not in draft.keys]
    if kind == "edpb_binding":
        _bind(draft, scene, hit)
    elif kind == "lead_authority":
        _lead(draft, hit, scene, text)
    elif kind == "lands":
        _join_lands(draft, hit)
    elif kind in {"concerned", "others"} and not any(one.cue.kind == "lands" for one in scene.links):
        _concern(draft, hit, scene, others or pointed_back(scene, before, text), text)
    elif kind == "parallel":
        _add(draft, kind, [draft.actors[0], *others], hit.span, needs=2)
    elif kind in {"states", "countries", "together"}:
        _join_many(draft, hit, scene, others, text)
    elif is_of(draft, hit, scene, text):
        _join(draft, hit, scene, text, before)


def _join_many(draft: Draft, hit: CueHit, scene: Scene, others: list[Mention], text: str) -> None:
    """Add those who decided together: states of a group, countries that a text counts, authorities of one decision."""
    if hit.cue.kind == "countries":
        _act_together(draft, hit)
    elif hit.cue.kind == "together":
        _decide_together(draft, partners(scene, hit, draft.keys, text), hit)
    else:
        states = [one for one in others if one.name == GROUP or "ttorney" in one.name]
        _decide_together(draft, states, hit, american=True)


def _act_together(draft: Draft, hit: CueHit) -> None:
    """Add a joint work of European countries that the text counts and does not name."""
    if is_european(draft.actors[0]):
        unnamed = Mention(hit.span, "other", "EEA", None)
        _add(draft, "joint_investigation", [draft.actors[0], unnamed], hit.span, needs=2)


def _join_lands(draft: Draft, hit: CueHit) -> None:
    """Add a joint work of the authorities of German states that the text does not name."""
    if country_of(draft.actors[0].country or "") == "DE":
        unnamed = Mention(hit.span, "other", "DE", None)
        _add(draft, "joint_investigation", [draft.actors[0], unnamed], hit.span, needs=2)


def _find_together(draft: Draft, text: str) -> None:
    """Take those of one country who investigated jointly for deciding authorities, where all that came of it is a finding: they made it together."""
    if draft.sanctions or not draft.actors:
        return
    home = country_of(draft.actors[0].country or "")
    for one in draft.links if draft.found else ():
        for key in one.parties if one.kind == "joint_investigation" else ():
            mention = draft.helpers[key][0] if key in draft.helpers else None
            if mention and (
                country_of(mention.country or "") == home
                or _REPORTED.search(text, one.span.start, one.span.end + _BEHIND)
            ):
                draft.actors.append(mention)
                del draft.helpers[key]


_REPORTED = re.compile(
    r"\bjoint(?:ly)? (?:\w+ ){0,2}(?:report|findings?|issued|released|published)\b", re.IGNORECASE
)
"""Findings that several made together, and not only an investigation."""
_BEHIND = 24


def _decide_together(draft: Draft, others: list[Mention], hit: CueHit, *, american: bool = False) -> None:
    """Take those with whom an authority decided for deciding authorities, too."""
    if not others or (american and country_of(draft.actors[0].country or "") != "US"):
        return
    if all(one.key not in draft.helpers for one in others):
        draft.actors = [*draft.actors, *{one.key: one for one in others}.values()]
    _add(draft, "joint_investigation", draft.actors, hit.span, needs=2)


def _join(draft: Draft, hit: CueHit, scene: Scene, text: str, before: list[Mention]) -> None:
    """Add a joint work, a help or a file passed on: with those beside the wording, else with those named before."""
    own = draft.actors[0]
    ones = partners(scene, hit, draft.keys, text)
    kind = _kind(draft, hit, scene, ones, text)
    if kind == "concerned":
        _concern(draft, hit, scene, ones, text)
        return
    if kind == "case_transfer":
        ones = _passed_by(ones or before[-1:], hit, draft, text)
    elif kind == "joint_investigation" and own.slug and not (ones or scene.authorities()):
        ones = [one for one in before if one.key not in draft.keys]
    if kind == "joint_investigation":
        take_attorneys(draft, ones)
    alone = not ones and (_was_given(own, hit, scene, text) or _PEERS.match(text, hit.span.end) is not None)
    _add(draft, kind, [own, *ones], hit.span, needs=1 if alone else 2)


_GIVEN = re.compile(
    r"\b(?:was|were|been) (?:\w+ )?(?:redirected|forwarded|transferred|passed on|referred|sent on) (?:on )?to$",
    re.IGNORECASE,
)


def _was_given(own: Mention, hit: CueHit, scene: Scene, text: str) -> bool:
    """Tell whether a complaint went to the authority of the case from one that the text does not name."""
    told = _GIVEN.search(text, hit.span.start, hit.span.end)
    to = (one for one in scene.authorities() if one.key == own.key and one.span.start >= hit.span.end)
    return (
        told is not None
        and is_european(own)
        and _FILE.search(text, scene.span.start, hit.span.start) is not None
        and any(to)
    )


_FILE = re.compile(r"\b(?:complaints?|cases?|files?)\b", re.IGNORECASE)
_PEERS = re.compile(
    r"\s?(?:the\s|its\s|his\s|her\s|their\s|other\s|several\s|some\s|a\snumber\sof\s|\d+\s|\w+\s){1,4}(?:authorities|regulators|counterparts|watchdogs|commissioners|dpas|peers)\b",
    re.IGNORECASE,
)
"""Several authorities without names: ``six other regulators``."""


_EUROPEANS = re.compile(
    r"\s?(?:with\s)?(?:its|the|other|all)?\s?(?:other\s)?(?:European|EU)\s(?:\w+\s){0,2}(?:counterparts|peers|colleagues|authorities|regulators|partners)\b"
)
"""Those with whom a European authority decides: ``its European counterparts``."""
_WORKED = re.compile(r"work(?:ed|ing) ", re.IGNORECASE)


def _all_abroad(ones: list[Mention]) -> bool:
    """Tell whether authorities are all of other countries than the United States, with which those only help one another."""
    return bool(ones) and all(one.country != "US" for one in ones)


def _kind(draft: Draft, hit: CueHit, scene: Scene, ones: list[Mention], text: str) -> str:
    """Give the kind of link that a wording tells: to cooperate is to help, within the one-stop-shop to be concerned, at home to work jointly."""
    own = draft.actors[0]
    if hit.cue.kind == "lodged":
        return "case_transfer"
    if _WORKED.match(text, hit.span.start) and own.country == "US" and _all_abroad(ones):
        return "mutual_assistance"
    helped = hit.cue.kind == "mutual_assistance" and is_among_attorneys(own, ones)
    if hit.cue.kind != "cooperation" and not helped:
        return hit.cue.kind
    if ones and all(country_of(one.country or "") == country_of(own.country or "") for one in ones):
        return "joint_investigation"
    if is_european(own) and not ones and _EUROPEANS.match(text, hit.span.end):
        return "concerned"
    shared = any(one.cue.kind == "concerned" and not _is_with(one, scene) for one in scene.links)
    return "concerned" if is_european(own) and (shared or _led(draft, scene)) else "mutual_assistance"


_NEXT_TO = 45
"""Characters between ``complained to`` and the authority."""
_OTHER_THINGS = re.compile(
    r"\b(?:data|information|records|request for comment|daten|données|datos|dati)\b", re.IGNORECASE
)
"""What is passed on and is no file of an authority."""


def _passed_by(ones: list[Mention], hit: CueHit, draft: Draft, text: str) -> list[Mention]:
    """Give the authorities that passed a file on, or where a complaint was lodged that another one decided."""
    own = draft.actors[0]
    ones = [one for one in ones if one.key not in draft.keys and "US" not in {one.country, own.country}]
    if _OTHER_THINGS.search(text, hit.span.start, hit.span.end):
        return []
    if hit.cue.kind != "lodged":
        return ones
    abroad = [one for one in ones[:1] if country_of(one.country or "") != country_of(own.country or "")]
    near = [one for one in abroad if one.span.end > hit.span.end and one.span.start - hit.span.end < _NEXT_TO]
    return near if is_european(own) and all(map(is_european, near)) else []


def _concern(draft: Draft, hit: CueHit, scene: Scene, others: list[Mention], text: str) -> None:
    """Add the authorities concerned; the one that decides with them leads."""
    own = draft.actors[0]
    if (
        not is_european(own)
        or (_is_with(hit, scene) and not _led(draft, scene))
        or is_untold(hit, scene, text)
    ):
        return
    if _is_before_the_regulation(text):
        return
    first = not any(one.kind == "concerned" for one in draft.links)
    named = concerned(hit, scene, others, text, first=first)
    if named or not is_of_article(hit, text):
        _add(draft, "concerned", [own, *named], hit.span, needs=1)
        _add(draft, "lead_authority", [own] if own.slug else [], hit.span, needs=1)


_REGULATION = re.compile(r"\b(?:GDPR|RGPD|DSGVO|DS-GVO|General Data Protection Regulation|2016/679)\b")
_SINCE = 2018


def _is_before_the_regulation(text: str) -> bool:
    """Tell whether a text is of the time before the GDPR, when no authority was lead or concerned."""
    latest = latest_year(text)
    return latest is not None and latest < _SINCE and _REGULATION.search(text) is None


def _led(draft: Draft, scene: Scene) -> bool:
    """Tell whether a text speaks of a lead: so far, or in a sentence."""
    return any(one.kind == "lead_authority" for one in draft.links) or any(
        one.cue.kind == "lead_authority" for one in scene.links
    )


_CLOSE = 16


def _is_with(hit: CueHit, scene: Scene) -> bool:
    """Tell whether a word for other authorities only completes one of joint work or help: ``together with other EU regulators``."""
    return hit.cue.kind == "others" and any(
        one.cue.kind in {"cooperation", "joint_investigation", "mutual_assistance"}
        and 0 <= hit.span.start - one.span.end < _CLOSE
        for one in scene.links
    )


def _bind(draft: Draft, scene: Scene, hit: CueHit) -> None:
    board = next((one for one in scene.authorities() if one.slug == BOARD), None)
    _add(draft, "edpb_binding", [draft.actors[0]], hit.span, needs=1)
    key = BOARD
    if draft.actors[0].slug != BOARD:
        _extend(draft, key)
        mention = board or Mention(hit.span, "regulator", "European Data Protection Board", BOARD, "EU")
        draft.helpers.setdefault(key, (mention, "assisting"))


def _extend(draft: Draft, key: str) -> None:
    """Add a party to the link told last."""
    last = draft.links[-1]
    if key not in last.parties:
        draft.links[-1] = FoundLink(last.kind, (*last.parties, key), last.span)


_NEXT = 45
_MOVED = re.compile(
    r"\b(?:forwarded|transferred|passed on|sent|referred|handed|transmitted|redirected)$", re.IGNORECASE
)
_TO = re.compile(r"[^.;]{0,40}\bto\s(?:the\s|its\s)?", re.IGNORECASE)
"""A file passed on, at the end of a wording, and what stands between it and who got it."""
_GIVEN_TO = re.compile(
    r"\b(?:forwarded|transferred|passed|sent|referred|handed|transmitted)\b[^.;]{0,40}\bto\s(?:the\s|its\s)?$",
    re.IGNORECASE,
)
"""What stands between a file passed on and who got it."""
_WITH = re.compile(
    r"\b(?:with|by|:|est|ist|es|è|is|was)\s(?:the\s|la\s|le\s|die\s|der\s|il\s|el\s|l['’])?$", re.IGNORECASE
)
"""What stands between a word for the lead and who has it: ``the lead is with``."""


def _lead(draft: Draft, hit: CueHit, scene: Scene, text: str) -> None:
    """Add the lead authority: the one named with the wording, else the one that decided."""
    _add(draft, "lead_authority", _leader(draft, hit, scene, text), hit.span, needs=1)


def _leader(draft: Draft, hit: CueHit, scene: Scene, text: str) -> list[Mention]:
    """Give the authority that a wording calls the lead: after it, inside it, before it, else the one that decided."""
    ones = [one for one in scene.authorities() if one.slug != BOARD and is_european(one)]
    after = [one for one in ones if 0 <= one.span.start - hit.span.end < _NEXT]
    if after and _WITH.search(text, hit.span.start, after[0].span.start):
        return after[:1]
    if _MOVED.search(text, hit.span.start, hit.span.end):
        ones = [one for one in ones if one.span.start >= hit.span.end]
        return [one for one in ones if _TO.fullmatch(text, hit.span.end, one.span.start)][:1] or draft.actors[
            :1
        ]
    inside = [one for one in ones if hit.span.holds(one.span)]
    given = [one for one in inside if _GIVEN_TO.search(text, hit.span.start, one.span.start)]
    if given:
        return given[:1]
    before = [one for one in ones if 0 <= hit.span.start - one.span.end < _CLAUSE]
    passed = [one.span for one in scene.links if one.cue.kind == "case_transfer"]
    if before and any(before[-1].span.end < span.end <= hit.span.end for span in passed):
        before = []
    own = [one for one in draft.actors[:1] if is_european(one)]
    return inside[-1:] or before[-1:] or own


def _add(draft: Draft, kind: str, parties: list[Mention], span: Span, *, needs: int) -> None:
    names = tuple(dict.fromkeys(one.key for one in parties))
    if len(names) < needs or any(one.kind == kind and set(names) <= set(one.parties) for one in draft.links):
        return
    draft.links.append(FoundLink(kind, names, span))
    for one in parties:
        key = one.key
        if key not in draft.keys and one.kind in {"regulator", "office"} and kind in _ROLES:
            draft.helpers.setdefault(key, (one, _ROLES[kind]))


def _without_unnamed(draft: Draft) -> None:
    """Leave out a joint work with European authorities without names where the text names them."""
    joint = [one for one in draft.links if one.kind == "joint_investigation"]
    unnamed = [one for one in joint if "EEA" in one.parties]
    if len(unnamed) < len(joint):
        draft.links = [one for one in draft.links if one not in unnamed]


def _take_lead(draft: Draft) -> None:
    """Take the lead authority for the one that acts, where a text tells of no measure of another: a file passed on to it."""
    lead = next((one.parties[0] for one in draft.links if one.kind == "lead_authority"), None)
    if draft.sanctions or lead is None or lead not in draft.helpers:
        return
    before, (mention, _) = draft.actors, draft.helpers.pop(lead)
    draft.actors = [mention]
    for one in before:
        draft.helpers.setdefault(one.key, (one, "mentioned"))


def join_actors(draft: Draft) -> None:
    """Add the joint work of those who decided together, and of a group of states."""
    if [one.name for one in draft.actors] == [GROUP]:
        _add(draft, "joint_investigation", draft.actors, draft.actors[0].span, needs=1)
    if len(draft.actors) > 1:
        _add(draft, "joint_investigation", draft.actors, draft.actors[0].span, needs=2)


def _board_named(scenes: list[Scene], drafts: list[Draft], text: str) -> None:
    """Drop what was read of the Board where the text has no word of it."""
    if _ANY_BOARD.search(text) or any(one.slug == BOARD for scene in scenes for one in scene.authorities()):
        return
    for draft in drafts:
        draft.links = [
            FoundLink(one.kind, tuple(each for each in one.parties if each != BOARD), one.span)
            for one in draft.links
        ]
        draft.helpers.pop(BOARD, None)


_ANY_BOARD = re.compile(r"EDPB|EDSA|CEPD|[Bb]oard|Datenschutzausschuss|Comité [Ee]urop|Comitato europeo")
