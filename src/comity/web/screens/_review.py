"""Reviewing what was read: keep, correct or reject each value, and take the claims along as YAML."""

import pandas as pd
import streamlit as st

from comity.reading import Origin, Reading, claims_of, claims_text
from comity.web.review import KEEP, RIGHT, review_rows, reviewed

_EDITED = (KEEP, RIGHT)


def show_review(reading: Reading, origin: Origin) -> None:
    """Show every value with its words; what the reader decides goes into the file and nowhere else."""
    st.header("Review, and take along", anchor=False)
    st.markdown(
        "Untick what is wrong, or write what is right. The file keeps every value with the words it stands on, the hash of "
        "the document, how and when it was read, and what you decided. It stands beside the curated facts and changes none."
    )
    held = claims_of(reading, origin)
    if not held["claims"]:
        st.caption("No value was found that could be reviewed.")
        return
    frame = pd.DataFrame(review_rows(held["claims"]))
    fixed = [column for column in frame.columns if column not in _EDITED]
    edited = st.data_editor(frame, disabled=fixed, hide_index=True, key=f"review-{origin.sha256[:12]}")
    rows = [{str(name): value for name, value in row.items()} for row in edited.to_dict("records")]
    decided = list(reviewed(held["claims"], rows))
    counts = pd.Series([one["review"] for one in decided]).value_counts()
    st.caption(", ".join(f"{number} {what}" for what, number in counts.items()))
    st.download_button(
        "Claims as YAML", claims_text({**held, "claims": decided}), f"{origin.sha256[:24]}.yml", "application/yaml",
        icon=":material/download:", type="primary", on_click="ignore",
    )  # fmt: skip
