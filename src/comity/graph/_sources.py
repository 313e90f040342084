"""What the graph says of sources: each address is one document, and one named graph."""

import hashlib
from collections.abc import Iterator

from pyoxigraph import NamedNode

from comity.graph._statements import DAY, ENGLISH, TEXT, Statement, kind, say, term_of
from comity.graph._terms import GRAPH, term, thing, web
from comity.model import Source

_SOURCE = {
    "title": ("dcterms:title", ENGLISH),
    "kind": ("sourceKind", term_of("source-kind")),
    "seen": ("seen", DAY),
    "date": ("dcterms:issued", DAY),
    "language": ("dcterms:language", TEXT),
}
_DIGITS = 12


def _digest(address: str) -> str:
    return hashlib.sha256(address.encode()).hexdigest()[:_DIGITS]


def document(address: str) -> NamedNode:
    """Give the node of the document at an address."""
    return thing("source", _digest(address))


def graph_of(address: str) -> NamedNode:
    """Give the named graph of what a document supports."""
    return NamedNode(f"{GRAPH}source/{_digest(address)}")


def of_source(source: Source) -> Iterator[Statement]:
    """State a source as one record describes it."""
    subject = document(source.address)
    yield from kind(subject, "Source", "foaf:Document", "prov:Entity")
    yield Statement("", subject, term("foaf:page"), web(source.address))
    yield from say(source, subject, _SOURCE)
