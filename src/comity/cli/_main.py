"""All commands together, and errors as people read them."""

import sys
from typing import NoReturn

import typer

from comity.cli import _ask, _data, _export, _look, _network, _read, _release, _serve
from comity.cli._options import count_of
from comity.errors import ComityError, DataProblem

app = typer.Typer(
    name="comity",
    help="Privacy-law enforcement across borders: check, build, look up, ask, read, export, explore.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for _room in (_data, _release, _look, _ask, _network, _export, _read, _serve):
    for _command in _room.COMMANDS:
        app.command(context_settings=_ask.OPEN if _command is _ask.ask else None)(_command)


def main() -> None:
    """Run one command; what is wrong is one line on standard error and exit code 1 (2 for misuse)."""
    try:
        app()
    except DataProblem as error:
        _tell(*error.problems, f"comity: {count_of(len(error.problems))}")
    except ComityError as error:
        _tell(f"comity: {error}")
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        _tell(f"comity: {error.filename or 'a file'}: {error.strerror or error}")


def _tell(*lines: str) -> NoReturn:
    sys.stderr.writelines(f"{line}\n" for line in lines)
    sys.exit(1)
