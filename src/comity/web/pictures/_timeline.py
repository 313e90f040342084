"""The timeline of a matter: a lane for each authority, a mark for each act, appeals in the lane of the case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import altair as alt
import pandas as pd

from comity.values import PartialDate
from comity.web.pictures._colours import BLUE, GREEN, GREY, INK, ORANGE, PURPLE, SKY, VERMILION, Picture
from comity.web.words import date_in_words

_KINDS = {
    "opened": ("circle", SKY),
    "notice or draft": ("triangle-down", ORANGE),
    "decision": ("square", BLUE),
    "settlement": ("diamond", GREEN),
    "court": ("triangle-up", PURPLE),
    "penalty payment": ("cross", VERMILION),
    "closed": ("triangle-right", GREY),
}
_LANE = 36
_FRAME = 120
"""Pixels for the legend above and the years below, which Streamlit counts into the height."""


@dataclass(frozen=True)
class Event:
    """Something that happened at a date.

    Parameters
    ----------
    lane : str
        The authority whose case it belongs to.
    kind : str
        opened, notice or draft, decision, settlement, court, penalty payment, or closed.
    when : PartialDate
        As precise as the source; the bar under a mark spans the days that it may mean.
    text : str
        What happened.
    """

    lane: str
    kind: str
    when: PartialDate
    text: str


def timeline_picture(events: Sequence[Event]) -> Picture:
    """Draw the timeline; lanes in the order in which they first appear.

    Parameters
    ----------
    events : sequence of Event
        In the order of the lanes.
    """
    frame = pd.DataFrame(
        {
            "lane": [one.lane for one in events],
            "kind": [one.kind for one in events],
            "first": [pd.Timestamp(one.when.first) for one in events],
            "last": [pd.Timestamp(one.when.last + timedelta(days=1)) for one in events],
            "middle": [pd.Timestamp(one.when.first + (one.when.last - one.when.first) / 2) for one in events],
            "date": [date_in_words(one.when) for one in events],
            "text": [one.text for one in events],
        }
    )
    lanes = list(dict.fromkeys(frame["lane"]))
    y = alt.Y("lane:N", sort=lanes, title=None, axis=alt.Axis(grid=True, gridOpacity=0.25, domain=False, ticks=False, labelLimit=240, labelFontSize=13))  # fmt: skip
    base = alt.Chart(frame)
    spans = base.mark_rule(strokeWidth=6, opacity=0.28, color=INK).encode(x="first:T", x2="last:T", y=y)
    marks = base.mark_point(filled=True, size=130, opacity=1).encode(
        x=alt.X("middle:T", title=None, axis=alt.Axis(format="%Y", tickCount="year", labelFontSize=12)),
        y=y,
        shape=alt.Shape("kind:N", scale=alt.Scale(domain=list(_KINDS), range=[one[0] for one in _KINDS.values()]), legend=alt.Legend(orient="top", title=None, labelFontSize=12, columns=4)),
        color=alt.Color("kind:N", scale=alt.Scale(domain=list(_KINDS), range=[one[1] for one in _KINDS.values()]), legend=alt.Legend(orient="top", title=None, labelFontSize=12, columns=4)),
        tooltip=[alt.Tooltip("lane:N", title="Authority"), alt.Tooltip("date:N", title="Date"), alt.Tooltip("text:N", title="What")],
    )  # fmt: skip
    return alt.layer(spans, marks).properties(height=_LANE * len(lanes) + _FRAME)
