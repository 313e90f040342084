"""Connections: a path between two records, who moved first, missed cooperation, waves, hubs and brokers."""

from collections import Counter
from collections.abc import Callable, Mapping

import streamlit as st

from comity.network import LEAST, Measured
from comity.release import Release
from comity.web.connections import (
    circle_rows,
    group_rows,
    lags_picture,
    missed_picture,
    missed_rows,
    move_rows,
    position_rows,
    positions_picture,
    rank_rows,
    silent_rows,
    wave_picture,
    wave_rows,
)
from comity.web.parts import counted, heading, nothing_here, show_chart, show_table
from comity.web.screens._connections_path import find_path
from comity.web.words import plain

_MANY = 60
"""Rows of the picture of lags; more of them would not be read."""
_WINDOWS = (30, 90, 180, 365, 730, 1095)
_GROUPS = (
    "Cases against companies that belonged to the group while the case ran; a membership or a case without dates "
    "counts. Families of links used: file."
)
_WORDS = "How records and authorities hang together, counted from the links and files held here."


def connections_page(release: Release) -> None:
    """Show one of the views of the network."""
    heading("Connections", "Network")
    st.markdown(_WORDS)
    chosen = st.segmented_control(
        "Show",
        [*_VIEWS],
        key="show",
        bind="query-params",
        default="Find a path",
        label_visibility="collapsed",
    )
    _VIEWS[chosen or "Find a path"](release)


def _mind(found: Measured[object]) -> None:
    st.caption(plain(found.caveat))
    counted(f"{found.counted} Families of links used: {', '.join(found.families)}.")


def _movers(release: Release) -> None:
    everyone = release.measures.who_moved_first()
    many = Counter(one.step.matter for one in everyone.rows)
    matters = sorted(many, key=lambda matter: (-many[matter], matter))
    if not matters:
        nothing_here("No matter has dated steps of two authorities.")
        return
    matter = st.selectbox("Matter", matters, key="matter", bind="query-params", format_func=release.label)
    moves = release.measures.who_moved_first(matter).rows
    show_chart(lags_picture(release, moves[:_MANY]), "Dots: days from the first mover to the first step of each other authority.")  # fmt: skip
    show_table(move_rows(release, moves), "who-moved-first", links=["Open"])
    _mind(everyone)


def _missed(release: Release) -> None:
    found = release.measures.missed_cooperation()
    if found.rows:
        show_chart(missed_picture(release, found.rows), "Grid: pairs of regulators, by the number of matters they could have shared.")  # fmt: skip
    show_table(missed_rows(release, found.rows), "missed-cooperation", links=["Open"])
    _mind(found)
    st.header("Concerned but silent", anchor=False)
    silent = release.measures.concerned_but_silent()
    show_table(silent_rows(release, silent.rows), "concerned-but-silent", links=["Open"])
    _mind(silent)


def _waves(release: Release) -> None:
    left, right = st.columns(2)
    days = left.select_slider("Within how many days", _WINDOWS, value=365, key="days", bind="query-params")
    least = right.slider("Authorities at least", LEAST, 10, LEAST, key="least", bind="query-params")
    found = release.measures.waves(days, least)
    if found.rows:
        number = st.selectbox(
            "Wave", range(len(found.rows)), key="wave", format_func=lambda at: f"{release.label(found.rows[at].matter)}, from {found.rows[at].steps[0].when}: {len(found.rows[at].steps)} authorities",
        )  # fmt: skip
        show_chart(wave_picture(release, found.rows[number or 0]), "Lanes: the first step of each authority of the wave.")  # fmt: skip
    else:
        nothing_here("No conduct was taken up by so many within so few days.")
    show_table(wave_rows(release, found.rows), "waves", links=["Open"])
    _mind(found)


def _brokers(release: Release) -> None:
    found = release.measures.positions()
    if found.rows:
        show_chart(positions_picture(release, found.rows), "Plane: regulators by partners and by the ways that lead through them.")  # fmt: skip
    show_table(position_rows(release, found.rows), "hubs-and-brokers", links=["Open"])
    _mind(found)
    st.header("Circles", anchor=False)
    circles = release.measures.communities()
    show_table(circle_rows(release, circles.rows), "circles")
    _mind(circles)


def _kin(release: Release) -> None:
    st.header("Corporate groups and who pursued them", anchor=False)
    show_table(group_rows(release), "groups-and-authorities", links=["Open"])
    counted(_GROUPS)
    st.header("Laws that others come from", anchor=False)
    laws = release.measures.law_descent()
    show_table(rank_rows(release, laws.rows), "law-descent", links=["Open"])
    _mind(laws)
    st.header("What decisions rely on", anchor=False)
    cited = release.measures.most_cited()
    show_table(rank_rows(release, cited.rows), "most-cited", links=["Open"])
    _mind(cited)


_VIEWS: Mapping[str, Callable[[Release], None]] = {
    "Find a path": find_path,
    "Who moved first": _movers,
    "Missed cooperation": _missed,
    "Waves": _waves,
    "Hubs and brokers": _brokers,
    "Groups, laws, rulings": _kin,
}
