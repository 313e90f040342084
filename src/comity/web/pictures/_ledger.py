"""The ledger of one sanction: a bar for each state of its sum, in the order of time."""

from decimal import Decimal

import altair as alt
import pandas as pd

from comity.model import Sanction
from comity.web.pictures._colours import INK, STATE_COLOURS, Picture
from comity.web.words import in_words, sum_in_words


def ledger_picture(sanction: Sanction) -> Picture | None:
    """Draw what became of a sum; None where fewer than two states have one to show.

    A state without a sum of its own (annulled) shows the sum before it, hollow: it is what was at stake.

    Parameters
    ----------
    sanction : Sanction
        A measure of money.
    """
    rows, last, currency = [], Decimal(0), ""
    for number, state in enumerate(sanction.states):
        own = state.amount if isinstance(state.amount, Decimal) else None
        last, currency = own or last, state.currency or currency
        label = sum_in_words(own, currency, state.exactness) if own else "no sum stands"
        stage = f"{number + 1}. {in_words(state.state)}"
        rows.append({"stage": stage, "state": str(state.state), "sum": float(last), "own": own is not None, "label": label})  # fmt: skip
    if len(rows) < 2 or not last:  # noqa: PLR2004 - one state is no story
        return None
    frame = pd.DataFrame(rows)
    base = alt.Chart(frame).encode(
        y=alt.Y("stage:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False, labelFontSize=13)),
        x=alt.X("sum:Q", title=currency, axis=alt.Axis(format="~s", tickCount=4)),
    )
    colour = alt.Color("state:N", scale=alt.Scale(domain=list(STATE_COLOURS), range=list(STATE_COLOURS.values())), legend=None)  # fmt: skip
    bars = base.mark_bar(height=16, strokeWidth=1.5).encode(
        color=colour, stroke=colour, fillOpacity=alt.condition("datum.own", alt.value(0.9), alt.value(0.08))
    )
    words = base.mark_text(align="left", dx=6, color=INK, fontSize=12).encode(text="label:N")
    return alt.layer(bars, words).properties(height=34 * len(rows))
