"""Reads, checks and rewrites in canonical form the files of ``data/``."""

from pathlib import Path

from comity.catalog._check import check_records
from comity.catalog._files import place_of
from comity.catalog._format import format_folder, write_record
from comity.catalog._known import Known
from comity.catalog._overlay import beside, problems_of, with_workspace
from comity.catalog._problems import Problem
from comity.catalog._read import Reader
from comity.catalog._schema import schema_of
from comity.errors import DataProblem
from comity.model import Records

__all__ = [
    "Problem",
    "beside",
    "format_folder",
    "place_of",
    "problems_in",
    "problems_of",
    "read_records",
    "schema_of",
    "with_workspace",
    "write_record",
]


def problems_in(folder: Path) -> list[Problem]:
    """List every problem of a data folder, file by file.

    Parameters
    ----------
    folder : Path
        The data folder.
    """
    return _read(folder)[1]


def read_records(folder: Path) -> Records:
    """Read a data folder.

    Parameters
    ----------
    folder : Path
        The data folder.

    Raises
    ------
    DataProblem
        With all problems, one line each, where there is any.
    """
    known, problems = _read(folder)
    if known is None or problems:
        raise DataProblem([str(problem) for problem in problems])
    return known.records


def _read(folder: Path) -> tuple[Known | None, list[Problem]]:
    if not folder.is_dir():
        return None, [Problem(str(folder), "file", "there is no such folder")]
    reader = Reader(folder)
    known = reader.read()
    found = check_records(known) if known is not None else []
    return known, sorted({*reader.problems, *found})
