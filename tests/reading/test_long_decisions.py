"""A decision of a hundred pages is read where it decides, in bounded time."""

from pathlib import Path

import pytest

from comity.catalog import read_records
from comity.reading import Lexicon, read_article

DATA = Path(__file__).parents[2] / "data"
REASONS = (
    "The respondent argued that a fine of EUR 77,000 in another matter shows the scale. The Garante fined"
    " Tirreno Telecom EUR 1,500,000 on 4 May 2015. Article 83 GDPR allows fines of up to EUR 20 million. "
)
HEAD = (
    "Data Protection Commission\n\nDecision of 12 January 2023 in the matter of Kestrel Messenger Limited\n\n"
)
END = (
    "\n\n9. Decision\n\nThe Data Protection Commission imposes on Kestrel Messenger Limited an administrative"
    " fine of EUR 60,000,000 for infringing Articles 5(1)(a), 12 and 13 GDPR.\n\nDublin, 12 January 2023\n"
)
SECTIONS = "".join(f"\n\n{number}. Argument {number}\n\n{REASONS * 210}" for number in range(1, 8))


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(read_records(DATA))


def test_the_operative_part_counts_and_the_reasons_do_not(lexicon: Lexicon) -> None:
    text = HEAD + SECTIONS + END
    assert len(text) > 280_000
    cases = read_article(text, lexicon).to_json()["cases"]
    assert [[one["slug"] for one in case["regulators"]] for case in cases] == [["ie-dpc"]]
    assert [(one["amount"], one["currency"]) for one in cases[0]["sanctions"]] == [(60_000_000, "EUR")]
    start, end = cases[0]["sanctions"][0]["span"]
    assert text[start:end] == "EUR 60,000,000"


def test_spans_count_in_the_whole_text(lexicon: Lexicon) -> None:
    text = HEAD + SECTIONS + END
    reading = read_article(text, lexicon)
    assert reading.text == text
