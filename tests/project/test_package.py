import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from project.checkout import ROOT, pyproject


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """Build the wheel that people would install."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603
    (built,) = out.glob("*.whl")
    return ZipFile(built)


@pytest.mark.parametrize(
    "name",
    [
        "py.typed",
        "web/static/canvas.js",
        "web/static/links.js",
        "web/static/THIRD-PARTY.txt",
        "tables/schema.toml",
        "web/app.py",
    ],
)
def test_the_wheel_carries_what_the_code_opens(wheel: ZipFile, name: str) -> None:
    assert wheel.getinfo(f"comity/{name}").file_size > 0 or name == "py.typed"


def test_the_wheel_carries_every_file_of_the_package(wheel: ZipFile) -> None:
    package = ROOT / "src" / "comity"
    kept = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    wanted = {f"comity/{path.relative_to(package).as_posix()}" for path in kept}
    assert wanted - set(wheel.namelist()) == set()


def test_the_wheel_leaves_behind_what_only_the_checkout_needs(wheel: ZipFile) -> None:
    version = pyproject()["project"]["version"]
    tops = {Path(name).parts[0] for name in wheel.namelist()}
    assert tops == {"comity", f"comity-{version}.dist-info"}


def test_the_wheel_brings_the_command(wheel: ZipFile) -> None:
    name = next(name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "comity = comity.cli:main" in wheel.read(name).decode()
