"""Reads the folders of ``data/`` into records, collecting every problem on the way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from comity.catalog._problems import Problem, problems_of
from comity.catalog._yaml import read_yaml_file
from comity.errors import DataProblem
from comity.model import FOLDERS, KINDS, Areas, LinkKinds, Record, Records, Vocabulary

AREAS = "areas"
LINK_KINDS = "link-kinds"


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

    def records(self) -> Records | None:
        """Read everything; None where the vocabularies that all else needs are broken."""
        vocabularies = self._vocabularies()
        areas, kinds = vocabularies.pop(AREAS, None), vocabularies.pop(LINK_KINDS, None)
        found = {name: self._folder(kind) for kind, name in FOLDERS.items()}
        if not isinstance(areas, Areas) or not isinstance(kinds, LinkKinds):
            self._say("vocabularies", "file", f"{AREAS}.yml and {LINK_KINDS}.yml are needed")
            return None
        terms = {name: one for name, one in vocabularies.items() if isinstance(one, Vocabulary)}
        return Records(areas=areas, link_kinds=kinds, terms=terms, **found)  # type: ignore[arg-type]

    def _vocabularies(self) -> dict[str, Record]:
        shapes: dict[str, type[Record]] = {AREAS: Areas, LINK_KINDS: LinkKinds}
        found = {}
        for path in sorted((self.folder / "vocabularies").glob("*.yml")):
            record = self._record(path, shapes.get(path.stem, Vocabulary))
            if record is not None:
                found[path.stem] = record
        return found

    def _folder(self, kind: str) -> dict[str, Record]:
        found: dict[str, Record] = {}
        for path in data_files(self.folder, kind):
            if path.stem in found:
                self._say(self._name(path), "file", f"the id {path.stem} is taken by another file")
                continue
            self.files[kind, path.stem] = self._name(path)
            record = self._record(path, KINDS[kind])
            if record is not None:
                found[path.stem] = record
        return dict(sorted(found.items()))

    def _record(self, path: Path, shape: type[Record]) -> Record | None:
        name = self._name(path)
        try:
            return record_of(shape, path.stem, read_yaml_file(path))
        except ValidationError as error:
            self.problems += problems_of(name, error)
        except DataProblem as error:
            for line in error.problems:
                where, _, message = line.partition(": ")
                self._say(name, where, message)
        return None

    def _name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def _say(self, path: str, field: str, message: str) -> None:
        self.problems.append(Problem(path, field, message))


def record_of(shape: type[Record], record_id: str, fields: dict[str, Any]) -> Record:
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


def data_files(folder: Path, kind: str) -> Iterator[Path]:
    """List the files of one kind in the order of their names."""
    yield from sorted((folder / FOLDERS[kind]).rglob("*.yml"), key=lambda path: path.stem)
