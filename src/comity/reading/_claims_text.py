"""Claims as YAML in one form: keys in their order, texts quoted only where needed."""

from typing import Any

import yaml

_WIDTH = 108


class _Plain(yaml.SafeDumper):
    """Writes lists indented under their key, and short lists of numbers on one line."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002 - PyYAML's own
        """Indent as PyYAML does, without a further step for lists."""
        super().increase_indent(flow=flow, indentless=indentless)


def _list(dumper: yaml.SafeDumper, held: list[Any]) -> yaml.Node:
    short = all(isinstance(one, int) for one in held)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", held, flow_style=short)


_Plain.add_representer(list, _list)


def claims_text(claims: dict[str, Any]) -> str:
    """Give claims as YAML; the same claims give the same text."""
    return yaml.dump(claims, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=_WIDTH)
