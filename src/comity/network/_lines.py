"""Lines as they are drawn: ties that run beside one another fold into one with a count."""

from collections import defaultdict
from dataclasses import dataclass

import networkx as nx

from comity.network._network import ties_in
from comity.network._ties import Tie


@dataclass(frozen=True)
class Line:
    """Ties of one family between the same two nodes.

    Parameters
    ----------
    from_, to : str
        Nodes, ``kind/slug``.
    family : str
        Decides how the line looks.
    ties : tuple of Tie
        What it stands for, strongest first; at least one.
    """

    from_: str
    to: str
    family: str
    ties: tuple[Tie, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of tie in it, each once."""
        return tuple(dict.fromkeys(tie.kind for tie in self.ties))

    @property
    def derived(self) -> bool:
        """Whether every tie in it was derived by a rule."""
        return all(tie.evidence == "derived" for tie in self.ties)

    @property
    def strength(self) -> float:
        """Strength of the strongest tie in it."""
        return self.ties[0].strength


def lines_of(network: "nx.MultiDiGraph[str]") -> list[Line]:
    """Fold the ties of a network into lines, in sorted order; the strongest tie gives the direction."""
    beside: dict[tuple[frozenset[str], str], list[Tie]] = defaultdict(list)
    for tie in ties_in(network):
        beside[frozenset({tie.from_, tie.to}), tie.family].append(tie)
    lines = (_line(ties) for ties in beside.values())
    return sorted(lines, key=lambda line: (line.from_, line.to, line.family))


def _line(ties: list[Tie]) -> Line:
    ordered = tuple(sorted(ties, key=lambda tie: (-tie.strength, tie.id)))
    return Line(ordered[0].from_, ordered[0].to, ordered[0].family, ordered)
