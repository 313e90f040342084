from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.catalog._yaml import read_yaml
from comity.errors import DataProblem


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("NO", "NO"),
        ("no", "no"),
        ("true", "true"),
        ("null", "null"),
        ("~", "~"),
        ("", ""),
        ("0555", "0555"),
        ("12:30:45", "12:30:45"),
        ("1e3", "1e3"),
        ("2022-05-18", "2022-05-18"),
        ("7552800", "7552800"),
        ('"no"', "no"),
        ("'it''s'", "it's"),
        ("one\n  two", "one two"),
        (">-\n  one\n  two", "one two"),
        ("|-\n  one\n  two", "one\ntwo"),
        ("<<", "<<"),
        ("a & b * c!", "a & b * c!"),
        ("'*x &y !z'", "*x &y !z"),
    ],
)
def test_every_scalar_is_read_as_text(written: str, text: str) -> None:
    assert read_yaml(f"value: {written}\n") == {"value": text}


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert read_yaml("<<:\n  a: b\n") == {"<<": {"a": "b"}}


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("a: 1\nb: 2\na: 3\n", ["a: repeated key (line 3)"]),
        ("a: 1\na: 2\na: 3\n", ["a: repeated key (line 2)", "a: repeated key (line 3)"]),
        ("a:\n- b: 1\n  b: 2\n", ["a.0.b: repeated key (line 3)"]),
        ("a: {b: 1, b: 2}\nc: 1\nc: 2\n", ["a.b: repeated key (line 1)", "c: repeated key (line 3)"]),
        ("'a': 1\na: 2\n", ["a: repeated key (line 2)"]),
        ("? [a]\n: b\n", ["file: a key is no text (line 1)"]),
        ("a:\n  {b: c}: d\n", ["a: a key is no text (line 2)"]),
    ],
)
def test_keys_are_texts_and_stand_once(text: str, problems: list[str]) -> None:
    with pytest.raises(DataProblem) as caught:
        read_yaml(text)
    assert list(caught.value.problems) == problems


@pytest.mark.parametrize(
    "text",
    [
        "a: &x b\n",
        "a: &x b\nc: *x\n",
        "a: !!int 5\n",
        "a: !x b\n",
        "a: ! b\n",
        "--- !!map\na: b\n",
        "a: &x {b: *x}\n",
    ],
)
def test_anchors_aliases_and_tags_are_refused(text: str) -> None:
    with pytest.raises(DataProblem, match=r"anchors, aliases and tags are not used \(line 1\)"):
        read_yaml(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment\n",
        "- a\n",
        "just text\n",
        "a: b\n--- \nc: d\n",
        "a: [b\n",
        "a:\tb: c\n",
        "a: \x00\n",
        "a: *x\n",
    ],
)
def test_what_is_no_map_of_fields_is_refused_with_one_line(text: str) -> None:
    with pytest.raises(DataProblem) as caught:
        read_yaml(text)
    (problem,) = caught.value.problems
    assert problem.startswith("file: ")
    assert "\n" not in problem


@pytest.mark.parametrize("depth", [30, 500, 100_000])
def test_what_is_nested_without_end_is_refused(depth: int) -> None:
    with pytest.raises(DataProblem, match="nest"):
        read_yaml("a: " + "[" * depth + "]" * depth)


@given(st.text())
def test_any_text_is_read_or_refused_on_purpose(text: str) -> None:
    with suppress(DataProblem):
        assert isinstance(read_yaml(text), dict)
