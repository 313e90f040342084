"""A question as its file declares it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, StringConstraints, model_validator

from comity.model import Part, Text

Unit = Literal["text", "term", "date", "amount", "euros", "rate", "count", "days", "share", "record"]
"""What the values of a column are."""
Kind = Literal[
    "matter",
    "case",
    "authority",
    "company",
    "group",
    "organisation",
    "law",
    "provision",
    "instrument",
    "record",
    "topic",
    "term",
    "amount",
    "count",
]
"""What the values of a parameter are."""
_SLOT = re.compile(r"\{([a-z-]+)\}")
_BOUND = re.compile(r"\$([a-z_]+)")
_WHOLE = frozenset({"evidence", "left_out"})


class Parameter(Part):
    """What a reader may choose.

    Parameters
    ----------
    type : str
        A kind of record, ``topic``, ``term`` (one of ``choices``), ``amount`` or ``count``.
    label, about : str
        What it is called, and what it does.
    default : str, optional
        The worked example.
    any : str, optional
        How the sentence reads where it is left open; without it a value is needed.
    choices : tuple of str
        The values of a term.
    suggest : str, optional
        SQL that gives ``value`` and ``label`` of what can be asked with an answer in sight.
    """

    type: Kind
    label: Text
    about: Text
    default: Text | None = None
    any: Text | None = None
    choices: tuple[Text, ...] = ()
    suggest: Text | None = None

    @model_validator(mode="after")
    def _has_a_value(self) -> Self:
        if self.default is None and self.any is None:
            msg = "a parameter has a default, or says how it reads when it is left open"
            raise ValueError(msg)
        return self


class Column(Part):
    """A column of the answer.

    Parameters
    ----------
    unit : str
        What its values are: ``amount`` stands in the currency beside it, ``euros`` is converted, ``record``
        is a reference, ``term`` a word with hyphens.
    heading, about : str
        What readers see above it, and what it means.
    """

    unit: Unit
    heading: Text
    about: Text


def _column(text: object) -> object:
    if not isinstance(text, str):
        return text
    return dict(zip(("unit", "heading", "about"), text.split(": ", 2), strict=False))


class Picture(Part):
    """The picture that fits.

    Parameters
    ----------
    kind : str
        timeline, dots, bar, matrix; or none, where a table says it best.
    x, y : str, optional
        Columns on its axes.
    colour : str, optional
        Column that colours its marks.
    mark : str, optional
        Column on the scale of ``x`` that is drawn beside each dot as an upright line.
    """

    kind: Literal["timeline", "dots", "bar", "matrix", "none"]
    x: Text | None = None
    y: Text | None = None
    colour: Text | None = None
    mark: Text | None = None


class Counted(Part):
    """How it was counted.

    Parameters
    ----------
    rule, included, excluded : str
        What makes a row, what is in, what is out and why.
    """

    rule: Text
    included: Text
    excluded: Text


class Empty(Part):
    """What an answer without rows says.

    Parameters
    ----------
    held : str
        Nothing is held, though there may be something.
    none : str, optional
        There is nothing.
    none_when : str, optional
        SQL whose column ``none`` tells that there is nothing.
    """

    held: Text
    none: Text | None = None
    none_when: Text | None = None


def _twice(texts: Iterable[str]) -> set[str]:
    return {text for text, number in Counter(texts).items() if number > 1}


class Question(Part):
    """A question.

    Parameters
    ----------
    id, group, title : str
        ``CQ01``, the heading it stands under, and its name.
    sentence : str
        The question with a slot for each parameter: ``Which authorities acted on {matter}?``
    parameters : mapping of str to Parameter
        By name.
    sql, order : str
        The query, and the columns by which its rows are sorted. Beside its columns it gives ``evidence``
        (facts, each ``kind/id#path``) and ``left_out`` (why a row looked at is no answer; else null).
    columns : mapping of str to Column
        In the order in which readers see them.
    totals : str, optional
        SQL over the rows (``kept``) that gives ``label``, ``value``, ``unit``, ``n`` and ``note``.
    picture, counted, empty
        See there.
    """

    id: Annotated[str, StringConstraints(pattern=r"^CQ\d{2,3}$")]
    group: Text
    title: Text
    sentence: Text
    parameters: Mapping[str, Parameter] = {}
    sql: Text
    order: Text
    columns: Mapping[str, Annotated[Column, BeforeValidator(_column)]]
    totals: Text | None = None
    picture: Picture
    counted: Counted
    empty: Empty

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        bound = {name.replace("_", "-") for name in bound_in(self.sql)}
        shown = self.picture
        drawn = {one for one in (shown.x, shown.y, shown.colour, shown.mark) if one}
        wrong = {
            "slots without a parameter": set(_SLOT.findall(self.sentence)) - set(self.parameters),
            "parameters that the query does not use": set(self.parameters) - bound,
            "values that no parameter gives": bound - set(self.parameters),
            "drawn columns that are not there": drawn - set(self.columns),
            "names of columns that are taken": set(self.columns) & _WHOLE,
            "headings that two columns share": _twice(one.heading for one in self.columns.values()),
        }
        found = [f"{what}: {', '.join(sorted(names))}" for what, names in wrong.items() if names]
        if found:
            raise ValueError("; ".join(found))
        return self

    def sentence_with(self, shown: Mapping[str, str]) -> str:
        """Give the sentence with values in its slots; what is left open reads as it says."""
        return _SLOT.sub(
            lambda slot: shown.get(slot[1]) or self.parameters[slot[1]].any or "…", self.sentence
        )


def bound_in(sql: str) -> set[str]:
    """List the names of the values that a query binds."""
    return set(_BOUND.findall(sql))
