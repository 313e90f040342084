"""Tells which authority acts in a sentence: before the wording, or after its ``by``."""

import re

from comity.reading._places import GENERIC_NOUNS
from comity.reading._reach import reached
from comity.reading._scene import Scene
from comity.reading._spans import Mention, Span
from comity.reading._states import STATE
from comity.reading._wordings import wording

ADVISERS = frozenset(["eu-edpb", "eu-edps", "eu-wp29"])
"""Bodies that bind or advise authorities and fine no company."""
_BY = re.compile(
    r"^[^;]{0,170}?\b(?:by|von|durch|par|por|da|dal|dalla|del|de|della|des|du|vom|der)\s(?:(?:the|an?|its|la|le|el|il|die|der|das|den)\s|l['’])?(?:[\w’'-]+\s){0,4}$"
)
_WITH = re.compile(
    r"\b(?:with|from|resolve|settle|settles|settled|of|mit|avec|con)\s(?:the\s)?(?:[\w’'-]+\s){0,3}$"
)
_NOT_ACTING = wording(
    r"(?<=,\s)\bwith\s(?:the\s)?$|\b(?:no (?:\w+ )?(?:action|decision|fine|ruling|case|sanction)s? (?:by|from|of)|except|excluding|other than|unlike|complaints? (?:to|with|before)|complain\w* to|notified|reported (?:\w+ )?to|told|informed|alongside the|similar to the|transfer\w* (?:\w+ ){0,4}to|referred (?:\w+ ){0,4}to|forwarded to|(?:originally|initially|first) reached|(?:handled|received|examined|dealt with|forwarded|passed on|transmitted|approached|alerted) by|member of|former|against the|v\.?|asked|urged|like the|on top of|cooperat\w+ with|investigat\w+ with|jointly with|together with|alongside|work\w* (?:closely )?with|(?:help|assistance|support) of|appeal(?:ed|ing)? (?:\w+ ){0,4}to)\s(?:the\s)?(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)
_JOIN = re.compile(
    r"[“”\"’]?\)?(?:\s*(?:\([^)]*\)|[“”\"’‘']))*\s*(?:,|/|,?\s?(?:and|&|und|et|y|e|as well as|along with|together with|joined by))*\s*(?:the|a group of|its|his|her|their|by the|by|of the|of|of \d+|the offices? of the|state|la|le|die|der|el|il|l['’]|federal|U\.?S\.?)?\s*$",
    re.IGNORECASE,
)
_AMONG_STATES = re.compile(
    rf"(?:\s[A-Z][\w.’'-]*){{0,4}}(?:\s\([RD]\))?(?:\s(?:of|from|in)\s{STATE})?(?:\s(?:has|have))?,?\s(?:(?:and|as well as|along with|together with|joined(?: with| by| in)?|alongside|worked with)\s)?(?:(?:his|her|their|the)\s)?(?:(?:colleagues?|counterparts?|attorneys general|offices?|those)\s)?(?:(?:in|from|of|by)\s)?(?:the\s)?"
)
"""What stands between an attorney general and others beside whom a text names him: ``, along with his counterparts in``."""
_FOR_ANOTHER = re.compile(
    r"(?:\s\([^)]*\)|\))?,?\s(?:acting\s)?(?:on behalf of|for|upon (?:notification and )?(?:authorization|referral) (?:to the [A-Z]\w+ )?(?:by|from)|at the request of) the [A-Z]"
)
"""Words after a body that files what another decided."""
_SINGLE_FAR = 100
_LONGEST_JOIN = 80
_AND = frozenset(["&", "and", "und", "et", "y", "e"])


def acting(scene: Scene, at: Span, text: str) -> list[Mention]:
    """Give the authorities that act in a scene, the one that decided first; empty where it names none."""
    ones = [one for one in scene.authorities() if _may_act(one, text) and not _has_another_sum(one, at, text)]
    if not ones:
        return []
    helping = _helping(scene, text)
    bodies = [one for one in ones if one.slug not in ADVISERS and one not in helping]
    national = [one for one in bodies if not _FOR_ANOTHER.match(text[one.span.end :][:60])] or bodies
    if not national:
        return []
    settled = any(hit.cue.kind == "settlement" for hit in scene.measures)
    best = max(national, key=lambda one: _score(one, at, text, settled=settled))
    attorneys = sum("ttorney" in one.name for one in national) > 1
    if not attorneys and any(hit.cue.kind == "parallel" for hit in scene.links):
        return [best]
    return _joined(best, national, text)


_OWN_SUM = re.compile(r"['’]s\s(?=[€£$]|[A-Z]{1,3}[€£$]?\s?\d|\d)")
"""What stands between an authority and a sum of its own: ``the state's $1.55 million settlement``."""


def _has_another_sum(one: Mention, at: Span, text: str) -> bool:
    """Tell whether an authority is named with a sum of its own, and not the one in question."""
    own = _OWN_SUM.match(text, one.span.end)
    return own is not None and at.start != own.end()


_BESIDE_STATES = re.compile(r"\b(?:together|jointly|along|working) with\s(?:the\s)?(?:[\w’'-]+\s){0,2}$")


def _may_act(one: Mention, text: str) -> bool:
    """Tell whether an authority is not named as one that others turn to; states act together with one another."""
    low, at = max(0, one.span.start - 60), one.span.start
    if "ttorney" in one.name and _BESIDE_STATES.search(text, low, at):
        return True
    return not _NOT_ACTING.search(text, low, at)


def told_at(scene: Scene) -> Span:
    """Give where a scene tells its measure; its beginning where it tells none."""
    return scene.measures[0].span if scene.measures else Span(scene.span.start, scene.span.start)


_BESIDE = frozenset(["concerned", "cooperation", "joint_investigation", "mutual_assistance"])


def _helping(scene: Scene, text: str) -> list[Mention]:
    """Give the authorities with which another one acts: ``in cooperation with the Danish and Swedish authorities``."""
    return [
        one
        for hit in scene.links
        if hit.cue.kind in _BESIDE and _WITH_WHOM.search(text, hit.span.start, hit.span.end)
        for one in reached(hit, scene.authorities(), text)
    ]


_WITH_WHOM = re.compile(r"\b(?:with|mit|avec|con)(?:\s(?:the|its|his|her))?(?=$|\W)", re.IGNORECASE)


def _score(one: Mention, at: Span, text: str, *, settled: bool) -> float:
    """Weigh an authority: after ``by`` near the wording, before it, with whom something was settled."""
    if one.span.start >= at.end:
        between = text[at.end : one.span.start]
        if _BY.search(between):
            return 5 - len(between) / 100
        return (
            (4.5 if settled else 2) - len(between) / 100 if _WITH.search(between) else 1 - len(between) / 200
        )
    distance = at.start - one.span.end
    lead = text[max(0, one.span.start - 30) : one.span.start]
    owned = re.match(
        r"['’]s\s(?:\w+\s){0,2}(?:fine|penalty|decision)", text[one.span.end : one.span.end + 40]
    )
    passive = re.search(r"\bby\s(?:the\s)?$", lead) is not None and not owned
    return 4 - distance / 150 - (1 if passive and distance > _SINGLE_FAR else 0)


def _joined(best: Mention, all_of_them: list[Mention], text: str) -> list[Mention]:
    """Add the authorities named with it in one list."""
    key = best.key
    own = [
        n for n, one in enumerate(all_of_them) if one is best or ("ttorney" in one.name and one.key == key)
    ]
    group = max((_list_around(at, all_of_them, text) for at in own), key=len)
    first, last = group[0].span.start, group[-1].span.end
    if _AT_ODDS.match(text, last) or _BETWEEN.search(text, max(0, first - 60), first):
        return [best]
    unique = {one.key: one for one in reversed(group)}
    return list(unique.values())[::-1]


_BETWEEN = re.compile(
    r"\b(?:step\w*|stood|dispute|disagreement|conflict|row|quarrel|mediat\w*)\b[^.;]{0,24}\bbetween\s(?:the\s)?(?:[A-Z]\w+['’]s\s)?$"
)
"""Authorities between which something stands do not act together."""
_AT_ODDS = re.compile(
    r"(?:\s\([^)]*\))?\s(?:(?:had|have|could|did|were|was)\s(?:not|unable)\b[^.;]{0,30}\bagree|failed to agree|disagreed|differed|were at odds|clashed|argued over)"
)
"""Authorities that could not agree do not act together."""


def _list_around(at: int, all_of_them: list[Mention], text: str) -> list[Mention]:
    """Give the authorities listed around one of them."""
    low = high = at
    while low > 0 and _lists(text, all_of_them[low - 1], all_of_them[low]):
        low -= 1
    while high + 1 < len(all_of_them) and _lists(text, all_of_them[high], all_of_them[high + 1]):
        high += 1
    return all_of_them[low : high + 1]


_ATTORNEY = "Attorney General"
_PERSON = re.compile(r"^(?:\s[A-Z][\w.’'-]*){1,3}(?=\s\(|,|\sand\s|\sjoined\s)")


def _lists(text: str, one: Mention, other: Mention) -> bool:
    """Tell whether two authorities stand in one list: joined by a comma or a word, brackets and articles aside."""
    between = text[one.span.end : other.span.start]
    if other.span.start < one.span.end or len(between) >= _LONGEST_JOIN:
        return other.span.start < one.span.end
    if one.key == other.key:
        return len(between) < len(" (the “")
    if one.name.endswith(_ATTORNEY):
        between = _PERSON.sub("", between)
    if other.kind == "office":
        between = between.removesuffix(f"{_ATTORNEY} ")
    attorneys = "ttorney" in one.name or "ttorney" in other.name
    joined = _JOIN.fullmatch(between) is not None or (
        attorneys and _AMONG_STATES.fullmatch(text[one.span.end : other.span.start]) is not None
    )
    return joined and (
        "," in between or " " in between.strip() or between.strip().casefold() in {*_AND, "joined"}
    )


def points_back(scene: Scene, text: str) -> bool:
    """Tell whether a sentence speaks of an authority named before: ``the regulator``."""
    return GENERIC_NOUNS.search(text, scene.span.start, scene.span.end) is not None
