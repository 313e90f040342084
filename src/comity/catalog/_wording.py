"""What the model says of a file that does not fit it, in words for the person who wrote the file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from comity.catalog._places import UNNAMED
from comity.catalog._problems import Problem, did_you_mean
from comity.model import KEY_FIELDS, Part

_SENTENCES = {
    "missing": "is missing",
    "string_too_short": "is empty",
    "string_type": "should be one text",
    "tuple_type": "should be a list: lines that begin with a dash",
    "too_short": "should have at least one element",
    "model_type": "should be a map of fields",
    "dict_type": "should be a map of names and texts",
    "mapping_type": "should be a map of names and texts",
}

_REFERENCES = frozenset({"provision", "cited"})
"""Fields that hold a reference; paths leave its kind out."""


def problems_of(path: str, fields: Mapping[str, Any], error: ValidationError) -> list[Problem]:
    """Turn what the model says of a file into one line a problem.

    Parameters
    ----------
    path : str
        The file, for the lines.
    fields : mapping
        What stands in it; elements of its lists are called by their ids.
    error : ValidationError
        What the model says.
    """
    found: dict[str, str] = {}
    for one in map(dict[str, Any], error.errors(include_url=False)):
        where = ".".join(_path(fields, one["loc"])) or "file"
        # A list whose only element is wrong is reported as too short as well; a value that may be an id
        # or an absence is reported for both: the sentence about ids is the one to show.
        if not _echoes(one) and (where not in found or one["type"] != "enum"):
            found[where] = _sentence(one)
    return [Problem(path, where, message) for where, message in found.items()]


def _echoes(one: Mapping[str, Any]) -> bool:
    return one["type"] == "too_short" and bool(one["input"])


def _path(value: object, loc: Sequence[str | int]) -> Iterator[str]:
    """Name the place of an error by ids where it has them, and by numbers elsewhere."""
    for step in loc:
        if isinstance(step, str) and "[" in step:  # a branch of a union, which is no place in the file
            continue
        try:
            value = value[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            value = None
        if step != UNNAMED:
            yield _name(value, step)


def _name(value: object, step: str | int) -> str:
    if isinstance(step, str) or not isinstance(value, dict):
        return str(step)
    name = next((one for one in KEY_FIELDS if isinstance(value.get(one), str)), None)
    label = str(value[name] if name else step)
    return label.partition("/")[2] or label if name in _REFERENCES else label


def _sentence(one: Mapping[str, Any]) -> str:
    kind, wanted = one["type"], str(one["input"])
    if kind == "extra_forbidden":
        name = str(one["loc"][-1])
        return f"unknown field{did_you_mean(name, _field_names(Part) - {name})}"
    if kind == "enum":
        expected = str(one.get("ctx", {}).get("expected"))
        hint = did_you_mean(wanted, re.findall(r"'([^']+)'", expected))
        return f"{wanted!r} is none of {expected.replace(chr(39), '')}{hint}"
    message = _SENTENCES.get(kind) or str(one["msg"]).removeprefix("Value error, ")
    return message[:1].lower() + message[1:]


def _field_names(part: type[Part]) -> set[str]:
    names = {field.alias or name for name, field in part.model_fields.items()}
    return names.union(*map(_field_names, part.__subclasses__()))
