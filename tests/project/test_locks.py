import json
import re

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from project.checkout import PIN, ROOT, pins, requirements

LOCKS = {"run": ("", "build"), "test": ("", "build", "dev"), "node": ("node",)}


def text_of(lock: str) -> str:
    return (ROOT / "locks" / f"{lock}.txt").read_text(encoding="utf-8")


def is_met(wanted: Requirement, lock: str) -> bool:
    versions = [version for name, version, _ in pins(lock) if name == canonicalize_name(wanted.name)]
    return bool(versions) and all(wanted.specifier.contains(version) for version in versions)


@pytest.mark.parametrize(("lock", "parts"), LOCKS.items())
def test_a_lock_holds_all_that_is_asked_for(lock: str, parts: tuple[str, ...]) -> None:
    assert [str(wanted) for wanted in requirements(*parts) if not is_met(wanted, lock)] == []


def test_what_is_not_locked_or_too_new_is_not_met() -> None:
    assert not is_met(Requirement("no-such-package"), "run")
    assert not is_met(Requirement("streamlit>=999"), "run")


@pytest.mark.parametrize("lock", LOCKS)
def test_each_line_of_a_lock_is_a_pin_or_a_hash(lock: str) -> None:
    kinds = [PIN, re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")]
    assert [line for line in text_of(lock).splitlines() if not any(kind.match(line) for kind in kinds)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_each_pin_is_followed_by_a_hash(lock: str) -> None:
    lines = text_of(lock).splitlines()
    pinned = [number for number, line in enumerate(lines) if PIN.match(line)]
    assert pinned
    assert [lines[number] for number in pinned if "--hash=sha256:" not in lines[number + 1]] == []


def test_tests_run_on_the_versions_that_people_run() -> None:
    assert set(pins("run")) <= set(pins("test"))


def test_the_lock_of_the_front_end_holds_hashes_and_no_addresses() -> None:
    held = json.loads((ROOT / "frontend" / "package-lock.json").read_text(encoding="utf-8"))
    parts = {name: part for name, part in held["packages"].items() if name}
    assert parts
    assert [name for name, part in parts.items() if "resolved" in part or "integrity" not in part] == []
