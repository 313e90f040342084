"""Opening a release: every file is verified first, and a damaged one is named and refused."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from comity.errors import ReleaseProblem
from comity.release import _checksums, _manifest
from comity.release._release import Release

CURRENT = "current"
"""Name of the link to the release in use."""
_VARIABLE = "COMITY_RELEASE"
_DEFAULT = Path("build/release") / CURRENT
_DIGITS = 8


def open_release(path: Path | None = None) -> Release:
    """Open a release.

    Parameters
    ----------
    path : Path, optional
        Its folder; without it that of the environment variable ``COMITY_RELEASE``, else
        ``build/release/current``.

    Raises
    ------
    ReleaseProblem
        Where there is none, a file is damaged (it is named), or the format is another.
    """
    given = path or default_release()
    folder = given.resolve()
    if not folder.is_dir():
        msg = f"There is no release at {given}: `comity build` makes one."
        raise ReleaseProblem(msg)
    listed = _checksums.verify(folder)
    manifest = _read_manifest(folder)
    if manifest["version"].rpartition("-")[2] != digits_of(listed):
        msg = f"{folder / _checksums.NAME} does not belong to release {manifest['version']}"
        raise ReleaseProblem(msg)
    return Release(folder, manifest)


def default_release() -> Path:
    """Give where a release is looked for: ``COMITY_RELEASE``, else ``build/release/current``."""
    return Path(os.environ.get(_VARIABLE) or _DEFAULT).absolute()


def digits_of(checksums: Mapping[str, str]) -> str:
    """Give the digits of a version: the beginning of the checksum of its content."""
    return _checksums.content_of(checksums, without=_manifest.NAME)[:_DIGITS]


def _read_manifest(folder: Path) -> dict[str, Any]:
    path = folder / _manifest.NAME
    try:
        manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        found = manifest["comity"]["format"]
        lacking = _manifest.missing_columns(manifest)
        str(manifest["version"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        msg = f"{path} describes no release"
        raise ReleaseProblem(msg) from error
    if found != _manifest.FORMAT:
        msg = f"{path}: format {found} is not format {_manifest.FORMAT}: build the release again"
        raise ReleaseProblem(msg)
    if lacking:
        msg = f"{path}: an earlier Comity made it, without {lacking[0]}: build the release again"
        raise ReleaseProblem(msg)
    return manifest
