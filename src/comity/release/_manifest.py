"""The description of a release, as a Frictionless Data Package."""

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from comity.tables import TABLES, Table

NAME = "datapackage.json"
FORMAT = 3
"""Format of releases; another one is not opened."""
_FRICTIONLESS: Mapping[pa.DataType, str] = {
    pa.string(): "string",
    pa.list_(pa.string()): "array",
    pa.int64(): "integer",
    pa.float64(): "number",
    pa.bool_(): "boolean",
    pa.date32(): "date",
    pa.decimal128(20, 2): "number",
}
_OTHERS: Mapping[str, tuple[str, str]] = {
    "records.jsonl": ("jsonl", "Every record as data/ holds it, one JSON line each."),
    "graph.nq": ("nq", "The records and links as linked data (N-Quads), a named graph for each source."),
    "search.sqlite": ("sqlite", "Index of names, for search as one types."),
    "network.json": (
        "json",
        "Hubs, brokers and circles of regulators, with how they were counted.",
    ),
    "quality.json": ("json", "Open questions: what is missing, unknown or from memory."),
}


def manifest_of(
    version: str, as_of: str, counts: Mapping[str, Any], sizes: Mapping[str, int]
) -> dict[str, Any]:
    """Describe a release.

    Parameters
    ----------
    version, as_of : str
        Its version, and the day on which its latest source was seen.
    counts : mapping
        Its figures.
    sizes : mapping of str to int
        Number of rows of each table.
    """
    return {
        "name": "comity",
        "title": "Comity: privacy-law enforcement across borders",
        "version": version,
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "comity": {"format": FORMAT, "as_of": as_of, "counts": counts},
        "resources": [*_tables(sizes), *_files()],
    }


def missing_columns(manifest: Mapping[str, Any]) -> list[str]:
    """List the columns (``authorities.label``) that a release lacks, since an earlier Comity built it.

    Parameters
    ----------
    manifest : mapping
        The description of the release.

    Raises
    ------
    KeyError, TypeError
        Where it describes no tables.
    """
    held = {
        (one["path"], field["name"])
        for one in manifest["resources"]
        if one["format"] == "parquet"
        for field in one["schema"]["fields"]
    }
    return [
        f"{table.name}.{field.name}"
        for table in TABLES.values()
        for column in table.columns
        for field in column.fields
        if (_path(table), field.name) not in held
    ]


def _path(table: Table) -> str:
    return f"tables/{table.name}.parquet"


def _tables(sizes: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for table in TABLES.values():
        yield {
            "name": table.name.replace("_", "-"),
            "description": table.about,
            "path": _path(table),
            "format": "parquet",
            "rows": sizes[table.name],
            "schema": {"fields": list(_fields(table)), "primaryKey": list(table.key)},
        }


def _fields(table: Table) -> Iterator[dict[str, str]]:
    for column in table.columns:
        for field in column.fields:
            about = field.metadata[b"about"].decode()
            yield {"name": field.name, "type": _FRICTIONLESS[field.type], "description": about}


def _files() -> Iterator[dict[str, str]]:
    for path, (kind, about) in _OTHERS.items():
        name = path.partition(".")[0]
        yield {"name": name, "description": about, "path": path, "format": kind}
