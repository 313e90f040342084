"""Statements: what a record says, each with the path of the field that says it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from pyoxigraph import NamedNode

from comity.graph._terms import concept, own, term, thing
from comity.graph._values import Node, absence, day, english, number, text
from comity.values import Absence, Ref


class Statement(NamedTuple):
    """Subject, property and value.

    Parameters
    ----------
    path : str
        Field of the record that it states; empty for types, labels and our own words.
    subject, property : NamedNode
        Of what, and what is said.
    value : NamedNode or Literal
        The value.
    """

    path: str
    subject: NamedNode
    property: NamedNode
    value: Node


Making = Callable[[Any], Node]
"""Makes a node of a value."""

Field = tuple[str, Making]
"""Property (ours without a prefix, or ``prefix:name``) and how its value is made."""


def say(part: object, subject: NamedNode, fields: Mapping[str, Field], path: str = "") -> Iterator[Statement]:
    """State the fields of a record, or of a part of one.

    Parameters
    ----------
    part : object
        Holds the fields.
    subject : NamedNode
        Of what it is said.
    fields : mapping of str to Field
        How each field is said; one that is not listed is not said here.
    path : str
        Path of the part within the record, with a dot at its end; empty for the record itself.
    """
    for name, (curie, make) in fields.items():
        value = getattr(part, name)
        values = value if isinstance(value, tuple) and not isinstance(value, Ref) else (value,)
        for one in values:
            yield from _said(f"{path}{name}", subject, (curie, make), one)


def _said(path: str, subject: NamedNode, field: Field, value: object) -> Iterator[Statement]:
    curie, make = field
    if isinstance(value, Absence):
        yield Statement(path, subject, own(f"{curie}Absence"), absence(value))
    elif value is not None:
        yield Statement(path, subject, property_of(curie), make(value))


def property_of(curie: str) -> NamedNode:
    """Give a property: ours without a prefix, or ``prefix:name``."""
    return term(curie) if ":" in curie else own(curie)


def kind(subject: NamedNode, *names: str) -> Iterator[Statement]:
    """State what something is."""
    for name in names:
        yield Statement("", subject, term("rdf:type"), property_of(name))


def area(code: str) -> NamedNode:
    """Give a legal order."""
    return thing("area", code.lower())


def slug_of(record_kind: str) -> Making:
    """Make nodes of ids of one kind."""
    return lambda slug: thing(record_kind, slug)


def term_of(scheme: str) -> Making:
    """Make nodes of terms of one vocabulary."""
    return lambda name: concept(scheme, str(name))


def node_of(ref: Ref) -> NamedNode:
    """Give the node of a typed reference."""
    return thing(ref.kind, ref.slug)


DAY: Making = day
ENGLISH: Making = english
NUMBER: Making = number
TEXT: Making = text
"""Ways of making nodes, for tables of fields."""
