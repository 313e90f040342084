"""What Explore shows, worked out without Streamlit: the view in the address, what is around a node, where it stands."""

from comity.web.explore._around import Around, Choice, around, choices, tie_of_line
from comity.web.explore._dossier import Dossier, dossier_of
from comity.web.explore._graphml import graphml_of
from comity.web.explore._places import places_of
from comity.web.explore._rows import link_rows, record_rows, ties_shown
from comity.web.explore._scene import Scene, Standing, scene_of, words_of, years_of
from comity.web.explore._view import ALL, DEFAULT_FAMILIES, KEYS, View
from comity.web.explore._words import TieWords
from comity.web.explore._years import Span, Years, span_of

__all__ = [
    "ALL",
    "DEFAULT_FAMILIES",
    "KEYS",
    "Around",
    "Choice",
    "Dossier",
    "Scene",
    "Span",
    "Standing",
    "TieWords",
    "View",
    "Years",
    "around",
    "choices",
    "dossier_of",
    "graphml_of",
    "link_rows",
    "places_of",
    "record_rows",
    "scene_of",
    "span_of",
    "tie_of_line",
    "ties_shown",
    "words_of",
    "years_of",
]
