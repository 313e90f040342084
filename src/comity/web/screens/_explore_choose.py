"""Choosing the record with which one begins: by typing its name, or from a few that are offered."""

from collections.abc import Sequence

import streamlit as st

from comity.release import Hit, Release
from comity.web.screens._explore_steps import begin_with
from comity.web.words import in_words, plain


def choose(release: Release) -> None:
    """Let the reader type a name; what matches so far can be begun with."""
    text = st.text_input(
        "Begin with",
        placeholder="Clearview, Irish regulator, GDPR …",
        key="begin",
        live=True,
        icon=":material/search:",
    )
    if not text:
        return
    hits = [hit for hit in release.search(text, limit=12) if str(hit.ref) in release.network]
    if not hits:
        st.caption(
            f"Nothing here is called “{plain(text)}”. Try a shorter name, or a short form such as ICO."
        )
    for hit in hits:
        _button(_name(hit), str(hit.ref), "hit")


def offer(release: Release, nodes: Sequence[str], name: str) -> None:
    """Offer a few nodes to begin with; those to which nothing is joined are left out."""
    for node in nodes:
        if node in release.network:
            _button(f"{release.label(node)} ({in_words(node.partition('/')[0])})", node, name)


def _button(label: str, node: str, name: str) -> None:
    """Begin with a node when it is clicked; the whole page runs then, for its heading changes too."""
    if st.button(plain(label), key=f"{name}-{node}", type="tertiary"):
        begin_with(node)
        st.rerun()


def _name(hit: Hit) -> str:
    also = f", as “{hit.name}”" if hit.name and hit.name.casefold() != hit.label.casefold() else ""
    return f"{hit.label} ({in_words(hit.kind)}{also})"
