"""Hubs and brokers among regulators, in plain words."""

from dataclasses import dataclass

import networkx as nx

from comity.network._measured import Measured, measured

_BROKER = 0.05


@dataclass(frozen=True)
class Position:
    """Where a regulator stands among the others.

    Parameters
    ----------
    node : str
        ``regulator/slug``.
    partners : int
        Regulators that acted on the same matters.
    weight : float
        The same, each matter shared among those who acted on it.
    between : float
        Share of the shortest ways between others that lead through it, 0 to 1.
    """

    node: str
    partners: int
    weight: float
    between: float

    @property
    def meaning(self) -> str:
        """What this means, in one sentence."""
        many = f"acted on the same matters as {self.partners} others"
        if self.between < _BROKER:
            return f"{many}; others reach one another without it"
        share = f"{self.between:.0%} of the shortest ways between others"
        return f"{many}; {share} lead through it: it joins circles that hardly meet otherwise"


def positions_in(network: "nx.Graph[str]") -> Measured[Position]:
    """Give the position of each regulator that has a partner, brokers first.

    Parameters
    ----------
    network : networkx.Graph
        Regulators joined by matters, as :func:`co_enforcement` makes it.

    References
    ----------
    L. C. Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977).
    """
    between = nx.betweenness_centrality(network)
    weights = dict(network.degree(weight="weight"))
    rows = [
        Position(node, partners, round(weights[node], 4), round(between[node], 4))
        for node, partners in network.degree()
        if partners
    ]
    ordered = sorted(rows, key=lambda one: (-one.between, -one.partners, one.node))
    return measured("positions", ordered)
