"""Pictures made for the domain, each a function from rows to a chart; the table of the same rows stands beside it."""

from comity.web.pictures._colours import INK, PALETTE, STATE_COLOURS, VERMILION, Picture
from comity.web.pictures._kinds import kinds_picture
from comity.web.pictures._ledger import ledger_picture
from comity.web.pictures._map import Arc, map_picture, place_of
from comity.web.pictures._matrix import Cell, matrix_picture
from comity.web.pictures._timeline import Event, timeline_picture
from comity.web.pictures._years import years_picture

__all__ = [
    "INK",
    "PALETTE",
    "STATE_COLOURS",
    "VERMILION",
    "Arc",
    "Cell",
    "Event",
    "Picture",
    "kinds_picture",
    "ledger_picture",
    "map_picture",
    "matrix_picture",
    "place_of",
    "timeline_picture",
    "years_picture",
]
