"""An article of the kind that the project began with, in words of our own, and what it must yield."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.catalog import read_records
from comity.errors import ReadingProblem
from comity.reading import Lexicon, Reading, read_article

DATA = Path(__file__).parents[2] / "data"
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_a6745d499da10a2b.txt"
OWN_ARTICLE = Path(__file__).parents[2] / "src" / "comity" / "reading" / "example.txt"
PUBLISHED = date(2022, 5, 24)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(read_records(DATA))


def articles() -> list[Any]:
    here = pytest.param(OWN_ARTICLE, id="own words")
    return [here, pytest.param(SEED, id="real")] if SEED.exists() else [here]


@pytest.fixture(scope="module", params=articles())
def reading(request: pytest.FixtureRequest, lexicon: Lexicon) -> Reading:
    path: Path = request.param
    return read_article(path.read_text(encoding="utf-8"), lexicon, PUBLISHED)


def words(reading: Reading, span: list[int]) -> str:
    return reading.text[span[0] : span[1]]


def test_two_cases_and_no_more_are_found(reading: Reading) -> None:
    assert len(reading.to_json()["cases"]) == 2


def test_the_ico_decided_and_the_oaic_assisted(reading: Reading) -> None:
    case = reading.to_json()["cases"][0]
    assert [(one["slug"], one["role"]) for one in case["regulators"]] == [
        ("gb-ico", "decided"),
        ("au-oaic", "assisting"),
    ]
    assert [one["slug"] for one in case["respondents"]] == ["clearview-ai"]


def test_the_pounds_are_the_fine_and_the_dollars_are_not_a_second_one(reading: Reading) -> None:
    sanctions = reading.to_json()["cases"][0]["sanctions"]
    fines = [(one["amount"], one["currency"], one["status"]) for one in sanctions if one["type"] == "fine"]
    assert fines == [(7_500_000, "GBP", "imposed")]
    assert "7.5 million" in words(reading, sanctions[0]["span"])
    assert any("$9.5 million" in one.what and "converted" in one.why for one in reading.rejected)


def test_the_enforcement_notice_is_a_second_sanction(reading: Reading) -> None:
    sanctions = reading.to_json()["cases"][0]["sanctions"]
    orders = [one for one in sanctions if one["type"] == "order"]
    assert [words(reading, one["span"]) for one in orders] == ["enforcement notice"]


def test_the_images_are_counted_and_are_no_money(reading: Reading) -> None:
    assert any(one.what.startswith("20 billion images") for one in reading.rejected)


def test_on_monday_is_the_day_before_publication(reading: Reading) -> None:
    date_found = reading.to_json()["cases"][0]["date"]
    assert (date_found["iso"], date_found["precision"]) == ("2022-05-23", "day")
    assert words(reading, date_found["span"]) == "on Monday"


def test_the_joint_investigation_joins_both_offices(reading: Reading) -> None:
    links = reading.to_json()["cases"][0]["cross_border"]
    assert [(one["kind"], sorted(one["parties"])) for one in links] == [
        ("joint_investigation", ["au-oaic", "gb-ico"])
    ]


def test_the_settlement_in_illinois_is_a_case_of_its_own(reading: Reading) -> None:
    case = reading.to_json()["cases"][1]
    assert [one["slug"] for one in case["laws"]] == ["us-il-bipa"]
    assert [one["slug"] for one in case["respondents"]] == ["clearview-ai"]
    assert (case["date"]["iso"], case["date"]["precision"]) == ("2022-05", "month")
    assert [one["type"] for one in case["sanctions"]] == ["ban"]
    assert case["regulators"] == []


def test_the_commissioner_stands_for_his_office(reading: Reading) -> None:
    people = reading.to_json()["people"]
    assert [(words(reading, one["span"]), one["slug"]) for one in people] == [("John Edwards", "gb-ico")]


def test_advertisements_between_the_lines_yield_nothing(reading: Reading) -> None:
    told = str(reading.to_json())
    assert "SpaceX" not in told
    assert "Starlink" not in told
    assert "Coffee" not in told


@pytest.mark.parametrize("text", ["", "  \n", "\x00\x01\x02\x03" * 50, "a" * 2_000_001])
def test_what_is_no_readable_text_is_refused(text: str, lexicon: Lexicon) -> None:
    with pytest.raises(ReadingProblem):
        read_article(text, lexicon)


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=400).filter(lambda text: text.strip()))
def test_any_text_is_read_or_refused_and_spans_lie_inside_it(text: str) -> None:
    reading = read_or_none(text)
    if reading is not None:
        for case in reading.to_json()["cases"]:
            for values in (case["respondents"], case["sanctions"], case["laws"]):
                assert all(0 <= one["span"][0] < one["span"][1] <= len(text) for one in values)


def read_or_none(text: str) -> Reading | None:
    try:
        return read_article(text, _shared(), PUBLISHED)
    except ReadingProblem:
        return None


_kept: list[Lexicon] = []


def _shared() -> Lexicon:
    if not _kept:
        _kept.append(Lexicon(read_records(DATA)))
    return _kept[0]


def test_a_number_with_marks_of_two_kinds_stops_no_reading(lexicon: Lexicon) -> None:
    text = "The ICO fined Harrow Lane Books Ltd 1,234.567,890 and 5 million euros on 4 March 2024."
    assert read_article(text, lexicon).to_json()["cases"]
