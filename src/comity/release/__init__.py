"""Builds a release from records and opens one: the only place where the other rooms meet."""

from comity.release._actions import SEPARATOR, Action
from comity.release._build import build_release, release_records
from comity.release._ids import Found
from comity.release._open import open_release
from comity.release._release import Release
from comity.release._search import Hit
from comity.release._stats import Stats

__all__ = [
    "SEPARATOR",
    "Action",
    "Found",
    "Hit",
    "Release",
    "Stats",
    "build_release",
    "open_release",
    "release_records",
]
