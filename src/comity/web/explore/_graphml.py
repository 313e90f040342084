"""What is drawn as GraphML, for other programs that draw networks."""

import networkx as nx

from comity.network import Point, ties_in
from comity.release import Release
from comity.web.canvas import evidence_of_tie, state_of
from comity.web.explore._around import Around


def graphml_of(release: Release, shown: Around, places: dict[str, Point], title: str) -> str:
    """Write what is drawn as GraphML, with names, kinds, evidence and places.

    Parameters
    ----------
    release : Release
        For names and states, and for the version that is written into the file.
    shown : Around
        What is drawn.
    places : dict of str to (float, float)
        Where each node stands.
    title : str
        What the picture shows.
    """
    drawn: nx.MultiDiGraph[str] = nx.MultiDiGraph(
        title=title, data_version=release.version, as_of=release.as_of, licence="CC BY 4.0"
    )
    for node in sorted(shown.hood.network):
        across, down = places[node]
        drawn.add_node(
            node,
            label=release.label(node),
            kind=node.partition("/")[0],
            state=state_of(release, node),
            x=across,
            y=down,
        )
    tied = {tie.id: tie for tie in ties_in(shown.hood.network)}
    for name, tie in sorted(tied.items()):
        drawn.add_edge(
            tie.from_, tie.to, key=name, kind=tie.kind, family=tie.family, evidence=evidence_of_tie(tie),
            date=tie.date or "", strength=tie.strength,
        )  # fmt: skip
    return "\n".join(nx.generate_graphml(drawn))
