"""Tables and charts, each with its download."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

import pandas as pd
import streamlit as st

from comity.model import Record
from comity.web.pictures import Picture
from comity.web.views import source_rows

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def guarded(value: object) -> str:
    """Give a cell that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_of(rows: Sequence[Mapping[str, object]]) -> str:
    """Write rows as CSV, guarded against formulas."""
    out = io.StringIO()
    names = list(rows[0]) if rows else []
    writer = csv.writer(out)
    writer.writerow(names)
    writer.writerows([guarded(row[name]) for name in names] for row in rows)
    return out.getvalue()


def show_table(rows: Sequence[Mapping[str, object]], name: str, links: Iterable[str] = ()) -> None:
    """Show rows as a table with a download.

    Parameters
    ----------
    rows : sequence of mapping
        All with the same columns.
    name : str
        Name of the file, and key of the button.
    links : iterable of str
        Columns that hold addresses.
    """
    if not rows:
        st.caption("No rows.")
        return
    config = {column: st.column_config.LinkColumn(column, display_text="open") for column in links}
    st.dataframe(pd.DataFrame(rows), hide_index=True, column_config=config, key=f"table-{name}")
    st.download_button(
        "Rows as CSV", csv_of(rows), f"comity-{name}.csv", "text/csv", key=f"csv-{name}",
        icon=":material/download:", type="tertiary",
    )  # fmt: skip


def show_chart(chart: Picture, alt_text: str, *, stretch: bool = True) -> None:
    """Show a picture; its alternative text says what it shows to those who cannot see it."""
    st.altair_chart(chart, width="stretch" if stretch else "content", alt=alt_text)


def show_sources(records: Iterable[Record], name: str) -> None:
    """Show the sources of records, weightiest first."""
    rows = [
        {"Who speaks": row.weight, "Source": row.title, "Supports": row.facts, "Seen": row.seen, "Address": row.address}
        for row in source_rows(records)
    ]  # fmt: skip
    st.caption(
        f"{len(rows)} sources. *Supports* counts the facts that the text of a source bears out; "
        "0 means that it was seen and kept as further reading."
    )
    show_table(rows, f"sources-{name}", links=["Address"])
