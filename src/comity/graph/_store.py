"""The graph of a release: held in memory by Oxigraph, asked in SPARQL, seen through rdflib where wanted."""

from collections.abc import Mapping
from pathlib import Path

import rdflib
from oxrdflib import OxigraphStore
from pyoxigraph import BlankNode, Literal, NamedNode, QuerySolutions, RdfFormat, Store, Triple, Variable

from comity.errors import ReleaseProblem
from comity.graph._terms import PREFIXES

Term = NamedNode | Literal
"""What a variable can be bound to."""


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

    def select(self, query: str, bound: Mapping[str, Term] | None = None) -> list[dict[str, str]]:
        """Answer a SELECT of our own over all named graphs together; each row gives values as text.

        Parameters
        ----------
        query : str
            SPARQL 1.1 SELECT; prefixes need not be declared.
        bound : mapping of str to node, optional
            Values of variables; never written into the text. A SELECT must name these variables too.
        """
        values: dict[Variable, NamedNode | BlankNode | Literal | Triple]
        values = {Variable(name): value for name, value in (bound or {}).items()}
        found = self._store.query(
            query, prefixes=dict(PREFIXES), use_default_graph_as_union=True, substitutions=values
        )
        if not isinstance(found, QuerySolutions):
            msg = "only a SELECT gives rows"
            raise TypeError(msg)
        names = [variable.value for variable in found.variables]
        return [{name: _text(row[name]) for name in names if row[name] is not None} for row in found]

    def rdflib_view(self) -> rdflib.Dataset:
        """Give the same store as an rdflib dataset, whose default graph is the union of all."""
        view = rdflib.Dataset(store=OxigraphStore(store=self._store), default_union=True)
        for prefix, namespace in PREFIXES.items():
            view.bind(prefix, namespace, replace=True)
        return view

    def holds(self, node: NamedNode) -> bool:
        """Tell whether anything is said of a node."""
        return next(iter(self._store.quads_for_pattern(node, None, None)), None) is not None


def _text(value: NamedNode | BlankNode | Literal | Triple | None) -> str:
    """Give the address or the words of a node; of a triple, how it is written."""
    return str(value) if isinstance(value, Triple) or value is None else value.value


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
