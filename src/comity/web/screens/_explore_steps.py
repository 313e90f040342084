"""What a reader does on Explore, and what it does to the view in the address and to the places of this visit."""

from dataclasses import replace

import streamlit as st

from comity.release import Release
from comity.web.canvas import Told
from comity.web.explore import ALL, KEYS, Standing, View, scene_of

_KEPT = ("links", "years", "undated")
"""Keys of the address that stay when one begins with another record."""


def current_view(start: str) -> View:
    """Give the view that stands in the address."""
    return View.of_address(start, {key: st.query_params[key] for key in KEYS if key in st.query_params})


def go_to(view: View) -> None:
    """Put a view into the address; keys that are not of Explore stay."""
    address = view.address()
    for key in KEYS:
        if key not in address:
            st.query_params.pop(key, None)
    st.query_params.update(address)


def begin_with(node: str) -> None:
    """Begin anew with a node; years and families of links stay as they were chosen."""
    for key in KEYS:
        if key not in _KEPT:
            st.query_params.pop(key, None)
    st.query_params["node"] = node
    st.session_state["begin"] = ""


def standing(start: str) -> Standing:
    """Give where nodes stand in this visit."""
    found = st.session_state.get(_places_key(start))
    return found if isinstance(found, Standing) else Standing()


def keep(start: str, places: Standing) -> None:
    """Remember where nodes stand."""
    st.session_state[_places_key(start)] = places


def open_more(release: Release, start: str, node: str, kind: str) -> None:
    """Show more around a node by one kind of link, or by all; a family that was off comes on with its links."""
    view = current_view(start)
    found = scene_of(release, view, standing(start)).choices.get(node, [])
    for family in sorted({one.family for one in found if one.kind == kind} - {*view.families}):
        view = view.toggled(Told("family", family))
    go_to(replace(view.opened((node, kind or ALL)), selected=node))


def undo(release: Release, start: str) -> None:
    """Take away what was opened last, and forget where it stood."""
    view = current_view(start).undone()
    left = frozenset(node for node, _ in scene_of(release, view, standing(start)).shown.order)
    keep(start, standing(start).only(left))
    go_to(replace(view, selected=view.selected if view.selected in left else None))


def take(release: Release, start: str, told: Told) -> None:
    """Take over what the reader did on the canvas."""
    if told.what == "select":
        go_to(replace(current_view(start), selected=told.id))
    elif told.what == "open":
        open_more(release, start, told.id, told.kind)
    elif told.what == "undo":
        undo(release, start)
    elif told.what == "pin":
        keep(start, standing(start).pinned(told.id, (told.x, told.y)))
    elif told.what == "tidy":
        keep(start, standing(start).tidied())
    else:
        go_to(current_view(start).toggled(told))


def _places_key(start: str) -> str:
    return f"explore-places-{start}"
