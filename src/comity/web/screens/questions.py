"""Questions: cards by group, the form of the one chosen, its picture, rows, and how they were counted."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby
from typing import Any

import pandas as pd
import streamlit as st

from comity.errors import UnknownId, ValueProblem
from comity.questions import QUESTIONS, Answer, Question, Total, question_of
from comity.release import Release, csv_of
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.parts import heading, show_chart, show_table
from comity.web.screens._question_form import asked_with
from comity.web.screens._question_picture import caption_of, picture_of
from comity.web.words import in_words, iso_in_words, plain

_SHOWN = 500
"""Rows shown at once; all are counted."""
_PER_LINE = 3
_WORDS = (
    "Each question has a worked example: choose one, then change its values. An answer shows its rows with the sources "
    "behind them, and says how it was counted and what was left out."
)


def questions_page(release: Release) -> None:
    """Show the cards, or the question in the address with its answer."""
    question = _chosen()
    if question is None:
        heading("Questions", "Ask")
        st.markdown(_WORDS)
        _cards()
        return
    heading(question.title, f"{question.id} · {question.group}")
    with st.expander("All questions", icon=":material/list:"):
        _cards()
    given = asked_with(release, question)
    try:
        answer = release.ask(question.id, given, _SHOWN)
    except (UnknownId, ValueProblem) as problem:
        st.warning(plain(str(problem)), icon=":material/error:")
        return
    _show(answer)


def _chosen() -> Question | None:
    """Give the question in the address; one that is not there is said to be, with what is near it."""
    wanted = st.query_params.get("ask")
    if not wanted:
        return None
    try:
        return question_of(wanted)
    except UnknownId as error:
        st.warning(plain(str(error)), icon=":material/search_off:")
        return None


def _cards() -> None:
    for group, found in groupby(QUESTIONS.values(), key=lambda one: one.group):
        st.header(plain(group), anchor=False)
        _grid(list(found))


def _grid(found: list[Question]) -> None:
    for start in range(0, len(found), _PER_LINE):
        for place, one in zip(st.columns(_PER_LINE), found[start : start + _PER_LINE], strict=False):
            with place.container(border=True, height="stretch"):
                st.button(
                    f"**{one.title}**", key=f"card-{one.id}", on_click=_open, args=(one.id,), type="tertiary"
                )
                st.caption(plain(one.sentence.replace("{", "‹").replace("}", "›")))


def _open(id_: str) -> None:
    """Put a question into the address, and nothing else: values belong to the question before."""
    st.query_params.from_dict({"ask": id_})


def _show(answer: Answer) -> None:
    st.markdown(f"**{plain(answer.sentence)}**")
    if answer.empty:
        st.info(plain(answer.empty), icon=":material/info:")
    else:
        _picture(answer)
        _totals(answer)
        _rows(answer)
    _counted(answer)
    _sources(answer)
    with st.expander("The query", icon=":material/database:"):
        st.code(answer.sql, language="sql")


def _picture(answer: Answer) -> None:
    picture = picture_of(answer)
    if picture is not None:
        show_chart(picture, f"{answer.question.title}: the rows of the table below as a picture.")
        note = caption_of(answer)
        if note:
            st.caption(plain(note))


def _totals(answer: Answer) -> None:
    lines = [
        f"- **{plain(one.label)}:** {plain(_figure(one))} · n = {one.n:,}"
        + (f" · {plain(one.note)}" if one.note else "")
        for one in answer.totals
    ]
    if lines:
        st.markdown("\n".join(lines))


def _figure(total: Total) -> str:
    """Write a figure with its unit, in the singular for one; where there is nothing to count, say so."""
    if total.value is None:
        return "nothing to count"
    shown = (
        f"{total.value:,.2f}".removesuffix(".00")
        if isinstance(total.value, float | Decimal)
        else f"{total.value:,}"
    )
    return f"{shown} {total.unit.removesuffix('s') if total.value == 1 else total.unit}"


def _rows(answer: Answer) -> None:
    more = "" if len(answer.rows) == answer.kept else f"; the first {len(answer.rows):,} are shown"
    st.header(f"Rows: {answer.kept:,}", anchor=False)
    st.caption(f"{answer.considered:,} rows were looked at, {answer.kept:,} are the answer{more}.")
    frame = pd.DataFrame(list(_table(answer))).dropna(axis="columns", how="all")
    id_ = answer.question.id
    st.dataframe(frame, hide_index=True, column_config=_columns(answer), key=f"rows-{id_}", placeholder="")
    st.download_button(
        "Rows as CSV", csv_of(answer.headings, map(answer.cells, answer.rows)), f"comity-{id_.lower()}.csv", "text/csv",
        key=f"csv-{id_}", icon=":material/download:", type="tertiary",
    )  # fmt: skip


def _columns(answer: Answer) -> dict[str, Any]:
    """Say how columns are shown: numbers with their marks, records as links, what each means on hover."""
    config = st.column_config
    shown: dict[str, Any] = {"Open": config.LinkColumn("Open", display_text="open", width="small")}
    for one in answer.question.columns.values():
        if one.unit in {"amount", "euros"}:
            shown[one.heading] = config.NumberColumn(one.heading, format="localized", help=one.about)
        else:
            shown[one.heading] = config.Column(one.heading, help=one.about)
    return shown


def _table(answer: Answer) -> Iterator[dict[str, object]]:
    units = [one.unit for one in answer.question.columns.values()]
    for row in answer.rows:
        cells = answer.cells(row)
        refs = [str(cell) for cell, unit in zip(cells, units, strict=False) if unit == "record" and cell]
        shown = dict(zip(answer.headings, cells, strict=True))
        terms = [name for name, unit in zip(shown, units, strict=False) if unit == "term" and shown[name]]
        words = {name: in_words(shown[name]) for name in terms if not str(shown[name])[:1].isdigit()}
        numbers = {name: float(cell) for name, cell in shown.items() if isinstance(cell, Decimal)}
        yield {"Open": address_of(_holder(refs[0])) if refs else None, **shown, **words, **numbers}


def _holder(ref: str) -> Ref:
    """A decision has no page of its own: its case has."""
    found = Ref.parse(ref)
    within = found.kind in {"decision", "proceeding", "sanction"}
    return Ref("case", found.slug.partition("/")[0]) if within else found


def _counted(answer: Answer) -> None:
    counted = answer.question.counted
    with st.expander("How this was counted", icon=":material/calculate:"):
        st.markdown(
            f"{plain(counted.rule)}\n\n- **In:** {plain(counted.included)}\n- **Out:** {plain(counted.excluded)}"
        )
        if answer.left_out:
            lines = [f"- {number:,}: {plain(why)}" for why, number in answer.left_out.items()]
            st.markdown("**Rows left out**\n\n" + "\n".join(lines))
        st.caption(f"Data as of {plain(iso_in_words(answer.as_of))}, version `{answer.version}`.")


def _sources(answer: Answer) -> None:
    with st.expander(f"Sources of these rows: {len(answer.sources)}", icon=":material/link:"):
        rows = [
            {"Who speaks": in_words(one.kind), "Source": one.title, "Address": one.address}
            for one in answer.sources
        ]
        show_table(rows, f"sources-{answer.question.id}", links=["Address"])
