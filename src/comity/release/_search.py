"""Search as one types: the index finds a few hundred names, a likeness of letters orders them."""

import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from comity.values import Ref, fold_name

_KIND_ORDER = (
    "matter company group organisation regulator court law case instrument provision area retired".split()
)
_FEW = 400
"""How many names the index hands on to be compared letter by letter."""
_ALIKE = 70.0
"""Least likeness, 0 to 100, at which a misspelt name is still shown."""
_COLUMNS = "ref, kind, label, name, how, names.folded, weight"
_WORDS = f"SELECT {_COLUMNS} FROM words JOIN names ON names.id = words.rowid WHERE words MATCH ?"
_PIECES = f"SELECT {_COLUMNS} FROM pieces JOIN names ON names.id = pieces.rowid WHERE pieces MATCH ?"
_EXACT = f"SELECT {_COLUMNS} FROM names WHERE names.folded = ?"
_PIECE = 3


@dataclass(frozen=True)
class Hit:
    """A record that a search found.

    Parameters
    ----------
    ref : Ref
        The record.
    label : str
        What readers see for it.
    kind : str
        Kind of record.
    name : str
        The name that matched: the label itself, or an alias, former name, citation ...
    how : str
        How the record bears that name.
    score : float
        0 to 100: 100 is the very name.
    """

    ref: Ref
    label: str
    kind: str
    name: str
    how: str
    score: float


@dataclass(frozen=True)
class _Found:
    hit: Hit
    weight: int

    @property
    def order(self) -> tuple[float, int, int, str, Ref]:
        """Best likeness first; then what readers look for most; then the kind; then the alphabet."""
        kind = _KIND_ORDER.index(self.hit.kind)
        return (-self.hit.score, -self.weight, kind, self.hit.label, self.hit.ref)


class Search:
    """The search index of a release, held in memory.

    Parameters
    ----------
    path : Path
        The index.
    """

    def __init__(self, path: Path) -> None:
        """Read the whole index, so that the file is not needed again."""
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.deserialize(path.read_bytes())

    def find(self, text: str, kinds: Collection[str] = (), limit: int = 20) -> list[Hit]:
        """Find records by the beginning of the words of any of their names, or by a like name.

        Parameters
        ----------
        text : str
            What was typed so far.
        kinds : collection of str
            Kinds of record wanted; empty for all.
        limit : int
            How many records at most.
        """
        folded = fold_name(text)
        if not folded or limit < 1:
            return []
        best: dict[Ref, _Found] = {}
        for found in self._candidates(folded, kinds):
            known = best.get(found.hit.ref)
            if known is None or found.order < known.order:
                best[found.hit.ref] = found
        return [one.hit for one in sorted(best.values(), key=lambda one: one.order)[:limit]]

    def _candidates(self, folded: str, kinds: Collection[str]) -> Iterator[_Found]:
        wanted = " ".join(f'"{word}"*' for word in folded.split())
        rows = [*self._rows(_EXACT, folded, kinds), *self._rows(_WORDS, wanted, kinds)]
        if rows:
            yield from (_scored(row, folded) for row in rows)
            return
        for row in self._rows(_PIECES, _pieces(folded), kinds):
            found = _scored(row, folded)
            if found.hit.score >= _ALIKE:
                yield found

    def _rows(self, sql: str, wanted: str, kinds: Collection[str]) -> Iterable[tuple[str, ...]]:
        if not wanted:
            return []
        places = ", ".join("?" * len(kinds))
        only = f" AND kind IN ({places})" if kinds else ""
        order = "weight DESC, length(names.folded), names.id" if sql != _PIECES else "rank, names.id"
        with self._lock:
            text = f"{sql}{only} ORDER BY {order} LIMIT {_FEW}"
            return self._connection.execute(text, (wanted, *sorted(kinds))).fetchall()


def _pieces(folded: str) -> str:
    plain = folded.replace('"', "")
    found = {plain[start : start + _PIECE] for start in range(len(plain) - _PIECE + 1)}
    return " OR ".join(f'"{piece}"' for piece in sorted(found))


def _scored(row: tuple[str, ...], folded: str) -> _Found:
    ref, kind, label, name, how, held, weight = row
    score = _likeness(folded, held)
    return _Found(Hit(Ref.parse(ref), label, kind, name, how, round(score, 1)), int(weight))


def _likeness(wanted: str, held: str) -> float:
    """The very name counts 100, one that begins so 95, one with words that begin so 90, others less."""
    if wanted == held:
        return 100.0
    if held.startswith(wanted):
        return 95.0
    words = held.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 90.0
    return min(89.0, fuzz.WRatio(wanted, held))
