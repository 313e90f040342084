"""Several documents on one matter as text for people, their differences side by side."""

from collections.abc import Iterator, Mapping
from typing import Any

from comity.cli._sheet import words

_FIELDS = ("regulators", "respondents", "date", "amount", "measures")


def merged_lines(merged: Mapping[str, Any]) -> Iterator[str]:
    """Write the sources with their kind, then each case; the best source of a value comes first."""
    yield "Sources"
    for number, one in enumerate(merged["sources"], 1):
        address = f", {one['address']}" if one.get("address") else ""
        yield f"  [{number}] {one['rank']}: {one['name']}{address}"
    for number, case in enumerate(merged["cases"], 1):
        yield ""
        yield f"Candidate case {number}"
        yield from (_field(name, case) for name in _FIELDS if name in case)
    if not merged["cases"]:
        yield "No case was found."


def _field(name: str, case: Mapping[str, Any]) -> str:
    differ = name in case["conflicts"]
    told = (" | " if differ else ", ").join(_value(one) for one in case[name])
    return f"  {name}{' (they differ)' if differ else ''}: {told}"


def _value(told: Mapping[str, Any]) -> str:
    value = told["value"]
    if isinstance(value, Mapping):
        amount = f" {value['currency']} {value['amount']:,.0f}" if value["amount"] is not None else ""
        value = f"{words(value['type'])}{amount}, {words(value['status'])}"
    return f"{value} [{', '.join(str(one + 1) for one in told['sources'])}]"
