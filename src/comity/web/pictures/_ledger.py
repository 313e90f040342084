"""The ledger of one sanction: a bar for each state of its sum, in the order of time."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import altair as alt
import pandas as pd

from comity.model import Sanction
from comity.web.pictures._colours import STATE_COLOURS, Picture
from comity.web.words import in_words, sum_in_words

_ROW, _FRAME = 30, 12
_ROOM = 1.35
"""How much longer than the longest bar the picture is: the words stand behind the bars."""
_WITHOUT_SUM = {
    "annulled": "no sum stands",
    "remitted": "open again",
    "suspended": "not due for now",
    "uncollected": "not collected",
}
"""What is said of a state that names no sum of its own; of others, that the sum is the same."""


def ledger_picture(sanction: Sanction) -> Picture | None:
    """Draw what became of a sum; None where fewer than two states have one to show.

    A state without a sum of its own (annulled) shows the sum before it, hollow: it is what was at stake.

    Parameters
    ----------
    sanction : Sanction
        A measure of money.
    """
    rows = list(_rows(sanction))
    longest = max((float(row["sum"]) for row in rows), default=0)
    if len(rows) < 2 or not longest:  # noqa: PLR2004 - one state is no story
        return None
    base = alt.Chart(pd.DataFrame(rows)).encode(
        y=alt.Y("stage:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False, labelFontSize=13)),
        x=alt.X("sum:Q", axis=None, scale=alt.Scale(domain=[0, longest * _ROOM])),
    )
    colour = alt.Color("state:N", scale=alt.Scale(domain=list(STATE_COLOURS), range=list(STATE_COLOURS.values())), legend=None)  # fmt: skip
    bars = base.mark_bar(height=16, strokeWidth=1.5).encode(
        color=colour, stroke=colour, fillOpacity=alt.condition("datum.own", alt.value(0.9), alt.value(0.08))
    )
    words = base.mark_text(align="left", dx=6, fontSize=12).encode(text="label:N")
    return alt.layer(bars, words).properties(height=_ROW * len(rows) + _FRAME)


def _rows(sanction: Sanction) -> Iterator[Mapping[str, Any]]:
    """Go through the states: stage, state, sum, whether the sum is its own, and the words behind the bar."""
    last, currency = Decimal(0), ""
    for number, state in enumerate(sanction.states, start=1):
        own = state.amount if isinstance(state.amount, Decimal) else None
        last, currency = own or last, state.currency or currency
        stage = f"{number}. {in_words(state.state)}"
        label = (
            sum_in_words(own, currency, state.exactness)
            if own
            else _WITHOUT_SUM.get(state.state, "the same sum")
        )
        yield {
            "stage": stage,
            "state": str(state.state),
            "sum": float(last),
            "own": bool(own),
            "label": label,
        }
