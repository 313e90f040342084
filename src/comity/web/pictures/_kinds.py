"""Open questions by kind: how many of each."""

from collections.abc import Mapping, Sequence

import altair as alt
import pandas as pd

from comity.web.pictures._colours import BLUE, Picture

_ROW, _FRAME = 26, 20
_ROOM = 1.1
"""How much longer than the longest bar the picture is: the number stands behind the bar."""


def kinds_picture(rows: Sequence[Mapping[str, object]]) -> Picture:
    """Draw a bar for each kind of question, longest first.

    Parameters
    ----------
    rows : sequence of mapping
        Each with ``Question`` and ``Number``; at least one.
    """
    longest = max(int(str(row["Number"])) for row in rows)
    frame = pd.DataFrame([{"kind": row["Question"], "number": row["Number"]} for row in rows])
    base = alt.Chart(frame).encode(
        y=alt.Y("kind:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False, labelFontSize=13, labelLimit=260)),
        x=alt.X("number:Q", axis=None, scale=alt.Scale(domain=[0, longest * _ROOM])),
    )  # fmt: skip
    bars = base.mark_bar(height=15, color=BLUE)
    words = base.mark_text(align="left", dx=6, fontSize=12).encode(text="number:Q")
    return alt.layer(bars, words).properties(height=_ROW * len(rows) + _FRAME)
