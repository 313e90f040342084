"""Recorded cooperation of authorities, by matter: who is on record as having worked with whom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from comity.model import Link, Records
from comity.values import Ref

Pair = tuple[str, str]
"""Two authorities, ``kind/slug``, in sorted order."""
_AUTHORITIES = frozenset({"regulator", "court"})


def cooperation(records: Records, links: Iterable[Link]) -> Mapping[str, frozenset[Pair]]:
    """Give the pairs of authorities on record as having cooperated, by ``matter/slug``.

    Counted are procedural links (joint and coordinated proceedings, assistance, referrals, lead and concerned
    authorities, objections), and joint files. What belongs to no matter is left out.
    """
    met: dict[tuple[str, str], set[str]] = defaultdict(set)
    for link in links:
        if link.family == "procedural":
            for matter in _matters(records, link):
                met[matter, str(link.via or link.id)] |= _parties(records, link)
    for case in records.cases.values():
        met[f"matter/{case.matter}", case.id] |= {str(records.authority_ref(slug)) for slug in case.by}
    found: dict[str, set[Pair]] = defaultdict(set)
    for (matter, _), many in met.items():
        found[matter] |= set(combinations(sorted(many), 2))
    return {matter: frozenset(pairs) for matter, pairs in found.items()}


def _parties(records: Records, link: Link) -> set[str]:
    return {party for end in (link.from_, link.to) for party in _of_end(records, end)}


def _of_end(records: Records, end: Ref) -> Iterator[str]:
    """Give the authorities at an end: itself, or those whose file a case is."""
    if end.kind in _AUTHORITIES:
        yield str(end)
    case = records.cases.get(end.slug.partition("/")[0]) if end.kind in {"case", "decision"} else None
    yield from (str(records.authority_ref(slug)) for slug in (case.by if case else ()))


def _matters(records: Records, link: Link) -> set[str]:
    told = (Ref.parse(text.partition("#")[0]) for text in link.premises)
    found = set()
    for ref in told:
        if ref.kind == "matter":
            found.add(str(ref))
        elif ref.kind == "case":
            found.add(f"matter/{records.cases[ref.slug].matter}")
    return found
