"""Rows to Arrow tables, and those to Parquet files that are the same for the same rows."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from comity.errors import ReleaseProblem
from comity.tables._rows import Row
from comity.tables._schema import Table
from comity.values import Absence, PartialDate, Ref

_CENT = Decimal("0.01")


def arrow_of(table: Table, rows: Iterable[Row]) -> pa.Table:
    """Make an Arrow table of rows, sorted by the key of the table.

    Raises
    ------
    ReleaseProblem
        Where two rows have the same key.
    ValueError
        Where a row has a column that is not declared.
    """
    flat = sorted((dict(_flat(table, row)) for row in rows), key=lambda row: _key(table, row))
    _check(table, flat)
    schema = table.schema
    columns = [pa.array([row[name] for row in flat], schema.field(name).type) for name in schema.names]
    return pa.Table.from_arrays(columns, schema=schema)


def write_parquet(table: pa.Table, path: Path) -> None:
    """Write a table with settings that are fixed, so that the same rows give the same bytes."""
    pq.write_table(table, path, compression="zstd", version="2.6", use_dictionary=True)


def _key(table: Table, row: Row) -> tuple[Any, ...]:
    values = (row[name] for name in table.key)
    return tuple((value is not None, value) for value in values)


def _check(table: Table, rows: list[dict[str, Any]]) -> None:
    for one, other in pairwise(rows):
        if _key(table, one) == _key(table, other):
            msg = f"{table.name}: two rows have the key {[one[name] for name in table.key]}"
            raise ReleaseProblem(msg)


def _flat(table: Table, row: Row) -> Iterator[tuple[str, Any]]:
    strange = row.keys() - {column.name for column in table.columns}
    if strange:
        msg = f"{table.name} has no column {', '.join(sorted(strange))}"
        raise ValueError(msg)
    for column in table.columns:
        yield from _spread(column.name, column.type, row.get(column.name))


def _spread(name: str, kind: str, value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    absence = str(value) if isinstance(value, Absence) else None
    present = None if absence else value
    if kind == "amount":
        yield name, _cents(present)
    elif kind in {"date", "when"}:
        yield from _days(name, present).items()
    else:
        yield name, _simple(value)
    if kind in {"amount", "when"}:
        yield name + "_absence", absence


def _cents(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(_CENT)


def _days(name: str, value: PartialDate | None) -> Mapping[str, str | date | None]:
    names = (name, name + "_first", name + "_last", name + "_precision")
    if value is None:
        return dict.fromkeys(names)
    return dict(zip(names, (str(value), value.first, value.last, value.precision), strict=True))


def _simple(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, Ref | Enum):
        return str(value)
    return list(value) if isinstance(value, tuple) else value
