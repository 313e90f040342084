"""Building a release: beside the old one, switched in by one rename."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from comity.catalog import read_records, with_workspace
from comity.errors import ReleaseProblem
from comity.model import Records
from comity.release import _checksums, _manifest
from comity.release._faces import FACES, Material, material_of, write_json
from comity.release._open import CURRENT, digits_of, open_release
from comity.release._release import Release
from comity.values import PartialDate

Progress = Callable[[str], None]
"""Told the name of each step as it begins."""
STEPS = ("data", "links", *FACES, "checksums", "switch")
"""The steps of a build, in order."""
_UNFINISHED = ".building-"
_KEPT = 4
"""Earlier releases that stay beside the current one."""
_NO_SOURCE = "0000-00-00"


def silent(step: str) -> None:
    """Tell nobody."""


def build_release(
    data: Path, out: Path, progress: Progress = silent, workspace: Path | None = None
) -> Release:
    """Read ``data/``, make a release of it, and switch it in.

    Parameters
    ----------
    data : Path
        The folder of records.
    out : Path
        The folder that holds releases; the new one becomes ``current`` in it.
    progress : callable
        Told the name of each step.
    workspace : Path, optional
        A folder of one's own records, put beside the curated ones and marked.

    Raises
    ------
    DataProblem
        Where records cannot be taken; the old release stays.
    ReleaseProblem
        Where the release cannot be written.
    """
    progress("data")
    records = read_records(data)
    return release_records(with_workspace(records, workspace) if workspace else records, out, progress)


def release_records(records: Records, out: Path, progress: Progress = silent) -> Release:
    """Make a release of records and switch it in; the same records give the same bytes."""
    out.mkdir(parents=True, exist_ok=True)
    with _alone(out):
        _sweep(out)
        fresh = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=out))
        version = _write(records, fresh, progress)
        progress("switch")
        _place(fresh, out / version)
        _switch(out, version)
        _prune(out, version)
    return open_release(out / CURRENT)


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Hold the one lock of the folder: two builds at once would sweep each other away."""
    with (out / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _sweep(out: Path) -> None:
    """Remove what a crashed build left."""
    for left in out.glob(_UNFINISHED + "*"):
        if left.is_symlink():
            left.unlink()
        else:
            shutil.rmtree(left)


def _write(records: Records, folder: Path, progress: Progress) -> str:
    """Write all files; gives the version."""
    progress("links")
    material = material_of(records)
    for name, step in FACES.items():
        progress(name)
        step(material, folder)
    progress("checksums")
    as_of = _as_of(records)
    version = f"{as_of}-{digits_of(_checksums.checksums_of(folder))}"
    write_json(folder / _manifest.NAME, _described(material, version, as_of))
    text = _checksums.text_of(_checksums.checksums_of(folder))
    (folder / _checksums.NAME).write_text(text, encoding="utf-8")
    return version


def _described(material: Material, version: str, as_of: str) -> dict[str, object]:
    sizes = {name: table.num_rows for name, table in material.arrow.items()}
    return _manifest.manifest_of(version, as_of, material.stats, sizes)


def _as_of(records: Records) -> str:
    seen = (source.seen for record in records for source in record.sources)
    latest: PartialDate | None = max(seen, key=lambda one: one.last, default=None)
    return str(latest.last) if latest else _NO_SOURCE


def _place(fresh: Path, final: Path) -> None:
    """Put a finished release where it belongs, on the disk and not only in its cache."""
    for path in sorted(fresh.rglob("*")):
        _sync(path)
    _sync(fresh)
    fresh.chmod(0o755)
    if _whole(final):
        shutil.rmtree(fresh)
        return
    if final.exists():
        final.rename(fresh.with_name(fresh.name + "-damaged"))
    fresh.rename(final)
    _sync(final.parent)


def _whole(folder: Path) -> bool:
    """Tell whether the very release is there already: the same records were built before."""
    try:
        _checksums.verify(folder)
    except ReleaseProblem:
        return False
    return True


def _switch(out: Path, version: str) -> None:
    """Point ``current`` at a release in one step: readers see the old one or the new one."""
    link = out / f"{_UNFINISHED}{CURRENT}"
    link.unlink(missing_ok=True)
    link.symlink_to(version)
    link.replace(out / CURRENT)
    _sync(out)


def _prune(out: Path, version: str) -> None:
    """Keep a few earlier releases, for apps that still read them and for those who want one back."""
    held = [path.parent for path in out.glob(f"*/{_checksums.NAME}") if not path.parent.is_symlink()]
    old = sorted((path for path in held if path.name != version), key=lambda path: path.stat().st_mtime)
    for path in old[:-_KEPT]:
        shutil.rmtree(path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
