"""The form of a question: a field for each parameter, its value kept in the address."""

import streamlit as st

from comity.questions import Parameter, Question, suggestions
from comity.release import Release

_OPEN = ""
"""Value of a parameter that is left open."""


def asked_with(release: Release, question: Question) -> dict[str, str | None]:
    """Show the fields, and give what they hold; the address says the same."""
    if not question.parameters:
        return {}
    places = st.columns(min(3, len(question.parameters)))
    given: dict[str, str | None] = {}
    for number, (name, one) in enumerate(question.parameters.items()):
        with places[number % len(places)]:
            given[name] = _field(release, question.id, name, one)
    for name, one in question.parameters.items():
        _keep(name, given[name] or _OPEN, one.default or _OPEN)
    return given


def _field(release: Release, id_: str, name: str, parameter: Parameter) -> str:
    now = st.query_params.get(name, parameter.default or _OPEN)
    key = f"ask-{id_}-{name}"
    labels = {one.value: one.label for one in suggestions(release, parameter)}
    if not labels:
        return st.text_input(parameter.label, value=now, key=key, help=parameter.about).strip()
    if parameter.any is not None:
        labels = {_OPEN: parameter.any, **labels}
    if now not in labels:
        labels = {now: now, **labels}
    options = [*labels]
    return st.selectbox(
        parameter.label,
        options,
        index=options.index(now),
        format_func=labels.__getitem__,
        key=key,
        help=parameter.about,
    )


def _keep(name: str, value: str, usual: str) -> None:
    """Write a value into the address; the worked example needs no words there."""
    if value != usual:
        st.query_params[name] = value
    elif name in st.query_params:
        del st.query_params[name]
