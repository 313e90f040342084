"""What most comes from, and what most rely on: laws by their descent, rulings by their citations."""

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx

from comity.network._measured import Measured, measured

_DECAY = 0.5
"""What a law hands on of its weight at each step of derivation."""


@dataclass(frozen=True)
class Ranked:
    """A node with what it counts for.

    Parameters
    ----------
    node : str
        ``kind/slug``.
    direct : int
        What leads to it in one step.
    weight : float
        The same with what leads to it by others, half as much at each further step.
    """

    node: str
    direct: int
    weight: float


def law_descent(derivation: "nx.DiGraph[str]") -> Measured[Ranked]:
    """Weigh how many laws come from each law, the most first.

    Parameters
    ----------
    derivation : networkx.DiGraph
        Leads from each law to those it comes from.
    """
    return measured("law-descent", _ranked(derivation))


def most_cited(citations: "nx.DiGraph[str]") -> Measured[Ranked]:
    """Count how many cases rely on each case, judgment, instrument or law, the most first.

    Parameters
    ----------
    citations : networkx.DiGraph
        Leads from each case to what it relies on.
    """
    return measured("citations", _ranked(citations))


def _ranked(network: "nx.DiGraph[str]") -> list[Ranked]:
    """A node counts for what leads to it: the network is walked against its lines."""
    back = network.reverse(copy=True)
    found = (Ranked(node, back.out_degree(node), round(_handed_on(back, node), 4)) for node in sorted(back))
    return sorted((one for one in found if one.direct), key=lambda one: (-one.weight, one.node))


def _handed_on(back: "nx.DiGraph[str]", node: str) -> float:
    steps: Mapping[str, int] = nx.single_source_shortest_path_length(back, node)
    return sum(_DECAY ** (one - 1) for one in steps.values() if one)
