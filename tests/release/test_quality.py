from collections.abc import Mapping

import pytest

from comity.release import Release
from comity.release._quality import checks


@pytest.fixture(scope="module")
def report(release: Release) -> Mapping[str, object]:
    return release.quality


def sentences(report: Mapping[str, object], check: str) -> list[str]:
    questions = report["questions"]
    assert isinstance(questions, list)
    return [one["sentence"] for one in questions if one["check"] == check]


@pytest.mark.parametrize("name", checks())
def test_each_check_says_what_it_looks_for_and_how_to_mend_it(name: str) -> None:
    head = [line for line in checks()[name].splitlines() if line.startswith("-- ")]
    assert head[0].endswith(".")
    assert any(line.startswith("-- Mend: ") for line in head)


@pytest.mark.parametrize(
    ("check", "said"),
    [
        ("amount-unknown", "CNIL v a company that is not named: the amount of the fine is not published."),
        ("respondent-unnamed", "a respondent is not named (redacted)"),
        ("no-law", "AP v Uber: no law is recorded."),
        ("no-finding", "AP v Uber: the final decision has no finding on any provision."),
        ("status-unsettled", "ICO v Clearview AI was remitted when last looked at (2026-11-24)."),
        ("sources-disagree", "gives 2022-05-23 for decisions.final.date"),
        ("primary-source-missing", "ACLU v Clearview AI: no page of a court or authority was seen."),
        (
            "case-from-memory",
            "ICO v Clearview AI: no source seen supports decisions.notice.date (2021-11-29).",
        ),
    ],
)
def test_an_open_question_is_a_sentence(report: Mapping[str, object], check: str, said: str) -> None:
    assert any(said in sentence for sentence in sentences(report, check)), sentences(report, check)


def test_what_is_whole_raises_no_question(report: Mapping[str, object]) -> None:
    assert not any("ICO v Uber" in one for one in sentences(report, "primary-source-missing"))
    assert not any("ICO v Clearview" in one for one in sentences(report, "no-finding"))


def test_questions_have_ids_of_their_own(report: Mapping[str, object]) -> None:
    questions = report["questions"]
    assert isinstance(questions, list)
    ids = [one["id"] for one in questions]
    assert len(ids) == len(set(ids))


def test_facts_from_memory_are_counted_by_kind_of_record(
    report: Mapping[str, object], release: Release
) -> None:
    facts = report["facts"]
    assert isinstance(facts, dict)
    assert sum(held["all"] for held in facts.values()) == release.stats()["facts"]
    assert 0 < facts["case"]["from_memory"] < facts["case"]["all"]
