"""All tables of a release from its records and links."""

from collections.abc import Iterable, Mapping

import pyarrow as pa

from comity.model import Link, Records
from comity.tables import (
    _acts,
    _authorities,
    _cases,
    _companies,
    _documents,
    _evidence,
    _laws,
    _links,
    _matters,
    _names,
    _places,
    _rates,
    _sanctions,
)
from comity.tables._arrow import arrow_of
from comity.tables._rows import Maker
from comity.tables._schema import TABLES

_ROOMS = (
    _places,
    _authorities,
    _laws,
    _companies,
    _matters,
    _cases,
    _acts,
    _sanctions,
    _rates,
    _evidence,
    _documents,
    _names,
)


def _maker(table: str) -> Maker:
    """Find the function that makes the rows of a table: it bears the table's name."""
    found = [getattr(room, table) for room in _ROOMS if hasattr(room, table)]
    maker: Maker = found[0]
    return maker


_MAKERS: Mapping[str, Maker] = {name: _maker(name) for name in TABLES if name != "links"}


def tables_of(records: Records, links: Iterable[Link] = ()) -> dict[str, pa.Table]:
    """Make every table, sorted, so that the same records give the same tables.

    Parameters
    ----------
    records : Records
        All records.
    links : iterable of Link
        The links between them, where they are known by now.
    """
    made = {name: arrow_of(TABLES[name], maker(records)) for name, maker in _MAKERS.items()}
    return made | {"links": arrow_of(TABLES["links"], _links.links(links))}


def links_table(links: Iterable[Link]) -> pa.Table:
    """Make the table of links alone."""
    return arrow_of(TABLES["links"], _links.links(links))
