from pathlib import Path

import pytest
import typer.main

from comity.cli._main import app

PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(name: str) -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith(f"| `comity {name}")]
    assert len(rows) == 1
    options = {word for one in COMMANDS[name].params for word in one.opts if word.startswith("--")}
    missing = {word for word in options if word not in rows[0] and word not in PAGE.partition("|")[0]}
    assert not missing


def test_no_command_is_documented_that_is_not_there() -> None:
    named = {line.split()[2].strip("`") for line in PAGE.splitlines() if line.startswith("| `comity ")}
    assert named == set(COMMANDS)
