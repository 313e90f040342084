"""The questions that are declared: every file of the folder ``asked``."""

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from rapidfuzz import fuzz, process

from comity.errors import UnknownId
from comity.questions._question import Question

_NEAREST = 3


def _read() -> Iterator[Question]:
    folder = files(__package__).joinpath("asked")
    for one in sorted(folder.iterdir(), key=lambda path: path.name):
        if one.name.endswith(".toml"):
            yield Question.model_validate(tomllib.loads(one.read_text(encoding="utf-8")))


QUESTIONS: Mapping[str, Question] = {one.id: one for one in _read()}
"""Every question by id."""


def question_of(text: str) -> Question:
    """Find a question by its id, in capitals or not.

    Raises
    ------
    UnknownId
        Where there is none; carries the nearest ids.
    """
    found = QUESTIONS.get(text.upper())
    if found is None:
        near = nearest(text.upper(), [*QUESTIONS])
        raise UnknownId(f"question {text}", near)
    return found


def nearest(wanted: str, known: list[str]) -> list[str]:
    """Give the known texts that look most like one, best first."""
    return [
        text
        for text, _, _ in process.extract(wanted, known, scorer=fuzz.WRatio, limit=_NEAREST, score_cutoff=50)
    ]
