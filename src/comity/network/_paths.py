"""How two records hang together: the shortest ways between them, each step a typed tie."""

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from comity.network._network import ties_in
from comity.network._ties import Tie

_TRIED = 20
"""Ways looked at for each one wanted: some only turn within a crowd."""


@dataclass(frozen=True)
class Path:
    """A way from one record to another.

    Parameters
    ----------
    nodes : tuple of str
        ``kind/slug``, from the one to the other.
    ties : tuple of Tie
        The strongest tie of each step; one less than nodes.
    cost : float
        What the way costs: the lower, the more telling.
    """

    nodes: tuple[str, ...]
    ties: tuple[Tie, ...]
    cost: float

    @property
    def families(self) -> tuple[str, ...]:
        """The families of ties that it leads over."""
        return tuple(sorted({tie.family for tie in self.ties}))


def paths_between(
    network: "nx.MultiDiGraph[str]", one: str, other: str, k: int = 3, families: Collection[str] = ()
) -> list[Path]:
    """Give up to k ways between two records, the most telling first; none where they do not hang together.

    A step costs 1, more where its tie is weak, and more where many share a node: that two cases apply one
    law says less than that one quotes the other.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        The whole network.
    one, other : str
        ``kind/slug``.
    k : int
        How many ways.
    families : collection of str
        Families of ties to follow; empty for all.

    References
    ----------
    J. Y. Yen, Finding the K shortest loopless paths in a network, Management Science 17 (1971).
    """
    return paths_in(followed(network, families), one, other, k)


def paths_in(plain: "nx.Graph[str]", one: str, other: str, k: int = 3) -> list[Path]:
    """Give up to k ways as :func:`paths_between` does, in what :func:`followed` made once for many."""
    if one == other or one not in plain or other not in plain or not nx.has_path(plain, one, other):
        return []
    found: Iterator[list[str]] = nx.shortest_simple_paths(plain, one, other, weight="cost")
    told = (_path(plain, nodes) for nodes in islice(found, k * _TRIED))
    return list(islice((path for path in told if not _turns_in_a_hub(path)), k))


def _turns_in_a_hub(path: Path) -> bool:
    """Tell whether two steps in a row stay in one hub: its members are joined without that detour."""
    return any(one.via is not None and one.via == other.via for one, other in pairwise(path.ties))


def followed(network: "nx.MultiDiGraph[str]", families: Collection[str] = ()) -> "nx.Graph[str]":
    """Give what ways lead over: of ties between two nodes the strongest, in either direction, with its cost.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        The whole network.
    families : collection of str
        Families of ties to follow; empty for all.
    """
    best: dict[tuple[str, str], Tie] = {}
    for tie in ties_in(network):
        ends = (min(tie.from_, tie.to), max(tie.from_, tie.to))
        if (not families or tie.family in families) and ends[0] != ends[1]:
            known = best.get(ends)
            if known is None or (-tie.strength, tie.id) < (-known.strength, known.id):
                best[ends] = tie
    plain: nx.Graph[str] = nx.Graph()
    plain.add_edges_from((*ends, {"tie": tie}) for ends, tie in sorted(best.items()))
    for one, other, about in plain.edges(data=True):
        about["cost"] = _cost(about["tie"], plain.degree(one), plain.degree(other))
    return plain


def _cost(tie: Tie, *crowds: int) -> float:
    """One step, the weakness of its tie, and half a step for each tenfold crowd at either end."""
    return round(1 + (1 - tie.strength) + sum(math.log10(max(1, crowd)) for crowd in crowds) / 2, 6)


def _path(plain: "nx.Graph[str]", nodes: list[str]) -> Path:
    steps = [plain.edges[pair] for pair in pairwise(nodes)]
    return Path(tuple(nodes), tuple(step["tie"] for step in steps), round(sum(s["cost"] for s in steps), 4))
