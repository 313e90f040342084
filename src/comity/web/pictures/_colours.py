"""One palette for all pictures: Okabe and Ito (2008), told apart by readers with any colour vision."""

from collections.abc import Mapping
from typing import Any

Picture = Any
"""A chart of Altair, whose own types do not say what its operators give."""

ORANGE, SKY, GREEN, YELLOW = "#E69F00", "#56B4E9", "#009E73", "#F0E442"
BLUE, VERMILION, PURPLE, GREY = "#0072B2", "#D55E00", "#CC79A7", "#8A949E"

PALETTE = (BLUE, ORANGE, GREEN, VERMILION, SKY, PURPLE, GREY, YELLOW)
"""For kinds that have no colour of their own; yellow, the faintest on white, comes last."""

INK = "#5b6875"
"""Lines and labels that must be read on light and on dark ground alike."""

STATE_COLOURS: Mapping[str, str] = {
    "proposed": YELLOW,
    "imposed": BLUE,
    "confirmed": BLUE,
    "final": BLUE,
    "reduced": SKY,
    "increased": PURPLE,
    "discounted": SKY,
    "suspended": GREY,
    "annulled": GREY,
    "remitted": ORANGE,
    "paid": GREEN,
    "uncollected": VERMILION,
}
"""Colour of each state of a sum; the word stands beside it wherever it is used."""
