"""The one search box: as one types, hits of every kind, with the alias that matched."""

from itertools import groupby

import streamlit as st

from comity.release import Hit, Release
from comity.web.parts._pieces import link_line
from comity.web.words import in_words, plain

_ORDER = [
    "matter",
    "case",
    "company",
    "group",
    "organisation",
    "regulator",
    "court",
    "law",
    "provision",
    "instrument",
]
_PLURAL = {
    "matter": "Matters", "case": "Cases", "company": "Companies", "group": "Groups", "organisation": "Organisations",
    "regulator": "Regulators",
    "court": "Courts", "law": "Laws", "provision": "Provisions", "instrument": "Networks and agreements",
}  # fmt: skip


def search_box(release: Release) -> None:
    """Show the box, and under it what matches so far, by kind."""
    text = st.text_input(
        "Search cases, companies, regulators and laws", placeholder="Clearview, Irish regulator, GDPR …",
        icon=":material/search:", key="q", bind="query-params", live=True, label_visibility="collapsed",
    )  # fmt: skip
    if not text:
        return
    hits = release.search(text, limit=24)
    if not hits:
        st.info(
            f"Nothing here is called “{plain(text)}”. Comity holds what its sources say; the gaps are stated."
        )
        return
    with st.container(border=True):
        for kind, group in groupby(sorted(hits, key=_place), key=lambda hit: hit.kind):
            found = [_hit(release, hit) for hit in group][:6]
            st.markdown(f"**{_PLURAL.get(kind, in_words(kind))}**  \n" + "  \n".join(found))


def _place(hit: Hit) -> int:
    return _ORDER.index(hit.kind) if hit.kind in _ORDER else len(_ORDER)


def _hit(release: Release, hit: Hit) -> str:
    also = f"(as “{hit.name}”)" if hit.name and hit.name.casefold() != hit.label.casefold() else ""
    return link_line(release, hit.ref, also)
