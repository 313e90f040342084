"""The tables of a release, as ``schema.toml`` declares them."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

import pyarrow as pa

_ABSENCE = "Why there is none: unknown, redacted, not-published or not-applicable."
_PLAIN: Mapping[str, pa.DataType] = {
    "text": pa.string(),
    "texts": pa.list_(pa.string()),
    "int": pa.int64(),
    "float": pa.float64(),
    "bool": pa.bool_(),
}


@dataclass(frozen=True)
class Column:
    """A column as it is declared; a date or an amount takes several in the file.

    Parameters
    ----------
    name, type, about : str
        As in ``schema.toml``.
    """

    name: str
    type: str
    about: str

    @property
    def fields(self) -> Iterator[pa.Field]:
        """Give the columns of the file, each with its meaning."""
        for suffix, kind, about in _parts(self.type, self.about):
            yield pa.field(self.name + suffix, kind, metadata={"about": about})


@dataclass(frozen=True)
class Table:
    """A table as it is declared.

    Parameters
    ----------
    name, about : str
        Its name, and what a row is.
    key : tuple of str
        Columns that tell rows apart, and by which they are sorted.
    columns : tuple of Column
        In order.
    """

    name: str
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def schema(self) -> pa.Schema:
        """Give the columns of the file."""
        return pa.schema([field for column in self.columns for field in column.fields])


def _parts(kind: str, about: str) -> Iterator[tuple[str, pa.DataType, str]]:
    if kind in _PLAIN:
        yield "", _PLAIN[kind], about
        return
    if kind == "amount":
        yield "", pa.decimal128(20, 2), about
    else:
        yield "", pa.string(), about
        yield "_first", pa.date32(), "The first day that it may mean."
        yield "_last", pa.date32(), "The last day that it may mean."
        yield "_precision", pa.string(), "day, month or year."
    if kind != "date":
        yield "_absence", pa.string(), _ABSENCE


def _table(name: str, declared: Mapping[str, object]) -> Table:
    columns = declared["columns"]
    key = declared["key"]
    assert isinstance(columns, dict)  # noqa: S101 - the file is ours, and a test reads all of it
    assert isinstance(key, list)  # noqa: S101
    parts = ((column, *text.split(": ", 1)) for column, text in columns.items())
    return Table(name, str(declared["about"]), tuple(key), tuple(Column(*part) for part in parts))


def _read() -> Mapping[str, Table]:
    text = files(__package__).joinpath("schema.toml").read_text(encoding="utf-8")
    return {name: _table(name, declared) for name, declared in tomllib.loads(text).items()}


TABLES: Mapping[str, Table] = _read()
"""Every table by name."""
