"""Small pieces of a page."""

from collections.abc import Iterable
from typing import Literal

import streamlit as st

from comity.model import CaseStatus, Record
from comity.release import Release
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.words import in_words, plain

Colour = Literal["blue", "green", "orange", "gray", "violet", "yellow"]
_STATUS: dict[CaseStatus, tuple[Colour, str]] = {
    CaseStatus.OPEN: ("orange", "No decision yet."),
    CaseStatus.DECIDED: ("blue", "Decided; whether it can still be appealed was not established."),
    CaseStatus.UNDER_APPEAL: ("orange", "A court is looking at it, or a challenge was announced."),
    CaseStatus.FINAL: ("blue", "Decided, and no ordinary appeal is left."),
    CaseStatus.ANNULLED: ("gray", "A court set the decision aside."),
    CaseStatus.REMITTED: ("orange", "A court sent it back: the outcome is open again."),
    CaseStatus.SETTLED: ("green", "Ended by agreement; usually nothing was admitted."),
    CaseStatus.CLOSED: ("gray", "Ended without a further measure."),
    CaseStatus.WITHDRAWN: ("gray", "Withdrawn."),
    CaseStatus.UNKNOWN: ("gray", "Where it stands now was not found."),
}


def status_badge(status: CaseStatus) -> None:
    """Show where a case stands; the meaning comes on hover."""
    colour, meaning = _STATUS[status]
    st.badge(in_words(status), color=colour, help=meaning)


def heading(title: str, kind: str) -> None:
    """Show what is looked at, with its kind above."""
    st.caption(kind.upper())
    st.title(plain(title), anchor=False)


def own_mark(release: Release, record: Record, others: Iterable[Record] = ()) -> None:
    """Say what of a page comes from a workspace: the record itself, or some of those it shows."""
    own = release.records.workspace
    if f"{record.kind}/{record.id}" in own:
        st.badge(
            "from your workspace", icon=":material/person_edit:", color="violet",
            help="You added it, from a document that you read or by hand; nobody curated it.",
        )  # fmt: skip
    found = [Ref(one.kind, one.id) for one in others if f"{one.kind}/{one.id}" in own]
    if found:
        st.caption(
            f"From your workspace, not curated: {', '.join(link_line(release, ref) for ref in found)}."
        )


def lead(text: str | None, note: str | None = None) -> None:
    """Show the opening sentences of a dossier, and what its keepers want a reader to know."""
    if text:
        st.markdown(plain(text))
    if note:
        st.caption(f"Note: {plain(note)}")


def link_line(release: Release, ref: Ref, after: str = "") -> str:
    """Give a Markdown link to the page of a record."""
    label = plain(release.label(ref))
    return f"[{label}]({address_of(ref)}){' ' + plain(after) if after else ''}"


def counted(rule: str) -> None:
    """Say how the figures above were counted."""
    with st.expander("How this was counted"):
        st.markdown(plain(rule))


def nothing_here(what: str) -> None:
    """Say that nothing is held, and that this does not mean that there is nothing."""
    st.info(
        f"{what} Comity holds nothing on it; that does not mean that there is nothing.",
        icon=":material/info:",
    )
