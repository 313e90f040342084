"""Checksums: what a release was when it was made, and whether it still is."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from comity.errors import ReleaseProblem

NAME = "checksums.txt"
_LINE_PARTS = 2


def checksum_of(path: Path) -> str:
    """Give the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checksums_of(folder: Path) -> dict[str, str]:
    """Give the checksum of every file under a folder by its path, in sorted order, its own list left out."""
    files = (path for path in folder.rglob("*") if path.is_file())
    found = {path.relative_to(folder).as_posix(): path for path in files}
    return {name: checksum_of(found[name]) for name in sorted(found) if name != NAME}


def text_of(checksums: Mapping[str, str]) -> str:
    """Write checksums as ``sha256sum`` does, so that ``sha256sum --check`` reads them."""
    return "".join(f"{digest}  {name}\n" for name, digest in checksums.items())


def content_of(checksums: Mapping[str, str], without: str) -> str:
    """Give one checksum over all files but one (the one that names the version made of it)."""
    kept = {name: digest for name, digest in checksums.items() if name != without}
    return hashlib.sha256(text_of(kept).encode()).hexdigest()


def read_checksums(folder: Path) -> dict[str, str]:
    """Read the list of a release.

    Raises
    ------
    ReleaseProblem
        Where there is none, or a line of it is damaged.
    """
    path = folder / NAME
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{path} cannot be read: the release is damaged or is none"
        raise ReleaseProblem(msg) from error
    pairs = [line.split("  ", 1) for line in lines]
    if not pairs or any(len(pair) != _LINE_PARTS for pair in pairs):
        msg = f"{path} is damaged: build the release again"
        raise ReleaseProblem(msg)
    return {name: digest for digest, name in pairs}


def verify(folder: Path) -> dict[str, str]:
    """Check every file of a release against the list.

    Raises
    ------
    ReleaseProblem
        Names the first file that is damaged, missing or not listed.
    """
    listed = read_checksums(folder)
    for name, digest in listed.items():
        path = folder / name
        if not path.is_file():
            msg = f"{path} is missing: build the release again"
            raise ReleaseProblem(msg)
        if checksum_of(path) != digest:
            msg = f"{path} is damaged: build the release again"
            raise ReleaseProblem(msg)
    strange = sorted(checksums_of(folder).keys() - listed.keys())
    if strange:
        msg = f"{folder / strange[0]} does not belong to the release, or {NAME} is damaged"
        raise ReleaseProblem(msg)
    return listed
