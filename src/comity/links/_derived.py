"""Links that rules conclude: each rule is one SQL file over the tables of the records."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import duckdb

from comity.links._draft import Draft
from comity.model import Record, Records
from comity.values import PartialDate, Ref


def rules() -> Mapping[str, str]:
    """Give the text of each rule by name; a rule is named as the kind of link that it concludes."""
    folder = files(__package__).joinpath("rules")
    found = sorted(folder.iterdir(), key=lambda one: one.name)
    return {
        one.name.removesuffix(".sql"): one.read_text(encoding="utf-8")
        for one in found
        if one.name.endswith(".sql")
    }


def derived_links(connection: duckdb.DuckDBPyConnection, records: Records) -> Iterator[Draft]:
    """List what each rule concludes from the tables."""
    for name, text in rules().items():
        found = connection.execute(text)
        columns = [column[0] for column in found.description or ()]
        for row in found.fetchall():
            yield _draft(name, dict(zip(columns, row, strict=True)), records)


def _draft(rule: str, row: Mapping[str, Any], records: Records) -> Draft:
    return Draft(
        rule,
        Ref.parse(row["from_ref"]),
        Ref.parse(row["to_ref"]),
        tuple(_premise(text, records) for text in row["premises"]),
        via=Ref.parse(row["via_ref"]),
        date=PartialDate.parse(row["date"]) if row["date"] else None,
        until=PartialDate.parse(row["until"]) if row["until"] else None,
        rule=rule,
        share=float(row["share"]),
    )


def _premise(text: str, records: Records) -> tuple[Record, str]:
    ref, _, path = text.partition("#")
    record = records.find(Ref.parse(ref))
    assert isinstance(record, Record)  # noqa: S101 - rules name records that the tables were made from
    return record, path
