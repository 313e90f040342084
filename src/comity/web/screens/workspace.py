"""Your workspace: the documents that were read and kept, and the records that they brought."""

import streamlit as st

from comity.model import Document
from comity.release import Release
from comity.values import Ref
from comity.web.parts import heading, link_line, show_table
from comity.web.views import document_rows, own_rows
from comity.web.words import plain

_HOW = "What you keep on [Read an article](/read) stands beside the curated records, marked, and changes none of them."


def workspace_page(release: Release) -> None:
    """Show what was kept, document by document."""
    heading("Your workspace", "Beside the curated records")
    documents = sorted(release.records.documents.values(), key=lambda one: one.read, reverse=True)
    if not release.records.workspace:
        st.info(f"Nothing is here yet. {_HOW}", icon=":material/info:")
        return
    st.markdown(_HOW)
    st.header(f"Documents: {len(documents)}", anchor=False)
    for one in documents:
        with st.expander(f"{plain(one.name)} · read {plain(one.read[:10])}"):
            _document(release, one)
    st.header("Records that they brought", anchor=False)
    show_table(own_rows(release), "workspace")


def _document(release: Release, document: Document) -> None:
    lines = [_became(release, one.case, one.record, one.why, made=one.made) for one in document.became]
    st.markdown("\n".join(f"- {line}" for line in lines) or "No action of an authority was found in it.")
    if document.address:
        st.markdown(f"[The page]({document.address}) · SHA-256 {plain(document.sha256[:16])} …")
    show_table(document_rows(document), f"claims-{document.id}")


def _became(release: Release, case: str, record: Ref | None, why: str | None, *, made: bool) -> str:
    number = case.removeprefix("case-")
    if record is None:
        return f"Case {number}: claims only, for {plain(why or 'no record fits')}"
    return f"Case {number}: {'new,' if made else 'held already,'} {link_line(release, record)}"
