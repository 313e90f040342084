"""Problems of files: one line each, all of them in one run."""

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process


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


def did_you_mean(wanted: str, known: Iterable[str]) -> str:
    """Give `` (did you mean x?)`` for the nearest of what is known, or nothing."""
    found = process.extractOne(wanted, sorted(known), scorer=fuzz.ratio, score_cutoff=65)
    return f" (did you mean {found[0]}?)" if found else ""
