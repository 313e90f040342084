"""Records as tables: one schema, deterministic Parquet, questions through DuckDB."""

from comity.tables._arrow import write_parquet
from comity.tables._make import links_table, tables_of
from comity.tables._names import label_of
from comity.tables._schema import TABLES, Column, Table
from comity.tables._tables import Answer, Tables, connect

__all__ = [
    "TABLES",
    "Answer",
    "Column",
    "Table",
    "Tables",
    "connect",
    "label_of",
    "links_table",
    "tables_of",
    "write_parquet",
]
