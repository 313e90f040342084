"""What the page of connections shows, worked out without Streamlit: ways, rows of measures, pictures."""

from comity.web.connections._pictures import lags_picture, missed_picture, positions_picture, wave_picture
from comity.web.connections._rows import (
    circle_rows,
    group_rows,
    missed_rows,
    move_rows,
    position_rows,
    rank_rows,
    short_name,
    silent_rows,
    wave_rows,
)
from comity.web.connections._ways import ends_for, source_rows_of, step_lines
from comity.web.connections._why import why_lines

__all__ = [
    "circle_rows",
    "ends_for",
    "group_rows",
    "lags_picture",
    "missed_picture",
    "missed_rows",
    "move_rows",
    "position_rows",
    "positions_picture",
    "rank_rows",
    "short_name",
    "silent_rows",
    "source_rows_of",
    "step_lines",
    "wave_picture",
    "wave_rows",
    "why_lines",
]
