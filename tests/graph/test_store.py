from pathlib import Path

import pytest
from rdflib import RDF, URIRef

from comity.errors import ReleaseProblem
from comity.graph import NS, open_graph, thing
from comity.release import Release


def test_a_question_sees_all_named_graphs_together(release: Release) -> None:
    query = "SELECT ?case ?matter WHERE { ?case a cty:Case ; cty:concernsMatter ?matter }"
    found = release.graph.select(query, {"matter": thing("matter", "uber-2016-breach")})
    assert {row["case"].rpartition("/")[2] for row in found} == {"gb-ico-uber-2018", "nl-ap-uber-2018"}


@pytest.mark.filterwarnings("ignore:Dataset.default_context")  # rdflib calls it itself
def test_rdflib_sees_the_same_graph(release: Release) -> None:
    view = release.graph.rdflib_view()
    cases = set(view.subjects(RDF.type, URIRef(NS + "Case")))
    assert len(cases) == len(release.records.cases)


def test_the_graph_counts_its_quads_and_knows_its_nodes(release: Release) -> None:
    lines = (release.folder / "graph.nq").read_text(encoding="utf-8").splitlines()
    assert len(release.graph) == len(lines)
    assert release.graph.holds(thing("regulator", "gb-ico"))
    assert not release.graph.holds(thing("regulator", "nobody"))


@pytest.mark.parametrize("text", ["<a> <b", "no quads at all"])
def test_a_file_that_is_no_graph_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "graph.nq"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReleaseProblem, match=r"graph\.nq"):
        open_graph(path)


def test_a_missing_graph_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReleaseProblem, match=r"graph\.nq"):
        open_graph(tmp_path / "graph.nq")


def test_only_a_select_gives_rows(release: Release) -> None:
    with pytest.raises(TypeError, match="SELECT"):
        release.graph.select("ASK { ?a ?b ?c }")


def test_an_answer_leaves_out_what_is_not_bound(release: Release) -> None:
    query = "SELECT ?case ?nothing WHERE { ?case a cty:Case OPTIONAL { ?case cty:never ?nothing } } LIMIT 1"
    (row,) = release.graph.select(query)
    assert row.keys() == {"case"}
