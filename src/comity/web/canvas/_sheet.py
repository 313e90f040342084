"""Everything that one canvas shows, as it is sent to the browser."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from comity.web.canvas._told import Heard
from comity.web.canvas._words import EVIDENCE, FAMILIES, KINDS

Element = Mapping[str, Any]
"""A node (``id, kind, label, detail, x, y, more, focus``, perhaps ``status, pinned, choices``) or a line
(``id, source, target, family, label, evidence, count``, perhaps ``directed``)."""


@dataclass(frozen=True)
class Sheet:
    """What a canvas shows.

    Parameters
    ----------
    nodes, lines : sequence of Element
        What is drawn, placed in pixels.
    kinds_off : mapping of str to int
        Kinds of record that are switched off, with how many there would be.
    families_off : collection of str
        Families of links that are switched off.
    families : collection of str
        Families that the legend names though none of their links is drawn.
    selected : str, optional
        Node or line that is selected.
    caption : sequence of str
        Lines under a saved picture; the first says what it shows.
    file : str
        Name of a saved picture, without ending.
    height : int
        Height of the drawing in pixels.
    allowed : collection of str
        ``open``, ``undo``, ``tidy``: what may be done; ``undo-later`` where there is nothing to undo yet.
    """

    nodes: Sequence[Element]
    lines: Sequence[Element]
    kinds_off: Mapping[str, int] = field(default_factory=dict)
    families_off: Collection[str] = ()
    families: Collection[str] = ()
    selected: str | None = None
    caption: Sequence[str] = ()
    file: str = "comity"
    height: int = 560
    allowed: Collection[str] = ()

    def sent(self, heard: Heard) -> dict[str, Any]:
        """Give what is sent to the browser, where the words of the legend are put."""
        drawn = Counter(str(node["kind"]) for node in self.nodes)
        kinds = [_entry(kind, KINDS, drawn[kind], kind not in self.kinds_off) for kind in self._kinds(drawn)]
        lines = Counter(str(line["family"]) for line in self.lines)
        named = {*lines, *self.families, *self.families_off}
        families = [
            _entry(one, FAMILIES, lines[one], one not in self.families_off)
            for one in _in_order(named, FAMILIES)
        ]
        evidence = Counter(str(line["evidence"]) for line in self.lines)
        return {
            "nodes": list(self.nodes),
            "lines": list(self.lines),
            "kinds": kinds,
            "families": families,
            "evidence": [
                _entry(one, EVIDENCE, evidence[one], on=True) for one in _in_order(evidence, EVIDENCE)
            ],
            "selected": self.selected,
            "caption": list(self.caption),
            "file": self.file,
            "height": self.height,
            "allowed": sorted(self.allowed),
            "seen": {"run": heard.run, "number": heard.number},
        }

    def _kinds(self, drawn: Mapping[str, int]) -> list[str]:
        return _in_order({*drawn, *self.kinds_off}, KINDS)


def _in_order(named: Collection[str], words: Mapping[str, str]) -> list[str]:
    """Give the order of the words; what has none comes last."""
    return [*(one for one in words if one in named), *sorted(one for one in named if one not in words)]


def _entry(one: str, words: Mapping[str, str], count: int, on: bool) -> dict[str, Any]:  # noqa: FBT001
    return {"id": one, "label": words.get(one, one.replace("-", " ").capitalize()), "count": count, "on": on}
