"""A release in other forms: the plain table of actions, JSON, linked data, a network, tables."""

import csv
import io
import json
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import networkx as nx
import rdflib

from comity.network import ties_in
from comity.release._actions import Action
from comity.release._records_file import plain_of
from comity.release._release import Release
from comity.tables import TABLES

_ACTION_COLUMNS: Mapping[str, str] = {
    "matter": "matter",
    "case": "case",
    "regulator": "regulator",
    "country": "country",
    "date": "date",
    "kind": "kind",
    "sanction": "sanction",
    "amount": "amount",
    "currency": "currency",
    "state": "state",
    "respondents": "respondents",
    "law": "law",
    "provisions": "provisions",
    "sources": "sources",
    "status": "status",
}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_release(release: Release, form: str, out: Path) -> str:
    """Write a release in another form.

    Parameters
    ----------
    release : Release
        What is written.
    form : str
        One of ``EXPORTS``.
    out : Path
        File or folder; it is written anew.

    Returns
    -------
    str
        What was written, in a few words.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    return EXPORTS[form](release, out)


def guarded(value: object) -> str:
    """Give the text of a cell that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_of(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Write rows as CSV (RFC 4180), each cell guarded against being taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([guarded(value) for value in row] for row in rows)
    return text.getvalue()


def actions_csv(actions: Iterable[Action]) -> str:
    """Write actions as CSV, with the columns that a reader without the app wants."""
    rows = ([getattr(one, name) for name in _ACTION_COLUMNS.values()] for one in actions)
    return csv_of(list(_ACTION_COLUMNS), rows)


def _write_actions(release: Release, out: Path) -> str:
    found = release.actions()
    out.write_text(actions_csv(found), encoding="utf-8", newline="")
    return f"{len(found)} actions"


def _write_json(release: Release, out: Path) -> str:
    found: dict[str, Any] = {"version": release.version, "as_of": release.as_of, "records": {}}
    for record in release.records:
        found["records"][f"{record.kind}/{record.id}"] = plain_of(record)
    links = (link.model_dump(mode="json", by_alias=True, exclude_none=True) for link in release.links())
    found["links"] = list(links)
    out.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return f"{len(found['records'])} records and {len(found['links'])} links"


def _write_quads(release: Release, out: Path) -> str:
    shutil.copyfile(release.folder / "graph.nq", out)
    return f"{len(release.graph)} quads"


def _write_turtle(release: Release, out: Path) -> str:
    """Named graphs have no place in Turtle: every statement is written once, without its source."""
    triples = rdflib.Graph()
    for prefix, namespace in release.graph.rdflib_view().namespaces():
        triples.bind(prefix, namespace)
    for one, two, three, _ in release.graph.rdflib_view().quads():
        triples.add((one, two, three))
    triples.serialize(out, format="turtle", encoding="utf-8")
    return f"{len(triples)} triples"


def _write_graphml(release: Release, out: Path) -> str:
    flat: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node, kind in release.network.nodes(data="kind"):
        flat.add_node(node, kind=kind, label=release.label(node))
    for tie in ties_in(release.network):
        known = {name: value for name, value in vars(tie).items() if value is not None}
        ends = (known.pop("from_"), known.pop("to"))
        flat.add_edge(*ends, key=known.pop("id"), **known)
    nx.write_graphml(flat, out)
    return f"{len(flat)} nodes and {flat.number_of_edges()} lines"


def _write_parquet(release: Release, out: Path) -> str:
    shutil.copytree(release.folder / "tables", out, dirs_exist_ok=True)
    shutil.copyfile(release.folder / "datapackage.json", out / "datapackage.json")
    return f"{len(TABLES)} tables"


def _write_csv(release: Release, out: Path) -> str:
    out.mkdir(parents=True, exist_ok=True)
    for name, table in TABLES.items():
        columns = table.schema.names
        rows = release.rows(f'SELECT * FROM "{name}"')
        text = csv_of(columns, ([_cell(row[column]) for column in columns] for row in rows))
        (out / f"{name}.csv").write_text(text, encoding="utf-8", newline="")
    return f"{len(TABLES)} tables"


def _cell(value: object) -> object:
    return " | ".join(map(str, value)) if isinstance(value, list) else value


EXPORTS: Mapping[str, Callable[[Release, Path], str]] = {
    "actions-csv": _write_actions,
    "csv": _write_csv,
    "json": _write_json,
    "nquads": _write_quads,
    "turtle": _write_turtle,
    "graphml": _write_graphml,
    "parquet": _write_parquet,
}
"""The forms that a release can be written in."""
