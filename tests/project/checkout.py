"""The checkout as its own tests see it."""

import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?: ; ([^\\]+?))? \\$", re.MULTILINE)


@cache
def pyproject() -> dict[str, Any]:
    """Give what ``pyproject.toml`` says."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@cache
def kept_files() -> tuple[Path, ...]:
    """List the files that git keeps or would keep."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603
    paths = (ROOT / name for name in sorted(set(listed.stdout.split("\0"))) if name)
    return tuple(path for path in paths if path.is_file())


def kept_texts(*suffixes: str) -> dict[str, str]:
    """Give the text of kept files by their path, of all that are text or of those with some suffixes."""
    found = {}
    for path in kept_files():
        held = path.read_bytes()
        if b"\0" not in held and (not suffixes or path.suffix in suffixes):
            found[path.relative_to(ROOT).as_posix()] = held.decode("utf-8")
    return found


def pins(lock: str) -> list[tuple[str, str, str]]:
    """List name, version and marker of each pin of a lock file."""
    text = (ROOT / "locks" / f"{lock}.txt").read_text(encoding="utf-8")
    return [(canonicalize_name(name), version, marker) for name, version, marker in PIN.findall(text)]


def requirements(*names: str) -> list[Requirement]:
    """List what ``pyproject.toml`` asks for under the names of extras or groups; ``""`` is the app."""
    project = pyproject()["project"]
    held = {
        "": project["dependencies"],
        **project["optional-dependencies"],
        **pyproject()["dependency-groups"],
    }
    return [Requirement(line) for name in names for line in held[name]]


def layers() -> list[list[str]]:
    """Give the rooms of the contract, lowest first; rooms of one layer stand together."""
    contracts = pyproject()["tool"]["importlinter"]["contracts"]
    found = next(one["layers"] for one in contracts if one["type"] == "layers")
    return [line.split(" | ") for line in reversed(found)]
