"""What Explore puts on the canvas: the nodes and lines of a view, with what can be opened at each."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from comity.network import Point, lines_of
from comity.release import Release
from comity.web.canvas import FAMILIES, Element, Sheet, directed_kinds, line_element, short_label, state_of
from comity.web.explore._around import Around, Choice
from comity.web.explore._places import Size
from comity.web.explore._view import View
from comity.web.explore._words import TieWords

_LETTER, _ROW, _WIDEST = 6.6, 15.5, 134.0
"""Width of a letter, height of a row and width of the words at a node, in pixels of the screen."""
_ZOOMS = ((9, 1.0), (18, 0.84), (32, 0.7))
"""Up to how many nodes a picture fits the canvas at which zoom; words keep their size on the screen."""
_FAR = 0.6


def sizes_of(release: Release, nodes: Collection[str]) -> dict[str, Size]:
    """Give the room that nodes take with their words in a picture of so many: width, and height beneath."""
    zoom = next((zoom for most, zoom in _ZOOMS if len(nodes) <= most), _FAR)
    return {node: _size(short_label(release, node), state_of(release, node), zoom) for node in nodes}


def _size(label: str, state: str, zoom: float) -> Size:
    rows = _rows_of(label) + (_rows_of(state) if state else 0)
    longest = min(max(len(label), len(state)) * _LETTER, _WIDEST)
    return longest / zoom, (6 + rows * _ROW) / zoom


def _rows_of(words: str) -> int:
    rows, row = 1, 0.0
    for word in words.split():
        wide = (len(word) + 1) * _LETTER
        if row and row + wide > _WIDEST:
            rows, row = rows + 1, 0.0
        row += wide
    return rows


def node_elements(
    release: Release, shown: Around, places: Mapping[str, Point], pins: frozenset[str]
) -> list[dict[str, Any]]:
    """Give the nodes that are drawn.

    Parameters
    ----------
    release : Release
        For names and states.
    shown : Around
        What is drawn.
    places : mapping of str to (float, float)
        Where each node stands.
    pins : frozenset of str
        Nodes that the reader dragged.
    """
    start = shown.order[0][0]
    return [
        {
            "id": node,
            "kind": node.partition("/")[0],
            "label": short_label(release, node),
            "detail": release.label(node),
            "status": state_of(release, node),
            "x": places[node][0],
            "y": places[node][1],
            "focus": node == start,
            "pinned": node in pins,
        }
        for node, _ in shown.order
        if node in shown.hood.network
    ]


def choice_elements(words: TieWords, node: str, found: list[Choice], view: View) -> list[dict[str, Any]]:
    """Give what can be opened at a node; a family that is switched off comes on with it, which is said."""
    return [
        {
            "kind": one.kind,
            "label": words.seen_from(one.kind, node)
            + ("" if one.family in view.families else " (switches these links on)"),
            "total": one.total,
            "missing": one.missing,
        }
        for one in found
    ]


def sheet_of_view(
    release: Release, view: View, shown: Around, nodes: Sequence[Element], words: TieWords
) -> Sheet:
    """Put together what the canvas shows.

    Parameters
    ----------
    release : Release
        For names, and the version in the caption.
    view : View
        What is selected, and switched off.
    shown : Around
        What is drawn.
    nodes : sequence of Element
        The nodes, complete.
    words : TieWords
        Names of kinds of tie.
    """
    directed = directed_kinds(release)
    lines = [
        line_element(line, directed) | {"label": ", ".join(map(words.name, line.kinds))}
        for line in lines_of(shown.hood.network)
    ]
    title = release.label(view.start)
    return Sheet(
        nodes,
        lines,
        kinds_off=shown.switched_off,
        families_off=frozenset(FAMILIES) - {*view.families},
        families=view.families,
        selected=view.selected or view.start,
        caption=(
            f"What is joined to: {title}",
            f"Comity, data as of {release.as_of}, version {release.version}. Facts: CC BY 4.0.",
        ),
        file=f"comity-{view.start.replace('/', '-')}",
        allowed=("open", "tidy", "undo" if view.steps else "undo-later"),
    )
