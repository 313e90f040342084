"""All commands together, and errors as people read them."""

import sys

import typer

from comity.cli import _data, _export, _look, _read, _release, _serve
from comity.errors import ComityError

app = typer.Typer(
    name="comity",
    help="Privacy-law enforcement across borders: check, build, look up, read, export, explore.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for _room in (_data, _release, _look, _export, _read, _serve):
    for _command in _room.COMMANDS:
        app.command()(_command)


def main() -> None:
    """Run one command; what is wrong is one line on standard error and exit code 1 (2 for misuse)."""
    try:
        app()
    except ComityError as error:
        sys.stderr.write(f"comity: {error}\n")
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
