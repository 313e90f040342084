"""Builds a release from records and opens one: the only place where the other rooms meet."""

from comity.release._actions import SEPARATOR, Action
from comity.release._build import STEPS, Progress, build_release, release_records, silent
from comity.release._explain import Explanation, Premise, when_of
from comity.release._export import EXPORTS, actions_csv, csv_of, export_release, guarded
from comity.release._ids import Found
from comity.release._measures import Measures
from comity.release._open import default_release, open_release
from comity.release._release import Release
from comity.release._search import Hit
from comity.release._stats import Stats
from comity.release._ways import Way, WayStep

__all__ = [
    "EXPORTS",
    "SEPARATOR",
    "STEPS",
    "Action",
    "Explanation",
    "Found",
    "Hit",
    "Measures",
    "Premise",
    "Progress",
    "Release",
    "Stats",
    "Way",
    "WayStep",
    "actions_csv",
    "build_release",
    "csv_of",
    "default_release",
    "export_release",
    "guarded",
    "open_release",
    "release_records",
    "silent",
    "when_of",
]
