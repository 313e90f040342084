"""How long each question takes over many cases: the bar is 150 ms at the median, on two cores."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from benchmarks.stopwatch import seconds
from comity.errors import UnknownId
from comity.links import derive_links
from comity.model import Records
from comity.questions import QUESTIONS, ask
from comity.tables import Tables, connect, links_table, tables_of
from comity.values import Ref

BAR = 150
"""Milliseconds."""
ROWS = 200
"""Rows that a reader sees at once; all are counted."""
_GIVEN: Mapping[str, str] = {
    "matter": "matter-5",
    "case": "case-5",
    "group": "group-5",
    "record": "case/case-5",
    "law": "eu-gdpr",
    "provision": "eu-gdpr/art-6",
    "regulator": "ie-dpc",
}
"""What is asked of the made-up world, which has none of the worked examples."""


class World:
    """Tables and names of records: as much of a release as questions ask of.

    Parameters
    ----------
    records : Records
        What is asked.
    """

    version = "made-up"
    as_of = "2026-11-24"

    def __init__(self, records: Records) -> None:
        """Make the tables and the links, and hold them in memory."""
        made = tables_of(records)
        with connect(made) as connection:
            links = derive_links(connection, records)
        self._tables = Tables.of(made | {"links": links_table(links)})
        names = self._tables.rows("SELECT DISTINCT ref, label FROM names")
        self._labels = {row["ref"]: row["label"] for row in names}

    def rows(self, sql: str, **params: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - whatever can be bound
        """Answer one SELECT."""
        return self._tables.rows(sql, params)

    def ref_of(self, text: str | Ref) -> Ref:
        """Give a reference that is there."""
        if str(text) not in self._labels:
            raise UnknownId(str(text))
        return Ref.parse(str(text))

    def label(self, ref: str | Ref) -> str:
        """Give what readers see."""
        return self._labels.get(str(ref), str(ref))


@dataclass(frozen=True)
class Pace:
    """How long a question takes.

    Parameters
    ----------
    id, title : str
        Of the question.
    milliseconds : float
        The median of several runs.
    looked_at, kept : int
        Rows of its answer.
    """

    id: str
    title: str
    milliseconds: float
    looked_at: int
    kept: int

    @property
    def row(self) -> str:
        """The pace as a row of the page."""
        spent = f"{self.milliseconds:.0f}" + ("" if self.milliseconds <= BAR else " (over the bar)")
        return f"| {self.id} | {self.title} | {self.looked_at:,} | {self.kept:,} | {spent} |"


def paces(world: World) -> Iterator[Pace]:
    """Time every question, with values that exist there."""
    for one in QUESTIONS.values():
        given = {name: _GIVEN[name] for name, it in one.parameters.items() if it.default and name in _GIVEN}
        answering = partial(ask, world, one.id, given, ROWS)
        answer = answering()
        yield Pace(one.id, one.title, seconds(answering) * 1000, answer.considered, answer.kept)
