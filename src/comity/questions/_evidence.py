"""The evidence of rows: which sources support the facts that each row names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from comity.questions._answer import Seen, Support
from comity.questions._values import Holdings

_FACTS = """
WITH wanted AS (
  SELECT key, split_part(key, '#', 1) AS record, split_part(key, '#', 2) AS path
  FROM (SELECT DISTINCT unnest($keys) AS key)
),

spots AS (
  SELECT w.key, w.path, unnest(range(s.first_row, s.last_row + 1)) AS spot
  FROM wanted AS w
  INNER JOIN fact_spans AS s ON w.record = s.record
)

SELECT o.key, f.reviewed, f.rank, f.sources, f.own
FROM spots AS o
INNER JOIN facts AS f
  ON
    o.spot = f.rowid
    AND (o.path = '' OR f.path = o.path OR starts_with(f.path, o.path || '.'))
"""
_SEEN = """
SELECT s.address, any_value(s.title) AS title, any_value(s.kind) AS kind, min(s.rank) AS rank
FROM sources AS s
WHERE s.record IN (SELECT unnest($records)) AND s.address IN (SELECT unnest($addresses))
GROUP BY s.address
ORDER BY rank, s.address
"""


@dataclass
class Borne:
    """What was found of one fact, or of all that it encloses."""

    reviewed: bool
    sources: dict[str, int]
    own: bool


class Evidence:
    """The facts behind the rows of an answer.

    Parameters
    ----------
    held : Holdings
        Where the facts are.
    keys : iterable of str
        Facts, each ``kind/id#path``; without a path the whole record.
    """

    def __init__(self, held: Holdings, keys: Iterable[str]) -> None:
        """Look all of them up at once."""
        self._held = held
        self._keys = sorted(set(keys))
        self._borne: dict[str, Borne] = {}
        for row in held.rows(_FACTS, keys=self._keys) if self._keys else []:
            self._note(row)

    def _note(self, row: Mapping[str, Any]) -> None:
        borne = self._borne.setdefault(row["key"], Borne(reviewed=False, sources={}, own=row["own"]))
        borne.reviewed = borne.reviewed or row["reviewed"]
        borne.sources.update(dict.fromkeys(row["sources"], row["rank"]))

    def sources(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Give the addresses that support any of some facts, weightiest first."""
        found: dict[str, int] = {}
        for key in keys:
            if key in self._borne:
                found |= self._borne[key].sources
        return tuple(sorted(found, key=lambda address: (found[address], address)))

    def support(self, keys: Iterable[str]) -> Support:
        """Tell how far sources bear out some facts; what a workspace added is none of them."""
        if any(self._borne[key].own for key in keys if key in self._borne):
            return "from a workspace"
        marks = [self._borne[key].reviewed for key in keys if key in self._borne]
        if marks and all(marks):
            return "sourced"
        return "partly sourced" if any(marks) else "from memory"

    def seen(self) -> list[Seen]:
        """List all sources, weightiest first."""
        addresses = self.sources(self._keys)
        if not addresses:
            return []
        records = sorted({key.partition("#")[0] for key in self._keys})
        rows = self._held.rows(_SEEN, records=records, addresses=list(addresses))
        return [Seen(row["address"], row["title"], row["kind"]) for row in rows]
