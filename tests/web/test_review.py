from datetime import date
from pathlib import Path

import pytest

import comity.reading
from comity.model import Document, Judgement
from comity.reading import Lexicon, Origin, Reading, claims_of, read_article
from comity.release import Release
from comity.web.review import KEEP, RIGHT, compared_rows, not_understood, review_rows, reviewed
from comity.workspace import compared, drafted

EXAMPLE = Path(comity.reading.__file__).with_name("example.txt")


@pytest.fixture(scope="module")
def reading(release: Release) -> Reading:
    text = EXAMPLE.read_text(encoding="utf-8")
    return read_article(text, Lexicon(release.records), date(2022, 5, 24))


@pytest.fixture
def held(reading: Reading) -> Document:
    return claims_of(reading, Origin("0" * 64, "example.txt"))


def test_every_value_is_a_row_with_its_words(reading: Reading, held: Document) -> None:
    rows = review_rows(held.claims)
    fine = next(row for row in rows if "GBP" in str(row["Read as"]))
    assert fine["Read as"] == "fine, GBP 7,500,000, imposed"
    assert fine["Words"] == "7.5 million pounds"
    assert all(str(row["Words"]) in " ".join(reading.text.split()) for row in rows)


def test_what_is_not_touched_is_accepted(held: Document) -> None:
    decided = reviewed(held, review_rows(held.claims))
    assert {one.review for one in decided.claims} == {Judgement.ACCEPTED}


def test_a_rejected_value_stays_and_says_so_and_a_corrected_one_keeps_both(held: Document) -> None:
    rows = review_rows(held.claims)
    rows[0][KEEP] = False
    rows[1][RIGHT] = " OAIC "
    first, second, *others = reviewed(held, rows).claims
    assert first.review == Judgement.REJECTED
    assert (second.review, second.corrected_to) == (Judgement.CORRECTED, "OAIC")
    assert second.words == held.claims[1].words
    assert len(others) == len(held.claims) - 2


def test_a_correction_that_is_no_value_is_told(held: Document, release: Release) -> None:
    rows = review_rows(held.claims)
    rows[0][RIGHT] = "the watchdog"
    (problem,) = not_understood(reviewed(held, rows), release.records)
    assert "the watchdog" in problem


def test_what_the_document_says_stands_beside_what_is_held(held: Document, release: Release) -> None:
    draft = drafted(held, release.records)
    case = release.records.cases["gb-ico-clearview-ai-2022"]
    rows = compared_rows(compared(draft.document, release.records, case))
    fine = next(row for row in rows if row["Words"] == "7.5 million pounds")
    assert fine["That is"] == "the same"
    assert "7,552,800" in fine["Held here"]
