"""The search index: names folded and cut into words (for prefixes) and three-letter pieces (for slips)."""

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from comity.values import fold_name

_SCHEMA = """
CREATE TABLE names (
  id INTEGER PRIMARY KEY, ref TEXT, kind TEXT, label TEXT, name TEXT, how TEXT, folded TEXT, weight INTEGER
);
CREATE INDEX exact ON names (folded);
CREATE VIRTUAL TABLE words USING fts5 (
  folded, content = 'names', content_rowid = 'id', prefix = '1 2 3', tokenize = 'unicode61'
);
CREATE VIRTUAL TABLE pieces USING fts5 (
  folded, content = 'names', content_rowid = 'id', detail = 'none', tokenize = 'trigram'
);
"""


def write_index(path: Path, names: Iterable[Mapping[str, Any]], weights: Mapping[str, int]) -> None:
    """Write the index; the same names in the same order give the same bytes.

    Parameters
    ----------
    path : Path
        A file that is not there yet.
    names : iterable of mapping
        Rows of the table ``names``.
    weights : mapping of str to int
        How often each ref takes part in cases: what readers look for most comes first.
    """
    rows = [_row(number, row, weights) for number, row in enumerate(names, start=1)]
    connection = sqlite3.connect(path)
    try:
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA page_size = 4096;" + _SCHEMA)
        connection.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        for index in ("words", "pieces"):
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        connection.commit()
        connection.execute("VACUUM")
    finally:
        connection.close()


def _row(number: int, row: Mapping[str, Any], weights: Mapping[str, int]) -> tuple[Any, ...]:
    kept = (row["ref"], row["kind"], row["label"], row["name"], row["how"])
    return (number, *kept, fold_name(row["name"]), weights.get(row["ref"], 0))
