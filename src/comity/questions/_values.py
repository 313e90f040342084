"""What a reader chose, as the query takes it: ids that exist, amounts, terms."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Protocol

from comity.errors import UnknownId, ValueProblem
from comity.questions._declared import nearest
from comity.questions._question import Parameter, Question
from comity.values import Ref, parse_amount

Value = str | int | Decimal | None
"""What is bound to a query."""


class Holdings(Protocol):
    """What a question is asked of: the tables of a release and the names of its records."""

    @property
    def version(self) -> str:
        """The version of the data."""

    @property
    def as_of(self) -> str:
        """The day on which the latest source was seen."""

    def rows(self, sql: str, **params: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - whatever can be bound
        """Answer one SELECT."""

    def ref_of(self, text: str | Ref) -> Ref:
        """Give the reference that a text means."""

    def label(self, ref: str | Ref) -> str:
        """Give what readers see for a reference."""


_KINDS_OF: Mapping[str, tuple[str, ...]] = {"authority": ("regulator", "court")}
_RECORDS = frozenset(
    {"matter", "case", "authority", "company", "group", "organisation", "law", "provision", "instrument"}
)


def values_of(held: Holdings, question: Question, given: Mapping[str, str | None]) -> dict[str, Value]:
    """Give the value of each parameter: what was given, else the worked example.

    Raises
    ------
    UnknownId
        Where a parameter, id or term does not exist; carries what is near it.
    ValueProblem
        Where a number is none, or a value is missing.
    """
    for name in given:
        if name not in question.parameters:
            raise UnknownId(f"parameter {name} of {question.id}", nearest(name, [*question.parameters]))
    return {
        name: _value(held, name, one, given.get(name, one.default))
        for name, one in question.parameters.items()
    }


def shown_values(held: Holdings, question: Question, values: Mapping[str, Value]) -> dict[str, str]:
    """Give each value as readers see it: the label of a record, a number with its marks."""
    known = {name: value for name, value in values.items() if value is not None}
    return {name: _shown(held, question.parameters[name], value) for name, value in known.items()}


def _shown(held: Holdings, parameter: Parameter, value: Value) -> str:
    if parameter.type == "record":
        return held.label(str(value))
    if parameter.type in _RECORDS:
        kinds = _KINDS_OF.get(parameter.type, (parameter.type,))
        labels = (held.label(f"{kind}/{value}") for kind in kinds)
        return next((label for label in labels if label != value), str(value))
    if isinstance(value, Decimal):
        return f"{value:,.2f}".removesuffix(".00")
    return str(value).replace("-", " ") if parameter.type in {"term", "topic"} else str(value)


def _value(held: Holdings, name: str, parameter: Parameter, text: str | None) -> Value:
    if not text:
        if parameter.any is None:
            msg = f"{name} needs a value"
            raise ValueProblem(msg)
        return None
    if parameter.type == "record":
        return str(held.ref_of(text))
    if parameter.type in _RECORDS:
        return _slug(held, parameter.type, text)
    if parameter.type in {"term", "topic"}:
        return _term(held, parameter, text)
    return _PARSED[parameter.type](text)


def _slug(held: Holdings, kind: str, text: str) -> str:
    """Find a record of the kind asked for; an id of another kind is as unknown as none."""
    kinds = _KINDS_OF.get(kind, (kind,))
    near: list[str] = []
    for wanted in kinds:
        slug = text.removeprefix(f"{wanted}/")
        try:
            found = held.ref_of(f"{wanted}/{slug}")
        except UnknownId as error:
            near += [one.removeprefix(f"{wanted}/") for one in error.nearest if one.startswith(f"{wanted}/")]
            continue
        if found.kind in kinds:
            return found.slug
    raise UnknownId(f"{kind} {text}", near)


def _term(held: Holdings, parameter: Parameter, text: str) -> str:
    known = list(parameter.choices) or _topics(held.rows("SELECT id FROM terms WHERE vocabulary = 'topics'"))
    if text not in known:
        raise UnknownId(f"{parameter.label.lower()} {text}", nearest(text, known))
    return text


def _topics(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(row["id"]) for row in rows]


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        msg = f"{text!r} is no whole number"
        raise ValueProblem(msg)
    return int(text)


_PARSED: Mapping[str, Callable[[str], Value]] = {
    "amount": parse_amount,
    "count": _count,
}
