"""An answer: rows with their sources, what was counted and left out, and on which data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from comity.questions._question import Question
from comity.questions._values import Value

Support = Literal["sourced", "partly sourced", "from memory", "from a workspace"]


@dataclass(frozen=True)
class Seen:
    """A source of the rows.

    Parameters
    ----------
    address, title, kind : str
        As the records name it.
    """

    address: str
    title: str
    kind: str


@dataclass(frozen=True)
class Row:
    """A row of an answer.

    Parameters
    ----------
    values : mapping of str to value
        By column.
    sources : tuple of str
        Addresses of what was seen for it, weightiest first.
    support : str
        Whether sources bear out all that the row says, part of it, or nothing; or that a workspace added
        some of it, which nobody curated.
    """

    values: Mapping[str, Any]
    sources: tuple[str, ...]
    support: Support


@dataclass(frozen=True)
class Total:
    """A figure over the rows.

    Parameters
    ----------
    label : str
        What it counts.
    value : number or None
        The figure; None where there is nothing to count.
    unit : str
        A currency, ``days``, ``years``, ``rows`` ...
    n : int
        How many rows stand behind it.
    note : str or None
        What must be known to read it.
    """

    label: str
    value: Any
    unit: str
    n: int
    note: str | None


def _literal(value: Value) -> str:
    """Give a value as SQL writes it, for people to read."""
    if value is None:
        return "NULL"
    return f"'{value}'" if isinstance(value, str) else str(value)


@dataclass(frozen=True)
class Answer:
    """What a question gave.

    Parameters
    ----------
    question : Question
        What was asked.
    values : mapping of str to Value
        With which values.
    sentence : str
        The question in full.
    rows : list of Row
        The first rows, as many as were wanted.
    totals : list of Total
        Figures over all rows.
    considered, kept : int
        Rows looked at, and rows that are an answer.
    left_out : mapping of str to int
        Rows looked at that are no answer, by reason.
    empty : str or None
        Without rows: whether there is nothing, or nothing is held.
    sources : list of Seen
        What the rows rest on.
    version, as_of : str
        The data that were asked.
    """

    question: Question
    values: Mapping[str, Value]
    sentence: str
    rows: list[Row]
    totals: list[Total]
    considered: int
    kept: int
    left_out: Mapping[str, int]
    empty: str | None
    sources: list[Seen]
    version: str
    as_of: str

    @property
    def sql(self) -> str:
        """The query with the values that were bound, as it can be run over the tables of a release."""
        bound = (f"-- ${name.replace('-', '_')} = {_literal(value)}\n" for name, value in self.values.items())
        return f"-- {self.question.id}: {self.sentence}\n{''.join(bound)}{self.question.sql.strip()}\n"

    @property
    def headings(self) -> list[str]:
        """The headings of the columns, those of evidence last."""
        return [one.heading for one in self.question.columns.values()] + ["Evidence", "Sources"]

    def cells(self, row: Row) -> list[Any]:
        """Give the values of a row in the order of the headings; addresses are joined by " | "."""
        return [row.values[name] for name in self.question.columns] + [row.support, " | ".join(row.sources)]
