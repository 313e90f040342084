"""The regression set: what articles of many regulators, languages and outcomes must yield, with floors."""

from pathlib import Path

import pytest
import yaml
from benchmarks.reading import ARTICLES, Score, articles, score

from comity.catalog import read_records
from comity.reading import Lexicon

DATA = Path(__file__).parents[2] / "data"
FLOORS = {
    "authority": 0.95,
    "company": 0.95,
    "amount": 0.96,
    "company and amount": 0.94,
    "date": 0.92,
    "cooperation": 0.75,
    "provision": 0.9,
}


@pytest.fixture(scope="module")
def scored() -> Score:
    return score(articles(), Lexicon(read_records(DATA)))


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_each_field_is_found_at_least_as_well_as_its_floor(name: str, floor: float, scored: Score) -> None:
    assert scored.f1(name) >= floor, "\n".join(scored.wrongs)


def test_nine_cases_in_ten_are_found_with_nothing_wrong(scored: Score) -> None:
    assert scored.exact_share >= 0.9, "\n".join(scored.wrongs)


def test_hardly_any_trap_is_stepped_into(scored: Score) -> None:
    assert scored.hit_share <= 0.04


def test_the_set_holds_many_articles_in_five_languages() -> None:
    by_file = {
        path.stem: len(yaml.safe_load(path.read_text(encoding="utf-8"))) for path in ARTICLES.glob("*.yml")
    }
    assert sum(by_file.values()) >= 120
    assert {"english", "french", "german", "italian", "spanish", "longer"} <= set(by_file)


def test_no_two_articles_share_a_name() -> None:
    names = [one["id"] for one in articles()]
    assert len(names) == len(set(names))


def test_a_score_counts_what_is_right_wrong_and_missed() -> None:
    told = {"by": ["ie-dpc"], "against": ["Harrow Lane Books"], "date": "2024-03-01"}
    one = {
        "id": "invented",
        "text": "The UK's Information Commissioner's Office fined Harrow Lane Books £5,000 on 1 March 2024.",
        "cases": [{**told, "sums": [[7000, "GBP", "imposed"]]}],
        "never": [5000],
    }
    found = score([one], Lexicon(read_records(DATA)))
    assert (found.right["company"], found.wrong["authority"], found.missed["amount"]) == (1, 1, 1)
    assert (found.exact, found.hit) == (0, 1)
    assert len(found.wrongs) == 1
