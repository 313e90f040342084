"""The picture that a question declares, drawn from the rows of its answer."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from math import ceil, floor, log10
from typing import Any

import altair as alt
import pandas as pd

from comity.errors import ValueProblem
from comity.questions import Answer, Column
from comity.values import PartialDate
from comity.web.pictures import PALETTE, STATE_COLOURS, VERMILION, Picture
from comity.web.words import in_words

_MOST = 40
"""Lines that a picture can hold and still be read."""
_LINE = 26
_AROUND = 160
_CELL, _FEW, _LEAST = 20, 4, 180
"""Pixels of a column of a grid, which scrolls rather than be crushed; with few columns it takes
the width there is. Less than the last has no place for a legend above it."""
_LETTER, _NAMES, _BELOW = 6, 260, 120
"""Pixels of a letter at the left of a grid, and the most that names may take there and below it."""
_NUMBERS = frozenset({"amount", "euros", "rate", "count", "days", "share"})
_SUMS = frozenset({"amount", "euros"})
_WIDE = 1000
"""Sums that lie further apart than this factor are drawn on a scale of powers of ten."""
_TENS = "replace(replace(format(datum.value, '~s'), 'G', ' bn'), 'M', ' m')"
"""How powers of ten are labelled: ``10 m``, ``1 bn``."""
_SCATTER = 420
"""Pixels, where both axes are numbers."""


def picture_of(answer: Answer) -> Picture | None:
    """Draw the rows; None where the question declares no picture, or nothing can be drawn."""
    declared = answer.question.picture
    draw = _DRAWN.get(declared.kind)
    frame = _frame(answer)
    if draw is None or frame.empty:
        return None
    return draw(answer, _first_lines(frame, declared.y))


def caption_of(answer: Answer) -> str:
    """Say what the picture leaves out, if anything, and what its upright lines are."""
    frame = _frame(answer)
    y, mark = answer.question.picture.y, answer.question.picture.mark
    lines = frame[y].nunique() if y and not frame.empty and not _is_number(frame, y) else 0
    parts = []
    if len(frame) < len(answer.rows):
        parts.append(f"{len(answer.rows) - len(frame)} rows have no date or number to draw")
    if lines > _MOST:
        parts.append(f"the first {_MOST} of {lines} lines are drawn")
    if mark and frame.get(mark) is not None and frame[mark].notna().any():
        parts.append(f"upright lines show: {answer.question.columns[mark].heading}")
    said = "; ".join(parts)
    return f"{said[0].upper()}{said[1:]}." if said else ""


def _frame(answer: Answer) -> pd.DataFrame:
    """Give the drawn columns, without the rows that lack one on an axis."""
    declared = answer.question.picture
    names = [one for one in (declared.x, declared.y, declared.colour, declared.mark) if one]
    columns = answer.question.columns
    rows = [{name: _drawn(columns[name], row.values[name]) for name in names} for row in answer.rows]  # noqa: PD011 - no frame
    axes = [one for one in (declared.x, declared.y) if one]
    return pd.DataFrame(rows).dropna(subset=axes) if rows and axes else pd.DataFrame()


def _drawn(column: Column, value: object) -> Any:  # noqa: ANN401 - what a chart can hold
    if value is None:
        return None
    if column.unit == "date":
        return _day(str(value))
    if column.unit in _NUMBERS:
        return float(value) if isinstance(value, Decimal | float | int) else None
    return in_words(value) if column.unit == "term" else str(value)


def _day(text: str) -> pd.Timestamp | None:
    """Place a date at the first day that it may mean."""
    try:
        return pd.Timestamp(PartialDate.parse(text).first)
    except ValueProblem:
        return None


def _first_lines(frame: pd.DataFrame, name: str | None) -> pd.DataFrame:
    if name is None or _is_number(frame, name):
        return frame
    kept = list(dict.fromkeys(frame[name]))[:_MOST]
    return frame[frame[name].isin(kept)]


def _is_number(frame: pd.DataFrame, name: str) -> bool:
    """Tell whether an axis is a scale rather than a list of lines."""
    return bool(pd.api.types.is_numeric_dtype(frame[name]))


def _axis(answer: Answer, name: str, channel: Callable[..., Any], limit: int = _NAMES) -> Any:  # noqa: ANN401 - Altair's own
    """Give a channel with its heading; names keep the order of the rows."""
    column = answer.question.columns[name]
    if column.unit == "date":
        return channel(f"{name}:T", title=column.heading, axis=alt.Axis(format="%b %Y", tickCount=8))
    if column.unit in _NUMBERS:
        return channel(f"{name}:Q", title=column.heading)
    quiet = alt.Axis(domain=False, ticks=False, labelLimit=limit, labelFontSize=12, labelOverlap=False)
    return channel(f"{name}:N", title=None, sort=None, axis=quiet)


def _colour(answer: Answer, frame: pd.DataFrame) -> Any:  # noqa: ANN401 - Altair's own
    """States of a sum have the colours that they have on every page."""
    name = answer.question.picture.colour
    if name is None:
        return alt.value(PALETTE[0])
    column = answer.question.columns[name]
    if column.unit in _NUMBERS:
        whole = alt.Legend(format=",.0f", tickMinStep=1, orient="top", gradientLength=110)
        return alt.Color(f"{name}:Q", title=column.heading, scale=alt.Scale(scheme="blues"), legend=whole)
    found = list(dict.fromkeys(frame[name].dropna()))
    known = [STATE_COLOURS[one] for one in found if one in STATE_COLOURS]
    scale = alt.Scale(domain=found, range=known if len(known) == len(found) else list(PALETTE))
    legend = alt.Legend(orient="top", columns=4, labelLimit=220)
    return alt.Color(f"{name}:N", title=column.heading, scale=scale, legend=legend)


def _tips(answer: Answer, *others: str | None) -> list[Any]:
    """Tell on hover which line it is, and the values of some columns; by default of those that are drawn."""
    declared = answer.question.picture
    names = (declared.y, *(others or (declared.x, declared.colour)))
    columns = answer.question.columns
    return [
        alt.Tooltip(f"{one}:{_type(columns[one])}", title=columns[one].heading)
        for one in dict.fromkeys(names)
        if one
    ]


def _type(column: Column) -> str:
    return "T" if column.unit == "date" else "Q" if column.unit in _NUMBERS else "N"


def _height(frame: pd.DataFrame, name: str) -> int:
    """Lines, and what axis and legend take from the same height."""
    if _is_number(frame, name):
        return _SCATTER
    return _LINE * int(frame[name].nunique()) + _AROUND


def _points(answer: Answer, frame: pd.DataFrame) -> Picture:
    declared = answer.question.picture
    assert declared.x and declared.y  # noqa: S101, PT018 - a test reads every declaration
    base = alt.Chart(frame).mark_point(filled=True, size=90, opacity=0.85)
    x, y = (
        _spread(answer, frame, name, _axis(answer, name, channel))
        for name, channel in ((declared.x, alt.X), (declared.y, alt.Y))
    )
    dots = base.encode(x=x, y=y, color=_colour(answer, frame), tooltip=_tips(answer))
    drawn = dots if declared.mark is None else dots + _marks(answer, frame, declared.mark, y)
    return drawn.properties(height=_height(frame, declared.y))


def _marks(answer: Answer, frame: pd.DataFrame, mark: str, y: Any) -> Picture:  # noqa: ANN401 - Altair's own
    """Draw what the dots are measured by, once for each line and value."""
    held = frame.dropna(subset=[mark]).drop_duplicates([mark, answer.question.picture.y])
    upright = alt.Chart(held).mark_tick(color=VERMILION, opacity=1, thickness=3, size=_LINE - 4)
    return upright.encode(x=f"{mark}:Q", y=y, tooltip=_tips(answer, mark))


def _spread(answer: Answer, frame: pd.DataFrame, name: str, axis: Any) -> Any:  # noqa: ANN401 - Altair's own
    """Draw sums of many sizes on a scale of powers of ten, or all but the largest would be one spot."""
    if answer.question.columns[name].unit not in _SUMS:
        return axis
    names = [one for one in (name, answer.question.picture.mark) if one]
    least, most = frame[names].min().min(), frame[names].max().max()
    if least <= 0 or most / least < _WIDE:
        return axis
    tens = [10**power for power in range(floor(log10(least)), ceil(log10(most)) + 1)]
    return axis.scale(type="log").axis(values=tens, labelExpr=_TENS)


def _bars(answer: Answer, frame: pd.DataFrame) -> Picture:
    """Without a column for their length bars count rows."""
    declared = answer.question.picture
    assert declared.y  # noqa: S101 - as above
    length = (
        _axis(answer, declared.x, alt.X) if declared.x else alt.X("count():Q", title="Rows", axis=alt.Axis(tickMinStep=1))
    )  # fmt: skip
    tips = [*_tips(answer), *([] if declared.x else [alt.Tooltip("count():Q", title="Rows")])]
    return (
        alt.Chart(frame)
        .mark_bar(height=15)
        .encode(x=length, y=_axis(answer, declared.y, alt.Y), color=_colour(answer, frame), tooltip=tips)
        .properties(height=_height(frame, declared.y))
    )


def _matrix(answer: Answer, frame: pd.DataFrame) -> Picture:
    declared = answer.question.picture
    assert declared.x and declared.y  # noqa: S101, PT018 - as above
    grid = alt.Chart(frame).mark_rect(stroke="white", strokeWidth=1)
    x, y = _axis(answer, declared.x, alt.X, _BELOW), _axis(answer, declared.y, alt.Y)
    cells = grid.encode(x=x, y=y, color=_colour(answer, frame), tooltip=_tips(answer))
    size = {"height": _height(frame, declared.y) + _LINE, **_width(frame, declared.x, declared.y)}
    return cells.properties(**size)


def _width(frame: pd.DataFrame, x: str, y: str) -> dict[str, int]:
    """Give the width of a grid of many columns."""
    columns = int(frame[x].nunique())
    names = min(_NAMES, _LETTER * int(frame[y].str.len().max()))
    return {"width": names + max(_LEAST, _CELL * columns)} if columns > _FEW else {}


_DRAWN: Mapping[str, Callable[[Answer, pd.DataFrame], Picture]] = {
    "timeline": _points,
    "dots": _points,
    "bar": _bars,
    "matrix": _matrix,
}
