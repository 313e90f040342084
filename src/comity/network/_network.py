"""The network: records as nodes, ties as lines, in networkx."""

from collections.abc import Iterable, Iterator

import networkx as nx

from comity.network._ties import Tie


def network_of(ties: Iterable[Tie]) -> "nx.MultiDiGraph[str]":
    """Make the network of ties; nodes and lines come in sorted order, whatever order they are given in.

    Nodes are ``kind/slug`` and bear ``kind``; lines bear the id of their tie as key, and the tie as ``tie``.
    """
    found = sorted(ties, key=lambda tie: tie.id)
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in sorted({end for tie in found for end in (tie.from_, tie.to)}):
        network.add_node(node, kind=node.partition("/")[0])
    for tie in found:
        network.add_edge(tie.from_, tie.to, key=tie.id, tie=tie)
    return network


def ties_in(network: "nx.MultiDiGraph[str]") -> Iterator[Tie]:
    """List the ties of a network."""
    lines: Iterable[tuple[str, str, Tie]] = network.edges(data="tie")
    for _, _, tie in lines:
        yield tie


def ties_at(network: "nx.MultiDiGraph[str]", node: str) -> list[Tie]:
    """List the ties of one node, strongest first; none where the node is not there."""
    if node not in network:
        return []
    lines = [*network.out_edges(node, data="tie"), *network.in_edges(node, data="tie")]
    found = {tie.id: tie for _, _, tie in lines}
    return sorted(found.values(), key=lambda tie: (-tie.strength, tie.id))


def other_end(tie: Tie, node: str) -> str:
    """Give the end of a tie that is not this node."""
    return tie.from_ if tie.to == node else tie.to
