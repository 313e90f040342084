"""Commands run as a person would, over the sample release or over what a module asks for."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from comity.cli import main

ARTICLE = (
    "The Information Commissioner's Office (ICO) fined Clearview AI Inc 7.5 million pounds on Monday."
    " The company must also delete the data of people in the United Kingdom."
)

Run = Callable[..., tuple[int, str, str]]
"""Runs a command: exit code, output, errors."""


@pytest.fixture
def asked_folder(release_folder: Path) -> Path:
    """Give the release that commands read: that of the sample records, unless a module says otherwise."""
    return release_folder


@pytest.fixture
def run(asked_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs a command: code, output, errors."""
    monkeypatch.setenv("COMITY_RELEASE", str(asked_folder))

    def call(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["comity", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        out, errors = capsys.readouterr()
        code = ended.value.code
        return (code if isinstance(code, int) else 0), out, errors

    return call
