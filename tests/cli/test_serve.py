import os
import sys
from pathlib import Path

import pytest

from comity.cli import main


@pytest.fixture
def started(release_folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Give the commands that are started instead of the app."""
    monkeypatch.setenv("COMITY_RELEASE", str(release_folder))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    found: list[list[str]] = []

    def start(program: str, command: list[str]) -> None:
        assert program == sys.executable
        found.append(command)

    monkeypatch.setattr(os, "execv", start)
    return found


def serve(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(sys, "argv", ["comity", "serve", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code in {0, None}


def value(command: list[str], option: str) -> str:
    return command[command.index(option) + 1]


def test_the_app_listens_on_this_machine_alone_and_tells_nobody(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    serve(monkeypatch, "--port", "8777")
    (command,) = started
    assert value(command, "--server.port") == "8777"
    assert value(command, "--server.address") == "localhost"
    assert value(command, "--browser.gatherUsageStats") == "false"


@pytest.mark.parametrize(
    ("words", "display", "headless"),
    [((), ":0", "true"), (("--open",), "", "true"), (("--open",), ":0", "false")],
)
def test_a_browser_is_opened_where_one_was_asked_for_and_could_be_seen(
    started: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    display: str,
    headless: str,
) -> None:
    if display:
        monkeypatch.setenv("DISPLAY", display)
    serve(monkeypatch, *words)
    (command,) = started
    assert value(command, "--server.headless") == headless
