"""The facts of a record, one by one, and which source supports each."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from comity.model._base import Part
from comity.model._sources import Record, Source

_OWN_WORDS = frozenset({"id", "sources", "note", "summary", "title", "followed"})
"""Fields that state no fact: names, a day and sentences of ours, on facts that stand elsewhere."""
KEY_FIELDS = (
    "id",
    "company",
    "regulator",
    "state",
    "provision",
    "cited",
    "network",
    "group",
    "organisation",
    "law",
    "code",
)
"""Fields by which an element of a list is called in paths, the first that it has."""
_KEYS_LAST = ("jurisdiction", "holder", "name")
_APART = frozenset({"equivalent"})
"""Lists of references of which each is a fact of its own, called by what it refers to."""
_UNNAMED = frozenset({"states"})
"""Lists left out of paths, so that an amount state reads ``sanctions.fine.imposed``."""


class Fact(NamedTuple):
    """One value of a record.

    Parameters
    ----------
    path : str
        Where it stands, as ``Source.supports`` writes it.
    value : str
        The value as text.
    sources : tuple of int
        Indices into ``record.sources`` of those that support it; empty for a fact from memory.
    """

    path: str
    value: str
    sources: tuple[int, ...]

    @property
    def reviewed(self) -> bool:
        """Whether a source that was seen supports it."""
        return bool(self.sources)


def facts_of(record: Record) -> Iterator[Fact]:
    """List the facts of a record in the order of its fields."""
    for path, value in _walk(record, ""):
        found = tuple(i for i, source in enumerate(record.sources) if supports(source, path))
        yield Fact(path, value, found)


def supports(source: Source, path: str) -> bool:
    """Tell whether a source supports the field at a path, itself or as part of a larger one."""
    return any(path == known or path.startswith(known + ".") for known in source.supports)


def paths_of(record: Record) -> frozenset[str]:
    """Give all paths that ``supports`` may name: those of facts and of what encloses them."""
    found: set[str] = set()
    for path, _ in _walk(record, ""):
        parts = path.split(".")
        found.update(".".join(parts[:length]) for length in range(1, len(parts) + 1))
    return frozenset(found)


def _walk(part: Part, prefix: str) -> Iterator[tuple[str, str]]:
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if (name in _OWN_WORDS and not prefix) or name == "id" or value == field.default:
            continue
        label = field.alias or name
        yield from _branch(value, f"{prefix}{label}", prefix)


def _branch(value: Any, path: str, prefix: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    if isinstance(value, tuple) and value and isinstance(value[0], Part):
        stem = prefix if path.removeprefix(prefix) in _UNNAMED else path + "."
        for element in value:
            yield from _walk(element, f"{stem}{_key(element)}.")
    elif path.removeprefix(prefix) in _APART:
        yield from ((f"{path}.{one.slug}", str(one)) for one in dict.fromkeys(value))
    elif isinstance(value, dict):
        yield from ((f"{path}.{key}", str(one)) for key, one in value.items())
    elif isinstance(value, tuple) and not hasattr(value, "slug"):
        yield path, " | ".join(map(str, value))
    else:
        yield path, str(value)


def _key(element: Part) -> str:
    for name in (*KEY_FIELDS, *_KEYS_LAST):
        value = getattr(element, name, None)
        if value is not None:
            return str(getattr(value, "slug", value))
    msg = f"{type(element).__name__} has no key field"
    raise TypeError(msg)
