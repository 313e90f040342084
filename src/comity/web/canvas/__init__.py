"""The graph canvas: a drawing whose places come from Python, so that nothing moves by itself."""

from comity.web.canvas._canvas import Kept, Picked, sheet_of, show_canvas
from comity.web.canvas._component import draw_canvas
from comity.web.canvas._elements import (
    directed_kinds,
    elements_of,
    evidence_of,
    evidence_of_tie,
    line_element,
    line_id,
    short_label,
    state_of,
)
from comity.web.canvas._sheet import Element, Sheet
from comity.web.canvas._told import Heard, Told, hear
from comity.web.canvas._words import EVIDENCE, FAMILIES, KINDS

__all__ = [
    "EVIDENCE",
    "FAMILIES",
    "KINDS",
    "Element",
    "Heard",
    "Kept",
    "Picked",
    "Sheet",
    "Told",
    "directed_kinds",
    "draw_canvas",
    "elements_of",
    "evidence_of",
    "evidence_of_tie",
    "hear",
    "line_element",
    "line_id",
    "sheet_of",
    "short_label",
    "show_canvas",
    "state_of",
]
