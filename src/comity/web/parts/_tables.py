"""Tables and charts, each with its download."""

from collections.abc import Iterable, Mapping, Sequence

import altair as alt
import pandas as pd
import streamlit as st

from comity.model import Record
from comity.release import Action, csv_of
from comity.web.pictures import Picture, years_picture
from comity.web.views import Linked, source_rows

_INKS = {"light": "#1d2733", "dark": "#e8edf2"}
"""The colour of text of the two themes in ``.streamlit/config.toml``: Vega would write black on black."""
_LABEL = "#(.*)$"


def rows_csv(rows: Sequence[Mapping[str, object]]) -> str:
    """Write rows as CSV, guarded against formulas."""
    names = list(rows[0]) if rows else []
    return csv_of(names, ([row[name] for name in names] for row in rows))


def show_table(rows: Sequence[Mapping[str, object]], name: str, links: Iterable[str] = ()) -> None:
    """Show rows as a table with a download.

    Parameters
    ----------
    rows : sequence of mapping
        All with the same columns; a cell may be ``Linked``, and is then in its column throughout.
    name : str
        Name of the file, and key of the button.
    links : iterable of str
        Columns that hold addresses elsewhere.
    """
    if not rows:
        st.caption("No rows.")
        return
    config = {column: st.column_config.LinkColumn(column, display_text="open") for column in links}
    config |= {column: st.column_config.LinkColumn(column, display_text=_LABEL) for column in _linked(rows)}
    frame = pd.DataFrame([{column: _shown(value) for column, value in row.items()} for row in rows])
    st.dataframe(frame, hide_index=True, column_config=config, key=f"table-{name}", placeholder="")
    st.download_button(
        "Rows as CSV", rows_csv(rows), f"comity-{name}.csv", "text/csv", key=f"csv-{name}",
        icon=":material/download:", type="tertiary",
    )  # fmt: skip


def _linked(rows: Sequence[Mapping[str, object]]) -> list[str]:
    return [column for column, value in rows[0].items() if isinstance(value, Linked)]


def _shown(value: object) -> object:
    """Give a cell as Streamlit takes it: a link carries its label behind the mark of a fragment."""
    return f"{value.address}#{value.label}" if isinstance(value, Linked) else value


def show_chart(chart: Picture, alt_text: str) -> None:
    """Show a picture, as wide as the page where it has no width of its own.

    Parameters
    ----------
    chart : Picture
        What to show.
    alt_text : str
        What it shows, for those who cannot see it.
    """
    inked = chart.configure_text(color=_INKS[st.context.theme.type or "light"])
    st.altair_chart(inked, width="stretch" if chart.width is alt.Undefined else "content", alt=alt_text)


def show_years(acts: Sequence[Action]) -> None:
    """Show the acts of each year, where there are several years; what is not held is not in it."""
    picture = years_picture(acts)
    if picture is not None:
        show_chart(picture, "Bars: acts held here by year, with and without a sum of money.")
        st.caption("Counts what is held here, not all that was done; acts without a date are left out.")


def show_sources(records: Iterable[Record], name: str) -> None:
    """Show the sources of records, weightiest first."""
    rows = [
        {"Who speaks": row.weight, "Source": row.title, "Supports": row.facts, "Seen": row.seen, "Address": row.address}
        for row in source_rows(records)
    ]  # fmt: skip
    st.caption(
        f"{len(rows)} {'source' if len(rows) == 1 else 'sources'}. *Supports* counts the facts that the text of a source bears out; "
        "0 means that it was seen and kept as further reading."
    )
    show_table(rows, f"sources-{name}", links=["Address"])
