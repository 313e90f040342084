import csv
import io
import json
from pathlib import Path

import pytest

from cli.conftest import Run
from comity.release import Release


@pytest.fixture
def asked_folder(data_release: Release) -> Path:
    """Ask over the curated data."""
    return data_release.folder


def test_questions_are_listed_by_group(run: Run) -> None:
    code, out, _ = run("questions")
    assert code == 0
    assert out.index("Same conduct across borders") < out.index("CQ01") < out.index("Money")
    assert out.index("Money") < out.index("CQ09")
    assert len(json.loads(run("questions", "--json")[1])) == 30


def test_a_question_tells_its_parameters_and_its_rule(run: Run) -> None:
    code, out, _ = run("questions", "cq09")
    assert code == 0
    assert "--min-amount: Least amount imposed, in euros at the rate of its date. Without it: 100000." in out
    assert "How it is counted" in out


def test_a_question_alone_answers_with_its_worked_example(run: Run) -> None:
    code, out, errors = run("ask", "CQ08")
    assert (code, errors) == (0, "")
    line = next(line for line in out.splitlines() if line.startswith("ICO "))
    assert line.split()[1:5] == ["GB", "2022-05-18", "624", "day"]
    for said in ("Totals", "How it was counted", "Rows looked at:", "Left out: ", "Sources", "release 20"):
        assert said in out


def test_options_of_the_question_are_taken_in_both_spellings(run: Run) -> None:
    one = run("ask", "CQ09", "--regulator", "gb-ico", "--min-amount", "1000000", "--format", "json")[1]
    other = run("ask", "CQ09", "--regulator=gb-ico", "--format", "json", "--min-amount=1000000")[1]
    assert one == other
    held = json.loads(one)
    assert held["values"] == {"regulator": "gb-ico", "min-amount": "1000000"}
    fine = next(row for row in held["rows"] if row["title"] == "ICO v Clearview AI")
    assert (fine["imposed"], fine["currency"], fine["support"]) == ("7552800.00", "GBP", "sourced")
    assert fine["sources"]
    assert "below the threshold" in held["left_out"]
    assert held["counted"]["rule"]


def test_sums_keep_all_their_digits(run: Run) -> None:
    lines = run("ask", "CQ09", "--regulator", "nl-ap", "--min-amount", "0")[1].splitlines()
    uber = next(line for line in lines if line.startswith("AP v Uber (breach of 2016)"))
    assert " 600,000 " in uber
    held = json.loads(run("ask", "CQ09", "--regulator", "nl-ap", "--min-amount", "0", "--format", "json")[1])
    total = next(one for one in held["totals"] if (one["label"], one["unit"]) == ("Imposed", "EUR"))
    assert f"  Imposed: {float(total['value']):,.0f} EUR, n = {total['n']}" in lines


def test_an_empty_value_leaves_a_parameter_open(run: Run) -> None:
    held = json.loads(run("ask", "CQ17", "--status", "", "--format", "json")[1])
    assert held["values"] == {"status": None}
    assert {row["status"] for row in held["rows"]} >= {"open", "remitted"}


def test_rows_as_csv_begin_with_headings_and_guard_formulas(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("ask", "CQ04", "--format", "csv")[1])))
    assert rows[0]["Planned sum"] == "100000000.00"
    assert rows[0]["Difference"] == "'-35000000.00"
    assert rows[0]["Evidence"] == "sourced"


def test_the_query_can_be_had(run: Run) -> None:
    code, out, _ = run("ask", "CQ01", "--format", "sql")
    assert code == 0
    assert out.startswith("-- CQ01: Which authorities acted on Clearview AI")
    assert "-- $matter = 'clearview-ai-scraping'\n-- $group = NULL\n" in out


def test_a_limit_is_told(run: Run) -> None:
    assert ", 3 of them shown." in run("ask", "CQ01", "--limit", "3")[1]


def test_an_empty_answer_says_what_it_means(run: Run) -> None:
    code, out, _ = run("ask", "CQ09", "--min-amount", "999999999999")
    assert code == 0
    assert "Nothing is held. No fine of this size is recorded for this authority." in out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["CQ99"], 1, "There is no question CQ99. Did you mean"),
        (["CQ01", "--mater", "x"], 1, "There is no option --mater of CQ01. Did you mean --matter"),
        (["CQ01", "--matter", "clearview-ai"], 1, "There is no matter clearview-ai."),
        (["CQ09", "--min-amount", "much"], 1, "'much' is no amount"),
        (["CQ01", "clearview"], 2, "clearview stands alone: write --parameter value"),
        (["CQ01", "--format", "poem"], 2, "poem"),
    ],
)
def test_what_cannot_be_asked_is_told_in_a_line(run: Run, words: list[str], code: int, said: str) -> None:
    ended, _, errors = run("ask", *words)
    assert ended == code
    assert said in errors
    assert "Traceback" not in errors
