"""Keeping what was read in a workspace: what would change, and the graph with it."""

import os
from collections.abc import Mapping
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from comity.errors import ComityError
from comity.model import Case, Document, Records
from comity.release import STEPS, Release
from comity.values import Ref
from comity.web.parts import link_line, show_table
from comity.web.release import opened, rebuilt
from comity.web.review import compared_rows
from comity.web.words import plain
from comity.workspace import VARIABLE, Draft, Workspace, compared, drafted

_NEW = ""
_NO_FOLDER = "This app was opened without a workspace, so nothing is kept here: take the file along, or open it with `comity serve --workspace DIR`."  # fmt: skip


def show_keeping(release: Release, document: Document) -> None:
    """Say what each candidate case would become, and keep it where there is a workspace."""
    st.header("What would change", anchor=False)
    named = os.environ.get(VARIABLE)
    workspace = Workspace(Path(named), release.records) if named else None
    try:
        held = workspace.records() if workspace else release.records
    except ComityError as problem:
        st.error(plain(f"The workspace cannot be read: {problem}"), icon=":material/error:")
        return
    draft = drafted(document, held)
    matters = _matters(release, draft)
    if matters:
        draft = drafted(document, held, matters)
    _outcomes(release, draft, held)
    if workspace is None:
        st.caption(_NO_FOLDER)
    else:
        _keep(workspace, document, matters)


def _matters(release: Release, draft: Draft) -> dict[str, str]:
    """Ask for the matter of each new case whose respondent has matters here already."""
    chosen: dict[str, str] = {}
    made = {one.record.slug: one.case for one in draft.document.became if one.made and one.record}
    for record in draft.records:
        if not isinstance(record, Case):
            continue
        name = made[record.id]
        choices = _choices(release.records, record)
        if len(choices) > 1:
            picked = st.selectbox(
                f"Case {name.removeprefix('case-')} is about", list(choices), format_func=choices.__getitem__, key=f"matter-{draft.document.id}-{name}"
            )  # fmt: skip
            chosen |= {name: picked} if picked else {}
    return chosen


def _choices(records: Records, case: Case) -> Mapping[str, str]:
    """List the matters in which the respondents, or companies of their groups, stand already."""
    named = {str(one.company) for one in case.respondents}
    groups = {m.group for slug in named if slug in records.companies for m in records.companies[slug].groups}
    near = {
        one.id
        for one in records.companies.values()
        if one.id in named or groups & {m.group for m in one.groups}
    }
    found = {
        one.matter
        for one in records.cases.values()
        if near & {str(respondent.company) for respondent in one.respondents}
    }
    held = {slug: records.matters[slug].title for slug in sorted(found) if slug in records.matters}
    return {_NEW: "something that is not held here yet"} | held


def _outcomes(release: Release, draft: Draft, held: Records) -> None:
    for one in draft.document.became:
        number = one.case.removeprefix("case-")
        if one.made and one.record:
            case = next(record for record in draft.records if record.id == one.record.slug)
            st.markdown(
                f":green-badge[new] **Case {number}** would be added: {plain(getattr(case, 'title', case.id))}"
            )
            if case.note and "Left out" in case.note:
                st.caption(plain(case.note))
        elif one.record is not None:
            st.markdown(f":blue-badge[held] **Case {number}** is {link_line(release, one.record)}; what the document says stands beside it and changes nothing.")  # fmt: skip
            _beside(draft.document, held, one.record)
        else:
            st.markdown(f":gray-badge[claims only] **Case {number}**: {plain(one.why or '')}.")


def _beside(document: Document, held: Records, ref: Ref) -> None:
    rows = compared_rows(compared(document, held, held.cases[ref.slug]))
    other = [row for row in rows if row["That is"] != "the same"]
    with st.expander(f"{len(rows)} values: {len(rows) - len(other)} the same, {len(other)} not"):
        show_table(rows, f"beside-{ref.slug}")


def _keep(workspace: Workspace, document: Document, matters: Mapping[str, str]) -> None:
    left, right = st.columns(2)
    read_before = workspace.has_read(document.sha256)
    label = "Keep again, with this review" if read_before else "Keep in my workspace"
    if left.button(label, type="primary", icon=":material/save:"):
        try:
            workspace.save(document, matters)
        except (OSError, ComityError) as problem:
            st.error(plain(f"Nothing was kept: {problem}"), icon=":material/error:")
            return
        st.rerun()
    if read_before:
        st.success("Kept in your workspace.", icon=":material/check:")
        if right.button("Show it in the graph", icon=":material/hub:"):
            _build()


def _build() -> None:
    """Build the release anew with the workspace in it; the old one is served until it is done."""
    bar = st.progress(0.0, "Building")
    try:
        rebuilt(lambda step: _told(bar, step))
    except ComityError as problem:
        st.error(plain(str(problem)), icon=":material/error:")
        return
    opened.clear()
    st.rerun()


def _told(bar: DeltaGenerator, step: str) -> None:
    bar.progress(STEPS.index(step) / len(STEPS), f"Building: {step}")
