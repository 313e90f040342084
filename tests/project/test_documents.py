import re
from pathlib import Path

import pytest
import typer
import yaml
from typer.main import get_command

from comity.cli._main import app
from project.checkout import ROOT, kept_files, pyproject

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PAGES = [path for path in kept_files() if path.suffix == ".md"]
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)")
TARGET = re.compile(r"^([a-z]+):.*## ", re.MULTILINE)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_each_target_of_make_is_told_to_people() -> None:
    told = text_of("README.md") + text_of("CONTRIBUTING.md")
    targets = TARGET.findall(text_of("Makefile"))
    assert {"run", "test", "check", "bench", "build", "lock"} <= set(targets)
    assert [name for name in targets if f"`make {name}`" not in told] == []


def test_each_command_is_told_to_people() -> None:
    command = get_command(app)
    assert isinstance(command, typer.core.TyperGroup)
    assert [name for name in command.commands if f"comity {name}" not in text_of("README.md")] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_each_link_to_a_file_leads_somewhere(page: Path) -> None:
    found = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in found if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_says_context_decision_and_consequences(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    parts = [text.lower().find(name) for name in ("context", "decision", "consequences")]
    assert text.startswith(f"# {int(page.name[:4])}. ")
    assert -1 < parts[0] < parts[2]
    assert -1 < parts[1] < parts[2]


def test_decisions_are_numbered_once_each() -> None:
    numbers = [page.name[:4] for page in DECISIONS]
    assert numbers == sorted(set(numbers))
    assert all(page.name[:4].isdigit() for page in DECISIONS)


def test_what_states_a_version_states_the_same() -> None:
    version = pyproject()["project"]["version"]
    assert yaml.safe_load(text_of("CITATION.cff"))["version"] == version
    assert yaml.safe_load(text_of("frontend/package.json"))["version"] == version
    assert "## [Unreleased]" in text_of("CHANGELOG.md") or f"## [{version}]" in text_of("CHANGELOG.md")
