"""Sets up a checkout on a fresh machine: environment, locked packages, front end, release, browser.

Called as ``python3 scripts/setup.py run`` (to use the app), ``... work`` (to change it) or ``... test`` (a
browser too). Uses the standard library alone, for it runs before anything is installed. What was done is
remembered by the content of what it was made from, so a second call does nothing. What cannot be had is said
in one line, and the call ends with exit code 1.
"""

from __future__ import annotations  # a Python that is too old must reach the line that says so

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / "bin"
FRONTEND = ROOT / "frontend"
PACKAGE = ROOT / "src" / "comity"
STATIC = PACKAGE / "web" / "static"
BUILD = ROOT / "build"
OWN_BROWSER = VENV / "browser.stamp"
PURPOSES = ("run", "work", "test")
OLDEST_NODE = 20
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


class CannotSetUpError(Exception):
    """Something that is needed cannot be had; the text says what and what to do."""


def main(purpose: str) -> None:
    """Set up for using the app (``run``), for changing it (``work``), or for all its tests (``test``)."""
    if purpose not in PURPOSES:
        raise CannotSetUpError(f"{purpose} is no purpose: say {', '.join(PURPOSES)}")
    require_python(sys.version_info[:2])
    make_environment()
    install_packages(ROOT / "locks" / ("run.txt" if purpose == "run" else "test.txt"))
    build_frontend()
    if purpose != "work":
        build_release()
    if purpose == "test":
        require_browser()


def require_python(version: tuple[int, ...]) -> None:
    """Refuse a Python that is too old."""
    if version < (3, 11):
        spelt = ".".join(map(str, version))
        raise CannotSetUpError(
            f"Python 3.11 or newer is needed, this is {spelt}: name a newer one, as in PYTHON=python3.12"
        )


def make_environment() -> None:
    """Make the virtual environment where there is none."""
    if (BIN / "python").exists():
        return
    say("environment")
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)], check=False, capture_output=True, text=True
    )
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise CannotSetUpError("Python cannot make a virtual environment: apt-get install python3-venv")


def install_packages(lock: Path) -> None:
    """Install the locked packages, each checked against its hash, and this package on top."""
    stamp = VENV / f"{lock.stem}.stamp"
    mark = digest([lock, ROOT / "pyproject.toml"])
    if is_stamped(stamp, mark):
        return
    say("packages (a minute or two, once)")
    need = "The locked packages cannot be had: is Python's package index within reach?"
    pip_install(need, "--require-hashes", "-r", str(lock))
    pip_install("This package cannot be installed.", "--no-build-isolation", "-e", str(ROOT))
    put_stamp(stamp, mark)


def pip_install(need: str, *what: str) -> None:
    """Install into the environment just what is named, and nothing that it asks for in turn."""
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    run([*pip, *what], need)


def build_frontend() -> None:
    """Bundle the front end with Node from the system, or from a package of Python's registry."""
    stamp, mark = BUILD / "frontend.stamp", digest(files_of(FRONTEND, "node_modules"))
    if is_stamped(stamp, mark) and (STATIC / "links.js").exists():
        return
    say("front end")
    search = node_path()
    npm = shutil.which("npm", path=search)
    if npm is None:
        raise CannotSetUpError(f"Node {OLDEST_NODE} or newer with npm cannot be had: install it, then again")
    need = "The parts of the front end cannot be had: is the npm registry within reach?"
    run([npm, "ci", "--no-audit", "--no-fund", "--loglevel", "error"], need, FRONTEND, search)
    run([npm, "run", "--silent", "build"], "The front end cannot be built.", FRONTEND, search)
    put_stamp(stamp, mark)


