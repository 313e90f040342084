"""Records as linked data: quads, a store to ask, shapes, one record as Turtle or JSON-LD."""

from comity.graph._describe import Form, describe
from comity.graph._quads import lines_of, quads_of
from comity.graph._shapes import ontology, shapes
from comity.graph._store import Graph, Term, open_graph
from comity.graph._terms import BASE, GRAPH, ID, NS, PREFIXES, VOC, thing

__all__ = [
    "BASE",
    "GRAPH",
    "ID",
    "NS",
    "PREFIXES",
    "VOC",
    "Form",
    "Graph",
    "Term",
    "describe",
    "lines_of",
    "ontology",
    "open_graph",
    "quads_of",
    "shapes",
    "thing",
]
