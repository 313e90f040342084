"""Where things stand in a record, named as ``Source.supports`` names them."""

from collections.abc import Iterator
from functools import cache

from comity.model import KEY_FIELDS, Part
from comity.values import Ref

UNNAMED = "states"
"""The list that paths leave out: a state stands at ``sanctions.fine.imposed``."""


def parts_of(part: Part, prefix: str = "") -> Iterator[tuple[str, Part]]:
    """List a record and all its parts, each with the beginning of the paths of its fields."""
    yield prefix, part
    for name in type(part).model_fields:
        value = getattr(part, name)
        stem = prefix if name == UNNAMED else f"{prefix}{name}."
        for number, one in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(one, Part):
                yield from parts_of(one, f"{stem}{label_of(one) or number}.")


def label_of(part: Part) -> str | None:
    """Give the name by which an element of a list is called; None for one that has none."""
    for name in _names_in(type(part)):
        label = getattr(part, name)
        if label is not None:
            return str(label.slug if isinstance(label, Ref) else label)
    return None


@cache
def _names_in(shape: type[Part]) -> tuple[str, ...]:
    return tuple(name for name in KEY_FIELDS if name in shape.model_fields)
