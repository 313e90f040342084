"""The matrix of a matter: one row an authority, one column a step, a word in each cell."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt
import pandas as pd

from comity.web.pictures._colours import BLUE, GREEN, GREY, INK, ORANGE, SKY, VERMILION, YELLOW, Picture

COLUMNS = ("Opened", "Decided", "Money", "Orders", "Courts", "Now")
"""The steps, in the order of a procedure."""
_TONES = {
    "step": SKY, "done": BLUE, "money": GREEN, "pending": ORANGE, "undone": GREY, "planned": YELLOW,
    "unpaid": VERMILION, "none": "transparent",
}  # fmt: skip
_ROW, _COLUMN, _NAMES, _HEAD = 40, 134, 240, 30
"""Pixels. Streamlit counts the names at the left and the head into the width and height of a picture."""


@dataclass(frozen=True)
class Cell:
    """One cell.

    Parameters
    ----------
    authority : str
        Row label: ``ICO · GB``.
    column : str
        One of ``COLUMNS``.
    text : str
        The words in it; empty for nothing.
    tone : str
        step, done, money, pending, undone, planned, unpaid or none: the colour beside the words.
    more : str
        What the tooltip adds.
    """

    authority: str
    column: str
    text: str
    tone: str = "none"
    more: str = ""


def matrix_picture(cells: Sequence[Cell]) -> Picture:
    """Draw the matrix.

    Parameters
    ----------
    cells : sequence of Cell
        In the order of the rows.
    """
    frame = pd.DataFrame([asdict(cell) for cell in cells])
    rows = list(dict.fromkeys(frame["authority"]))
    base = alt.Chart(frame).encode(
        x=alt.X("column:N", sort=list(COLUMNS), title=None, axis=alt.Axis(orient="top", labelAngle=0, domain=False, ticks=False, labelFontWeight="bold", labelFontSize=13)),
        y=alt.Y("authority:N", sort=rows, title=None, axis=alt.Axis(domain=False, ticks=False, labelLimit=_NAMES - 8, minExtent=_NAMES, maxExtent=_NAMES, labelPadding=8, labelFontSize=13)),
        tooltip=[alt.Tooltip("authority:N", title="Authority"), alt.Tooltip("text:N", title="What"), alt.Tooltip("more:N", title="More")],
    )  # fmt: skip
    tone = alt.Color("tone:N", scale=alt.Scale(domain=list(_TONES), range=list(_TONES.values())), legend=None)
    bars = (
        base.transform_filter("datum.text != ''")
        .mark_rect(width=5, xOffset=-_COLUMN / 2 + 5, cornerRadius=2)
        .encode(color=tone)
    )
    lines = base.mark_rect(fillOpacity=0, stroke=INK, strokeOpacity=0.18)
    return alt.layer(lines, bars, _words(base, "<", 0), _words(base, ">=", -7)).properties(
        width=_NAMES + _COLUMN * len(COLUMNS), height=_HEAD + _ROW * len(rows)
    )


def _words(base: Picture, broken: str, up: int) -> Picture:
    """Write the cells of one line, or those of two, which begin a little higher."""
    return (
        base.transform_filter(f"indexof(datum.text, '\\n') {broken} 0")
        .mark_text(align="left", dx=-_COLUMN / 2 + 13, dy=up, fontSize=12, limit=_COLUMN - 16, lineBreak="\n")
        .encode(text="text:N")
    )
