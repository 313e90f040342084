"""Pieces that several pages share: headings with status, links, tables with their download, counting rules."""

from comity.web.parts._frame import follow_links, footer, header, style
from comity.web.parts._pieces import counted, heading, lead, link_line, nothing_here, own_mark, status_badge
from comity.web.parts._search import search_box
from comity.web.parts._tables import rows_csv, show_chart, show_sources, show_table, show_years

__all__ = [
    "counted",
    "follow_links",
    "footer",
    "header",
    "heading",
    "lead",
    "link_line",
    "nothing_here",
    "own_mark",
    "rows_csv",
    "search_box",
    "show_chart",
    "show_sources",
    "show_table",
    "show_years",
    "status_badge",
    "style",
]
