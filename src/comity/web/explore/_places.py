"""Places of nodes on the canvas, with room for the words at them; what stands somewhere is never moved.

The start stands in the middle, its neighbours around it, and what is opened later beside the node at which it was
opened. (Layouts of networkx place points and know nothing of words.)
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, count, groupby, pairwise, product

from comity.network import Point

Size = tuple[float, float]
"""Width of a node with its words, and height of the words beneath it, in pixels."""
Arrival = tuple[str, str | None]
"""A node, and the node beside which it comes in."""

_ACROSS, _DOWN = 250.0, 178.0
"""Half axes of the first ring: screens are wider than high, and so are words."""
_STEP = 17.0
_APART = 8
_ON_RING = 9
_NODE = 20.0
_GAP = 10.0
_NEAR = 118.0
_TURNS = 48
_RINGS = 16


@dataclass(frozen=True)
class Box:
    """The room that a node takes with its words."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes lie on one another."""
        return (
            self.left < other.right and other.left < self.right
            and self.top < other.bottom and other.top < self.bottom
        )  # fmt: skip

    def crossed(self, one: Point, other: Point) -> bool:
        """Tell whether a line runs through the box (Liang and Barsky 1984)."""
        begin, end = 0.0, 1.0
        (x, y), (dx, dy) = one, (other[0] - one[0], other[1] - one[1])
        sides = ((-dx, x - self.left), (dx, self.right - x), (-dy, y - self.top), (dy, self.bottom - y))
        for way, room in sides:
            if way == 0:
                if room < 0:
                    return False
            elif way < 0:
                begin = max(begin, room / way)
            else:
                end = min(end, room / way)
        return begin <= end


@dataclass
class Plan:
    """Places taken so far, with the lines that lead to them from where they came in."""

    sizes: Mapping[str, Size]
    places: dict[str, Point] = field(default_factory=dict)
    boxes: dict[str, Box] = field(default_factory=dict)
    lines: dict[str, str] = field(default_factory=dict)

    def box(self, node: str, at: Point) -> Box:
        """Give the room that a node would take."""
        width, words = self.sizes[node]
        half = max(width / 2, _NODE) + _GAP / 2
        return Box(at[0] - half, at[1] - _NODE - _GAP / 2, at[0] + half, at[1] + _NODE + words + _GAP / 2)

    def put(self, node: str, at: Point, parent: str | None = None) -> None:
        """Take a place, to tenths of a pixel: the last digits differ between machines."""
        place = (round(at[0], 1), round(at[1], 1))
        self.places[node] = place
        self.boxes[node] = self.box(node, place)
        if parent in self.places:
            self.lines[node] = parent

    def free(self, node: str, at: Point) -> bool:
        """Tell whether a node has room at a place."""
        wanted = self.box(node, at)
        return not any(wanted.meets(other) for other in self.boxes.values())

    def clear(self, node: str, at: Point, parent: str, *, words: bool) -> bool:
        """Tell whether there is room, and no line runs through a node, or through its words either.

        Parameters
        ----------
        node, parent : str
            What is to be placed, and from where its line comes.
        at : (float, float)
            Where it would stand.
        words : bool
            Whether words count too; lines are hidden behind them, so they are the lesser evil.
        """
        if not self.free(node, at):
            return False
        begin, wanted = self.places[parent], self.box(node, at) if words else body(at)
        others = ((name, self.boxes[name] if words else body(place)) for name, place in self.places.items())
        if any(box.crossed(begin, at) for name, box in others if name != parent):
            return False
        return not any(wanted.crossed(self.places[one], self.places[end]) for one, end in self.lines.items())


def body(at: Point) -> Box:
    """Give the room that a node takes without its words."""
    return Box(at[0] - _NODE, at[1] - _NODE, at[0] + _NODE, at[1] + _NODE)


