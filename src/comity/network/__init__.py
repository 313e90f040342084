"""Links, and what files themselves join, as a network: neighbourhoods, lines, positions."""

from comity.network._lines import Line, lines_of
from comity.network._neighbourhood import CAP, Neighbour, Neighbourhood, counts, ego, neighbours
from comity.network._network import network_of, ties_at, ties_in
from comity.network._positions import SPACING, Point, positions
from comity.network._ties import FILE, Tie, tie_of, ties_of

__all__ = [
    "CAP",
    "FILE",
    "SPACING",
    "Line",
    "Neighbour",
    "Neighbourhood",
    "Point",
    "Tie",
    "counts",
    "ego",
    "lines_of",
    "neighbours",
    "network_of",
    "positions",
    "tie_of",
    "ties_at",
    "ties_in",
    "ties_of",
]
