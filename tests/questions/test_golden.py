"""Each question answered on the curated data, against rows that were checked by hand."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from comity.questions import QUESTIONS, Answer
from comity.release import Release

GOLDEN: Mapping[str, Any] = tomllib.loads(Path(__file__).with_name("golden.toml").read_text(encoding="utf-8"))


def has(answer: Answer, wanted: Mapping[str, str]) -> bool:
    """Tell whether a row of the answer has these values."""
    return any(all(str(row.values[name]) == value for name, value in wanted.items()) for row in answer.rows)


def ask(release: Release, id_: str) -> Answer:
    """Ask with the values of the golden file, else with the worked example."""
    return release.ask(id_, GOLDEN[id_].get("given"))


def test_every_question_has_golden_rows() -> None:
    assert set(GOLDEN) == set(QUESTIONS)
    assert [id_ for id_, one in GOLDEN.items() if not one["rows"] or not one["absent"]] == []


@pytest.mark.parametrize("id_", GOLDEN)
def test_rows_that_were_checked_by_hand_are_in_the_answer(data_release: Release, id_: str) -> None:
    answer = ask(data_release, id_)
    assert [wanted for wanted in GOLDEN[id_]["rows"] if not has(answer, wanted)] == []


@pytest.mark.parametrize("id_", GOLDEN)
def test_rows_that_are_no_answer_are_not_in_it(data_release: Release, id_: str) -> None:
    answer = ask(data_release, id_)
    assert [wrong for wrong in GOLDEN[id_]["absent"] if has(answer, wrong)] == []


@pytest.mark.parametrize("id_", [id_ for id_, one in GOLDEN.items() if "left_out" in one])
def test_what_was_left_out_is_told_with_its_reason(data_release: Release, id_: str) -> None:
    answer = ask(data_release, id_)
    assert set(GOLDEN[id_]["left_out"]) <= set(answer.left_out)


@pytest.mark.parametrize("id_", QUESTIONS)
def test_the_worked_example_answers_with_sources(data_release: Release, id_: str) -> None:
    answer = data_release.ask(id_)
    assert answer.rows
    assert answer.sources
    assert answer.empty is None
    assert answer.kept == len(answer.rows)
    assert answer.considered == answer.kept + sum(answer.left_out.values())
    assert answer.version == data_release.version


@pytest.mark.parametrize("id_", QUESTIONS)
def test_a_row_lists_sources_exactly_where_some_fact_of_it_is_not_from_memory(
    data_release: Release, id_: str
) -> None:
    seen = {one.address for one in data_release.ask(id_).sources}
    for row in data_release.ask(id_).rows:
        assert bool(row.sources) == (row.support != "from memory")
        assert set(row.sources) <= seen
