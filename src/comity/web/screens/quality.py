"""What is missing: every question that the records leave open, and what is known of each regulator's publishing."""

from collections.abc import Sequence

import streamlit as st

from comity.release import Release
from comity.web.parts import counted, heading, show_chart, show_table
from comity.web.pictures import kinds_picture
from comity.web.views import Row, coverage_rows, kind_rows, question_rows
from comity.web.words import plain


def quality_page(release: Release) -> None:
    """Show what is missing."""
    heading("What is missing", "About the data")
    st.markdown(
        "What the records do not say, say from memory only, or say in a way that someone should look at again. "
        "Many of these questions have an answer; none of them is a fault that is certain, for those are refused."
    )
    kinds = kind_rows(release)
    _figures(release, kinds)
    if kinds:
        _questions(release, kinds)
    _coverage(release)


def _figures(release: Release, kinds: Sequence[Row]) -> None:
    facts = release.quality["facts"]["case"]
    share = facts["from_memory"] / facts["all"]
    figures = (
        ("Open questions", f"{len(release.quality['questions']):,}", "One for each place in the records where something is asked."),
        ("Kinds of question", str(len(kinds)), "Kinds of which there is at least one."),
        ("Case facts from memory", f"{share:.0%}", "Facts of cases that no source which was seen supports; each is marked so where it stands."),
    )  # fmt: skip
    with st.container(horizontal=True):
        for label, value, rule in figures:
            st.metric(label, value, help=rule, border=True)


def _questions(release: Release, kinds: Sequence[Row]) -> None:
    st.header("Open questions by kind", anchor=False)
    show_chart(kinds_picture(kinds), "Bars: how many open questions there are of each kind.")
    with st.expander("What each kind asks, and how to mend it"):
        show_table(kinds, "kinds")
    names = [str(row["Question"]) for row in kinds]
    kind = st.selectbox("Show questions of", names, key="kind", bind="query-params", index=None, placeholder="all kinds")  # fmt: skip
    rows = question_rows(release, kind)
    told = next((row for row in kinds if row["Question"] == kind), None)
    if told:
        st.markdown(f"{plain(told['What it is'])} **To mend it:** {plain(told['How to mend it'])}")
    st.caption(f"{len(rows)} questions")
    show_table(rows, "questions")


def _coverage(release: Release) -> None:
    st.header("Regulator by regulator", anchor=False)
    st.markdown(
        "What each publishes, as far as known, what is held of it here, and the last day on which a page about it "
        "or its cases was read. Few cases held does not mean that it did little."
    )
    show_table(coverage_rows(release), "coverage")
    counted("Cases held are those of which the regulator is an author, joint files included; decisions of courts on them count as its latest decision. The day is the latest on which a source of its record or of one of its cases was seen.")  # fmt: skip