def build_release() -> None:
    """Build the release anew where facts or code have changed since the last one."""
    stamp, sources = BUILD / "release.stamp", [*files_of(ROOT / "data"), *files_of(PACKAGE, "static")]
    mark = digest(sources)
    if is_stamped(stamp, mark) and (BUILD / "release" / "current").exists():
        return
    say("release")
    run([str(BIN / "comity"), "build"], "The release cannot be built: see what `make check` says.")
    put_stamp(stamp, mark)


def node_path() -> str:
    """Give a search path whose ``node`` is new enough, installing one into the environment if need be."""
    system = os.environ.get("PATH", "")
    if node_version(shutil.which("node", path=system)) >= OLDEST_NODE and shutil.which("npm", path=system):
        return system
    say("node")
    need = f"Node {OLDEST_NODE} or newer cannot be had: install it, then again"
    pip_install(need, "--require-hashes", "-r", str(ROOT / "locks" / "node.txt"))
    return f"{BIN}{os.pathsep}{system}"


def node_version(node: str | None) -> int:
    """Give the main version of a node, 0 where there is none."""
    if node is None:
        return 0
    said = subprocess.run([node, "--version"], check=False, capture_output=True, text=True).stdout
    head = said.strip().lstrip("v").split(".")[0]
    return int(head) if head.isdigit() else 0


def require_browser() -> None:
    """See that there is a browser: one already there, else Debian's, else Playwright's own."""
    if find_browser() or OWN_BROWSER.exists():
        return
    say("browser")
    is_root = os.geteuid() == 0
    if is_root and shutil.which("apt-get") and apt_chromium():
        return
    fetch = [str(BIN / "playwright"), "install", *(["--with-deps"] if is_root else []), "chromium"]
    run(fetch, "No browser for the tests can be had: apt-get install chromium (as root), then again")
    OWN_BROWSER.touch()


def find_browser() -> str | None:
    """Give the program of a browser on this machine; None leaves the choice to Playwright."""
    found = (shutil.which(name) for name in BROWSERS)
    return next((path for path in found if path and answers(path)), None)


def answers(browser: str) -> bool:
    """Tell whether a browser starts: Ubuntu's ``chromium-browser`` may be a stub that asks for a snap."""
    return subprocess.run([browser, "--version"], check=False, capture_output=True).returncode == 0


def apt_chromium() -> bool:
    """Install Debian's Chromium; tell whether there is a browser now."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
        subprocess.run(["apt-get", "--quiet", *words], check=False, capture_output=True, env=env)
    return find_browser() is not None


def run(command: list[str], need: str, folder: Path = ROOT, search: str | None = None) -> None:
    """Run a command; where it fails, show its last words and end with the line that says what is needed."""
    env = {**os.environ, **({"PATH": search} if search else {})}
    done = subprocess.run(command, cwd=folder, env=env, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        words = (done.stderr.strip() or done.stdout.strip()).splitlines()[-15:]
        print(*words, sep="\n", file=sys.stderr)
        raise CannotSetUpError(need)


def files_of(folder: Path, apart_from: str = "") -> list[Path]:
    """List the files under a folder, in one order, without what other programs leave there."""
    passed_over = {apart_from, "__pycache__"}
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not passed_over & {*path.parts}]


def digest(paths: Iterable[Path]) -> str:
    """Give one hash over the names and contents of files."""
    total = hashlib.sha256(sys.version.encode())
    for path in paths:
        total.update(str(path.relative_to(ROOT)).encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def is_stamped(stamp: Path, mark: str) -> bool:
    """Tell whether a step was done for just this content."""
    return stamp.exists() and stamp.read_text() == mark


def put_stamp(stamp: Path, mark: str) -> None:
    """Remember that a step was done for just this content."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(mark)


def say(what: str) -> None:
    """Tell what takes time now."""
    print(f"set-up: {what}", flush=True)


if __name__ == "__main__":
    try:
        main(sys.argv[1] if len(sys.argv) > 1 else "run")
    except CannotSetUpError as error:
        print(f"set-up: {error}", file=sys.stderr)
        sys.exit(1)
