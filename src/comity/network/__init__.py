"""Links, and what files themselves join, as a network: neighbourhoods, paths, measures, positions."""

from comity.network._channels import Channels
from comity.network._communities import Circle, communities
from comity.network._lines import Line, lines_of
from comity.network._measured import Measured
from comity.network._missed import Missed, Silent, concerned_but_silent, missed_cooperation
from comity.network._movers import Move, who_moved_first
from comity.network._neighbourhood import CAP, Neighbour, Neighbourhood, counts, ego, neighbours
from comity.network._network import network_of, ties_at, ties_in
from comity.network._paths import Path, followed, paths_between, paths_in
from comity.network._positions import SPACING, Point, positions
from comity.network._ranks import Ranked, law_descent, most_cited
from comity.network._sentences import sentence_of
from comity.network._standing import Position, positions_in
from comity.network._steps import Step, first_steps
from comity.network._ties import FAMILIES, FILE, Tie, tie_of, ties_of
from comity.network._views import citations, co_enforcement, groups_and_regulators, law_derivation
from comity.network._waves import LEAST, WINDOW, Wave, waves

__all__ = [
    "CAP",
    "FAMILIES",
    "FILE",
    "LEAST",
    "SPACING",
    "WINDOW",
    "Channels",
    "Circle",
    "Line",
    "Measured",
    "Missed",
    "Move",
    "Neighbour",
    "Neighbourhood",
    "Path",
    "Point",
    "Position",
    "Ranked",
    "Silent",
    "Step",
    "Tie",
    "Wave",
    "citations",
    "co_enforcement",
    "communities",
    "concerned_but_silent",
    "counts",
    "ego",
    "first_steps",
    "followed",
    "groups_and_regulators",
    "law_derivation",
    "law_descent",
    "lines_of",
    "missed_cooperation",
    "most_cited",
    "neighbours",
    "network_of",
    "paths_between",
    "paths_in",
    "positions",
    "positions_in",
    "sentence_of",
    "tie_of",
    "ties_at",
    "ties_in",
    "ties_of",
    "waves",
    "who_moved_first",
]
