"""The graph of a release: held in memory by Oxigraph, asked in SPARQL, seen through rdflib where wanted."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import rdflib
from oxrdflib import OxigraphStore
from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store, Variable

from comity.errors import ReleaseProblem
from comity.graph._terms import PREFIXES

Answers = QuerySolutions | QueryBoolean | QueryTriples
"""What a query gives."""


class Graph:
    """A graph that is read and never written.

    Parameters
    ----------
    store : pyoxigraph.Store
        Holds the quads.
    """

    def __init__(self, store: Store) -> None:
        """Hold a store."""
        self._store = store

    def __len__(self) -> int:
        """Count the quads."""
        return len(self._store)

    def ask(self, query: str, bound: Mapping[str, Any] | None = None) -> Answers:
        """Answer a query of our own over all named graphs together.

        Parameters
        ----------
        query : str
            SPARQL 1.1; prefixes need not be declared.
        bound : mapping of str to node, optional
            Values of variables; never written into the text. A SELECT must name these variables too.
        """
        values = {Variable(name): value for name, value in (bound or {}).items()}
        found: Answers = self._store.query(
            query, prefixes=dict(PREFIXES), use_default_graph_as_union=True, substitutions=values
        )
        return found

    def rdflib_view(self) -> rdflib.Dataset:
        """Give the same store as an rdflib dataset, whose default graph is the union of all."""
        view = rdflib.Dataset(store=OxigraphStore(store=self._store), default_union=True)
        for prefix, namespace in PREFIXES.items():
            view.bind(prefix, namespace, replace=True)
        return view

    def holds(self, node: NamedNode) -> bool:
        """Tell whether anything is said of a node."""
        return next(iter(self._store.quads_for_pattern(node, None, None)), None) is not None


def open_graph(path: Path) -> Graph:
    """Load N-Quads into memory.

    Raises
    ------
    ReleaseProblem
        Where the file is missing or is no N-Quads.
    """
    store = Store()
    try:
        store.bulk_load(path=str(path), format=RdfFormat.N_QUADS)
    except (OSError, SyntaxError) as error:
        msg = f"{path.name} cannot be read: {error}"
        raise ReleaseProblem(msg) from error
    return Graph(store)
