"""Commands that look at ``data/``."""

from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from comity.catalog import format_folder, problems_in, read_records, with_workspace
from comity.cli._options import DATA, Data, InWorkspace, count_of
from comity.errors import DataProblem


def check(data: Data = DATA, workspace: InWorkspace = None) -> None:
    """Check every file of data/, and of a workspace; print each problem as `path: field: problem`."""
    found = [str(problem) for problem in problems_in(data)]
    if workspace is not None and not found:
        found = _of_workspace(data, workspace)
    for problem in found:
        typer.echo(problem)
    if found:
        typer.echo(f"comity: {count_of(len(found))}", err=True)
        raise typer.Exit(1)


def _of_workspace(data: Path, workspace: Path) -> list[str]:
    try:
        with_workspace(read_records(data), workspace)
    except DataProblem as error:
        return list(error.problems)
    return []


def format_(
    data: Data = DATA,
    *,
    check_only: Annotated[bool, typer.Option("--check", help="Only tell which files are not.")] = False,
) -> None:
    """Bring every file of data/ into canonical form."""
    found = _formatted(data, write=not check_only)
    for path in found:
        typer.echo(f"{path}: {'is not canonical' if check_only else 'brought into canonical form'}")
    if found and check_only:
        raise typer.Exit(1)


def _formatted(data: Path, *, write: bool) -> list[Path]:
    """Where a file cannot be read, all problems of the folder are told: they name the file."""
    if not data.is_dir():
        raise DataProblem([f"{data}: file: there is no such folder"])
    try:
        return format_folder(data, write=write)
    except (DataProblem, ValidationError) as error:
        raise DataProblem([str(problem) for problem in problems_in(data)]) from error


format_.__name__ = "format"
COMMANDS = (check, format_)
