"""What was read from an article, as text for people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from comity.cli._sheet import words

Held = Mapping[str, Any]


def reading_lines(held: Held, text: str) -> Iterator[str]:
    """Write candidate cases, each value with the words that it stands on."""
    for number, case in enumerate(held["cases"], start=1):
        yield f"Candidate case {number}"
        yield from _case(case, text)
        yield ""
    if not held["cases"]:
        yield "No case was found."
    if held["people"]:
        yield "In public office"
        yield from (_line("speaks for", _named(one), one["span"], text) for one in held["people"])
        yield ""
    if held["rejected"]:
        yield "Left out"
        yield from (f"  {one['text']}: {one['why']}" for one in held["rejected"])


def _case(case: Held, text: str) -> Iterator[str]:
    for one in case["regulators"]:
        yield _line(words(one["role"]), _named(one), one["span"], text)
    for label, name in (("respondent", "respondents"), ("court", "courts"), ("law", "laws")):
        yield from (_line(label, _named(one), one["span"], text) for one in case[name])
    yield from (_line("provision", _named(one), one["span"], text) for one in case["provisions"])
    if case["date"]:
        yield _line("date", case["date"]["iso"], case["date"]["span"], text)
    for one in case["sanctions"]:
        yield _line(words(one["type"]), _sum(one), one["span"], text)
    for one in case["cross_border"]:
        yield _line(words(one["kind"]), ", ".join(one["parties"]), one["span"], text)


def _named(one: Held) -> str:
    return f"{one['name']} ({one['slug']})" if one.get("slug") else str(one["name"])


def _sum(one: Held) -> str:
    amount = f"{one['currency']} {one['amount']:,}, " if one["amount"] is not None else ""
    return f"{amount}{words(one['status'])}"


def _line(label: str, value: str, span: Sequence[int], text: str) -> str:
    quoted = " ".join(text[span[0] : span[1]].split())
    return f"  {label}: {value}  [{span[0]}-{span[1]}: {quoted}]"
