import csv
import io
import json
from pathlib import Path

import networkx as nx
import pyarrow.parquet as pq
import pytest
from pyoxigraph import RdfFormat, parse

from comity.release import EXPORTS, Release, actions_csv, csv_of, export_release

COLUMNS = (
    "matter,case,regulator,country,date,kind,sanction,amount,currency,state,"
    "respondents,law,provisions,sources,status"
)


def test_actions_are_written_one_a_row_with_the_columns_promised(release: Release, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "actions.csv"
    export_release(release, "actions-csv", out)
    text = out.read_text(encoding="utf-8")
    assert text.splitlines()[0] == COLUMNS
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == len(release.actions())
    (final,) = [
        row for row in rows if row["case"] == "gb-ico-clearview-ai-2022" and row["date"] == "2022-05-18"
    ]
    assert final["sanction"] == "fine | order-erase"
    assert (final["amount"], final["currency"], final["law"]) == ("7552800", "GBP", "UK GDPR")
    assert final["respondents"] == "Clearview AI, Inc."


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1"])
def test_no_cell_is_taken_for_a_formula(cell: str) -> None:
    (written,) = list(csv.reader(io.StringIO(csv_of(["a"], [[cell]]), newline="")))[1]
    assert written == f"'{cell}"


@pytest.mark.parametrize("cell", ["7552800", "a = b", "x-y", "", None])
def test_other_cells_stay_as_they_are(cell: str | None) -> None:
    (written,) = list(csv.reader(io.StringIO(csv_of(["a"], [[cell]]))))[1] or [""]
    assert written == (cell or "")


def test_commas_quotes_and_line_breaks_survive() -> None:
    cells = ['a, "b"', "one\ntwo", "é"]
    assert list(csv.reader(io.StringIO(csv_of(["x", "y", "z"], [cells]), newline="")))[1] == cells


def test_a_chosen_part_of_the_actions_can_be_written(release: Release) -> None:
    text = actions_csv(release.actions(matter="uber-2016-breach"))
    assert len(text.splitlines()) == 3


@pytest.mark.parametrize("form", EXPORTS)
def test_every_form_is_written_and_says_what_it_holds(release: Release, tmp_path: Path, form: str) -> None:
    said = export_release(release, form, tmp_path / "out")
    assert said[0].isdigit()
    assert (tmp_path / "out").exists()


def test_json_holds_every_record_and_link(release: Release, tmp_path: Path) -> None:
    export_release(release, "json", tmp_path / "out.json")
    held = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert held["version"] == release.version
    assert held["records"]["regulator/gb-ico"]["name"] == "Information Commissioner's Office"
    assert len(held["links"]) == len(release.links())


def test_turtle_says_what_the_quads_say_without_their_graphs(release: Release, tmp_path: Path) -> None:
    export_release(release, "turtle", tmp_path / "out.ttl")
    export_release(release, "nquads", tmp_path / "out.nq")
    triples = {
        (one.subject, one.predicate) for one in parse(path=str(tmp_path / "out.ttl"), format=RdfFormat.TURTLE)
    }
    quads = {
        (one.subject, one.predicate) for one in parse(path=str(tmp_path / "out.nq"), format=RdfFormat.N_QUADS)
    }
    assert triples == quads


def test_graphml_holds_the_network_with_labels(release: Release, tmp_path: Path) -> None:
    export_release(release, "graphml", tmp_path / "out.graphml")
    held = nx.read_graphml(tmp_path / "out.graphml")
    assert set(held) == set(release.network)
    assert held.nodes["regulator/gb-ico"]["label"] == "Information Commissioner's Office"


def test_tables_are_written_as_they_are(release: Release, tmp_path: Path) -> None:
    export_release(release, "parquet", tmp_path / "out")
    assert pq.read_table(tmp_path / "out" / "cases.parquet").num_rows == 9
    export_release(release, "csv", tmp_path / "plain")
    text = (tmp_path / "plain" / "cases.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == 9
