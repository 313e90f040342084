"""Positions: the same nodes stand at the same place each time, and stay there when others come."""

import math
from collections.abc import Iterable, Mapping

import networkx as nx

Point = tuple[float, float]
"""Across and down, in pixels at no zoom; the middle is (0, 0)."""

SPACING = 120.0
"""Wanted length of a line, in pixels."""
_SEED = 1
_ROUNDS = 60
_GOLDEN = math.pi * (3 - math.sqrt(5))
"""Angle between one new node and the next: no two point the same way."""


def positions(network: "nx.MultiDiGraph[str]", known: Mapping[str, Point] | None = None) -> dict[str, Point]:
    """Place the nodes of a network; those placed before stay where they are.

    Without known places the layout is that of Kamada and Kawai where the network hangs together, else that
    of Fruchterman and Reingold; with them new nodes start beside a neighbour and are spread from there.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        What is to be placed.
    known : mapping of str to tuple of float
        Places of nodes that were shown before.
    """
    plain = _plain(network)
    fixed = {node: place for node, place in sorted((known or {}).items()) if node in plain}
    if len(fixed) == len(plain):
        return fixed
    placed = _beside(plain, fixed) if fixed else _whole(plain)
    return {node: fixed.get(node, placed[node]) for node in plain}


def _plain(network: "nx.MultiDiGraph[str]") -> "nx.Graph[str]":
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from(sorted(network))
    plain.add_edges_from(sorted({(min(a, b), max(a, b)) for a, b in network.edges() if a != b}))
    return plain


def _whole(plain: "nx.Graph[str]") -> Mapping[str, Point]:
    size = SPACING * math.sqrt(len(plain))
    if len(plain) > 1 and nx.is_connected(plain):
        start = nx.circular_layout(plain)
        return _points(nx.kamada_kawai_layout(plain, pos=start, scale=size))
    return _points(nx.spring_layout(plain, seed=_SEED, scale=size))


def _beside(plain: "nx.Graph[str]", fixed: Mapping[str, Point]) -> Mapping[str, Point]:
    start = dict(fixed)
    for number, node in enumerate(one for one in plain if one not in fixed):
        beside = next((one for one in sorted(plain[node]) if one in fixed), next(iter(fixed)))
        across, down = start[beside]
        turn = number * _GOLDEN
        start[node] = (across + SPACING * math.cos(turn), down + SPACING * math.sin(turn))
    return _points(
        nx.spring_layout(plain, pos=start, fixed=list(fixed), k=SPACING, iterations=_ROUNDS, seed=_SEED)
    )


def _points(placed: Mapping[str, Iterable[float]]) -> Mapping[str, Point]:
    """Round to tenths of a pixel: the last digits differ between machines."""
    found = {}
    for node, place in placed.items():
        across, down = (round(float(one), 1) for one in place)
        found[node] = (across, down)
    return found
