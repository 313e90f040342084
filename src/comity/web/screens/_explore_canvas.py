"""The canvas of Explore with its dossier and its table; a click there runs no more of the page than this."""

from dataclasses import replace

import streamlit as st

from comity.network import Tie, ties_in
from comity.release import Release
from comity.web.canvas import draw_canvas
from comity.web.explore import (
    Scene,
    Span,
    Standing,
    View,
    graphml_of,
    link_rows,
    record_rows,
    scene_of,
    ties_shown,
    words_of,
    years_of,
)
from comity.web.parts import counted, show_table
from comity.web.screens._explore_choose import choose
from comity.web.screens._explore_dossier import show_dossier
from comity.web.screens._explore_steps import current_view, go_to, keep, standing, take
from comity.web.words import plain

_RULE = (
    "At first the record stands in the middle with what it is joined to itself; of each kind of link at most 25 "
    "neighbours are shown, strongest first, and the number at a corner counts those that are not. Links of one family "
    "between the same two records are drawn as one line with a count. What a rule concludes from a hub that is drawn too "
    "(two cases of one matter) is not drawn again as a line of its own. Cases whose known dates all lie outside the "
    "chosen years are left out, and links dated outside of them."
)


@st.fragment
def explore_around(release: Release, start: str) -> None:
    """Show the picture around a record."""
    view = current_view(start)
    _controls(release, start, view)
    scene = scene_of(release, view, standing(start))
    keep(start, scene.standing)
    left, right = st.columns([7, 3], gap="medium")
    with left:
        draw_canvas(scene.sheet, f"explore-{start}", lambda told: take(release, start, told))
    with right:
        show_dossier(release, view, scene)
    _table(release, view, scene)


def _controls(release: Release, start: str, view: View) -> None:
    """Let the reader begin elsewhere, and choose years."""
    other, years = st.columns([3, 7], gap="medium", vertical_alignment="bottom")
    with other.popover("Begin with another record", icon=":material/search:", width="stretch"):
        choose(release)
    whole = years_of(release).whole()
    if whole and whole[0] < whole[1]:
        with years:
            _slider(start, view, whole)
            _undated(release, start, view, whole)


def _slider(start: str, view: View, whole: Span) -> None:
    first, last = view.years or whole
    st.session_state["explore-years"] = (max(first, whole[0]), min(last, whole[1]))
    st.slider("Years", *whole, key="explore-years", on_change=_choose_years, args=(start, whole))


def _undated(release: Release, start: str, view: View, whole: Span) -> None:
    """Say how many links have no date, and let the reader leave them out."""
    everything = scene_of(release, replace(view, years=None), Standing()).shown.hood.network
    count = years_of(release).undated(ties_in(everything))
    if not count or view.years is None:
        return
    st.session_state["explore-undated"] = view.undated
    label = f"Keep {count} {'link' if count == 1 else 'links'} without a date"
    st.checkbox(label, key="explore-undated", on_change=_choose_years, args=(start, whole))


def _choose_years(start: str, whole: Span) -> None:
    first, last = st.session_state["explore-years"]
    chosen = None if (first, last) == whole else (int(first), int(last))
    undated = bool(st.session_state.get("explore-undated", True))
    go_to(replace(current_view(start), years=chosen, undated=undated))


def _table(release: Release, view: View, scene: Scene) -> None:
    """Show the same records and links as tables, with their downloads."""
    st.header("The same as a table", anchor=False)
    ties: list[Tie] = ties_shown(scene.shown)
    records = record_rows(release, scene.shown, scene.more, years_of(release))
    links, nodes = st.tabs([f"Links ({len(ties)})", f"Records ({len(records)})"])
    with links:
        show_table(link_rows(release, ties, words_of(release)), "explore-links")
    with nodes:
        show_table(records, "explore-records")
    title = release.label(view.start)
    st.download_button(
        "Network as GraphML", graphml_of(release, scene.shown, dict(scene.standing.places), title), f"{scene.sheet.file}.graphml",
        "application/xml", icon=":material/download:", type="tertiary", help="For Gephi, yEd, Cytoscape and others.",
    )  # fmt: skip
    counted(_RULE)
    st.caption(f"The address of this page brings back this picture; data version {plain(release.version)}.")
