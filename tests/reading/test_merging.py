"""Several articles on one matter become one candidate; where they differ, both values stand."""

from pathlib import Path
from typing import Any

import pytest

from comity.catalog import read_records
from comity.reading import Lexicon, Origin, merged, read_article

DATA = Path(__file__).parents[2] / "data"
RELEASE = (
    "The Data Protection Commission fined Brightwave Social €91 million on 15 November 2023. Dublin, Ireland."
)
PRESS = "Ireland's data watchdog has fined Brightwave Social €90 million, it said on 16 November 2023."
OTHER = "Ireland's Data Protection Commission fined Tolka Insurance €3 million on 2 May 2023."


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(read_records(DATA))


def told(lexicon: Lexicon, *texts: tuple[str, str]) -> dict[str, Any]:
    return merged(
        [
            (read_article(text, lexicon), Origin("0" * 64, f"{n}.txt", address))
            for n, (text, address) in enumerate(texts)
        ]
    )


def test_one_case_keeps_all_its_sources_and_both_values_the_authority_first(lexicon: Lexicon) -> None:
    found = told(
        lexicon, (PRESS, "https://news.example/article"), (RELEASE, "https://www.dataprotection.ie/release")
    )
    assert [one["rank"] for one in found["sources"]] == ["other", "authority"]
    (case,) = found["cases"]
    assert [one["value"]["amount"] for one in case["amount"]] == [91_000_000, 90_000_000]
    assert [one["sources"] for one in case["date"]] == [[1], [0]]
    assert case["conflicts"] == ["amount", "date"]
    assert case["regulators"] == [{"value": "ie-dpc", "sources": [0, 1]}]


def test_articles_that_agree_have_no_conflict(lexicon: Lexicon) -> None:
    (case,) = told(lexicon, (RELEASE, ""), (RELEASE, ""))["cases"]
    assert case["conflicts"] == []
    assert case["amount"][0]["sources"] == [0, 1]


def test_another_respondent_is_another_case(lexicon: Lexicon) -> None:
    assert len(told(lexicon, (RELEASE, ""), (OTHER, ""))["cases"]) == 2
