"""Records as quads: each fact in the named graph of every source that supports it, with a claim beside it.

A statement is held in the graph of each source that supports it; one that none supports in the graph
``memory``; what states no fact (types, labels of ours, places in lists) in the graph ``records``. Beside a
supported statement stands a claim: a node that holds subject, predicate, object, source and status, as RDF
1.1 has no other way to speak of a statement. No node is blank, so that loading twice changes nothing.
"""

import hashlib
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from comity.graph._documents import of_documents
from comity.graph._links import of_link
from comity.graph._places import of_terms
from comity.graph._record import of_record
from comity.graph._sources import document, graph_of, of_source
from comity.graph._statements import Statement
from comity.graph._terms import LINKS, MEMORY, RECORDS, TERMS, own, term, thing
from comity.graph._values import english, text
from comity.model import Link, Record, Records, Source, supports

_DIGITS = 16
_OWN_WORDS = frozenset({"title", "summary", "note"})


def quads_of(records: Records, links: Iterable[Link]) -> Iterator[Quad]:
    """Give every quad of a release; some come more than once, which in a graph means once."""
    yield from _all_in(TERMS, of_terms(records))
    for record in records:
        for statement in of_record(records, record):
            yield from _placed(record, statement)
        for source in record.sources:
            yield from _all_in(RECORDS, of_source(source))
            yield from _set_aside(record, source)
    yield from of_documents(records)
    for link in links:
        yield from _all_in(LINKS, of_link(link))


def lines_of(quads: Iterable[Quad]) -> list[str]:
    """Write quads as N-Quads, sorted, each once."""
    return sorted({f"{quad} .\n" for quad in quads})


def _all_in(graph: NamedNode, statements: Iterable[Statement]) -> Iterator[Quad]:
    for one in statements:
        yield Quad(one.subject, one.property, one.value, graph)


def _placed(record: Record, one: Statement) -> Iterator[Quad]:
    """A sentence of ours has a path but states no fact, so it is never from memory."""
    if not one.path or one.path in _OWN_WORDS:
        yield Quad(one.subject, one.property, one.value, RECORDS)
        return
    found = [source for source in record.sources if supports(source, one.path)]
    if not found:
        yield Quad(one.subject, one.property, one.value, MEMORY)
    for source in found:
        graph = graph_of(source.address)
        yield Quad(one.subject, one.property, one.value, graph)
        yield from _claim(one, source, graph)


def _claim(one: Statement, source: Source, graph: NamedNode) -> Iterator[Quad]:
    whole = f"{one.subject} {one.property} {one.value} {source.address}"
    claim = thing("claim", hashlib.sha256(whole.encode()).hexdigest()[:_DIGITS])
    yield Quad(claim, term("rdf:type"), own("Claim"), graph)
    yield Quad(claim, term("rdf:subject"), one.subject, graph)
    yield Quad(claim, term("rdf:predicate"), one.property, graph)
    yield Quad(claim, term("rdf:object"), one.value, graph)
    yield Quad(claim, own("claimStatus"), text("reviewed"), graph)
    yield Quad(claim, term("prov:wasDerivedFrom"), document(source.address), graph)


def _set_aside(record: Record, source: Source) -> Iterator[Quad]:
    """What a source says otherwise is kept, and marked as not taken."""
    graph = graph_of(source.address)
    for one in source.says:
        whole = f"{record.kind}/{record.id} {one.field} {one.value} {source.address}"
        claim = thing("claim", hashlib.sha256(whole.encode()).hexdigest()[:_DIGITS])
        yield Quad(claim, term("rdf:type"), own("Claim"), graph)
        yield Quad(claim, term("rdf:subject"), thing(record.kind, record.id), graph)
        yield Quad(claim, own("field"), text(one.field), graph)
        yield Quad(claim, term("rdf:object"), text(one.value), graph)
        yield Quad(claim, own("claimStatus"), text("set-aside"), graph)
        yield Quad(claim, term("skos:note"), english(one.why_not), graph)
        yield Quad(claim, term("prov:wasDerivedFrom"), document(source.address), graph)
