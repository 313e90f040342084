"""The network of one matter, as a picture among others; Explore goes on from there."""

import streamlit as st

from comity.network import Neighbourhood, ego, positions, ties_in
from comity.release import Release
from comity.web.canvas import elements_of, show_canvas
from comity.web.parts import show_table
from comity.web.words import in_words

_LEFT_OUT = {
    "applies",
    "network-member",
    "parallel-investigation",
    "same-incident",
    "same-issue",
    "foreign-respondent",
}
"""Ties that would hide the rest: laws have a page, and cases of one matter are joined by the matter."""


@st.fragment
def show_network(release: Release, focus: str) -> None:
    """Show a matter, its cases, and who is in them."""
    network = release.network
    cases = [node for node in ego(network, [focus], kinds=("concerns",)).network if node != focus]
    kinds = {tie.kind for tie in ties_in(network)} - _LEFT_OUT
    hood = ego(network, [focus, *cases], kinds=kinds)
    elements = elements_of(release, hood, positions(hood.network), focus)
    picked = show_canvas(elements, f"network-{focus}", caption=release.label(focus), height=560)
    st.markdown(f"[Go on in Explore from the record selected](/explore?node={picked.selected or focus})")
    show_table(tie_rows(release, hood), "network")


def tie_rows(release: Release, hood: Neighbourhood) -> list[dict[str, str]]:
    """Give the ties of a neighbourhood as rows: the table that stands beside the picture."""
    return [
        {
            "From": release.label(tie.from_), "Link": in_words(tie.kind), "To": release.label(tie.to),
            "Date": tie.date or "", "Evidence": "derived by a rule" if tie.evidence == "derived" else "stated",
            "Reviewed": "yes" if tie.reviewed else "from memory",
        }
        for tie in ties_in(hood.network)
    ]  # fmt: skip
