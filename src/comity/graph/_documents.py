"""What the graph says of documents that were read, and of what a workspace added."""

import re
from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from comity.graph._terms import GRAPH, RECORDS, own, term, thing, web
from comity.graph._values import text
from comity.model import Document, ReadClaim, Records


def of_documents(records: Records) -> Iterator[Quad]:
    """Give the quads of documents, each in a named graph of its own, and the marks of a workspace."""
    for document in records.documents.values():
        yield from _of_document(document)
    for ref in sorted(records.workspace):
        kind, _, slug = ref.partition("/")
        yield Quad(thing(kind, slug), own("origin"), text("workspace"), RECORDS)


def _of_document(document: Document) -> Iterator[Quad]:
    graph = NamedNode(f"{GRAPH}document/{document.id}")
    node = thing("document", document.id)
    yield Quad(node, term("rdf:type"), own("ReadDocument"), graph)
    yield Quad(node, term("dcterms:title"), text(document.name), graph)
    yield Quad(node, own("sha256"), text(document.sha256), graph)
    yield Quad(node, own("readAt"), text(document.read), graph)
    if document.address:
        yield Quad(node, term("foaf:page"), web(document.address), graph)
    cases = {one.case: one.record for one in document.became if one.record}
    for claim in document.claims:
        case = cases.get(claim.case)
        if case is not None:
            yield from _of_claim(claim, node, thing(case.kind, case.slug), graph)


def _of_claim(claim: ReadClaim, document: NamedNode, case: NamedNode, graph: NamedNode) -> Iterator[Quad]:
    """State a claim beside the facts of a case: it is what the document says, and no fact of the case."""
    name = f"{document.value.rpartition('/')[2]}-{claim.id}"
    node = thing("claim", re.sub(r"[._]", "-", name))
    yield Quad(node, term("rdf:type"), own("Claim"), graph)
    yield Quad(node, term("rdf:subject"), case, graph)
    yield Quad(node, own("field"), text(claim.about), graph)
    yield Quad(node, term("rdf:object"), text(claim.said), graph)
    yield Quad(node, own("claimStatus"), text(claim.review or "read"), graph)
    yield Quad(node, term("prov:wasDerivedFrom"), document, graph)
