"""A workspace: own records in folders as those of ``data/``, beside the curated ones and never over them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from comity.catalog._check import check_records
from comity.catalog._files import place_of
from comity.catalog._known import Known
from comity.catalog._problems import Problem
from comity.catalog._read import Reader
from comity.errors import DataProblem
from comity.model import FOLDERS, Record, Records


def with_workspace(records: Records, folder: Path) -> Records:
    """Put the records of a workspace beside the curated ones, marked as such.

    Parameters
    ----------
    records : Records
        The curated ones.
    folder : Path
        The workspace; one that is not there is empty.

    Raises
    ------
    DataProblem
        Where a file cannot be taken, or would stand over a curated record; one line each.
    """
    reader = Reader(folder)
    found = reader.read_own() if folder.is_dir() else {}
    added = [record for held in found.values() for record in held.values()]
    merged = beside(records, added)
    problems = [*reader.problems, *_over(records, added), *_problems(merged, added)]
    if problems:
        raise DataProblem([f"{folder.name}/{one}" for one in sorted({*problems})])
    return replace(merged, workspace=frozenset(f"{one.kind}/{one.id}" for one in added))


def beside(records: Records, added: Iterable[Record]) -> Records:
    """Put records beside others; an id that is taken stays with who has it."""
    found = {name: dict(records.of(kind)) for kind, name in FOLDERS.items()}
    for one in added:
        found[FOLDERS[one.kind]].setdefault(one.id, one)
    return replace(records, **{name: dict(sorted(held.items())) for name, held in found.items()})  # type: ignore[arg-type]


def problems_of(records: Records, added: Iterable[Record]) -> list[Problem]:
    """List what would be wrong with records beside others, without looking at these again.

    Parameters
    ----------
    records : Records
        What is held, and taken as it is.
    added : iterable of Record
        What would stand beside it.
    """
    fresh = list(added)
    return _problems(beside(records, fresh), fresh)


def _problems(merged: Records, fresh: list[Record]) -> list[Problem]:
    every = [*merged, *merged.documents.values()]
    files = {(one.kind, one.id): place_of(one).as_posix() for one in every}
    return check_records(Known(merged, files), fresh)


def _over(records: Records, added: Iterable[Record]) -> Iterable[Problem]:
    for one in added:
        if one.id in records.of(one.kind):
            yield Problem(
                place_of(one).as_posix(),
                "file",
                f"the {one.kind} {one.id} is curated: it cannot be written over",
            )
