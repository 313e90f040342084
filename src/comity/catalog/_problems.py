"""Problems of files: one line each, all of them in one run."""

from typing import NamedTuple

from pydantic import ValidationError
from rapidfuzz import process


class Problem(NamedTuple):
    """One thing that is wrong.

    Parameters
    ----------
    path : str
        The file, below the data folder.
    field : str
        Where in it, as ``Source.supports`` writes paths; ``file`` for the whole.
    message : str
        What is wrong, with a suggestion where there is one.
    """

    path: str
    field: str
    message: str

    def __str__(self) -> str:
        """Give the line ``path: field: problem``."""
        return f"{self.path}: {self.field}: {self.message}"


def problems_of(path: str, error: ValidationError) -> list[Problem]:
    """Turn what the model says into one line a problem."""
    return [
        Problem(path, ".".join(map(str, one["loc"])) or "file", _sentence(dict(one)))
        for one in error.errors(include_url=False)
    ]


def _sentence(one: dict[str, object]) -> str:
    kind = one["type"]
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        return "unknown field"
    message = str(one["msg"]).removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def did_you_mean(wanted: str, known: object) -> str:
    """Give `` (did you mean x?)`` for the nearest known id, or nothing."""
    ids = list(known)  # type: ignore[call-overload]
    found = process.extractOne(wanted, ids, score_cutoff=75)
    return f" (did you mean {found[0]}?)" if found else ""
