"""Options that several commands share, and how they print."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

Data = Annotated[Path, typer.Option("--data", help="Folder of records.")]
Out = Annotated[Path, typer.Option("--out", help="Folder that holds releases.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
At = Annotated[
    Path | None,
    typer.Option("--release", help="Folder of a release; else $COMITY_RELEASE, else build/release/current."),
]

InWorkspace = Annotated[
    Path | None,
    typer.Option(
        "--workspace", metavar="DIR", help="Folder of your own records, put beside the curated ones."
    ),
]

DATA = Path("data")
OUT = Path("build/release")


def count_of(problems: int) -> str:
    """Give a number of problems in words."""
    return f"{problems} problem{'' if problems == 1 else 's'}"


def print_json(value: Any) -> None:  # noqa: ANN401 - any plain JSON value
    """Print a value as JSON that people can read as well."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
