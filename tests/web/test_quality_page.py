from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from comity.release import Release
from comity.web.pictures import kinds_picture
from comity.web.views import Linked, coverage_rows, kind_rows, question_rows


def page() -> None:
    """Run the page, as the router does; Streamlit runs the text of this function alone."""
    from comity.release import open_release  # noqa: PLC0415
    from comity.web.screens import quality_page  # noqa: PLC0415

    quality_page(open_release())


@pytest.fixture(autouse=True)
def _sample(release_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMITY_RELEASE", str(release_folder))


def opened(**query: str) -> AppTest:
    test = AppTest.from_function(page, default_timeout=60)
    for key, value in query.items():
        test.query_params[key] = value
    return test.run()


def questions(test: AppTest) -> Any:  # noqa: ANN401 - a frame of pandas
    return next(one.value for one in test.dataframe if "In words" in one.value)


def test_the_page_counts_what_the_report_holds(release: Release) -> None:
    test = opened()
    assert not test.exception
    figures = {one.label: one.value for one in test.metric}
    assert figures["Open questions"] == str(len(release.quality["questions"]))
    assert len(questions(test)) == len(release.quality["questions"])


def test_one_kind_is_shown_with_what_it_asks_and_how_to_mend_it(release: Release) -> None:
    test = opened(kind="no law")
    assert not test.exception
    assert set(questions(test)["In words"]) == {"No law is recorded."}
    told = "\n".join(str(one.value) for one in test.markdown).replace("\\", "")
    assert "A case that names no law." in told
    assert "add the law that the decision applies." in told
    assert len(questions(test)) == release.quality["counts"]["no-law"]


def test_a_kind_is_chosen_on_the_page() -> None:
    test = opened()
    test.selectbox[0].select("respondent unnamed").run()
    assert set(questions(test)["In words"]) == {"A respondent is not named (redacted)."}


def test_each_question_leads_to_its_record(release: Release) -> None:
    led = [row["Record"] for row in question_rows(release, "status unsettled")]
    assert Linked("ICO v Clearview AI", "/cases?id=gb-ico-clearview-ai-2022") in led


def test_kinds_without_a_question_are_left_out_and_most_come_first(release: Release) -> None:
    numbers = [int(str(row["Number"])) for row in kind_rows(release)]
    assert sum(numbers) == len(release.quality["questions"])
    assert numbers == sorted(numbers, reverse=True)
    assert min(numbers) > 0


def test_the_picture_has_a_bar_for_each_kind(release: Release) -> None:
    rows = kind_rows(release)
    drawn = kinds_picture(rows).to_dict()
    data = next(iter(drawn["datasets"].values()))
    assert [one["kind"] for one in data] == [row["Question"] for row in rows]


def test_every_regulator_is_told_with_what_is_held_and_when_it_was_looked_at(release: Release) -> None:
    rows = {
        str(row["Regulator"].label): row
        for row in coverage_rows(release)
        if isinstance(row["Regulator"], Linked)
    }
    assert len(rows) == release.stats()["regulators"]
    ico = rows["Information Commissioner's Office"]
    assert ico["Cases held"] == 2
    assert ico["What it publishes"] == "not known"
    assert ico["Last looked at"] == "2026-11-24"


def test_a_regulator_that_was_never_looked_at_is_said_to_be_so(release: Release) -> None:
    assert "never" in {row["Last looked at"] for row in coverage_rows(release)}
