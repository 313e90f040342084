"""Explore: begin with one record, see what it is joined to, open more where it is worth it."""

import streamlit as st

from comity.errors import UnknownId
from comity.release import Release
from comity.web.parts import heading
from comity.web.screens._explore_canvas import explore_around
from comity.web.screens._explore_choose import choose, offer
from comity.web.words import in_words, plain

_FEW = 6
_WIDE = "<style>.block-container { max-width: 1480px; }</style>"
_WORDS = (
    "Begin with one record and see what it is joined to: who acted, against whom, under which law, and with whom. "
    "Open more around any of them, step by step."
)


def explore_page(release: Release) -> None:
    """Show the canvas around the record in the address, or let the reader choose one."""
    st.html(_WIDE)
    wanted = st.query_params.get("node", "")
    start = _known(release, wanted) if wanted else None
    if start is None:
        _begin(release, wanted)
        return
    heading(release.label(start), f"Explore around a {in_words(start.partition('/')[0])}")
    explore_around(release, start)


def _begin(release: Release, wanted: str) -> None:
    """Let the reader begin: by name, or with one of the matters on which most was done."""
    heading("Explore", "Network")
    if not wanted:
        st.markdown(_WORDS)
    choose(release)
    st.header("Or begin with one of these", anchor=False)
    network = release.network
    matters = [node for slug in release.records.matters if (node := f"matter/{slug}") in network]
    offer(release, sorted(matters, key=lambda node: (-network.degree(node), node))[:_FEW], "offered")


def _known(release: Release, wanted: str) -> str | None:
    """Give the node that an address means; where it means none, say so and what is near it."""
    try:
        found = str(release.ref_of(wanted))
    except UnknownId as error:
        near = " Is one of these meant?" if error.nearest else " Search for it by its name."
        st.warning(f"There is no record called {plain(wanted)} here.{near}", icon=":material/search_off:")
        offer(release, [str(release.ref_of(one)) for one in error.nearest], "near")
        return None
    if found not in release.network:
        st.info(f"{plain(release.label(found))} is here, but nothing is joined to it yet. Begin with another record.", icon=":material/info:")  # fmt: skip
        return None
    return found
