import json

from pyoxigraph import RdfFormat, parse
from rdflib import RDF, Graph, URIRef

from comity.graph import ID, NS, PREFIXES, describe
from samples import sample_records

RECORDS = sample_records()
CASE = RECORDS.cases["gb-ico-clearview-ai-2022"]


def said(text: str, form: RdfFormat) -> set[str]:
    """Give what a text says, however it writes whole decimals."""
    return {str(quad.triple).replace('.0"^^', '"^^') for quad in parse(text, format=form)}


def test_a_record_is_written_as_turtle_with_its_parts_and_sources() -> None:
    graph = Graph().parse(data=describe(RECORDS, CASE), format="turtle")
    assert (URIRef(f"{ID}case/{CASE.id}"), RDF.type, URIRef(NS + "Case")) in graph
    assert len(set(graph.subjects(RDF.type, URIRef(NS + "Decision")))) == 4
    assert len(set(graph.subjects(RDF.type, URIRef(NS + "Source")))) == 2


def test_turtle_is_the_same_each_time() -> None:
    assert describe(RECORDS, CASE) == describe(RECORDS, CASE)


def test_json_ld_carries_its_context_and_says_the_same() -> None:
    held = json.loads(describe(RECORDS, CASE, form="json-ld"))
    assert held["@context"] == dict(PREFIXES)
    assert said(json.dumps(held), RdfFormat.JSON_LD) == said(describe(RECORDS, CASE), RdfFormat.TURTLE)


def test_every_kind_of_record_can_be_written() -> None:
    for record in RECORDS:
        assert describe(RECORDS, record).startswith("@prefix")
        assert "@graph" in json.loads(describe(RECORDS, record, form="json-ld"))
