"""What a whole text is about, and what was said last: what a sentence leaves out is understood from it."""

import re
from collections import Counter
from dataclasses import dataclass, field

from comity.reading._actors import acting, told_at
from comity.reading._respondents import main_company, parties
from comity.reading._scene import Scene
from comity.reading._spans import Mention


@dataclass
class Story:
    """What the whole text is about, and what was said last.

    Parameters
    ----------
    text : str
        The text.
    authority, company : Mention or None
        The authority and the company that it is about.
    settles : bool
        Whether an authority settles in it.
    apart : bool
        Whether authorities act side by side, each in a case of its own.
    """

    text: str
    authority: list[Mention]
    company: Mention | None
    settles: bool
    apart: bool = False
    last: list[Mention] = field(default_factory=list)
    recent: list[Mention] = field(default_factory=list)
    near: Mention | None = None
    first: Mention | None = None
    others: list[Mention] = field(default_factory=list)
    beside: dict[str, list[Mention]] = field(default_factory=dict)
    before: Mention | None = None
    nameless: Scene | None = None


_JOINT = re.compile(r"\bjoint (?:complaint|lawsuit|filing|motion|settlement)\b")
"""What authorities that investigated side by side did together in the end."""


def story_of(scenes: list[Scene], text: str) -> Story:
    """Tell what a text is about."""
    settles = any(
        scene.authorities() and any(hit.cue.kind == "settlement" for hit in scene.measures)
        for scene in scenes
    )
    apart = any(hit.cue.kind == "parallel" for scene in scenes for hit in scene.links) and not _JOINT.search(
        text
    )
    story = Story(text, _main_authority(scenes, text), main_company(scenes, text), settles, apart)
    for scene in scenes:
        for one in scene.authorities():
            story.beside.setdefault(one.key, []).extend(parties(scene, text))
    return story


def _main_authority(scenes: list[Scene], text: str) -> list[Mention]:
    """Give the authority that acts most, with those beside it; bodies that only advise where there is no other."""
    weights: Counter[str] = Counter()
    groups: dict[str, list[Mention]] = {}
    for scene in scenes:
        ones = acting(scene, told_at(scene), text)
        for one in ones:
            key = one.key
            groups[key] = max(groups.get(key, []), ones, key=len)
            weights[key] += (3 if scene.measures else 1) + (2 if scene.number < 3 else 0)  # noqa: PLR2004 - the lead
    if weights:
        return groups[weights.most_common(1)[0][0]]
    advisers = [one for scene in scenes for one in scene.authorities()]
    return advisers[:1]
