"""Pictures of the measures: lags on a line, a wave in time, pairs in a grid, hubs and brokers in a plane."""

from collections import Counter
from collections.abc import Sequence

import altair as alt
import pandas as pd

from comity.network import Missed, Move, Position, Wave
from comity.release import Release
from comity.web.connections._rows import short_name
from comity.web.pictures import INK, Event, Picture, timeline_picture
from comity.web.words import date_in_words, in_words

_DOT, _RANGE = "#0072B2", "#56B4E9"
_ROW = 30
_NAMED = 8
"""Regulators that bear their names in the plane; the others have them on hover."""
_MOST = 20
"""Regulators in the grid: those in most pairs."""


def lags_picture(release: Release, moves: Sequence[Move]) -> Picture:
    """Draw how many days each authority came after the first: a dot, and a bar where the date is not exact."""
    frame = pd.DataFrame(
        {
            "authority": [short_name(release, one.step.authority) for one in moves],
            "least": [one.least for one in moves],
            "most": [one.most for one in moves],
            "middle": [(one.least + one.most) / 2 for one in moves],
            "days": [one.days for one in moves],
            "step": [f"{in_words(one.step.what)}, {date_in_words(one.step.when)}" for one in moves],
        }
    )
    y = _names("authority", [*frame["authority"]])
    tips = [alt.Tooltip(f"{name}:N", title=title) for name, title in (("authority", "Authority"), ("step", "First step"), ("days", "Days after the first"))]  # fmt: skip
    base = alt.Chart(frame).encode(y=y, tooltip=tips)
    bars = base.mark_rule(strokeWidth=6, opacity=0.6, color=_RANGE).encode(x="least:Q", x2="most:Q")
    dots = base.mark_point(filled=True, size=110, opacity=1, color=_DOT).encode(
        x=alt.X("middle:Q", title="Days after the first mover")
    )
    return alt.layer(bars, dots).properties(height=_ROW * len(frame) + 20)


def _names(field: str, order: list[str]) -> alt.Y:
    axis = alt.Axis(
        grid=True,
        gridOpacity=0.25,
        domain=False,
        ticks=False,
        labelLimit=260,
        labelFontSize=13,
        labelOverlap=False,
    )
    return alt.Y(f"{field}:N", sort=order, title=None, axis=axis)


def wave_picture(release: Release, wave: Wave) -> Picture:
    """Draw a wave: each authority in its lane, at its first step."""
    events = [
        Event(
            short_name(release, step.authority),
            "opened" if step.what == "opened" else "decision",
            step.when,
            in_words(step.what),
        )
        for step in wave.steps
    ]
    return timeline_picture(events)


def missed_picture(release: Release, found: Sequence[Missed]) -> Picture:
    """Draw the pairs in a grid: the more matters two could have shared, the darker."""
    pairs = Counter(tuple(sorted((one.first.authority, one.later.authority))) for one in found)
    often = Counter(end for pair, times in pairs.items() for end in pair for _ in range(times))
    kept = {node for node, _ in sorted(often.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST]}
    rows = [
        {
            "one": short_name(release, pair[at]),
            "other": short_name(release, pair[1 - at]),
            "matters": times,
        }
        for pair, times in sorted(pairs.items())
        if kept.issuperset(pair)
        for at in (0, 1)
    ]
    order = [short_name(release, node) for node in sorted(kept, key=lambda node: (-often[node], node))]
    scale = alt.Scale(scheme="blues", domainMin=0)
    base = alt.Chart(pd.DataFrame(rows, columns=["one", "other", "matters"])).encode(
        x=alt.X("one:N", sort=order, title=None, axis=alt.Axis(orient="top", labelAngle=-50, labelLimit=160, labelOverlap=False)),
        y=alt.Y("other:N", sort=order, title=None, axis=alt.Axis(labelLimit=220, labelOverlap=False)),
        tooltip=[alt.Tooltip("one:N", title="Of"), alt.Tooltip("other:N", title="and"), alt.Tooltip("matters:Q", title="Matters")],
    )  # fmt: skip
    cells = base.mark_rect(stroke=INK, strokeOpacity=0.2).encode(
        color=alt.Color("matters:Q", scale=scale, legend=alt.Legend(title="Matters", tickMinStep=1))
    )
    return cells.properties(height=_ROW * max(1, len(order)) + 20)


def positions_picture(release: Release, found: Sequence[Position]) -> Picture:
    """Draw hubs to the right and brokers above; those that stand out bear their names."""
    frame = pd.DataFrame(
        {
            "regulator": [short_name(release, one.node) for one in found],
            "partners": [one.partners for one in found],
            "between": [one.between for one in found],
            "meaning": [f"It {one.meaning}." for one in found],
        }
    )
    base = alt.Chart(frame).encode(
        x=alt.X("partners:Q", title="Partners: regulators that acted on the same matters"),
        y=alt.Y("between:Q", title="Shortest ways through it", axis=alt.Axis(format="%")),
        tooltip=[alt.Tooltip("regulator:N", title="Regulator"), alt.Tooltip("partners:Q", title="Partners"), alt.Tooltip("meaning:N", title="Meaning")],
    )  # fmt: skip
    dots = base.mark_point(filled=True, size=90, opacity=0.85, color=_DOT)
    places = {"x": "partners:Q", "y": "between:Q", "text": "regulator:N"}
    names = [
        alt.Chart(frame.iloc[start:_NAMED:2])
        .mark_text(align="left", dx=8, dy=dy, fontSize=12)
        .encode(**places)
        for start, dy in ((0, -6), (1, 7))
    ]
    return alt.layer(dots, *names).properties(height=380)
