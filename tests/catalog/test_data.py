"""The facts of this repository: read, checked, canonical, and enough of them."""

import time
from collections import Counter
from pathlib import Path

import pytest

from comity.catalog import format_folder, problems_in, read_records
from comity.catalog._check import CHECKS, Check
from comity.model import Records, facts_of

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def records() -> Records:
    return read_records(DATA)


def test_all_of_data_reads_and_passes_every_check() -> None:
    assert [str(problem) for problem in problems_in(DATA)] == []


def test_all_of_data_is_canonical_and_its_schemas_are_in_step() -> None:
    assert format_folder(DATA, write=False) == []
    assert (DATA / "schema" / "case.json").is_file()


def test_reading_takes_less_than_two_milliseconds_a_file() -> None:
    count = sum(1 for _ in DATA.rglob("*.yml"))
    read_records(DATA)
    began = time.process_time()
    read_records(DATA)
    assert (time.process_time() - began) / count < 0.002


def test_the_field_is_covered(records: Records) -> None:
    assert len(records.regulators) >= 230
    assert len(records.laws) >= 210
    assert len(records.link_kinds.terms) == 38
    assert {term.family for term in records.link_kinds.terms} == {
        "procedural",
        "co-occurrence",
        "reach",
        "framework",
    }


@pytest.mark.parametrize(
    ("law", "name"),
    [
        ("eu-gdpr", "RGPD"),
        ("eu-gdpr", "DSGVO"),
        ("us-il-bipa", "BIPA"),
        ("us-il-bipa", "Biometric Information Privacy Act"),
        ("us-ftca-s5", "FTC Act"),
        ("gb-dpa-2018", "DPA 2018"),
        ("br-lgpd", "LGPD"),
    ],
)
def test_laws_bear_the_names_found_in_texts(records: Records, law: str, name: str) -> None:
    one = records.laws[law]
    assert name in {one.short, one.name, *one.aliases}


def test_the_commissioner_is_known_by_the_office(records: Records) -> None:
    ico = records.regulators["gb-ico"]
    assert ("John Edwards", "Information Commissioner") in [(one.holder, one.title) for one in ico.offices]
    board = next(one for one in ico.memberships if one.network == "edpb")
    assert str(board.until) == "2020-01-31"


def test_the_united_kingdom_was_inside_the_eea_until_the_end_of_the_transition(records: Records) -> None:
    until = {area.code: str(area.eea_until) for area in records.areas.terms if area.eea_until}
    assert until == {"GB": "2020-12-31"}
    assert sum(1 for area in records.areas.terms if area.eea_since) == 31


def test_facts_from_memory_are_not_the_rule_among_cases(records: Records) -> None:
    reviewed = Counter(fact.reviewed for case in records.cases.values() for fact in facts_of(case))
    assert reviewed[True] > reviewed[False]


@pytest.mark.parametrize(
    "check",
    dict.fromkeys(check for checks in CHECKS.values() for check in checks),
    ids=lambda one: one.__name__,
)
def test_each_check_says_in_one_sentence_what_must_hold(check: Check) -> None:
    sentence = (check.__doc__ or "").strip()
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_all_articles_of_the_gdpr_are_there_with_their_titles(records: Records) -> None:
    titles = {one.id: one.title for one in records.laws["eu-gdpr"].provisions}
    assert [number for number in range(1, 100) if not titles.get(f"art-{number}")] == []
