"""A release of the curated records and a workspace beside them, kept in the workspace itself."""

import hashlib
from pathlib import Path

from comity.catalog import with_workspace
from comity.release import Progress, Release, open_release, release_records, silent

_PLACE = ".release"
_MADE_FROM = "made-from.txt"


def release_with(folder: Path, curated: Release, progress: Progress = silent) -> Release:
    """Give a release that holds a workspace too; built only where something changed since the last.

    Parameters
    ----------
    folder : Path
        The workspace; empty or missing, the curated release is given back.
    curated : Release
        The release beside whose records it stands; it stays as it is.
    progress : callable
        Told the name of each step of a build.

    Raises
    ------
    DataProblem
        Where a file of the workspace cannot be taken; one line each.
    """
    if not _files(folder):
        return curated
    place = folder / _PLACE
    if is_built(folder, curated):
        return open_release(place / "current")
    release = release_records(with_workspace(curated.records.curated, folder), place, progress)
    (place / _MADE_FROM).write_text(_mark(folder, curated), encoding="utf-8")
    return release


def is_built(folder: Path, curated: Release) -> bool:
    """Tell whether the release of a workspace holds all that is in it now, beside this curated release."""
    mark = folder / _PLACE / _MADE_FROM
    return mark.is_file() and mark.read_text(encoding="utf-8") == _mark(folder, curated)


def _files(folder: Path) -> list[Path]:
    found = (path.relative_to(folder) for path in folder.rglob("*.yml")) if folder.is_dir() else ()
    return sorted(path for path in found if not any(part.startswith(".") for part in path.parts))


def _mark(folder: Path, curated: Release) -> str:
    digest = hashlib.sha256(curated.version.encode())
    for path in _files(folder):
        digest.update(f"\n{path.as_posix()}\n".encode())
        digest.update((folder / path).read_bytes())
    return digest.hexdigest()
