"""What the makers of rows share."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from comity.model import Records

Row = Mapping[str, Any]
"""One row: declared column to value; what is left out is empty."""

Maker = Callable[[Records], Iterator[Row]]
"""Makes the rows of one table."""


def plain(record: object, *names: str) -> dict[str, Any]:
    """Take fields of a record that go into columns of the same name."""
    return {name: getattr(record, name) for name in names}


def numbered(values: Iterable[str], column: str, **same: str) -> Iterator[Row]:
    """Make one row a value, with its place in the list."""
    for position, value in enumerate(values):
        yield {**same, "position": position, column: value}
