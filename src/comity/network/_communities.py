"""Circles of regulators that act on the same matters, and how sure it is that they are circles."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from comity.network._measured import Measured, measured

SEEDS = 20
"""Runs from different random beginnings."""
STABLE = 0.8
"""From here on a circle is called stable."""
_SURE = f"{STABLE:.0%}"


@dataclass(frozen=True)
class Circle:
    """Regulators that act on the same matters more than with others.

    Parameters
    ----------
    members : tuple of str
        ``regulator/slug``, sorted.
    stability : float
        0 to 1: how often its members fall together.
    """

    members: tuple[str, ...]
    stability: float

    @property
    def stable(self) -> bool:
        """Whether it may be relied on."""
        return self.stability >= STABLE


Division = Sequence[set[str]]


def communities(network: "nx.Graph[str]", seeds: int = SEEDS) -> Measured[Circle]:
    """Divide regulators into circles, the largest first; those without a partner are left out.

    Parameters
    ----------
    network : networkx.Graph
        Regulators joined by matters, as :func:`co_enforcement` makes it.
    seeds : int
        How many runs.

    References
    ----------
    V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. (2008) P10008.
    """
    joined = network.subgraph([node for node, partners in network.degree() if partners]).copy()
    if not joined:
        return measured("communities", (), seeds=seeds, stable=_SURE)
    runs = [nx.community.louvain_communities(joined, weight="weight", seed=seed) for seed in range(seeds)]
    best = max(runs, key=lambda division: round(nx.community.modularity(joined, division), 9))
    circles = [Circle(tuple(sorted(circle)), _stability(circle, runs)) for circle in best]
    rows = sorted(circles, key=lambda one: (-len(one.members), one.members))
    return measured("communities", rows, seeds=seeds, stable=_SURE)


def _stability(circle: set[str], runs: Sequence[Division]) -> float:
    pairs = list(combinations(sorted(circle), 2))
    if not pairs:
        return 1.0
    homes = [{node: number for number, one in enumerate(run) for node in one} for run in runs]
    together = sum(home[a] == home[b] for home in homes for a, b in pairs)
    return round(together / (len(pairs) * len(runs)), 4)
