"""The map of a matter: arcs from each authority to the seat of the respondent, over Natural Earth's land."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import altair as alt
import pandas as pd

from comity.web.pictures._colours import BLUE, GREY, INK, VERMILION, Picture
from comity.web.pictures._places import PLACES

_LAND = Path(__file__).parent.parent / "static" / "countries-110m.json"
_ANTARCTICA = "010"
"""Left out: no authority acts there, and it takes a fifth of the picture."""


@dataclass(frozen=True)
class Arc:
    """An authority that acted on a respondent seated elsewhere, or at home.

    Parameters
    ----------
    authority, respondent : str
        Names, for the tooltip.
    start, end : str
        Codes of the legal orders.
    """

    authority: str
    respondent: str
    start: str
    end: str


def place_of(code: str) -> tuple[float, float] | None:
    """Give longitude and latitude at which a legal order is marked; its country's where it has none."""
    return PLACES.get(code) or PLACES.get(code.partition("-")[0])


@cache
def _land() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads(_LAND.read_text(encoding="utf-8"))
    return loaded


def map_picture(arcs: Sequence[Arc]) -> Picture:
    """Draw the map; arcs follow great circles, and the seat that most of them lead to stands in the middle.

    So no arc leaves the picture on one side and comes back on the other.

    Parameters
    ----------
    arcs : sequence of Arc
        Those whose two ends have a place; others are left out (say so beside the picture).
    """
    placed = [(one, place_of(one.start), place_of(one.end)) for one in arcs]
    known = [(one, start, end) for one, start, end in placed if start and end]
    land = alt.Chart(_inline(_land(), alt.TopoDataFormat(type="topojson", feature="countries")))
    ground = land.transform_filter(f"datum.id != '{_ANTARCTICA}'").mark_geoshape(
        fill=GREY, fillOpacity=0.22, stroke=INK, strokeOpacity=0.25, strokeWidth=0.5
    )
    lines = [
        {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [start, end]}, "properties": {}}
        for one, start, end in known
    ]
    paths = alt.Chart(_inline(lines)).mark_geoshape(filled=False, stroke=BLUE, strokeWidth=1.6, opacity=0.75)
    layers = [ground, paths, _dots([(one.authority, one.start, at) for one, at, _ in known], "circle", BLUE)]
    seats = {(one.respondent, one.end): at for one, _, at in known}
    layers.append(_dots([(name, code, at) for (name, code), at in seats.items()], "square", VERMILION))
    middle = Counter(end[0] for _, _, end in known).most_common(1)
    turned = [-middle[0][0] if middle else 0, 0, 0]
    return alt.layer(*layers).project("naturalEarth1", rotate=turned).properties(height=440)


def _inline(values: Any, form: Any = alt.Undefined) -> Any:  # noqa: ANN401 - Altair's data is untyped
    return alt.InlineData(values=values, format=form)


def _dots(rows: Sequence[tuple[str, str, tuple[float, float]]], shape: str, colour: str) -> Picture:
    frame = pd.DataFrame(
        {
            "name": [row[0] for row in rows],
            "code": [row[1] for row in rows],
            "lon": [row[2][0] for row in rows],
            "lat": [row[2][1] for row in rows],
        }
    )
    return alt.Chart(frame).mark_point(filled=True, size=90, shape=shape, color=colour, opacity=1).encode(
        longitude="lon:Q", latitude="lat:Q",
        tooltip=[alt.Tooltip("name:N", title="Name"), alt.Tooltip("code:N", title="Legal order")],
    )  # fmt: skip
