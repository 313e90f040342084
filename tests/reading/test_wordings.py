"""Wordings find what their patterns find, though they look at few places of a text."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator

import pytest
from benchmarks.reading import articles

import comity.reading
from comity.reading._beginnings import Beginnings
from comity.reading._text import small
from comity.reading._wordings import Wording, wording
from comity.reading._words import Cue


def _wordings() -> Iterator[tuple[str, Wording]]:
    for module in pkgutil.iter_modules(comity.reading.__path__, "comity.reading."):
        if module.ispkg:
            continue
        for name, held in vars(importlib.import_module(module.name)).items():
            for one in held if isinstance(held, tuple) else (held,):
                pattern = one.pattern if isinstance(one, Cue) else getattr(one, "before", one)
                if isinstance(pattern, Wording):
                    yield f"{module.name.rpartition('.')[2]}.{name}", pattern


def _spans(matches: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


def test_they_find_what_their_patterns_find() -> None:
    text = "\n\n".join(str(one["text"]) for one in articles()[::7])
    for written in (text, small(text), text.upper()):
        for name, one in _wordings():
            assert _spans(one.finditer(written)) == _spans(one.pattern.finditer(written)), name


def test_they_know_where_to_look() -> None:
    assert not {name for name, one in _wordings() if one.beginnings is None}


@pytest.mark.parametrize(
    ("pattern", "heads", "within"),
    [
        (r"\b(?:fin(?:e|ed)|fees?)\b", {"fin", "fee"}, set()),
        (r"\b(?:the\s)?court\b", {"the", "cou"}, set()),
        (r"\b[Éé]cop\w+", {"éco"}, set()),
        (r"\b(?:by|l')\s?une\b", {"by", "byu", "l"}, set()),
        (r"\b(?<!no )(?!fines)fin", {"fin"}, set()),
        (r"\b(?:co-?op|collab)", {"co", "coo", "col"}, set()),
        (r"\b\d+ fines", {"0"}, set()),
        (r"\b(?:je|a)(?=\s\d)", {"je", "a"}, set()),
        (r"\b(?:agency|\)) was fined", {"age", ")"}, set()),
        (r"(?:§\s?|\barts?\.?\s?|(?<![\w.])ss?)\d", {"§", "art", "s", "ss"}, set()),
        (r"\b(?:fine|\w*strafe)\b", {"fin"}, {"strafe"}),
    ],
)
def test_beginnings_are_those_of_the_pattern(pattern: str, heads: set[str], within: set[str]) -> None:
    assert wording(pattern).beginnings == Beginnings(frozenset(heads), frozenset(within))


@pytest.mark.parametrize(
    "pattern", [r"(?=\w)fine", r"fine", r"\b ?fine", r"\b(?:fine|\w)", r"\b(?:fi|na)\w+", r"\bfine|ban"]
)
def test_what_begins_otherwise_is_sought_everywhere(pattern: str) -> None:
    one = wording(pattern)
    assert one.beginnings is None
    assert one.search("a record fine") is not None


def test_bounds_are_those_of_the_pattern() -> None:
    one = wording(r"\bfined?\b")
    text = "fined, a fine, refined, fine"
    assert _spans(one.finditer(text, 1)) == [(9, 13), (24, 28)]
    assert one.search(text, 1, 12) is None


def test_letters_alike_are_found() -> None:
    assert wording(r"\bistanbul", re.IGNORECASE).search("in İstanbul") is not None
