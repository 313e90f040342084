"""The view of Explore as a value: all of it stands in the address, and the picture is worked out from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Self

from comity.web.canvas import FAMILIES, KINDS, Told

DEFAULT_FAMILIES: tuple[str, ...] = ("file", "procedural", "co-occurrence", "reach")
"""Shown at first: networks and agreements join nearly everyone with everyone."""
KEYS: tuple[str, ...] = ("node", "open", "links", "hide", "years", "undated", "at")
"""The keys of the address that Explore reads and writes."""
_JOINT = "~"
_NOTHING = "none"

Step = tuple[str, str]
"""A node that was opened, and the kind of tie, or ``ALL``."""
ALL = "all"


@dataclass(frozen=True)
class View:
    """What is shown.

    Parameters
    ----------
    start : str
        The node that one began with, ``kind/slug``; its neighbours are shown from the first.
    steps : tuple of (str, str)
        Node and kind of tie, in the order in which they were opened; twice means the next 25 too.
    families : tuple of str
        Families of ties that are shown.
    hidden : tuple of str
        Kinds of record that are switched off.
    years : tuple of (int, int), optional
        First and last year that is shown; without it all.
    undated : bool
        Whether ties without a date stay where years are chosen.
    selected : str, optional
        The node or line whose dossier is shown.
    """

    start: str
    steps: tuple[Step, ...] = ()
    families: tuple[str, ...] = DEFAULT_FAMILIES
    hidden: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    undated: bool = True
    selected: str | None = None

    @classmethod
    def of_address(cls, start: str, address: Mapping[str, str]) -> Self:
        """Read a view from the keys of an address; what makes no sense there is left out."""
        families = address.get("links")
        return cls(
            start,
            steps=tuple(_steps(address.get("open", ""))),
            families=DEFAULT_FAMILIES if families is None else _known(families, FAMILIES),
            hidden=_known(address.get("hide", ""), KINDS),
            years=_years(address.get("years", "")),
            undated=address.get("undated") != "no",
            selected=address.get("at") or None,
        )

    def address(self) -> dict[str, str]:
        """Give the keys of the address; what is as it is at first is not written."""
        families = "" if self.families == DEFAULT_FAMILIES else ",".join(self.families) or _NOTHING
        found = {
            "node": self.start,
            "open": ",".join(_JOINT.join(step) for step in self.steps),
            "links": families,
            "hide": ",".join(self.hidden),
            "years": "-".join(map(str, self.years or ())),
            "undated": "" if self.undated else "no",
            "at": self.selected or "",
        }
        return {key: value for key, value in found.items() if value}

    def opened(self, *steps: Step) -> Self:
        """Open nodes, each for one kind of tie."""
        return replace(self, steps=(*self.steps, *steps))

    def undone(self) -> Self:
        """Close what was opened last."""
        return replace(self, steps=self.steps[:-1])

    def toggled(self, told: Told) -> Self:
        """Switch a kind of record or a family of ties off, or on again."""
        if told.what == "kind":
            return replace(self, hidden=_in_order({*self.hidden} ^ {told.id}, KINDS))
        return replace(self, families=_in_order({*self.families} ^ {told.id}, FAMILIES))


def _steps(text: str) -> Iterator[Step]:
    for part in text.split(","):
        node, joint, kind = part.partition(_JOINT)
        if joint and "/" in node and kind:
            yield node, kind


def _known(text: str, words: Mapping[str, str]) -> tuple[str, ...]:
    return _in_order({*text.split(",")}, words)


def _in_order(named: set[str], words: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(one for one in words if one in named)


def _years(text: str) -> tuple[int, int] | None:
    first, joint, last = text.partition("-")
    if not (joint and first.isdecimal() and last.isdecimal()):
        return None
    return min(int(first), int(last)), max(int(first), int(last))
