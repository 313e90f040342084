"""Neighbourhoods: what lies around a node, counted by kind before it is shown, and never too much."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import networkx as nx

from comity.network._network import network_of, other_end, ties_at, ties_in
from comity.network._ties import Tie

CAP = 25
"""Neighbours shown of one node for each kind of tie; the others are counted."""
MOST_STEPS = 3


@dataclass(frozen=True)
class Neighbour:
    """A node beside another.

    Parameters
    ----------
    node : str
        ``kind/slug``.
    tie : Tie
        What joins them.
    """

    node: str
    tie: Tie


@dataclass(frozen=True)
class Neighbourhood:
    """What is shown around a node.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        The nodes shown and the ties among them.
    more : mapping of str to mapping of str to int
        For each node shown, how many of its neighbours are not shown, by kind of tie.
    """

    network: "nx.MultiDiGraph[str]"
    more: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def neighbours(network: "nx.MultiDiGraph[str]", node: str, kinds: Collection[str] = ()) -> list[Neighbour]:
    """List the nodes beside a node, strongest tie first; a node tied twice comes twice.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        The whole network.
    node : str
        ``kind/slug``.
    kinds : collection of str
        Kinds of tie wanted; empty for all.
    """
    ties = (tie for tie in ties_at(network, node) if not kinds or tie.kind in kinds)
    return [Neighbour(other_end(tie, node), tie) for tie in ties]


def counts(network: "nx.MultiDiGraph[str]", node: str) -> dict[str, int]:
    """Count the neighbours of a node by kind of tie, most first."""
    found = {(tie.kind, other_end(tie, node)) for tie in ties_at(network, node)}
    by_kind = Counter(kind for kind, _ in found)
    return dict(sorted(by_kind.items(), key=lambda pair: (-pair[1], pair[0])))


def ego(
    network: "nx.MultiDiGraph[str]",
    nodes: Iterable[str],
    depth: int = 1,
    kinds: Collection[str] = (),
    cap: int = CAP,
) -> Neighbourhood:
    """Give what lies around some nodes.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        The whole network.
    nodes : iterable of str
        Where to begin; those that are not there are passed over.
    depth : int
        Steps outward, 0 to 3.
    kinds : collection of str
        Kinds of tie to follow; empty for all.
    cap : int
        Neighbours of one node taken for each kind of tie.
    """
    shown = {node for node in nodes if node in network}
    ring = set(shown)
    for _ in range(min(depth, MOST_STEPS)):
        ring = {found for node in sorted(ring) for found in _taken(network, node, kinds, cap)} - shown
        shown |= ring
    return _among(network, shown, kinds)


def _taken(network: "nx.MultiDiGraph[str]", node: str, kinds: Collection[str], cap: int) -> set[str]:
    taken: dict[str, dict[str, None]] = {}
    for one in neighbours(network, node, kinds):
        row = taken.setdefault(one.tie.kind, {})
        if len(row) < cap:
            row[one.node] = None
    return {found for row in taken.values() for found in row}


def _among(network: "nx.MultiDiGraph[str]", shown: set[str], kinds: Collection[str]) -> Neighbourhood:
    """Of ties between nodes shown, a derived one is left out where its hub joins both ends already."""
    inside = [tie for tie in ties_in(network.subgraph(shown)) if not kinds or tie.kind in kinds]
    joined = {frozenset((tie.from_, tie.to)) for tie in inside}
    drawn = network_of(tie for tie in inside if not _told_by_hub(tie, joined))
    for node in sorted(shown - set(drawn)):
        drawn.add_node(node, kind=node.partition("/")[0])
    more = {node: _hidden(network, node, shown) for node in sorted(shown)}
    return Neighbourhood(drawn, {node: found for node, found in more.items() if found})


def _told_by_hub(tie: Tie, joined: Collection[frozenset[str]]) -> bool:
    hub = tie.via
    return (
        hub is not None
        and tie.evidence == "derived"
        and all({hub, end} in joined for end in (tie.from_, tie.to))
    )


def _hidden(network: "nx.MultiDiGraph[str]", node: str, shown: set[str]) -> dict[str, int]:
    beside = {(tie.kind, other_end(tie, node)) for tie in ties_at(network, node)}
    return dict(sorted(Counter(kind for kind, other in beside if other not in shown).items()))
