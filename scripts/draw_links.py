"""Draws links at random for an audit by hand, and prints what each stands on (docs/link-audit.md).

Called as ``python scripts/draw_links.py SEED COUNT [RELEASE]``: links of each kind in turn, so that rare
kinds are judged as well; the same seed over the same release draws the same links.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random

from comity.model import Link
from comity.release import Explanation, Release, open_release


def drawn(release: Release, seed: int, count: int) -> Iterator[Link]:
    """Draw links that a source supports: one of each kind in turn, until there are enough."""
    random = Random(seed)  # noqa: S311 - a draw that can be repeated
    by_kind: dict[str, list[Link]] = defaultdict(list)
    for link in release.links():
        if link.sources:
            by_kind[link.kind].append(link)
    heaps = {kind: random.sample(links, len(links)) for kind, links in sorted(by_kind.items())}
    left = min(count, sum(map(len, heaps.values())))
    while left > 0:
        for heap in [one for one in heaps.values() if one][:left]:
            yield heap.pop()
            left -= 1


def told(why: Explanation) -> Iterator[str]:
    """Write a link with its premises and sources, as one judges it."""
    yield f"## {why.link.id}: {why.sentence} ({why.link.date}, {why.link.border_scope})"
    for one in why.premises:
        facts = "; ".join(f"{fact.path.rpartition('.')[2]}={fact.value}" for fact in one.facts)
        yield f"   {one.record}#{one.path}: {facts}"
    for source in why.sources:
        yield f"   [{source.kind}] {source.title} {source.address}"


def main() -> None:
    """Print the links drawn."""
    seed, count, *place = sys.argv[1:]
    release = open_release(Path(place[0]) if place else None)
    print(f"release {release.version}, seed {seed}")
    for link in drawn(release, int(seed), int(count)):
        print("\n".join(told(release.explain(link.id))))


if __name__ == "__main__":
    main()
