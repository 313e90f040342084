"""Commands that ask one of the questions, and list them."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from comity.cli._answer_sheet import answer_lines, answer_table, plain_answer, plain_question
from comity.cli._options import AsJson, At, print_json
from comity.cli._sheet import block, wrapped
from comity.errors import UnknownId
from comity.questions import QUESTIONS, Answer, Question, question_of
from comity.release import csv_of, open_release

OPEN = {"allow_extra_args": True, "ignore_unknown_options": True}
"""Each question brings options of its own, so those of ``ask`` are not known beforehand."""
_ROWS_OF_A_TABLE = 40


class Form(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    SQL = "sql"


def questions(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="CQ01: tells all about one.")] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """List the questions that can be asked; with an id, its parameters and how it is counted."""
    if as_json:
        chosen = QUESTIONS.values() if id_ is None else [question_of(id_)]
        print_json([plain_question(one) for one in chosen])
        return
    for line in _list() if id_ is None else _about(question_of(id_)):
        typer.echo(line)


def ask(
    context: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="ID", help="CQ01; `comity questions` lists them.")],
    form: Annotated[Form, typer.Option("--format", help="table, json, csv or sql.")] = Form.TABLE,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="How many rows at most.")] = None,
    at: At = None,
) -> None:
    """Answer a question; its own parameters are options: `ask CQ01 --matter uber-2016-breach`."""
    question = question_of(id_)
    given = _given(question, context.args)
    rows = _ROWS_OF_A_TABLE if limit is None and form is Form.TABLE else limit
    answer = open_release(at).ask(question.id, given, rows)
    _write(answer, form)


def _write(answer: Answer, form: Form) -> None:
    if form is Form.JSON:
        print_json(plain_answer(answer))
    elif form is Form.CSV:
        typer.echo(csv_of(answer.headings, map(answer.cells, answer.rows)), nl=False)
    elif form is Form.SQL:
        typer.echo(answer.sql, nl=False)
    else:
        for line in answer_lines(answer, answer_table(answer)):
            typer.echo(line)


def _given(question: Question, words: list[str]) -> dict[str, str]:
    """Read ``--name value`` and ``--name=value``."""
    found: dict[str, str] = {}
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if not name.startswith("--"):
            message = f"{word} stands alone: write --parameter value"
            raise typer.BadParameter(message)
        name = name.removeprefix("--")
        if name not in question.parameters:
            raise UnknownId(f"option --{name} of {question.id}", [f"--{one}" for one in question.parameters])
        found[name] = value if equals else next(rest, "")
    return found


def _list() -> Iterator[str]:
    groups = dict.fromkeys(one.group for one in QUESTIONS.values())
    for group in groups:
        found = (f"  {one.id}  {one.title}" for one in QUESTIONS.values() if one.group == group)
        yield from block(group, found)
    yield from ("", "`comity questions CQ01` tells about one, `comity ask CQ01` answers it.")


def _about(question: Question) -> Iterator[str]:
    yield f"{question.id}: {question.title}"
    yield from wrapped(question.sentence.replace("{", "<").replace("}", ">"))
    yield from block("Parameters", _parameters(question))
    yield from block("Columns", (f"  {one.heading}: {one.about}" for one in question.columns.values()))
    counted = question.counted
    told = (counted.rule, f"In: {counted.included}", f"Out: {counted.excluded}")
    yield from block("How it is counted", (f"  {line}" for line in told))


def _parameters(question: Question) -> Iterator[str]:
    for name, one in question.parameters.items():
        usual = one.default or f"left open ({one.any})"
        choices = f" One of: {', '.join(one.choices)}." if one.choices else ""
        yield f"  --{name}: {one.about}{choices} Without it: {usual}."


COMMANDS = (questions, ask)
