"""What frames every page: the style, the data version in the header, the licence at the foot."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from comity.release import Release
from comity.web.words import iso_in_words, plain

_SCRIPT = Path(__file__).parent.parent / "static" / "links.js"
_STYLE = """
<style>
.block-container { max-width: 1120px; padding: 4.2rem 2rem 4rem; }
h1 { font-size: 2rem !important; letter-spacing: -0.01em; padding-bottom: .2rem !important; }
h2 { font-size: 1.25rem !important; padding-top: 1.6rem !important; }
[data-testid="stVegaLiteChart"], [data-testid="stFullScreenFrame"] { overflow-x: auto; }
[data-testid="stMetricValue"] { font-size: 1.7rem; }
[data-testid="stCaptionContainer"] { max-width: 60rem; }
p { max-width: 46rem; }
@media (max-width: 640px) {
  .block-container { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.5rem !important; }
}
</style>
"""


def style() -> None:
    """Set the widths and sizes that the theme has no word for; the text is constant and holds no data."""
    st.html(_STYLE)


@cache
def _links() -> Callable[..., Any]:
    made: Callable[..., Any] = st.components.v2.component("comity.links", js="links.js")
    return made


def follow_links() -> None:
    """Let links to pages open in place; without its script they open in a tab of their own."""
    if _SCRIPT.exists():
        _links()(key="links")


def header(release: Release) -> None:
    """Say which data one looks at."""
    as_of = iso_in_words(release.as_of)
    own = len(release.records.workspace)
    more = f" · with [**{own}** of your own records and documents](/workspace)" if own else ""
    st.caption(f"Data as of **{plain(as_of)}** · version `{release.version}`{more}")


def footer() -> None:
    """Say whose facts these are and what they are not."""
    st.divider()
    st.caption(
        "Comity: facts under CC BY 4.0, code under Apache 2.0. A respondent is whom a case is against; "
        "its status stands beside every case. What is not known is not zero. This is no legal advice."
    )
