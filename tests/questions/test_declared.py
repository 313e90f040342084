"""What a file of a question must say."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import comity.questions
from comity.errors import UnknownId
from comity.questions import QUESTIONS, Question, question_of, suggestions
from comity.release import Release
from comity.tables import TABLES

PAGE = (Path(__file__).parents[2] / "docs" / "questions.md").read_text(encoding="utf-8")
ASKED = files(comity.questions).joinpath("asked")
GROUPS = [
    "Same conduct across borders",
    "Money",
    "Procedure and time",
    "Law",
    "Citation",
    "Actors",
    "What we do not know",
]


def declared(**changes: Any) -> Mapping[str, Any]:  # noqa: ANN401 - whatever a file may say
    """Give the smallest file, with changes."""
    least: dict[str, Any] = {
        "id": "CQ99",
        "group": "Law",
        "title": "A question",
        "sentence": "Which laws has {place}?",
        "order": "law",
        "sql": "SELECT short AS law, [ref] AS evidence, NULL AS left_out FROM laws WHERE country = $place",
        "parameters": {"place": {"type": "term", "label": "Place", "about": "A code.", "default": "GB"}},
        "columns": {"law": "text: Law: its short form"},
        "picture": {"kind": "none"},
        "counted": {"rule": "One row a law.", "included": "All.", "excluded": "None."},
        "empty": {"held": "No law is recorded."},
    }
    return least | changes


def test_the_thirty_questions_are_there_in_their_groups() -> None:
    assert list(QUESTIONS) == [f"CQ{number:02}" for number in range(1, 31)]
    assert list(dict.fromkeys(one.group for one in QUESTIONS.values())) == GROUPS


def test_a_file_bears_the_id_of_its_question() -> None:
    for path in ASKED.iterdir():
        held = tomllib.loads(path.read_text(encoding="utf-8"))
        assert path.name == f"{held['id'].lower()}.toml"


def test_the_smallest_file_is_taken() -> None:
    question = Question.model_validate(declared())
    assert question.columns["law"].heading == "Law"
    assert question.sentence_with({"place": "United Kingdom"}) == "Which laws has United Kingdom?"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sentence": "Which laws has {country}?"}, "slots without a parameter: country"),
        ({"parameters": {}}, "values that no parameter gives: place"),
        ({"sql": "SELECT 1 AS law", "sentence": "Which?"}, "parameters that the query does not use: place"),
        ({"picture": {"kind": "bar", "y": "colour"}}, "drawn columns that are not there: colour"),
        ({"columns": {"law": "text: Law: a", "left_out": "text: Out: b"}}, "that are taken: left_out"),
        (
            {"columns": {"law": "text: Law: a", "name": "text: Law: b"}},
            "headings that two columns share: Law",
        ),
        ({"columns": {"law": "poem: Law: its short form"}}, "unit"),
        ({"id": "Q1"}, "id"),
        ({"colour": "blue"}, "colour"),
        (
            {"parameters": {"place": {"type": "term", "label": "Place", "about": "A code."}}},
            "a parameter has a default",
        ),
    ],
)
def test_a_file_that_does_not_hang_together_is_refused(changes: Mapping[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Question.model_validate(declared(**changes))


@pytest.mark.parametrize("id_", QUESTIONS)
def test_what_readers_see_is_said_in_full(id_: str) -> None:
    one = QUESTIONS[id_]
    for text in (one.counted.rule, one.counted.included, one.counted.excluded, one.empty.held):
        assert text.endswith(".")
    assert one.sentence.endswith(("?", "."))
    assert all(parameter.about.endswith(".") for parameter in one.parameters.values())


@pytest.mark.parametrize("id_", QUESTIONS)
def test_each_value_that_is_suggested_is_taken(release: Release, id_: str) -> None:
    for name, parameter in QUESTIONS[id_].parameters.items():
        for one in suggestions(release, parameter)[:3]:
            assert release.ask(id_, {**_settled(release, id_), name: one.value}, limit=1).values[name]


def _settled(release: Release, id_: str) -> Mapping[str, str]:
    """Give values that exist in the small world, which has not all of the worked examples."""
    found = {}
    for name, parameter in QUESTIONS[id_].parameters.items():
        known = suggestions(release, parameter)
        if known and parameter.any is None:
            found[name] = known[0].value
    return found


def test_the_page_lists_every_question_with_its_parameters() -> None:
    for one in QUESTIONS.values():
        names = ", ".join(f"`--{name}`" for name in one.parameters)
        assert f"| {one.id} | {one.title} | {names} |" in PAGE


def test_a_file_more_is_a_question_more(data_release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    example = PAGE.split("```toml\n")[1].split("```")[0]
    question = Question.model_validate(tomllib.loads(example))
    monkeypatch.setitem(QUESTIONS, question.id, question)
    answer = data_release.ask("CQ31")
    assert answer.sentence == "Which authorities decided on Clearview AI: faces scraped from the web?"
    assert ("ICO", "2022-05-18") in {tuple(row.values.values()) for row in answer.rows}
    assert answer.left_out["a judgment"] > 0


def test_an_unknown_question_gets_a_suggestion() -> None:
    assert question_of("cq01").id == "CQ01"
    with pytest.raises(UnknownId, match=r"There is no question CQ41\. Did you mean CQ"):
        question_of("CQ41")


def test_the_room_reads_tables_that_the_schema_declares(release: Release) -> None:
    held = {row["table_name"] for row in release.rows("SELECT table_name FROM information_schema.tables")}
    assert set(TABLES) < held
    assert held - set(TABLES) == {
        "actions",
        "authority_groups",
        "case_caps",
        "case_days",
        "case_lines",
        "decision_lines",
        "fact_spans",
        "fine_caps",
        "group_cases",
        "hubs",
        "proceeding_pairs",
        "reached",
        "sums",
    }
