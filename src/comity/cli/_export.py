"""The command that writes a release in another form."""

from pathlib import Path
from typing import Annotated

import typer

from comity.cli._options import At
from comity.release import EXPORTS, export_release, open_release


def export(
    form: Annotated[str, typer.Argument(metavar="FORMAT", help=", ".join(EXPORTS))],
    out: Annotated[Path, typer.Option("--out", help="File (or, for parquet and csv, folder) to write.")],
    at: At = None,
) -> None:
    """Write the release in another form."""
    if form not in EXPORTS:
        message = f"there is no format {form}: choose {', '.join(EXPORTS)}"
        raise typer.BadParameter(message, param_hint="FORMAT")
    written = export_release(open_release(at), form, out)
    typer.echo(f"{out}: {written}", err=True)


COMMANDS = (export,)
