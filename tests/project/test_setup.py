import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from scripts import setup
from scripts.setup import CannotSetUpError

from project.checkout import ROOT

PROGRAM = ROOT / "scripts" / "setup.py"


def put_program(folder: Path, name: str, does: str) -> Path:
    """Write a program that can be called by its name once the folder is on the search path."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that is the whole search path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what would be installed, and install nothing."""
    noted: list[str] = []
    monkeypatch.setattr(setup, "pip_install", lambda _need, *what: noted.append(Path(what[-1]).name))
    return noted


def test_an_old_python_is_told_what_is_needed() -> None:
    with pytest.raises(CannotSetUpError, match=r"Python 3\.11 or newer is needed, this is 3\.10"):
        setup.require_python((3, 10))
    setup.require_python((3, 11))


def test_an_old_python_can_read_the_program_far_enough_to_say_so() -> None:
    ast.parse(PROGRAM.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_a_python_without_venv_is_told_so_and_leaves_no_half_made_environment(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    venv = tmp_path / "venv"
    crippled = put_program(programs, "python3", f"/bin/mkdir -p {venv}/bin; echo no ensurepip; exit 1")
    monkeypatch.setattr(sys, "executable", str(crippled))
    monkeypatch.setattr(setup, "VENV", venv)
    monkeypatch.setattr(setup, "BIN", venv / "bin")
    with pytest.raises(CannotSetUpError, match="apt-get install python3-venv"):
        setup.make_environment()
    assert not venv.exists()


def test_what_cannot_be_had_is_one_line_and_exit_code_one() -> None:
    done = subprocess.run([sys.executable, str(PROGRAM), "tea"], check=False, capture_output=True, text=True)  # noqa: S603
    assert done.returncode == 1
    assert done.stderr == "set-up: tea is no purpose: say run, work, test\n"


@pytest.mark.parametrize(
    ("says", "version"), [("v22.20.0", 22), ("v18.19.1", 18), ("24.1.0", 24), ("no", 0), ("", 0)]
)
def test_the_version_of_node_is_its_first_number(programs: Path, says: str, version: int) -> None:
    node = put_program(programs, "node", f"echo {says}")
    assert setup.node_version(str(node)) == version


def test_a_missing_node_has_version_nought() -> None:
    assert setup.node_version(None) == 0


def test_node_of_the_system_is_used_where_it_is_new_enough(programs: Path, installed: list[str]) -> None:
    put_program(programs, "node", "echo v20.0.0")
    put_program(programs, "npm", "echo 10")
    assert setup.node_path() == str(programs)
    assert installed == []


@pytest.mark.parametrize(
    "there",
    [{}, {"node": "v18.19.0", "npm": "9"}, {"node": "v22.0.0"}],
    ids=["none", "too old", "without npm"],
)
def test_another_node_is_installed_where_the_system_has_no_good_one(
    programs: Path, installed: list[str], there: dict[str, str]
) -> None:
    for name, says in there.items():
        put_program(programs, name, f"echo {says}")
    assert setup.node_path().split(os.pathsep) == [str(setup.BIN), str(programs)]
    assert installed == ["node.txt"]


def test_a_browser_that_does_not_start_is_passed_over(programs: Path) -> None:
    put_program(programs, "chromium-browser", "echo this needs a snap >&2; exit 10")
    assert setup.find_browser() is None
    chrome = put_program(programs, "google-chrome", "echo Chrome 156")
    assert setup.find_browser() == str(chrome)


def test_without_any_browser_the_last_line_says_what_to_install(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup, "BIN", programs)
    monkeypatch.setattr(setup, "OWN_BROWSER", tmp_path / "browser.stamp")
    put_program(programs, "playwright", "echo no network >&2; exit 1")
    with pytest.raises(CannotSetUpError, match="apt-get install chromium"):
        setup.require_browser()
    put_program(programs, "playwright", "exit 0")
    setup.require_browser()
    assert (tmp_path / "browser.stamp").exists()


def test_a_command_that_fails_shows_its_last_words_and_what_is_needed(
    programs: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    program = put_program(programs, "loud", "for n in 1 2 3; do echo word $n >&2; done; exit 3")
    with pytest.raises(CannotSetUpError, match=r"^It is needed\.$"):
        setup.run([str(program)], "It is needed.")
    assert capfd.readouterr().err == "word 1\nword 2\nword 3\n"
