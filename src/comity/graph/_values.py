"""Values of records as nodes of the graph."""

from decimal import Decimal

from pyoxigraph import Literal, NamedNode

from comity.graph._terms import concept, term
from comity.values import PartialDate

Node = NamedNode | Literal
"""What an object of a statement can be; blank nodes are never used."""

_BOOLEAN = term("xsd:boolean")
_DECIMAL = term("xsd:decimal")
_INTEGER = term("xsd:integer")
_PRECISIONS = {"day": "xsd:date", "month": "xsd:gYearMonth", "year": "xsd:gYear"}


def text(value: object) -> Literal:
    """Give a text without a language: codes, numbers, names in whatever language."""
    return Literal(str(value))


def english(value: str) -> Literal:
    """Give a text in English."""
    return Literal(value, language="en")


def day(value: PartialDate) -> Literal:
    """Give a date as precise as it is known: xsd:date, xsd:gYearMonth or xsd:gYear."""
    return Literal(str(value), datatype=term(_PRECISIONS[value.precision]))


def number(value: Decimal | float) -> Literal:
    """Give an exact number."""
    return Literal(f"{Decimal(str(value)).normalize():f}", datatype=_DECIMAL)


def whole(value: int) -> Literal:
    """Give a whole number."""
    return Literal(str(value), datatype=_INTEGER)


def truth(value: object) -> Literal:
    """Give yes or no."""
    return Literal("true" if value else "false", datatype=_BOOLEAN)


def absence(value: str) -> NamedNode:
    """Give the reason why a value is not there."""
    return concept("absence", value)
