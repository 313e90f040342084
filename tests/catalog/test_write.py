import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from catalog.made import cases, texts
from comity.catalog import write_record
from comity.catalog._read import record_of
from comity.catalog._write import WIDTH, write_yaml
from comity.catalog._yaml import read_yaml
from comity.model import Case
from samples import sample_records


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2022-05-18", "2022-05-18"),
        ("7552800", "7552800"),
        ("no", "no"),
        ("null", "null"),
        ("ICO v Clearview AI", "ICO v Clearview AI"),
        ("note: this", "'note: this'"),
        ("a #b", "'a #b'"),
        ("it's", "it's"),
        ("- a", "'- a'"),
        ("50%", "50%"),
        ("Österreich", "Österreich"),
        ("個人情報", "個人情報"),
        ("a\u2028b", '"a\\Lb"'),
    ],
)
def test_quotes_stand_only_where_they_are_needed(text: str, written: str) -> None:
    assert write_yaml({"value": text}) == f"value: {written}\n"
    assert read_yaml(f"value: {written}\n") == {"value": text}


def test_lists_are_written_one_element_a_line_at_the_margin_of_their_key() -> None:
    value = {"by": ["gb-ico", "au-oaic"], "states": [{"state": "imposed", "amount": "1"}]}
    written = "by:\n- gb-ico\n- au-oaic\nstates:\n- state: imposed\n  amount: 1\n"
    assert write_yaml(value) == written


def test_a_long_text_is_broken_between_words_under_its_key() -> None:
    words = "word " * 60
    lines = write_yaml({"list": [{"summary": words.strip()}]}).splitlines()
    assert all(len(line) <= WIDTH for line in lines)
    assert all(len(line) > WIDTH - 5 for line in lines[1:-1])
    assert lines[1].startswith("- summary: word")
    assert all(line.startswith("    word") for line in lines[2:])


@pytest.mark.parametrize("value", ["https://a.example/" + "x" * 200, "x" * 200 + " y", "'" + "x" * 200])
def test_what_has_no_space_stays_whole_beside_its_key(value: str) -> None:
    first, *_ = write_yaml({"address": value}).splitlines()
    assert first.startswith("address: ")
    assert len(first) > 200


@settings(max_examples=300)
@given(
    st.recursive(
        texts,
        lambda inner: (
            st.lists(inner, min_size=1) | st.dictionaries(st.sampled_from("abc"), inner, min_size=1)
        ),
    )
)
def test_whatever_is_written_reads_back_the_same(value: object) -> None:
    assert read_yaml(write_yaml({"value": value})) == {"value": value}


@given(texts.filter(lambda text: "\n" not in text))
@example("0" * 100 + "  " + "0" * 100)
@example("000000" + "\U00010000" * 4 + "  \x1f" + "\U00010000" * 5)
def test_no_line_is_long_that_could_be_broken_at_a_single_space(text: str) -> None:
    for line in write_yaml({"value": text}).splitlines():
        assert len(line) <= WIDTH or not re.search(r"\S \S", line.strip().removeprefix("value: "))


@settings(max_examples=60)
@given(cases)
def test_a_case_reads_back_as_it_was_written(case: Case) -> None:
    text = write_record(case)
    again = record_of(Case, case.id, read_yaml(text))
    assert again == case
    assert write_record(again) == text


@pytest.mark.parametrize("record", list(sample_records()), ids=lambda one: f"{one.kind}-{one.id}")
def test_a_record_of_any_kind_reads_back_as_it_was_written(record: Case) -> None:
    text = write_record(record)
    assert record_of(type(record), record.id, read_yaml(text)) == record
    assert "\nid:" not in f"\n{text}"


def test_defaults_are_not_written_and_footnotes_stand_last() -> None:
    record = sample_records().cases["gb-ico-clearview-ai-2022"]
    text = write_record(record.model_copy(update={"note": "A remark."}))
    assert "exactness: exact" not in text
    assert "language: en" not in text
    assert text.startswith("title: ")
    assert "\nnote: A remark.\nsources:\n" in text
