"""Where the files of ``data/`` stand, and which of them hold records."""

from collections.abc import Iterator
from pathlib import Path

from comity.model import FOLDERS, Areas, Case, LinkKinds, Record, Vocabulary

AREAS = "areas"
LINK_KINDS = "link-kinds"
NEEDED_LISTS = (
    AREAS,
    LINK_KINDS,
    "court-levels",
    "law-sectors",
    "law-types",
    "regulator-types",
    "sectors",
    "topics",
)
"""The vocabularies whose terms records name."""
SCHEMAS = "schema"

_LISTS = "vocabularies"
_SHAPES: dict[str, type[Record]] = {AREAS: Areas, LINK_KINDS: LinkKinds}


def data_files(folder: Path, kind: str) -> Iterator[Path]:
    """List the files of one kind in the order of their names."""
    yield from _records_below(folder / FOLDERS[kind])


def place_of(record: Record) -> Path:
    """Tell where the file of a record stands, below its folder of data."""
    inside = record.by[:1] if isinstance(record, Case) else ()
    return Path(FOLDERS[record.kind], *inside, f"{record.id}.yml")


def list_files(folder: Path) -> Iterator[Path]:
    """List the files of vocabularies in the order of their names."""
    yield from _records_below(folder / _LISTS)


def _records_below(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*.yml") if not path.name.startswith("."))
    return sorted(found, key=lambda path: (path.stem, path))


def shape_of(vocabulary: str) -> type[Record]:
    """Tell what the file of a vocabulary holds."""
    return _SHAPES.get(vocabulary, Vocabulary)


def stray_files(folder: Path) -> Iterator[Path]:
    """List what looks like a record and would not be read: a wrong ending, or a folder that no kind has."""
    known = {*FOLDERS.values(), _LISTS}
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in inside)
        if hidden or path.is_dir():
            continue
        if inside[0] in known and len(inside) > 1:
            if path.suffix != ".yml":
                yield path
        elif path.suffix in {".yml", ".yaml"}:
            yield path
