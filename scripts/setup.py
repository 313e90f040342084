"""Sets up a checkout on a fresh machine: environment, locked packages, front end, browser.

Called as ``python3 scripts/setup.py run`` or ``... test``. Uses the standard library alone, for it runs
before anything is installed. What was done is remembered by the content of what it was made from, so a
second call does nothing. What cannot be had is said in one line, and the call ends with exit code 1.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / "bin"
FRONTEND = ROOT / "frontend"
STATIC = ROOT / "src" / "comity" / "web" / "static"
OLDEST_NODE = 20
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


class CannotSetUpError(Exception):
    """Something that is needed cannot be had; the text says what and what to do."""


def main(purpose: str) -> None:
    """Set up for running the app (``run``) or for testing it (``test``)."""
    require_python()
    make_environment()
    install_packages(ROOT / "locks" / f"{purpose}.txt")
    build_frontend()
    if purpose == "test":
        find_browser()


def require_python() -> None:
    """Refuse a Python that is too old."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs before any packaging tool checks it
        raise CannotSetUpError(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")


def make_environment() -> None:
    """Make the virtual environment where there is none."""
    if (BIN / "python").exists():
        return
    say("environment")
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False, capture_output=True, text=True)
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise CannotSetUpError("Python cannot make a virtual environment: apt-get install python3-venv")


def install_packages(lock: Path) -> None:
    """Install the locked packages, each checked against its hash, and this package on top."""
    stamp = VENV / f"{lock.stem}.stamp"
    mark = digest([lock, ROOT / "pyproject.toml"])
    if is_stamped(stamp, mark):
        return
    say("packages")
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--require-hashes", "--no-deps", "-r", str(lock)])
    run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    stamp.write_text(mark)


def build_frontend() -> None:
    """Bundle the front end with Node from the system, or from a package of Python's registry."""
    sources = [path for path in sorted(FRONTEND.rglob("*")) if path.is_file() and "node_modules" not in path.parts]
    stamp, mark = STATIC / "built.stamp", digest(sources)
    if is_stamped(stamp, mark):
        return
    say("front end")
    search = node_path()
    npm = shutil.which("npm", path=search)
    if npm is None:
        raise CannotSetUpError("npm is missing beside node: apt-get install npm")
    run([npm, "ci", "--no-audit", "--no-fund", "--loglevel", "error"], FRONTEND, search)
    run([npm, "run", "--silent", "build"], FRONTEND, search)
    stamp.write_text(mark)


def node_path() -> str:
    """Give a search path whose ``node`` is new enough, installing one into the environment if need be."""
    system = os.environ.get("PATH", "")
    if node_version(shutil.which("node", path=system)) >= OLDEST_NODE and shutil.which("npm", path=system):
        return system
    say("node")
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--require-hashes", "--no-deps", "-r", str(ROOT / "locks" / "node.txt")])
    return f"{BIN}{os.pathsep}{system}"


def node_version(node: str | None) -> int:
    """Give the main version of a node, 0 where there is none."""
    if node is None:
        return 0
    said = subprocess.run([node, "--version"], check=False, capture_output=True, text=True).stdout
    head = said.strip().lstrip("v").split(".")[0]
    return int(head) if head.isdigit() else 0


def find_browser() -> None:
    """See that there is a browser: one already there, else Debian's, else Playwright's own."""
    if any(map(shutil.which, BROWSERS)) or (VENV / "playwright.stamp").exists():
        return
    say("browser")
    if shutil.which("apt-get") and os.geteuid() == 0 and apt_chromium():
        return
    fetched = subprocess.run([str(BIN / "playwright"), "install", "chromium"], check=False, capture_output=True)
    if fetched.returncode != 0:
        raise CannotSetUpError("No browser for the tests: apt-get install chromium (as root), then make test again.")
    (VENV / "playwright.stamp").touch()


def apt_chromium() -> bool:
    """Install Debian's Chromium; tell whether it is there now."""
    quiet = {"check": False, "capture_output": True, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update", "-qq"], **quiet)  # type: ignore[call-overload]
    subprocess.run(["apt-get", "install", "-qq", "-y", "chromium"], **quiet)  # type: ignore[call-overload]
    return shutil.which("chromium") is not None


def run(command: list[str], folder: Path = ROOT, search: str | None = None) -> None:
    """Run a command; end with its last words where it fails."""
    env = {**os.environ, **({"PATH": search} if search else {})}
    done = subprocess.run(command, cwd=folder, env=env, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines()[-15:]
        raise CannotSetUpError(f"{Path(command[0]).name} failed:\n" + "\n".join(words))


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


def say(what: str) -> None:
    """Tell what takes time now."""
    print(f"set-up: {what}", flush=True)


if __name__ == "__main__":
    try:
        main(sys.argv[1] if len(sys.argv) > 1 else "run")
    except CannotSetUpError as error:
        print(f"set-up: {error}", file=sys.stderr)
        sys.exit(1)
