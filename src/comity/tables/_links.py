"""Rows of links."""

from collections.abc import Iterable, Iterator

from comity.model import Link
from comity.tables._rows import Row, plain

_LINK = (
    "id kind family date until border_scope polarity strength"
    " evidence rule sources premises reviewed under note"
).split()


def links(found: Iterable[Link]) -> Iterator[Row]:
    """List links."""
    for link in found:
        ends = {"from_ref": link.from_, "to_ref": link.to, "via_ref": link.via}
        yield {**plain(link, *_LINK), **ends}
