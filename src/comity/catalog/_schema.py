"""JSON Schemas of the files, so that editors complete keys and explain them."""

import json
import re
from collections.abc import Iterator
from inspect import cleandoc
from typing import Any

from comity.catalog._files import AREAS, LINK_KINDS, shape_of
from comity.catalog._known import VOCABULARY
from comity.model import KINDS, Part

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_PARAMETER = re.compile(r"^(?P<names>\w+(?:, \w+)*)(?: : .*)?$")


def schema_of(kind: str) -> dict[str, Any]:
    """Give the JSON Schema of the files of one kind (without the id, which is the file's name).

    Parameters
    ----------
    kind : str
        A kind of record, ``vocabulary``, or a vocabulary of its own shape: ``areas``, ``link-kinds``.
    """
    shape = KINDS[kind] if kind in KINDS else shape_of(kind)
    schema = shape.model_json_schema(mode="serialization")
    schema["properties"].pop("id")
    schema["required"] = [name for name in schema.get("required", []) if name != "id"]
    explained = {**schema.pop("$defs"), shape.__name__: schema}
    for part in _parts(Part):
        if part.__name__ in explained:
            _explain(explained[part.__name__], part)
    plain: dict[str, Any] = _plain(
        schema | {"$defs": {name: one for name, one in explained.items() if one is not schema}}
    )
    return {"$schema": _DRAFT, "title": kind, **plain}


def schema_texts() -> Iterator[tuple[str, str]]:
    """Give the text of the schema of each kind, by the name of its file."""
    for kind in (*KINDS, VOCABULARY, AREAS, LINK_KINDS):
        yield kind, json.dumps(schema_of(kind), indent=2, ensure_ascii=False) + "\n"


def _plain(schema: Any) -> Any:  # noqa: ANN401 - JSON
    """Leave out what no file holds: nulls and defaults; numbers are texts to us and not to editors."""
    if isinstance(schema, list):
        return [_plain(one) for one in schema if one != {"type": "null"}]
    if not isinstance(schema, dict):
        return schema
    rest = {name: _plain(one) for name, one in schema.items() if name not in {"default", "title"}}
    if "properties" in schema:
        rest["properties"] = {name: _plain(one) for name, one in schema["properties"].items()}
    if rest.get("type") == "string" and "enum" not in rest and "const" not in rest:
        rest["type"] = ["string", "number"]
    several = rest.get("anyOf", ())
    return {**rest.pop("anyOf")[0], **rest} if len(several) == 1 else rest


def _parts(part: type[Part]) -> Iterator[type[Part]]:
    yield part
    for one in part.__subclasses__():
        yield from _parts(one)


def _explain(schema: dict[str, Any], part: type[Part]) -> None:
    """Give a shape and its fields their descriptions from the docstrings."""
    schema["description"] = cleandoc(part.__doc__ or "").splitlines()[0]
    for shape in reversed(part.__mro__):
        for name, text in _fields_told(shape.__doc__ or ""):
            if name in schema["properties"]:
                schema["properties"][name]["description"] = text


def _fields_told(docstring: str) -> Iterator[tuple[str, str]]:
    """Read the names and the sentences of the section Parameters of a docstring."""
    _, _, section = cleandoc(docstring).partition("Parameters\n----------\n")
    names: list[str] = []
    told: list[str] = []
    for line in [*section.splitlines(), "end"]:
        heading = _PARAMETER.match(line)
        if line.startswith(" "):
            told.append(line.strip())
        elif heading is not None:
            yield from ((name.removesuffix("_"), " ".join(told)) for name in names)
            names, told = heading["names"].split(", "), []
