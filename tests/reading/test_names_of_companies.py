"""Whom a case is against, where a name stands beside no word of procedure or beside names that are none."""

from pathlib import Path
from typing import Any

import pytest
from benchmarks.reading import articles, score

from comity.catalog import read_records
from comity.reading import Lexicon

DATA = Path(__file__).parents[2] / "data"
ONES = [one for one in articles() if one["id"].startswith("name-")]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(read_records(DATA))


@pytest.mark.parametrize("one", ONES, ids=lambda one: one["id"])
def test_the_respondents_are_those_of_the_article_and_no_others(
    one: dict[str, Any], lexicon: Lexicon
) -> None:
    found = score([one], lexicon)
    assert (found.missed["company"], found.wrong["company"]) == (0, 0), "\n".join(found.wrongs)
