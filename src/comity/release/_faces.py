"""The files of a release, made from records: each step writes one face."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from comity.graph import lines_of as lines_of_quads
from comity.graph import quads_of
from comity.links import derive_links
from comity.model import Link, Records
from comity.release._measures import NAME, worked_out
from comity.release._quality import quality_of
from comity.release._records_file import lines_of
from comity.release._search_index import write_index
from comity.release._stats import Stats, stats_of
from comity.tables import Tables, connect, links_table, tables_of, write_parquet


@dataclass(frozen=True)
class Material:
    """What the faces are made of.

    Parameters
    ----------
    records : Records
        All records.
    links : list of Link
        The links between them.
    arrow : mapping of str to pyarrow.Table
        The tables.
    tables : Tables
        The same, to be asked.
    """

    records: Records
    links: list[Link]
    arrow: Mapping[str, pa.Table]
    tables: Tables

    @property
    def stats(self) -> Stats:
        """The figures."""
        return stats_of(self.tables)


def material_of(records: Records) -> Material:
    """Make the tables, work out the links from them, and put these into the tables."""
    arrow = tables_of(records)
    with connect(arrow) as connection:
        links = derive_links(connection, records)
    whole = arrow | {"links": links_table(links)}
    return Material(records, links, whole, Tables.of(whole))


def write_records(material: Material, folder: Path) -> None:
    """Write ``records.jsonl``."""
    text = "".join(f"{line}\n" for line in lines_of(material.records))
    (folder / "records.jsonl").write_text(text, encoding="utf-8")


def write_tables(material: Material, folder: Path) -> None:
    """Write ``tables/*.parquet``."""
    place = folder / "tables"
    place.mkdir()
    for name, table in material.arrow.items():
        write_parquet(table, place / f"{name}.parquet")


def write_graph(material: Material, folder: Path) -> None:
    """Write ``graph.nq``."""
    text = "".join(lines_of_quads(quads_of(material.records, material.links)))
    (folder / "graph.nq").write_text(text, encoding="utf-8")


def write_search(material: Material, folder: Path) -> None:
    """Write ``search.sqlite``; a record weighs by the number of cases it takes part in."""
    rows = material.tables.rows(
        "SELECT 'company/' || company_id AS ref, count(*) AS n FROM respondents GROUP BY ALL"
        " UNION ALL SELECT 'matter/' || matter_id, count(*) FROM cases GROUP BY ALL"
        " UNION ALL SELECT a.ref, count(*) FROM case_authorities AS ca"
        " INNER JOIN authorities AS a ON ca.authority_id = a.id GROUP BY ALL"
        " UNION ALL SELECT 'organisation/' || organisation_id, count(*) FROM complainants GROUP BY ALL"
        " UNION ALL SELECT 'law/' || law_id, count(*) FROM case_laws GROUP BY ALL"
    )
    weights = {row["ref"]: row["n"] for row in rows}
    write_index(folder / "search.sqlite", material.arrow["names"].to_pylist(), weights)


def write_quality(material: Material, folder: Path) -> None:
    """Write ``quality.json``."""
    write_json(folder / "quality.json", quality_of(material.tables))


def write_network(material: Material, folder: Path) -> None:
    """Write ``network.json``: what takes long to measure."""
    write_json(folder / NAME, worked_out(material.records))


def write_json(path: Path, value: Any) -> None:  # noqa: ANN401 - any plain JSON value
    """Write a value as readable JSON that ends in a line break."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


Step = Callable[[Material, Path], None]

FACES: Mapping[str, Step] = {
    "records": write_records,
    "tables": write_tables,
    "graph": write_graph,
    "search": write_search,
    "quality": write_quality,
    "network": write_network,
}
"""The steps that write the files, by what a progress line calls them."""
