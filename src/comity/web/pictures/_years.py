"""Acts by year: how many there were, and how many of them set a sum."""

from collections import Counter
from collections.abc import Iterable

import altair as alt
import pandas as pd

from comity.release import Action
from comity.web.pictures._colours import BLUE, GREEN, Picture

_KINDS = {"with a sum of money": GREEN, "without": BLUE}
_HEIGHT = 190


def years_picture(actions: Iterable[Action]) -> Picture | None:
    """Draw the acts of each year; None where fewer than two years have one.

    Parameters
    ----------
    actions : iterable of Action
        Those without a date are left out.
    """
    counted = Counter(
        (one.date_first.year, "with a sum of money" if one.amount else "without")
        for one in actions
        if one.date_first
    )
    years = [year for year, _ in counted]
    if len(set(years)) < 2:  # noqa: PLR2004 - one bar is no picture
        return None
    every = [
        {"year": str(year), "kind": kind, "acts": counted[year, kind]}
        for year in range(min(years), max(years) + 1)
        for kind in _KINDS
    ]
    colour = alt.Color(
        "kind:N",
        scale=alt.Scale(domain=list(_KINDS), range=list(_KINDS.values())),
        legend=alt.Legend(orient="top", title=None, labelFontSize=12),
    )
    return (
        alt.Chart(pd.DataFrame(every))
        .mark_bar()
        .encode(
            x=alt.X("year:O", title=None, axis=alt.Axis(labelAngle=0, labelFontSize=12)),
            y=alt.Y("acts:Q", title="Acts held here", axis=alt.Axis(tickMinStep=1)),
            color=colour,
            tooltip=["year:O", alt.Tooltip("kind:N", title="Acts"), alt.Tooltip("acts:Q", title="Number")],
        )
        .properties(height=_HEIGHT)
    )
