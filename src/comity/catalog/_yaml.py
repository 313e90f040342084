"""YAML as records need it: every scalar is text, a repeated key is an error, nothing clever.

PyYAML's safe loader turns ``country: no`` into false and lets a repeated key win in silence. The C base
loader composes nodes without reading types into them; the walk below keeps their texts and refuses what a
reader of the file would not see.
"""

from pathlib import Path
from typing import Any

import yaml

from comity.errors import DataProblem

LONGEST_FILE = 2_000_000
"""Bytes; the largest hand-kept file is far below."""
DEEPEST = 20
"""Levels; records have six at most."""


def read_yaml_file(path: Path) -> dict[str, Any]:
    """Read a YAML file in UTF-8.

    Raises
    ------
    DataProblem
        Where it is too large, not UTF-8 or not readable, and as :func:`read_yaml`.
    """
    return read_yaml(read_text(path))


def read_text(path: Path) -> str:
    """Read the text of a file as it stands, line ends included.

    Raises
    ------
    DataProblem
        Where it is too large, not UTF-8 or not readable.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(LONGEST_FILE + 1)
    except OSError as error:
        raise DataProblem([f"file: cannot be read: {error.strerror}"]) from error
    if len(raw) > LONGEST_FILE:
        raise DataProblem([f"file: larger than {LONGEST_FILE:,} bytes"])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise DataProblem([f"file: not UTF-8 (line {line})"]) from error


def read_yaml(text: str) -> dict[str, Any]:
    """Read one YAML document whose top is a map; every scalar stays text.

    Raises
    ------
    DataProblem
        Where it is no YAML, has repeated keys, an anchor, an alias or a tag, or is no map; one line each.
    """
    try:
        _refuse_clever(text)
        node = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.YAMLError as error:
        raise DataProblem([f"file: no YAML: {_first_line(error)}"]) from error
    if not isinstance(node, yaml.MappingNode):
        raise DataProblem(["file: should be a map of fields, one a line: `name: value`"])
    problems: list[str] = []
    value = _map_of(node, "", problems)
    if problems:
        raise DataProblem(problems)
    return value


def _refuse_clever(text: str) -> None:
    """Refuse anchors, aliases and tags: a reader of the file should see what it says."""
    if not any(mark in text for mark in "&*!"):
        return
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            line = event.start_mark.line + 1 if event.start_mark else "unknown"
            raise DataProblem([f"file: anchors, aliases and tags are not used (line {line})"])


def _value_of(node: yaml.Node, path: str, problems: list[str]) -> Any:  # noqa: ANN401 - texts, lists and maps
    if isinstance(node, yaml.CollectionNode) and path.count(".") > DEEPEST:
        problems.append(f"file: nested too deeply (line {node.start_mark.line + 1})")
        return {}
    if isinstance(node, yaml.MappingNode):
        return _map_of(node, path + ".", problems)
    if isinstance(node, yaml.SequenceNode):
        return [_value_of(one, f"{path}.{number}", problems) for number, one in enumerate(node.value)]
    return node.value


def _map_of(node: yaml.MappingNode, prefix: str, problems: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key, line = key_node.value, key_node.start_mark.line + 1
        if not isinstance(key, str):
            problems.append(f"{prefix or 'file.'}".rstrip(".") + f": a key is no text (line {line})")
            continue
        if key in found:
            problems.append(f"{prefix}{key}: repeated key (line {line})")
        found[key] = _value_of(value_node, f"{prefix}{key}", problems)
    return found


def _first_line(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    where = f" (line {mark.line + 1})" if mark else ""
    return f"{getattr(error, 'problem', None) or str(error).splitlines()[0]}{where}"
