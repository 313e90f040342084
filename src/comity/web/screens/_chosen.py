"""Which record a page shows: the one in the address, or a list to choose from."""

from typing import TypeVar

import streamlit as st

from comity.errors import UnknownId
from comity.model import Record
from comity.release import Release
from comity.values import Ref
from comity.web.parts import heading, link_line, show_table
from comity.web.views import list_rows
from comity.web.words import plain

Kind = TypeVar("Kind", bound=Record)
Other = TypeVar("Other", bound=Record)


def chosen(release: Release, kind: type[Kind], other: type[Other] | None = None) -> Kind | Other | None:
    """Give the record whose id stands in the address; None where there is no id, or none such.

    An id that names nothing is said to, with what is near it.
    """
    slug = st.query_params.get("id")
    if not slug:
        return None
    near = ""
    for wanted in filter(None, (kind, other)):
        try:
            found = release.find(Ref(wanted.kind, slug))
        except UnknownId as error:
            near = near or ", ".join(link_line(release, Ref.parse(one)) for one in error.nearest)
            continue
        if isinstance(found, (kind, other or kind)):
            return found
    st.warning(f"There is no {plain(slug)} here." + (f" Near it: {near}." if near else ""))
    return None


def show_list(release: Release, kind: str, title: str, words: str) -> None:
    """Show the list of a kind: filter by typing, sort by a click, open by the link."""
    heading(title, "Browse")
    st.markdown(words)
    rows = list_rows(release, kind)
    text = st.text_input(
        "Filter", key="find", bind="query-params", live=True, placeholder="Type to filter the rows"
    )
    kept = [row for row in rows if not text or text.casefold() in _words_of(row)]
    st.caption(f"{len(kept)} of {len(rows)} rows")
    show_table([_without_ref(row) for row in kept], kind)


def _words_of(row: dict[str, object]) -> str:
    return " ".join(map(str, row.values())).casefold()


def _without_ref(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "ref"}
