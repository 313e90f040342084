"""YAML as records need it: every scalar is text, a repeated key is an error, nothing clever.

PyYAML's safe loader turns ``country: no`` into false and lets a repeated key win in silence. This loader,
a small subclass of the C base loader, keeps the text and refuses what a reader of the file would not see.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from comity.errors import DataProblem

LONGEST_FILE = 2_000_000
"""Bytes; the largest hand-kept file is far below."""


class _TextLoader(yaml.CBaseLoader):
    """Builds maps, lists and texts only."""


def _map_of(loader: _TextLoader, node: yaml.MappingNode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(loader.construct_object(key_node, deep=True))
        if key in found:
            message = f"{key}: repeated key (line {key_node.start_mark.line + 1})"
            raise DataProblem([message])
        found[key] = loader.construct_object(value_node, deep=True)
    return found


_TextLoader.add_constructor("tag:yaml.org,2002:map", _map_of)


def read_yaml(text: str) -> dict[str, Any]:
    """Read one YAML document whose top is a map.

    Raises
    ------
    DataProblem
        Where it is no YAML, has a repeated key, an anchor, an alias or a tag, or is no map.
    """
    try:
        _refuse_clever(text)
        value = yaml.load(text, Loader=_TextLoader)  # noqa: S506 - builds texts only
    except yaml.YAMLError as error:
        raise DataProblem([f"file: no YAML: {_first_line(error)}"]) from error
    if not isinstance(value, dict):
        raise DataProblem(["file: should be a map of fields"])
    return value


def read_yaml_file(path: Path) -> dict[str, Any]:
    """Read a YAML file in UTF-8.

    Raises
    ------
    DataProblem
        Where it is too large or not UTF-8, and as :func:`read_yaml`.
    """
    raw = path.read_bytes()
    if len(raw) > LONGEST_FILE:
        raise DataProblem([f"file: larger than {LONGEST_FILE:,} bytes"])
    try:
        return read_yaml(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise DataProblem([f"file: not UTF-8 (byte {error.start})"]) from error


def _refuse_clever(text: str) -> None:
    """Refuse anchors, aliases and tags: a reader of the file should see what it says."""
    if not any(mark in text for mark in "&*!"):
        return
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if getattr(event, "anchor", None) or (getattr(event, "tag", None) or "!") != "!":
            line = event.start_mark.line + 1 if event.start_mark else "unknown"
            message = f"file: anchors, aliases and tags are not used (line {line})"
            raise DataProblem([message])


def _first_line(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    where = f" (line {mark.line + 1})" if mark else ""
    return f"{getattr(error, 'problem', None) or error}{where}".replace("\n", " ")


class _Writer(yaml.SafeDumper):
    """Writes block style without aliases; texts stay plain wherever they read back the same."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        """Never write anchors."""
        return True


def _write_text(writer: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    # The base loader reads every plain scalar as text, so dates and numbers need no quotes.
    return writer.represent_scalar("tag:yaml.org,2002:str", text)


_Writer.add_representer(str, _write_text)
_Writer.yaml_implicit_resolvers = {}


def write_yaml(value: Mapping[str, Any] | Sequence[Any]) -> str:
    """Write maps, lists and texts in canonical form: block style, order kept, lines to 110 columns."""
    return yaml.dump(value, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=110)
