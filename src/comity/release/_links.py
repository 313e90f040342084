"""The links of a release, and which of them touch a record."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from rapidfuzz import fuzz, process

from comity.errors import UnknownId
from comity.model import Link
from comity.tables import Tables
from comity.values import Ref

_PARTS = frozenset({"decision", "proceeding", "sanction", "provision"})
"""Kinds whose slug begins with that of the record they stand in."""
_NEAREST = 3
_ALIKE = 70
_DATES = ("date", "until")
_SAME = (
    "id kind family border_scope polarity strength evidence rule sources premises reviewed under note"
).split()


def links_in(tables: Tables) -> Iterator[Link]:
    """Read the links from their table, in the order of ids."""
    for row in tables.rows("SELECT * FROM links ORDER BY id"):
        yield Link.model_validate(_given(row))


def _given(row: dict[str, Any]) -> dict[str, Any]:
    found = {name: row[name] for name in _SAME}
    found |= {name: row[name] or row[f"{name}_absence"] for name in _DATES}
    found |= {"from": row["from_ref"], "to": row["to_ref"], "via": row["via_ref"]}
    return {name: value for name, value in found.items() if value is not None}


class LinkBook:
    """Links by the records that they touch.

    Parameters
    ----------
    links : iterable of Link
        All links.
    """

    def __init__(self, links: Iterable[Link]) -> None:
        """Note for each link its ends, its hub, and the case or law that these stand in."""
        self._all = list(links)
        self._by_id = {link.id: link for link in self._all}
        self._by_ref: dict[Ref, list[Link]] = defaultdict(list)
        for link in self._all:
            for ref in sorted(_touched(link)):
                self._by_ref[ref].append(link)

    def find(self, id_: str) -> Link:
        """Give a link by its id.

        Raises
        ------
        UnknownId
            Where there is none; carries the nearest ids.
        """
        known = self._by_id.get(id_)
        if known is None:
            found = process.extract(
                id_, [*self._by_id], scorer=fuzz.ratio, limit=_NEAREST, score_cutoff=_ALIKE
            )
            raise UnknownId(f"link {id_}", [text for text, _, _ in found])
        return known

    def of(self, ref: Ref | None) -> list[Link]:
        """List the links that a record is an end or the hub of, or that it tells of; without one, all."""
        return list(self._all if ref is None else self._by_ref.get(ref, ()))


def _touched(link: Link) -> set[Ref]:
    """A link touches its ends, its hub, and the records that tell of it."""
    told = (Ref.parse(text.partition("#")[0]) for text in link.premises)
    found = {ref for ref in (link.from_, link.to, link.via, *told) if ref is not None}
    return found | {_holder(ref) for ref in found if ref.kind in _PARTS}


def _holder(ref: Ref) -> Ref:
    return Ref("law" if ref.kind == "provision" else "case", ref.slug.partition("/")[0])
