"""Attorneys general of single states beside the group that settled: who announces a settlement of many has part in it."""

import re

from comity.reading._attorneys import GROUP
from comity.reading._drafts import Draft
from comity.reading._names import related
from comity.reading._scene import Scene
from comity.reading._spans import Mention

_HEAD = 6
"""Sentences at whose head an attorney general announces."""
_MOST = 3
"""So many attorneys general may announce one settlement; a text that names more lists those of a group."""
_ACTS = re.compile(
    r"(?:['’]s\s[Oo]ffice)?(?:\s[A-Z][\w.’'-]*){0,4}(?:\s\([RD]\))?(?:\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?)?,?\s(?:[^.;\n\"“]{0,100}?\s)?(?:(?:has|have|had|today|also|jointly|this\s\w+|on\s\w+)\s){0,3}(?:announc\w+|join\w*|reach\w*|secur\w+|obtain\w*|settl\w+|sued|files?|filed|negotiat\w+|wins?|won|along\swith|together\swith|gets?|receiv\w+|recover\w*)\b"
)
"""What an attorney general does who has part in a settlement."""
_OTHERWISE = re.compile(
    r"\b(?:according to|says|said|led by|from|including|such as)\s(?:\w+\s){0,2}$", re.IGNORECASE
)
"""What stands before one who is but quoted, or named as an instance."""


def add_home_attorneys(drafts: list[Draft], scenes: list[Scene], text: str) -> list[Draft]:
    """Take the attorneys general who announce what many states obtained for deciding authorities beside the group, in one case.

    Parameters
    ----------
    drafts : list of Draft
        The cases so far; a case without a sum of such an attorney, against the same respondent, goes into that of the group.
    scenes : list of Scene
        The sentences of the text.
    text : str
        The text.

    Returns
    -------
    list of Draft
        The cases that remain.
    """
    groups = [one for one in drafts if GROUP in one.keys]
    if not groups:
        return drafts
    main = next((one for one in groups if one.money), groups[0])
    own = _announcing(scenes, text)
    if own and len(own) <= _MOST and all(_in_the_case(one, main, drafts) for one in own):
        main.actors = [*(one for one in own if one.key not in main.keys), *main.actors]
    return [one for one in drafts if one is main or not _is_told_in(one, main)]


def take_attorneys(draft: Draft, partners: list[Mention]) -> None:
    """Take attorneys who investigated jointly with an American authority for deciding authorities: each settles for its own state.

    Parameters
    ----------
    draft : Draft
        The case.
    partners : list of Mention
        Those with whom its authority worked.
    """
    if draft.actors and (draft.actors[0].country or "").startswith("US"):
        for one in filter(is_attorney, partners):
            if one.key not in draft.keys:
                draft.helpers.pop(one.key, None)
                draft.actors.append(one)


def is_among_attorneys(one: Mention, others: list[Mention]) -> bool:
    """Tell whether authorities are all attorneys of America, who help one another by acting jointly."""
    return bool(others) and all(map(is_attorney, (one, *others)))


def _announcing(scenes: list[Scene], text: str) -> list[Mention]:
    """Give the attorneys general of single states who act at the head of a text."""
    found: dict[str, Mention] = {}
    for scene in scenes[:_HEAD]:
        for one in scene.authorities():
            if is_attorney(one) and one.name != GROUP and _has_part(one, scene, text):
                found.setdefault(one.key, one)
    return list(found.values())


def _has_part(one: Mention, scene: Scene, text: str) -> bool:
    """Tell whether a sentence tells what an attorney general did, and not only what one said."""
    quoted = _OTHERWISE.search(text, max(scene.span.start, one.span.start - 40), one.span.start)
    return quoted is None and _ACTS.match(text, one.span.end, scene.span.end) is not None


def is_attorney(one: Mention) -> bool:
    """Tell whether an authority is an attorney: general of a state, of a county, of a city, or a group of them."""
    return (one.country or "").startswith("US") and "ttorney" in one.name


def _in_the_case(one: Mention, main: Draft, drafts: list[Draft]) -> bool:
    """Tell whether an attorney has no case with a sum of its own beside that of the group."""
    key = one.key
    return not any(
        key in each.keys and each is not main and each.money and not _same(each, main) for each in drafts
    )


def _same(one: Draft, other: Draft) -> bool:
    return bool(one.money and other.money and one.money.amount == other.money.amount)


def _is_told_in(one: Draft, main: Draft) -> bool:
    """Tell whether a case of attorneys without a sum, or with the same one, is that of the group told before or again."""
    if not one.keys <= main.keys or (one.money and not _same(one, main)):
        return False
    return (
        not one.respondents
        or not main.respondents
        or any(related(a.name, b.name) for a in one.respondents for b in main.respondents)
    )
