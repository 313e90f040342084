"""What can be asked: for each parameter the values that exist, with their labels."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from comity.questions._question import Parameter
from comity.questions._values import Holdings

_BY_KIND: Mapping[str, str] = tomllib.loads(
    files(__package__).joinpath("suggest.toml").read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Suggestion:
    """A value that can be chosen.

    Parameters
    ----------
    value, label : str
        What is asked with, and what readers see.
    """

    value: str
    label: str


def suggestions(held: Holdings, parameter: Parameter) -> list[Suggestion]:
    """List what a parameter can be; empty for numbers and dates."""
    if parameter.choices:
        return [Suggestion(one, one.replace("-", " ")) for one in parameter.choices]
    sql = parameter.suggest or _BY_KIND.get(parameter.type)
    return [Suggestion(row["value"], row["label"]) for row in held.rows(sql)] if sql else []
