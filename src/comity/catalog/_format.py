"""The canonical form of a file: the order of the model's fields, block style, no default written."""

from pathlib import Path
from typing import Any

from comity.catalog._read import AREAS, LINK_KINDS, data_files, record_of
from comity.catalog._yaml import read_yaml_file, write_yaml
from comity.model import FOLDERS, KINDS, Areas, LinkKinds, Record, Vocabulary

_LAST = ("note", "sources")
"""Fields of every record that stand at its end: a reader wants the record before its footnotes."""


def write_record(record: Record) -> str:
    """Write a record as the text of its file, in canonical form."""
    fields = record.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"id"})
    last = {name: fields.pop(name) for name in _LAST if name in fields}
    return write_yaml(_as_text(fields | last))


def format_folder(folder: Path, *, write: bool = True) -> list[Path]:
    """Bring all files of a data folder into canonical form.

    Comments at the top of a file stay; others are lost, for facts belong in ``note``.

    Parameters
    ----------
    folder : Path
        The data folder.
    write : bool
        Whether to write, or only to look.

    Returns
    -------
    list of Path
        The files that were not canonical.

    Raises
    ------
    DataProblem, ValidationError
        Where a file cannot be read; nothing of that file is changed.
    """
    return [path for path, shape in _shapes(folder) if _format_file(path, shape, write=write)]


def _shapes(folder: Path) -> list[tuple[Path, type[Record]]]:
    special: dict[str, type[Record]] = {AREAS: Areas, LINK_KINDS: LinkKinds}
    lists = sorted((folder / "vocabularies").glob("*.yml"))
    found = [(path, special.get(path.stem, Vocabulary)) for path in lists]
    for kind in FOLDERS:
        found += [(path, KINDS[kind]) for path in data_files(folder, kind)]
    return found


def _format_file(path: Path, shape: type[Record], *, write: bool) -> bool:
    before = path.read_text(encoding="utf-8")
    head = "".join(line for line in _leading(before.splitlines(keepends=True)))
    after = head + write_record(record_of(shape, path.stem, read_yaml_file(path)))
    if after == before:
        return False
    if write:
        path.write_text(after, encoding="utf-8")
    return True


def _leading(lines: list[str]) -> list[str]:
    count = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return lines[:count]


def _as_text(value: Any) -> Any:  # noqa: ANN401 - JSON in, maps and lists of text out
    if isinstance(value, dict):
        return {str(key): _as_text(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
