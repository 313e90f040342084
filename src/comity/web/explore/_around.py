"""What a view shows of the network: the nodes around the start, those opened since, and what is left out."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import networkx as nx

from comity.network import CAP, Neighbourhood, Tie, ego, neighbours, network_of, ties_at, ties_in
from comity.web.canvas import FAMILIES
from comity.web.explore._view import ALL, Step, View
from comity.web.explore._years import Years


@dataclass(frozen=True)
class Choice:
    """A kind of tie by which more can be shown at a node.

    Parameters
    ----------
    kind, family : str
        The kind of tie, and its family.
    total, missing : int
        How many neighbours there are, and to how many of them no line is drawn, nor lines by way of a hub.
    """

    kind: str
    family: str
    total: int
    missing: int


@dataclass(frozen=True)
class Around:
    """What is shown.

    Parameters
    ----------
    hood : Neighbourhood
        Nodes and ties that are drawn.
    order : tuple of (str, str or None)
        Each node with the one beside which it came in, in the order in which they came; drawn or switched off.
    switched_off : mapping of str to int
        Kinds of record that are switched off, with the number of nodes that this leaves out.
    """

    hood: Neighbourhood
    order: tuple[tuple[str, str | None], ...]
    switched_off: Mapping[str, int]


def around(network: "nx.MultiDiGraph[str]", view: View, years: Years) -> Around:
    """Work out what a view shows.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        The whole network.
    view : View
        What is wanted.
    years : Years
        When cases and ties were.
    """
    seen = filtered(network, view, years)
    parents = dict(_arrivals(seen, view))
    off = {node for node in parents if node.partition("/")[0] in view.hidden and node != view.start}
    inside = ego(seen, [node for node in parents if node not in off], depth=0)
    hood = _asked_for(inside, view)
    counted = Counter(node.partition("/")[0] for node in off)
    return Around(hood, tuple(parents.items()), {kind: counted[kind] for kind in view.hidden})


def _asked_for(inside: Neighbourhood, view: View) -> Neighbourhood:
    """Leave out what a rule concludes between two nodes at neither of which it was asked for.

    Sixteen cases of one company are sixteen lines to it; that each pair of them ran in parallel is a hundred more.
    """
    asked = {*view.steps, *((node, kind) for node, kind in _every_kind(inside, view))}
    drawn = network_of(
        tie
        for tie in ties_in(inside.network)
        if tie.evidence != "derived" or (tie.from_, tie.kind) in asked or (tie.to, tie.kind) in asked
    )
    drawn.add_nodes_from(
        (node, about) for node, about in inside.network.nodes(data=True) if node not in drawn
    )
    return replace(inside, network=drawn)


def _every_kind(inside: Neighbourhood, view: View) -> Iterator[Step]:
    """Go through the kinds of tie at the start, and at nodes where all kinds were opened."""
    for node in dict.fromkeys((view.start, *(node for node, kind in view.steps if kind == ALL))):
        yield from ((node, tie.kind) for tie in ties_at(inside.network, node))


def filtered(network: "nx.MultiDiGraph[str]", view: View, years: Years) -> "nx.MultiDiGraph[str]":
    """Give the network as the families and years of a view let it be seen; nothing is copied."""

    def keeps(one: str, other: str, key: Any) -> bool:  # noqa: ANN401 - keys are ids of ties, typed as numbers
        tie: Tie = network.edges[one, other, key]["tie"]
        return tie.family in view.families and years.keeps(tie, view.years, undated=view.undated)

    seen: nx.MultiDiGraph[str] = nx.subgraph_view(network, filter_edge=keeps)
    return seen


def _arrivals(seen: "nx.MultiDiGraph[str]", view: View) -> Iterator[tuple[str, str | None]]:
    """Go through the nodes in the order in which they come in, each with its parent; none comes twice.

    At first the start shows what it is joined to itself. What a rule ties to it by way of a hub that stands there
    too (the other cases of its matter, say) waits until it is asked for.
    """
    there: set[str] = {view.start}
    yield view.start, None
    near = ties_at(seen, view.start)
    hubs = {_other(tie, view.start) for tie in near}
    kinds = dict.fromkeys(tie.kind for tie in near if not (tie.evidence == "derived" and tie.via in hubs))
    taken: Counter[Step] = Counter()
    for step in chain(((view.start, kind) for kind in kinds), _single(seen, view.steps)):
        taken[step] += CAP
        if step[0] in there:
            yield from _fresh(seen, step, taken[step], there)


def _single(seen: "nx.MultiDiGraph[str]", steps: Iterable[Step]) -> Iterator[Step]:
    """Give one step for each kind of tie where all kinds were opened at once."""
    for node, kind in steps:
        kinds = dict.fromkeys(tie.kind for tie in ties_at(seen, node)) if kind == ALL else (kind,)
        yield from ((node, one) for one in kinds)


def _fresh(seen: "nx.MultiDiGraph[str]", step: Step, most: int, there: set[str]) -> Iterator[tuple[str, str]]:
    """Bring in the nodes of one step; those that a hub joins come in beside the hub, where the line will be."""
    near: dict[str, Tie] = {}
    for one in neighbours(seen, step[0], (step[1],)):
        near.setdefault(one.node, one.tie)
    for found, tie in [*near.items()][:most]:
        if found not in there:
            there.add(found)
            yield found, tie.via if tie.via in there and tie.evidence == "derived" else step[0]


def _other(tie: Tie, node: str) -> str:
    return tie.from_ if tie.to == node else tie.to


def choices(
    network: "nx.MultiDiGraph[str]", view: View, years: Years, shown: "nx.MultiDiGraph[str]"
) -> Mapping[str, list[Choice]]:
    """List, for each node shown, by which kinds of tie more can be shown; families that are off count too.

    Parameters
    ----------
    network : networkx.MultiDiGraph
        The whole network.
    view : View
        Its years hold; its families do not.
    years : Years
        When cases and ties were.
    shown : networkx.MultiDiGraph
        What is drawn.
    """
    every = filtered(network, replace(view, families=tuple(FAMILIES)), years)
    joined = {frozenset((tie.from_, tie.to)) for tie in ties_in(shown)}
    return {node: _choices_at(every, node, joined) for node in shown}


def _choices_at(
    network: "nx.MultiDiGraph[str]", node: str, joined: Collection[frozenset[str]]
) -> list[Choice]:
    beside: dict[Step, dict[str, bool]] = {}
    for tie in ties_at(network, node):
        other = _other(tie, node)
        told = {node, other} in joined or ({node, tie.via} in joined and {tie.via, other} in joined)
        here = beside.setdefault((tie.kind, tie.family), {})
        here[other] = here.get(other, False) or told
    found = [
        Choice(kind, family, len(others), sum(1 for told in others.values() if not told))
        for (kind, family), others in beside.items()
    ]
    return sorted(found, key=lambda one: (-one.missing, -one.total, one.kind))


def not_shown(network: "nx.MultiDiGraph[str]", node: str, shown: "nx.MultiDiGraph[str]") -> int:
    """Count the neighbours of a node, through what may be seen, that are not shown."""
    others = {_other(tie, node) for tie in ties_at(network, node)}
    return sum(1 for one in others if one not in shown)


def tie_of_line(hood: Neighbourhood, line: str) -> list[Tie]:
    """Give the ties that one line stands for, by the name of the line; none where it is not drawn."""
    ends, _, family = line.rpartition("~")
    pair = frozenset(ends.split("~"))
    found = (tie for tie in ties_in(hood.network) if frozenset((tie.from_, tie.to)) == pair)
    return [tie for tie in found if tie.family == family]
