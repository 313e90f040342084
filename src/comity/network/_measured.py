"""What a measure gives: its rows, the families of ties it used, how it counted, and what to mind."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Generic, TypeVar

Row_co = TypeVar("Row_co", covariant=True)


@dataclass(frozen=True)
class Measured(Generic[Row_co]):
    """The rows of a measure, with what a reader must know of them.

    Parameters
    ----------
    rows : tuple
        What was found, most telling first.
    families : tuple of str
        The families of ties that were used: file, procedural, co-occurrence, reach, framework.
    counted : str
        How it was counted, in plain words.
    caveat : str
        What the figures do not say.
    """

    rows: tuple[Row_co, ...]
    families: tuple[str, ...]
    counted: str
    caveat: str


def measured(name: str, rows: Iterable[Row_co], **chosen: object) -> Measured[Row_co]:
    """Give rows with what ``measures.toml`` says of the measure.

    Parameters
    ----------
    name : str
        Name of the measure there.
    rows : iterable
        What was found.
    **chosen
        What the words in braces stand for.
    """
    told = _told()[name]
    counted, caveat = (told[part].format(**chosen) for part in ("counted", "caveat"))
    return Measured(tuple(rows), tuple(told["families"]), counted, caveat)


@cache
def _told() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(files(__package__).joinpath("measures.toml").read_text(encoding="utf-8"))
