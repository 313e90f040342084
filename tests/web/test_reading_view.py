from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import comity.reading
from comity.reading import Lexicon, Reading, read_article
from comity.release import Release
from comity.web.reading_view import graph_of, marked_text, marks_of

EXAMPLE = Path(comity.reading.__file__).with_name("example.txt")


@pytest.fixture(scope="module")
def reading(release: Release) -> Reading:
    text = EXAMPLE.read_text(encoding="utf-8")
    return read_article(text, Lexicon(release.records), date(2022, 5, 24))


def test_marks_stand_in_order_and_do_not_overlap(reading: Reading) -> None:
    spans = [span for span, _ in marks_of(reading)]
    assert spans
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_the_marked_text_holds_every_word_of_the_article(reading: Reading) -> None:
    marked = marked_text(reading)
    assert ":green-background[7\\.5 million pounds]" in marked
    for word in reading.text.split():
        bare = "".join(filter(str.isalpha, word))
        assert bare in "".join(filter(lambda one: one.isalpha() or one.isspace(), marked)), word


def test_nothing_in_an_article_is_run(release: Release) -> None:
    hostile = (
        "The ICO fined Clearview AI GBP 5,000. ![x](https://evil.example/x.png) <script>alert(1)</script>"
    )
    marked = marked_text(read_article(hostile, Lexicon(release.records), None))
    assert "![x]" not in marked
    assert "<script>" not in marked


def test_candidates_are_joined_to_whom_they_name(release: Release, reading: Reading) -> None:
    drawn = graph_of(release, reading)
    ids = {node["id"] for node in drawn["nodes"]}
    assert {"case/candidate-1", "regulator/gb-ico", "company/clearview-ai"} <= ids
    assert all(line["source"] in ids and line["target"] in ids for line in drawn["lines"])


def test_partners_named_by_country_are_drawn_as_cooperation(release: Release, reading: Reading) -> None:
    first, *others = reading.cases
    link = replace(first.cross_border[0], parties=("gb-ico", "NO"))
    case = replace(first, cross_border=(link,))
    drawn = graph_of(release, replace(reading, cases=(case, *others)))
    families = {line["target"].partition("/")[0]: line["family"] for line in drawn["lines"]}
    assert (families["company"], families["area"]) == ("file", "procedural")
    assert {line["evidence"] for line in drawn["lines"]} == {"reviewed"}
