"""An answer as text for people and as plain JSON."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from comity.cli._sheet import block, words, wrapped
from comity.questions import Answer, Column, Question, Row, Total

_PER_COLUMN = 20
"""Characters: a wide answer makes wide lines rather than broken words."""
_LEAST = 120
_WHOLE = frozenset({"record", "date", "amount", "euros"})
"""Units whose values are not broken."""
_NUMBERS = frozenset({"amount", "euros", "rate", "count", "days", "share"})


def answer_table(answer: Answer) -> str:
    """Draw the rows as a table; sources are the numbers of the list below it."""
    if not answer.rows:
        return ""
    numbers = {one.address: number for number, one in enumerate(answer.sources, start=1)}
    held = {name: one for name, one in answer.question.columns.items() if _some(answer, name)}
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for one in held.values():
        side: Literal["right", "left"] = "right" if one.unit in _NUMBERS else "left"
        table.add_column(Text(one.heading), justify=side, overflow="fold", no_wrap=one.unit in _WHOLE)
    table.add_column("Evidence", overflow="fold")
    for row in answer.rows:
        cells = (Text(_cell(one, row.values[name])) for name, one in held.items())
        table.add_row(*cells, Text(_evidence(row, numbers)))
    width = max(_LEAST, _PER_COLUMN * len(table.columns))
    console = Console(width=width, color_system=None, highlight=False, markup=False)
    with console.capture() as drawn:
        console.print(table)
    return "\n".join(line.rstrip() for line in drawn.get().splitlines())


def answer_lines(answer: Answer, table: str) -> Iterator[str]:
    """Write an answer: the sentence, the rows, the totals, how it was counted, the sources, the data."""
    yield from (f"{answer.question.id}: {answer.sentence}", "")
    yield from wrapped(answer.empty) if answer.empty else [table]
    yield from block("Totals", map(_total, answer.totals))
    yield from block("How it was counted", _counted(answer))
    listed = (
        f"  [{n}] {one.title} ({words(one.kind)}): {one.address}" for n, one in enumerate(answer.sources, 1)
    )
    if answer.sources:
        yield from ("", "Sources", *listed)
    yield from ("", f"As of {answer.as_of}, release {answer.version}.")


def _counted(answer: Answer) -> Iterator[str]:
    counted = answer.question.counted
    yield f"  {counted.rule}"
    yield f"  In: {counted.included}"
    yield f"  Out: {counted.excluded}"
    shown = f", {len(answer.rows):,} of them shown" if len(answer.rows) < answer.kept else ""
    yield f"  Rows looked at: {answer.considered:,}; in the answer: {answer.kept:,}{shown}."
    for why, number in answer.left_out.items():
        yield f"  Left out: {number:,} ({why})"


def _total(one: Total) -> str:
    note = f" ({one.note})" if one.note else ""
    return f"  {one.label}: {_number(one.value)} {one.unit}, n = {one.n:,}{note}"


def _number(value: object) -> str:
    if isinstance(value, Decimal | float):
        return f"{value:,.2f}".removesuffix(".00")
    return f"{value:,}" if isinstance(value, int) else str(value)


def _some(answer: Answer, name: str) -> bool:
    """Tell whether a column has anything to show."""
    return any(row.values[name] is not None for row in answer.rows)


def _cell(column: Column, value: object) -> str:
    """A year reads 2019 and not 2,019; a rate keeps its digits."""
    if value is None:
        return "-"
    if column.unit == "term":
        return words(str(value))
    if column.unit in {"amount", "euros"}:
        return f"{value:,.2f}".removesuffix(".00")
    return str(value)


def _evidence(row: Row, numbers: dict[str, int]) -> str:
    marks = "".join(f"[{number}]" for number in sorted(numbers[one] for one in row.sources if one in numbers))
    return f"{row.support} {marks}".strip()


def plain_answer(answer: Answer) -> dict[str, Any]:
    """Give an answer as plain JSON values."""
    return {
        **plain_question(answer.question),
        "sentence": answer.sentence,
        "values": {name: _plain(value) for name, value in answer.values.items()},
        "rows": [_plain_row(row) for row in answer.rows],
        "totals": [{name: _plain(value) for name, value in vars(one).items()} for one in answer.totals],
        "considered": answer.considered,
        "kept": answer.kept,
        "left_out": dict(answer.left_out),
        "empty": answer.empty,
        "sources": [dict(vars(one)) for one in answer.sources],
        "version": answer.version,
        "as_of": answer.as_of,
    }


def plain_question(question: Question) -> dict[str, Any]:
    """Give a question as plain JSON values, without its query."""
    return question.model_dump(mode="json", exclude_none=True, exclude={"sql", "order", "totals", "empty"})


def _plain_row(row: Row) -> dict[str, Any]:
    values = {name: _plain(value) for name, value in row.values.items()}
    return {**values, "support": row.support, "sources": list(row.sources)}


def _plain(value: object) -> object:
    """Amounts are exact, so they are texts; so are dates."""
    return str(value) if isinstance(value, Decimal | dt.date) else value
