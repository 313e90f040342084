"""The figures of a release, counted from its tables."""

from collections.abc import Mapping
from importlib.resources import files

from comity.tables import Tables

_PLACES = 4

Stats = Mapping[str, int | float | Mapping[str, int]]
"""Figure by name; ``links`` holds a count by kind."""


def stats_of(tables: Tables) -> Stats:
    """Count cases, matters, links by kind, facts and the share of facts that a source supports."""
    text = files(__package__).joinpath("stats.sql").read_text(encoding="utf-8")
    figures: dict[str, int] = tables.rows(text)[0]
    by_kind = tables.rows("SELECT kind, count(*) AS n FROM links GROUP BY kind ORDER BY kind")
    shares = {
        "reviewed_share": _share(figures["reviewed_facts"], figures["facts"]),
        "reviewed_headline_share": _share(figures["reviewed_headline_facts"], figures["headline_facts"]),
    }
    return {**figures, **shares, "links": {row["kind"]: row["n"] for row in by_kind}}


def _share(part: int, whole: int) -> float:
    return round(part / whole, _PLACES) if whole else 0.0
