"""Claims as files, named by the hash of their document."""

from pathlib import Path
from typing import Any

from comity.reading import claims_text


def claims_path(folder: Path, sha256: str) -> Path:
    """Give the file for the claims of a document: it is named by the hash, so that a second run finds it."""
    return folder / f"{sha256[:24]}.yml"


def write_claims(path: Path, claims: dict[str, Any]) -> None:
    """Write claims beside and put them in place in one step, so that a stopped run leaves no half file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".part")
    draft.write_text(claims_text(claims), encoding="utf-8")
    draft.replace(path)
