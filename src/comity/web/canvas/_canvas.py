"""A canvas to look at: selecting and the legend work, and nothing else is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import streamlit as st

from comity.web.canvas._component import draw_canvas
from comity.web.canvas._sheet import Element, Sheet
from comity.web.canvas._told import Told


class Picked(NamedTuple):
    """What the reader picked.

    Parameters
    ----------
    selected : str or None
        The node or line that is selected; lines are ``from~to~family``.
    """

    selected: str | None


@dataclass(frozen=True)
class Kept:
    """What one such canvas keeps: what is selected, what is switched off in the legend."""

    selected: str | None = None
    kinds_off: frozenset[str] = frozenset()
    families_off: frozenset[str] = frozenset()

    def after(self, told: Told) -> "Kept":
        """Give what is kept after the reader did something."""
        if told.what == "select":
            return replace(self, selected=told.id)
        if told.what == "kind":
            return replace(self, kinds_off=self.kinds_off ^ {told.id})
        if told.what == "family":
            return replace(self, families_off=self.families_off ^ {told.id})
        return self


def sheet_of(elements: Mapping[str, Sequence[Element]], kept: Kept) -> Sheet:
    """Leave out what is switched off; lines go with their nodes, and what a picture is about always stays."""
    nodes = [one for one in elements["nodes"] if one["kind"] not in kept.kinds_off or one["focus"]]
    there = {one["id"] for one in nodes}
    lines = [
        one
        for one in elements["lines"]
        if one["source"] in there and one["target"] in there and one["family"] not in kept.families_off
    ]
    return Sheet(
        nodes,
        lines,
        kinds_off=dict.fromkeys(kept.kinds_off, 0),
        families_off=kept.families_off,
        selected=kept.selected,
    )


def show_canvas(
    elements: Mapping[str, Sequence[Element]],
    key: str,
    *,
    selected: str | None = None,
    caption: str = "",
    height: int = 520,
) -> Picked:
    """Draw nodes and lines where they were placed.

    Parameters
    ----------
    elements : mapping
        ``nodes`` and ``lines`` as :func:`elements_of` gives them.
    key : str
        Keeps the drawing across runs of the page.
    selected : str, optional
        The node that is selected at first.
    caption : str
        Names the picture when it is saved.
    height : int
        Height of the drawing in pixels.
    """
    name = f"{key}-kept"
    kept: Kept = st.session_state.setdefault(name, Kept(selected))
    sheet = replace(sheet_of(elements, kept), caption=[caption], file=f"comity-{_file(key)}", height=height)

    def take(told: Told) -> None:
        st.session_state[name] = st.session_state[name].after(told)

    draw_canvas(sheet, key, take)
    return Picked(kept.selected)


def _file(key: str) -> str:
    return "".join(one if one.isalnum() else "-" for one in key)
