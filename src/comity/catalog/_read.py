"""Reads the folders of ``data/`` into records, collecting every problem on the way."""

from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from comity.catalog._files import (
    AREAS,
    LINK_KINDS,
    NEEDED_LISTS,
    data_files,
    list_files,
    shape_of,
    stray_files,
)
from comity.catalog._known import VOCABULARY, Known
from comity.catalog._problems import Problem
from comity.catalog._wording import problems_of
from comity.catalog._yaml import read_yaml_file
from comity.errors import DataProblem
from comity.model import FOLDERS, KINDS, Areas, LinkKinds, Record, Records, Vocabulary

R = TypeVar("R", bound=Record)


class Reader:
    """Reads one data folder; problems pile up instead of stopping it.

    Parameters
    ----------
    folder : Path
        The data folder.
    """

    def __init__(self, folder: Path) -> None:
        """Start with no problem."""
        self.folder = folder
        self.problems: list[Problem] = []
        self.files: dict[tuple[str, str], str] = {}

    def read(self) -> Known | None:
        """Read everything; None where the vocabularies that all else needs are broken."""
        lists = self._lists()
        found = self.read_own()
        areas, kinds = lists.pop(AREAS, None), lists.pop(LINK_KINDS, None)
        if not isinstance(areas, Areas) or not isinstance(kinds, LinkKinds):
            return None
        terms = {name: one for name, one in lists.items() if isinstance(one, Vocabulary)}
        return Known(Records(areas=areas, link_kinds=kinds, terms=terms, **found), self.files)  # type: ignore[arg-type]

    def read_own(self) -> dict[str, dict[str, Record]]:
        """Read the records without the vocabularies: by the folder of their kind, then by id."""
        for path in stray_files(self.folder):
            self._say(self._name(path), "file", "is no record: see README.md for where they stand")
        return {name: self._folder(kind) for kind, name in FOLDERS.items()}

    def _lists(self) -> dict[str, Record]:
        found = {}
        for path in list_files(self.folder):
            name = self.files[VOCABULARY, path.stem] = self._name(path)
            record = self._record(path, name, shape_of(path.stem))
            if record is not None:
                found[path.stem] = record
        for name in NEEDED_LISTS:
            if (VOCABULARY, name) not in self.files:
                self._say(f"vocabularies/{name}.yml", "file", "is missing")
        return found

    def _folder(self, kind: str) -> dict[str, Record]:
        found: dict[str, Record] = {}
        for path in data_files(self.folder, kind):
            name = self._name(path)
            first = self.files.setdefault((kind, path.stem), name)
            if first != name:
                self._say(name, "file", f"the id {path.stem} is taken by {first}")
                continue
            record = self._record(path, name, KINDS[kind])
            if record is not None:
                found[path.stem] = record
        return dict(sorted(found.items()))

    def _record(self, path: Path, name: str, shape: type[Record]) -> Record | None:
        found = record_in(path, name, shape)
        if isinstance(found, Record):
            return found
        self.problems += found
        return None

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def _say(self, path: str, field: str, message: str) -> None:
        self.problems.append(Problem(path, field, message))


def record_in(path: Path, name: str, shape: type[Record]) -> Record | list[Problem]:
    """Read the record of a file, or tell what is wrong with the file.

    Parameters
    ----------
    path : Path
        The file; its name is the id.
    name : str
        How problems call it.
    shape : type
        What kind of record it holds.
    """
    fields: dict[str, Any] = {}
    try:
        fields = read_yaml_file(path)
        return record_of(shape, path.stem, fields)
    except ValidationError as error:
        return problems_of(name, fields, error)
    except DataProblem as error:
        return [Problem(name, *_halves(line)) for line in error.problems]


def record_of(shape: type[R], record_id: str, fields: dict[str, Any]) -> R:
    """Make a record from the fields of a file.

    Raises
    ------
    DataProblem
        Where the file gives an id: its name is its id.
    ValidationError
        Where the fields are not those of the shape.
    """
    if "id" in fields:
        raise DataProblem(["id: unknown field: the name of the file is the id"])
    return shape.model_validate({"id": record_id, **fields})


def _halves(line: str) -> tuple[str, str]:
    where, _, message = line.partition(": ")
    return where, message
