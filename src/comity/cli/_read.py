"""The command that reads an article."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from comity.cli._options import AsJson, At, print_json
from comity.cli._reading_sheet import reading_lines
from comity.errors import ReadingProblem
from comity.reading import Lexicon, read_article
from comity.release import open_release


def read(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Plain text; - for standard input.")],
    published: Annotated[
        str | None, typer.Option("--published", metavar="DATE", help="When it was published: 2022-05-24.")
    ] = None,
    at: At = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Read an article: candidate cases with the words of the text behind each value."""
    day = _day(published)
    text = _text(file)
    reading = read_article(text, Lexicon(open_release(at).records), day)
    held: dict[str, Any] = reading.to_json()
    if as_json:
        print_json(held)
        return
    for line in reading_lines(held, reading.text):
        typer.echo(line)


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published else None
    except ValueError as error:
        message = f"{published} is no date: write 2022-05-24"
        raise typer.BadParameter(message, param_hint="--published") from error


def _text(file: str) -> str:
    try:
        held = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return held.decode("utf-8-sig")
    except OSError as error:
        message = f"{file} cannot be read: {error.strerror}"
        raise ReadingProblem(message) from error
    except UnicodeDecodeError as error:
        message = f"{file} is no plain text in UTF-8"
        raise ReadingProblem(message) from error


COMMANDS = (read,)
