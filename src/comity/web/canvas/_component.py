"""Mounts the canvas in a page, and hands on what the reader did there."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from comity.web.canvas._sheet import Sheet
from comity.web.canvas._told import Heard, Told, hear

_STATIC = Path(__file__).parent.parent / "static"
_NAME = "comity.canvas"
"""As ``pyproject.toml`` of the package names it, where Streamlit finds the folder of its script."""


@cache
def _component() -> Callable[..., Any]:
    look = (_STATIC / "canvas.css").read_text(encoding="utf-8")
    made: Callable[..., Any] = st.components.v2.component(_NAME, js="canvas.js", css=look)
    return made


def draw_canvas(sheet: Sheet, key: str, on_told: Callable[[Told], None]) -> None:
    """Draw a sheet.

    Parameters
    ----------
    sheet : Sheet
        What is shown.
    key : str
        Keeps the drawing, its view and its places across runs of the page.
    on_told : callable
        Is told each thing that the reader did, once and in order, before the page runs again.
    """
    if not (_STATIC / "canvas.js").exists():
        st.warning("The picture cannot be drawn: its script is not built yet (`make run` builds it). The table holds the same.")  # fmt: skip
        return

    def take() -> None:
        state = st.session_state.get(key) or {}
        fresh, st.session_state[_heard_key(key)] = hear(state.get("told"), _heard(key))
        for told in fresh:
            on_told(told)

    _component()(key=key, data=sheet.sent(_heard(key)), on_told_change=take)


def _heard(key: str) -> Heard:
    found = st.session_state.get(_heard_key(key))
    return found if isinstance(found, Heard) else Heard()


def _heard_key(key: str) -> str:
    return f"{key}-heard"
