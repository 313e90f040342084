"""What pages show, worked out from records without Streamlit: cells, events, arcs, ledgers, rows."""

from comity.web.views._actions import action_rows, measures_of, newest_first
from comity.web.views._case import finding_rows, provenance_of, role_rows
from comity.web.views._lists import LISTS, Linked, Row, list_rows
from comity.web.views._matter import arcs_of, cells_of, events_of, in_order, lane_of
from comity.web.views._money import ledger_line, standing_of, totals_of
from comity.web.views._places import place_name
from comity.web.views._quality import coverage_rows, kind_rows, question_rows
from comity.web.views._sources import SourceRow, source_rows
from comity.web.views._workspace import document_rows, own_rows

__all__ = [
    "LISTS",
    "Linked",
    "Row",
    "SourceRow",
    "action_rows",
    "arcs_of",
    "cells_of",
    "coverage_rows",
    "document_rows",
    "events_of",
    "finding_rows",
    "in_order",
    "kind_rows",
    "lane_of",
    "ledger_line",
    "list_rows",
    "measures_of",
    "newest_first",
    "own_rows",
    "place_name",
    "provenance_of",
    "question_rows",
    "role_rows",
    "source_rows",
    "standing_of",
    "totals_of",
]
