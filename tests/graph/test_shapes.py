from collections.abc import Iterator
from pathlib import Path

import pyshacl
import pytest
from pyoxigraph import RdfFormat, parse, serialize
from rdflib import RDF, RDFS, XSD, Graph, Literal, URIRef

from comity.graph import NS, PREFIXES, VOC, ontology, shapes
from comity.release import Release

CTY = PREFIXES["cty"]


def plain(path: Path) -> Graph:
    """Read a graph with its named graphs folded into one."""
    triples = (quad.triple for quad in parse(path=path, format=RdfFormat.N_QUADS))
    text = serialize(triples, format=RdfFormat.N_TRIPLES)
    return Graph().parse(data=text, format="nt")


def conforms(graph: Graph) -> tuple[bool, str]:
    rules = Graph().parse(data=shapes(), format="turtle")
    found, _, text = pyshacl.validate(graph, shacl_graph=rules, advanced=True)
    return bool(found), str(text)


@pytest.fixture(scope="module")
def graph(release: Release) -> Graph:
    return plain(release.folder / "graph.nq")


def test_the_graph_of_the_sample_conforms(graph: Graph) -> None:
    found, text = conforms(graph)
    assert found, text


def test_the_graph_of_the_data_conforms(data_release: Release) -> None:
    found, text = conforms(plain(data_release.folder / "graph.nq"))
    assert found, text


def broken() -> Iterator[tuple[str, str, str]]:
    """Give triples that break a shape: subject, property, value."""
    case = "https://w3id.org/comity/id/case/gb-ico-clearview-ai-2022"
    fine = "https://w3id.org/comity/id/sanction/gb-ico-clearview-ai-2022/fine"
    state = "https://w3id.org/comity/id/amount-state/gb-ico-clearview-ai-2022/fine/0"
    matter = "https://w3id.org/comity/id/matter/uber-2016-breach"
    yield (case, CTY + "concernsMatter", matter)
    yield (case, CTY + "respondent", matter)
    yield (case, CTY + "leadAuthority", "https://w3id.org/comity/id/court/gb-ftt-grc")
    yield (fine, CTY + "headline", state)
    yield (fine, CTY + "partOfCase", matter)
    ends = "https://w3id.org/comity/id/link/appeal-518e18fd4c"
    yield (ends, CTY + "borderScope", "https://w3id.org/comity/voc/border-scope/none")


@pytest.mark.parametrize(("one", "two", "three"), list(broken()))
def test_a_graph_that_says_nonsense_is_refused(graph: Graph, one: str, two: str, three: str) -> None:
    wrong = Graph()
    wrong += graph
    wrong.add((URIRef(one), URIRef(two), URIRef(three)))
    assert not conforms(wrong)[0]


def test_an_amount_that_was_reduced_upwards_is_refused(graph: Graph) -> None:
    wrong = Graph()
    wrong += graph
    state = URIRef("https://w3id.org/comity/id/amount-state/gb-ico-clearview-ai-2022/fine/3")
    stage, reduced = URIRef(CTY + "stage"), URIRef("https://w3id.org/comity/voc/amount-stage/reduced")
    wrong.remove((state, stage, None))
    wrong.add((state, stage, reduced))
    wrong.add((state, URIRef(CTY + "amount"), Literal("9000000", datatype=XSD.decimal)))
    wrong.add((state, URIRef(CTY + "currency"), Literal("GBP")))
    found, text = conforms(wrong)
    assert not found
    assert "not below" in text


def test_an_international_link_within_one_legal_order_is_refused(graph: Graph) -> None:
    wrong = Graph()
    wrong += graph
    link = wrong.value(None, URIRef(CTY + "linkKind"), URIRef(VOC + "link-kinds/successor"))
    assert link is not None
    wrong.set((link, URIRef(CTY + "borderScope"), URIRef(VOC + "border-scope/international")))
    found, text = conforms(wrong)
    assert not found
    assert "one legal order" in text


def test_every_term_of_ours_is_declared_with_a_label_and_a_comment(graph: Graph) -> None:
    declared = Graph().parse(data=ontology(), format="turtle")
    used = {*graph.predicates(), *graph.objects(None, RDF.type)}
    own = {term for term in used if str(term).startswith(NS)}
    for term in own | set(declared.subjects(RDFS.label)):
        assert declared.value(term, RDFS.label), term
        assert declared.value(term, RDFS.comment), term
