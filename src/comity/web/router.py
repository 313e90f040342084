"""The menu and the pages: each page is a function that is handed the release."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import streamlit as st

from comity.errors import ReleaseProblem
from comity.release import Release
from comity.web.parts import follow_links, footer, header, style
from comity.web.release import opened
from comity.web.screens import (
    cases_page,
    companies_page,
    connections_page,
    explore_page,
    home_page,
    laws_page,
    matters_page,
    organisations_page,
    quality_page,
    questions_page,
    read_page,
    regulators_page,
    workspace_page,
)

Page = Callable[[Release], None]
_ICON = Path(__file__).with_name("icon.svg")
_WORDMARK = _ICON.with_name("wordmark.svg")
_PAGES: tuple[tuple[str, str, str, Page], ...] = (
    ("Home", "home", ":material/home:", home_page),
    ("Matters", "matters", ":material/hub:", matters_page),
    ("Cases", "cases", ":material/gavel:", cases_page),
    ("Companies", "companies", ":material/apartment:", companies_page),
    ("Organisations", "organisations", ":material/groups:", organisations_page),
    ("Regulators", "regulators", ":material/account_balance:", regulators_page),
    ("Laws", "laws", ":material/menu_book:", laws_page),
    ("Questions", "questions", ":material/help:", questions_page),
    ("Explore", "explore", ":material/share:", explore_page),
    ("Connections", "connections", ":material/route:", connections_page),
    ("Read an article", "read", ":material/newsmode:", read_page),
    ("What is missing", "quality", ":material/rule:", quality_page),
    ("Your workspace", "workspace", ":material/person_edit:", workspace_page),
)
_OFF_MENU = frozenset({"organisations", "workspace"})
"""Pages that others lead to: the menu holds no more than a laptop can show."""


def visit() -> None:
    """Serve one visit."""
    st.set_page_config(page_title="Comity", page_icon=str(_ICON), layout="wide")
    st.logo(str(_WORDMARK), icon_image=str(_WORDMARK), size="large")
    style()
    try:
        release = opened()
    except ReleaseProblem as problem:
        st.error(f"{problem} Run `comity build` first.", icon=":material/error:")
        return
    pages = [
        st.Page(
            _named(show, path, release), title=title, icon=icon, url_path=path, default=path == "home",
            visibility="hidden" if path in _OFF_MENU else "visible",
        )
        for title, path, icon, show in _PAGES
    ]  # fmt: skip
    chosen = st.navigation(pages, position="top")
    follow_links()
    header(release)
    chosen.run()
    footer()


def _named(show: Page, path: str, release: Release) -> Callable[[], None]:
    """Give a page as a function without arguments, with the name that Streamlit asks for."""
    page = partial(show, release)
    page.__name__ = path  # type: ignore[attr-defined]
    return page
