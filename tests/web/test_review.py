from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import comity.reading
from comity.reading import Lexicon, Origin, Reading, claims_of, claims_text, read_article
from comity.release import Release
from comity.web.review import KEEP, RIGHT, review_rows, reviewed

EXAMPLE = Path(comity.reading.__file__).with_name("example.txt")


@pytest.fixture(scope="module")
def reading(release: Release) -> Reading:
    text = EXAMPLE.read_text(encoding="utf-8")
    return read_article(text, Lexicon(release.records), date(2022, 5, 24))


@pytest.fixture
def held(reading: Reading) -> dict[str, Any]:
    return claims_of(reading, Origin("0" * 64, "example.txt"))


def test_every_value_is_a_row_with_its_words(reading: Reading, held: dict[str, Any]) -> None:
    rows = review_rows(held["claims"])
    fine = next(row for row in rows if "GBP" in str(row["Read as"]))
    assert fine["Read as"] == "7500000, fine, GBP, imposed"
    assert fine["Words"] == "7.5 million pounds"
    assert all(str(row["Words"]) in " ".join(reading.text.split()) for row in rows)


def test_what_is_not_touched_is_accepted(held: dict[str, Any]) -> None:
    rows = review_rows(held["claims"])
    assert {one["review"] for one in reviewed(held["claims"], rows)} == {"accepted"}


def test_a_rejected_value_stays_and_says_so_and_a_corrected_one_keeps_both(held: dict[str, Any]) -> None:
    rows = review_rows(held["claims"])
    rows[0][KEEP] = False
    rows[1][RIGHT] = " OAIC "
    first, second, *others = reviewed(held["claims"], rows)
    assert first["review"] == "rejected"
    assert (second["review"], second["corrected_to"]) == ("corrected", "OAIC")
    assert second["words"] == held["claims"][1]["words"]
    assert len(others) == len(held["claims"]) - 2


def test_reviewed_claims_read_back_from_yaml(held: dict[str, Any]) -> None:
    decided = list(reviewed(held["claims"], review_rows(held["claims"])))
    assert yaml.safe_load(claims_text({**held, "claims": decided}))["claims"] == decided
