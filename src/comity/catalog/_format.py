"""The canonical form of a file: the order of the model's fields, block style, no default written."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from comity.catalog._files import SCHEMAS, data_files, list_files, shape_of
from comity.catalog._problems import Problem
from comity.catalog._read import record_in
from comity.catalog._schema import schema_texts
from comity.catalog._write import write_yaml
from comity.catalog._yaml import read_text
from comity.errors import DataProblem
from comity.model import FOLDERS, KINDS, Record

_LAST = ("note", "sources")
"""Fields of every record that stand at its end: a reader wants the record before its footnotes."""


def write_record(record: Record) -> str:
    """Write a record as the text of its file, in canonical form.

    Parameters
    ----------
    record : Record
        Any record; its id is left out, for it is the name of the file.
    """
    fields = record.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"id"})
    last = {name: fields.pop(name) for name in _LAST if name in fields}
    return write_yaml(_as_text(fields | last))


def format_folder(folder: Path, *, write: bool = True) -> list[Path]:
    """Bring all files of a data folder into canonical form.

    Comments at the top of a file stay; others are lost, for facts belong in ``note``. Where the folder has a
    ``schema/``, the JSON Schemas in it are brought into step with the model as well.

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
    DataProblem
        Where files cannot be read, one line a problem; then none is changed.
    """
    if not folder.is_dir():
        raise DataProblem([str(Problem(str(folder), "file", "there is no such folder"))])
    before, after = _forms(folder)
    changed = [path for path, text in after.items() if before.get(path) != text]
    for path in changed if write else ():
        path.write_text(after[path], encoding="utf-8", newline="\n")
    return changed


def _forms(folder: Path) -> tuple[dict[Path, str], dict[Path, str]]:
    """Give the texts that are there, and the texts that should be."""
    before: dict[Path, str] = {}
    after: dict[Path, str] = {}
    problems: list[Problem] = []
    for path, shape in _records(folder):
        found = record_in(path, path.relative_to(folder).as_posix(), shape)
        if isinstance(found, Record):
            before[path] = read_text(path)
            after[path] = _top_comment(before[path]) + write_record(found)
        else:
            problems += found
    if problems:
        raise DataProblem([str(problem) for problem in problems])
    for path, text in _schemas(folder):
        after[path] = text
        before |= {path: read_text(path)} if path.is_file() else {}
    return before, after


def _records(folder: Path) -> Iterator[tuple[Path, type[Record]]]:
    yield from ((path, shape_of(path.stem)) for path in list_files(folder))
    for kind in FOLDERS:
        yield from ((path, KINDS[kind]) for path in data_files(folder, kind))


def _schemas(folder: Path) -> Iterator[tuple[Path, str]]:
    if (folder / SCHEMAS).is_dir():
        yield from ((folder / SCHEMAS / f"{name}.json", text) for name, text in schema_texts())


def _top_comment(text: str) -> str:
    lines = text.removeprefix("\ufeff").splitlines()
    count = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "".join(f"{line.rstrip()}\n" for line in lines[:count])


def _as_text(value: Any) -> Any:  # noqa: ANN401 - JSON in, maps and lists of text out
    if isinstance(value, dict):
        return {str(key): _as_text(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
