"""Reviewing what was read: keep, correct or reject each value; then take the claims along, or keep them."""

import pandas as pd
import streamlit as st

from comity.model import Document
from comity.reading import Origin, Reading, claims_of
from comity.release import Release
from comity.web.review import KEEP, RIGHT, not_understood, review_rows, reviewed
from comity.web.screens._keep import show_keeping
from comity.web.words import plain
from comity.workspace import document_text

_EDITED = (KEEP, RIGHT)
_WIDTHS = {KEEP: 60, "Case": 55, "About": 95, "Read as": 200, RIGHT: 120, "Words": 160}
"""Pixels of each column: what is decided stays in sight beside the text."""
_ROW, _TALLEST = 36, 700
"""Height of a row and of the whole table, in pixels."""


def show_review(release: Release, reading: Reading, origin: Origin) -> None:
    """Show every value with its words, and what becomes of it."""
    st.header("Review", anchor=False)
    held = claims_of(reading, origin)
    if not held.claims:
        st.caption("No value was found that could be reviewed.")
        return
    st.markdown(
        "Untick what is wrong, or write what is right: an id or a name, a date (2022-05-24), a sum (GBP 8 million), an article (Art. 6(1)). "
        "Every value keeps the words it stands on, and what you decided of it."
    )
    document = _edited(held)
    counts = pd.Series([str(one.review) for one in document.claims]).value_counts()
    st.caption(", ".join(f"{number} {what}" for what, number in counts.items()))
    for problem in not_understood(document, release.records):
        st.warning(plain(problem), icon=":material/edit:")
    show_keeping(release, document)
    st.download_button(
        "Claims as YAML", document_text(document), f"{document.id}.yml", "application/yaml",
        icon=":material/download:", type="tertiary", on_click="ignore",
    )  # fmt: skip


def _edited(held: Document) -> Document:
    frame = pd.DataFrame(review_rows(held.claims))
    fixed = [column for column in frame.columns if column not in _EDITED]
    several = len({one.case for one in held.claims}) > 1
    edited = st.data_editor(
        frame,
        disabled=fixed,
        hide_index=True,
        key=f"review-{held.id}",
        height=min(_ROW * (len(frame) + 1), _TALLEST),
        column_order=[name for name in _WIDTHS if several or name != "Case"],
        column_config={name: st.column_config.Column(width=width) for name, width in _WIDTHS.items()},
    )
    rows = [{str(name): value for name, value in row.items()} for row in edited.to_dict("records")]
    return reviewed(held, rows)