def places_of(
    arrivals: Sequence[Arrival], sizes: Mapping[str, Size], known: Mapping[str, Point]
) -> dict[str, Point]:
    """Place nodes; those of ``known`` stay where they are.

    Parameters
    ----------
    arrivals : sequence of (str, str or None)
        Nodes in the order in which they come in; the first is the start, and parents come before children.
    sizes : mapping of str to (float, float)
        Room of each arrival and of each known node.
    known : mapping of str to (float, float)
        Places taken before, or given by the reader's hand; kept free too where the node is not shown just now.
    """
    plan = Plan(sizes)
    parents = dict(arrivals)
    for node, place in known.items():
        plan.put(node, place, parents.get(node))
    fresh = [arrival for arrival in arrivals if arrival[0] not in known]
    for parent, group in groupby(fresh, key=lambda arrival: arrival[1]):
        nodes = [node for node, _ in group]
        if parent is None:
            plan.put(nodes[0], (0.0, 0.0))
        elif len(plan.places) == 1:
            _ring(plan, parent, nodes)
        else:
            _fan(plan, parent, nodes)
    return plan.places


def _ring(plan: Plan, parent: str, nodes: Sequence[str]) -> None:
    """Stand nodes around the first one in even turns, by turns on rings further out where they are many."""
    rings = 1 + (len(nodes) - 1) // _ON_RING
    for number, (node, turn) in enumerate(zip(nodes, even_turns(len(nodes)), strict=True)):
        plan.put(node, next(at for at in _ray(turn, number % rings) if plan.free(node, at)), parent)


def _ray(turn: float, ring: int) -> Iterator[Point]:
    for step in count(ring * _APART):
        out = step * _STEP
        yield (_ACROSS + out * 1.3) * math.cos(turn), (_DOWN + out) * math.sin(turn)


def even_turns(many: int) -> list[float]:
    """Give the angles of points that stand evenly along the ellipse of the first ring, from the top and clockwise."""
    parts = 720
    fine = [2 * math.pi * step / parts - math.pi / 2 for step in range(parts + 1)]
    corners = [(_ACROSS * math.cos(turn), _DOWN * math.sin(turn)) for turn in fine]
    way = [0.0, *accumulate(math.dist(one, other) for one, other in pairwise(corners))]
    return [fine[bisect_left(way, way[-1] * number / many)] for number in range(many)]


def _fan(plan: Plan, parent: str, nodes: Sequence[str]) -> None:
    """Stand nodes beside their parent, away from the others, so that lines run through nobody's words."""
    near = _spots(plan, parent, range(_RINGS))
    for node in nodes:
        clear = (at for words in (True, False) for at in near if plan.clear(node, at, parent, words=words))
        beyond = (at for ring in count(_RINGS) for at in _spots(plan, parent, (ring,)))
        roomy = (at for at in chain(near, beyond) if plan.free(node, at))
        plan.put(node, next(chain(clear, roomy)), parent)


def _spots(plan: Plan, parent: str, rings: Iterable[int]) -> list[Point]:
    """List places around a node, the near ones that lead away from the others first."""
    across, down = plan.places[parent]
    away = _away(plan, parent)
    turns = [2 * math.pi * step / _TURNS for step in range(_TURNS)]
    every = sorted(product((_NEAR + ring * _STEP * 2.8 for ring in rings), turns), key=_cost)
    return [
        (across + reach * 1.2 * math.cos(away + turn), down + reach * math.sin(away + turn))
        for reach, turn in every
    ]


def _cost(spot: tuple[float, float]) -> tuple[float, float]:
    reach, turn = spot
    aside = min(turn, 2 * math.pi - turn)
    return round(reach + 55 * aside + 20 * aside**2, 6), turn


def _away(plan: Plan, parent: str) -> float:
    """Give the direction that leads away from the middle of all others."""
    home = plan.places[parent]
    others = [place for node, place in plan.places.items() if node != parent]
    across, down = (sum(axis) / len(others) for axis in zip(*others, strict=True))
    return math.atan2(home[1] - down, home[0] - across) if (across, down) != home else -math.pi / 2
