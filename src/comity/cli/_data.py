"""Commands that look at ``data/``."""

from typing import Annotated

import typer

from comity.catalog import format_folder, problems_in
from comity.cli._options import DATA, Data


def check(data: Data = DATA) -> None:
    """Check every file of data/; print each problem as one line, `path: field: problem`."""
    found = problems_in(data)
    for problem in found:
        typer.echo(str(problem))
    if found:
        typer.echo(f"comity: {len(found)} problem{'s' if len(found) > 1 else ''}", err=True)
        raise typer.Exit(1)


def format_(
    data: Data = DATA,
    *,
    check_only: Annotated[bool, typer.Option("--check", help="Only tell which files are not.")] = False,
) -> None:
    """Bring every file of data/ into canonical form."""
    found = format_folder(data, write=not check_only)
    for path in found:
        typer.echo(f"{path}: {'is not canonical' if check_only else 'brought into canonical form'}")
    if found and check_only:
        raise typer.Exit(1)


format_.__name__ = "format"
COMMANDS = (check, format_)
