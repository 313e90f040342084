"""Tables asked through DuckDB: loaded once, read only, cut off from the disk and the network."""

import re
from collections.abc import Mapping
from graphlib import TopologicalSorter
from importlib.resources import files
from pathlib import Path
from typing import Any, Self

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from comity.errors import ReleaseProblem
from comity.tables._schema import TABLES

Answer = list[dict[str, Any]]
"""Rows of an answer, each column to value."""

_READS = re.compile(r"\b(?:FROM|JOIN) (\w+)")
_PATTERN_MARKS = "*?["
_KEPT = frozenset(
    {"authority_groups", "case_lines", "decision_lines", "fact_spans", "fine_caps", "group_cases", "sums"}
)
"""Views that are worked out once, at opening."""


class Tables:
    """The tables of a release in memory.

    Parameters
    ----------
    connection : duckdb.DuckDBPyConnection
        Holds the tables; from here on it belongs to this object.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Shut the door behind the tables: no files, no network, no settings."""
        self._connection = connection
        self._connection.execute("SET enable_external_access = false")
        self._connection.execute("SET lock_configuration = true")

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Read the Parquet files of a folder.

        Raises
        ------
        ReleaseProblem
            Where a table is missing or cannot be read.
        """
        connection = duckdb.connect(":memory:")
        connection.execute("SET threads = 1")  # to share out a small file takes longer than to read it
        for name in TABLES:
            _load(connection, name, folder / f"{name}.parquet")
        connection.execute("RESET threads")
        return cls(_with_views(connection))

    @classmethod
    def of(cls, tables: Mapping[str, pa.Table]) -> Self:
        """Hold tables that were just made."""
        return cls(connect(tables))

    def rows(self, sql: str, params: Mapping[str, Any] | None = None) -> Answer:
        """Answer one SELECT; values are bound (``$name``), never written into the text.

        Raises
        ------
        ValueError
            Where the text is anything but one SELECT.
        """
        cursor = self._connection.cursor()
        statements = cursor.extract_statements(sql)
        if len(statements) != 1 or statements[0].type != duckdb.StatementType.SELECT:
            msg = "one SELECT is answered at a time, and nothing else"
            raise ValueError(msg)
        found = cursor.execute(statements[0], dict(params or {}))
        names = [column[0] for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def connect(tables: Mapping[str, pa.Table]) -> duckdb.DuckDBPyConnection:
    """Give a DuckDB connection that holds the tables, and the views that stand on them."""
    connection = duckdb.connect(":memory:")
    for name, table in tables.items():
        _take(connection, name, table)
    return _with_views(connection)


def views() -> Mapping[str, str]:
    """Give the text of each view by name; one that stands on others comes after them."""
    folder = files(__package__)
    paths = [folder.joinpath("actions.sql"), *folder.joinpath("views").iterdir()]
    names = sorted(path.name for path in paths)
    by_name = {path.name: path for path in paths}
    texts = {name.removesuffix(".sql"): by_name[name].read_text(encoding="utf-8") for name in names}
    below = {name: [one for one in _READS.findall(text) if one in texts] for name, text in texts.items()}
    return {name: texts[name] for name in TopologicalSorter(below).static_order()}


def _take(connection: duckdb.DuckDBPyConnection, name: str, table: pa.Table) -> None:
    connection.register("arriving", table)
    connection.execute(f'CREATE TABLE "{name}" AS SELECT * FROM arriving')
    connection.unregister("arriving")


def _with_views(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    for name, text in views().items():
        connection.execute(f"CREATE {'TABLE' if name in _KEPT else 'VIEW'} {name} AS {text}")
    return connection


def _load(connection: duckdb.DuckDBPyConnection, name: str, path: Path) -> None:
    """DuckDB reads the file itself, which is quick, unless it would take the path for a pattern."""
    try:
        if any(mark in str(path) for mark in _PATTERN_MARKS):
            _take(connection, name, pq.read_table(path))
        else:
            create = f'CREATE TABLE "{name}" AS SELECT * FROM read_parquet($path)'
            connection.execute(create, {"path": str(path)})
    except (duckdb.Error, OSError, pa.ArrowException) as error:
        msg = f"{path.name} cannot be read: {error}"
        raise ReleaseProblem(msg) from error
