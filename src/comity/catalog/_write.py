"""YAML in canonical form: block style, no needless quote, lines of at most 110 columns."""

import re
from collections.abc import Mapping
from typing import Any

import yaml

WIDTH = 110
"""Columns; only a word that is longer, such as an address, goes beyond."""

_NO_LIMIT = 2**31 - 1
_GAP = re.compile(r"(?<! ) (?! )")
"""A single space, which a line break may stand for."""
_RARE_BREAK = re.compile("[\r\x85\u2028\u2029]")
_KEY = re.compile(r"[\w-]+:")


class _Writer(yaml.CSafeDumper):
    """Writes block style without anchors; a text stays plain wherever it reads back the same."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - what the base class asks
        """Never write anchors."""
        return True


def _write_text(writer: _Writer, text: str) -> yaml.ScalarNode:
    # Rare line breaks would be read back as spaces; between double quotes they are escaped.
    style = '"' if _RARE_BREAK.search(text) else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Writer.add_representer(str, _write_text)
# The reader takes every plain scalar as text, so dates and numbers need no quotes.
_Writer.yaml_implicit_resolvers = {}


def write_yaml(value: Mapping[str, Any]) -> str:
    """Write maps, lists and texts in canonical form, keys in the order given.

    Long texts are broken between words here, for libyaml breaks them one word too late.
    """
    text = yaml.dump(value, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=_NO_LIMIT)
    return "".join(f"{part}\n" for line in text.split("\n")[:-1] for part in _fold(line))


def _fold(line: str) -> list[str]:
    """Break a line between words; what follows is indented below the key or the dash."""
    if len(line) <= WIDTH:
        return [line]
    start = line[: len(line) - len(line.lstrip(" -"))]
    words = _GAP.split(line.removeprefix(start))
    indent = " " * len(start)
    if _KEY.fullmatch(words[0]) and len(words) > 1:
        words[:2] = [" ".join(words[:2])]
        indent += "  "
    lines = [start + words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) > WIDTH:
            lines.append(indent + word)
        else:
            lines[-1] += f" {word}"
    return lines
