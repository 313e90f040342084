"""A sheet of text: headings, lines, and a mark on what is from memory."""

import textwrap
from collections.abc import Iterable, Iterator
from decimal import Decimal

from comity.model import Fact, Record, facts_of
from comity.values import Absence, term_in_words

MEMORY = " †"
"""Stands after what no source seen supports."""
LEGEND = "† from memory: no source that was seen supports it."
_WIDTH = 100


def words(term: str) -> str:
    """Give a term as readers write it: ``order-erase`` as ``order to erase``; a date stays as it is."""
    return term if term[:1].isdigit() else term_in_words(term).replace("_", " ")


def money(amount: Decimal | Absence | None, currency: str | None) -> str:
    """Give a sum with its currency, or why there is none."""
    if isinstance(amount, Decimal):
        whole = amount == amount.to_integral_value()
        return f"{currency} {amount:,.0f}" if whole else f"{currency} {amount:,}"
    return f"amount {words(amount)}" if amount else ""


def block(heading: str, lines: Iterable[str]) -> Iterator[str]:
    """Give lines under a heading; without lines nothing."""
    found = list(lines)
    if found:
        yield ""
        yield heading
        for line in found:
            yield from wrapped(line)


def wrapped(line: str) -> list[str]:
    """Break a line where it is too long; what follows stands further in."""
    if " " not in line.strip():
        return [line]
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(
        line,
        _WIDTH,
        initial_indent="",
        subsequent_indent=indent + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


class Marks:
    """Tells which facts of a record are from memory.

    Parameters
    ----------
    record : Record
        The record.
    """

    def __init__(self, record: Record) -> None:
        """Go through its facts once."""
        self._facts: list[Fact] = list(facts_of(record))

    def at(self, path: str) -> str:
        """Give the mark for a field: empty where a source supports it, or something of it."""
        found = [one for one in self._facts if one.path == path or one.path.startswith(path + ".")]
        return MEMORY if found and not any(one.reviewed for one in found) else ""

    @property
    def any(self) -> bool:
        """Whether anything is from memory."""
        return any(not one.reviewed for one in self._facts)

    @property
    def facts(self) -> list[Fact]:
        """All facts in the order of fields."""
        return self._facts
