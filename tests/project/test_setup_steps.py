from pathlib import Path

import pytest
from scripts import setup


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a small checkout that the set-up takes for its own."""
    for folder in ("data/cases", "src/comity/web/static", "build", ".venv", "locks", "frontend/node_modules"):
        (tmp_path / folder).mkdir(parents=True)
    for file in ("data/cases/a.yml", "src/comity/a.py", "locks/run.txt", "pyproject.toml", "frontend/a.ts"):
        (tmp_path / file).write_text("one")
    places = {
        "ROOT": "",
        "VENV": ".venv",
        "BIN": ".venv/bin",
        "FRONTEND": "frontend",
        "PACKAGE": "src/comity",
    }
    places |= {"STATIC": "src/comity/web/static", "BUILD": "build"}
    for name, place in places.items():
        monkeypatch.setattr(setup, name, tmp_path / place)
    return tmp_path


@pytest.fixture
def done(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each command that would run, by the name of its program and its last word; run none."""
    noted: list[str] = []

    def note(command: list[str], *_rest: object) -> None:
        noted.append(f"{Path(command[0]).name} {Path(command[-1]).name}")
        (checkout / "build" / "release" / "current").mkdir(parents=True, exist_ok=True)
        (checkout / "src" / "comity" / "web" / "static" / "links.js").touch()

    monkeypatch.setattr(setup, "run", note)
    return noted


def test_packages_are_installed_once_and_again_when_the_lock_changes(checkout: Path, done: list[str]) -> None:
    lock = checkout / "locks" / "run.txt"
    setup.install_packages(lock)
    setup.install_packages(lock)
    once = ["python run.txt", f"python {checkout.name}"]
    assert done == once
    lock.write_text("two")
    setup.install_packages(lock)
    assert done == once * 2


def test_the_front_end_is_built_once_and_again_when_its_sources_change(
    checkout: Path, done: list[str]
) -> None:
    setup.build_frontend()
    (checkout / "frontend" / "node_modules" / "b.js").write_text("left by npm")
    setup.build_frontend()
    assert done == ["npm error", "npm build"]
    (checkout / "frontend" / "a.ts").write_text("two")
    setup.build_frontend()
    assert done == ["npm error", "npm build"] * 2


@pytest.mark.parametrize("changed", ["data/cases/a.yml", "src/comity/a.py", "data/cases/new.yml"])
def test_the_release_is_built_anew_when_facts_or_code_change(
    checkout: Path, done: list[str], changed: str
) -> None:
    setup.build_release()
    setup.build_release()
    assert done == ["comity build"]
    (checkout / changed).write_text("two")
    setup.build_release()
    assert done == ["comity build"] * 2


def test_the_release_is_built_anew_where_it_was_removed(checkout: Path, done: list[str]) -> None:
    setup.build_release()
    (checkout / "build" / "release" / "current").rmdir()
    setup.build_release()
    assert done == ["comity build"] * 2


def test_the_front_end_is_built_anew_where_it_was_removed(checkout: Path, done: list[str]) -> None:
    setup.build_frontend()
    (checkout / "src" / "comity" / "web" / "static" / "links.js").unlink()
    setup.build_frontend()
    assert done == ["npm error", "npm build"] * 2


def test_a_step_that_failed_is_tried_again(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_command: list[str], need: str, *_rest: object) -> None:
        raise setup.CannotSetUpError(need)

    monkeypatch.setattr(setup, "run", fail)
    for _ in range(2):
        with pytest.raises(setup.CannotSetUpError):
            setup.install_packages(checkout / "locks" / "run.txt")


def test_a_digest_knows_names_contents_and_order(checkout: Path) -> None:
    one, other = checkout / "pyproject.toml", checkout / "locks" / "run.txt"
    assert setup.digest([one, other]) == setup.digest([one, other])
    assert setup.digest([one]) != setup.digest([other])
    before = setup.digest([one])
    one.write_text("two")
    assert setup.digest([one]) != before
