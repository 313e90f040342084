"""What the graph says of links."""

from collections.abc import Iterator

from comity.graph._sources import document
from comity.graph._statements import (
    DAY,
    ENGLISH,
    NUMBER,
    TEXT,
    Statement,
    kind,
    node_of,
    say,
    slug_of,
    term_of,
)
from comity.graph._terms import own, term, thing
from comity.graph._values import truth
from comity.model import Link

_LINK = {
    "kind": ("linkKind", term_of("link-kinds")),
    "from_": ("linkFrom", node_of),
    "to": ("linkTo", node_of),
    "via": ("via", node_of),
    "date": ("date", DAY),
    "until": ("until", DAY),
    "border_scope": ("borderScope", term_of("border-scope")),
    "polarity": ("polarity", TEXT),
    "strength": ("strength", NUMBER),
    "rule": ("derivedByRule", TEXT),
    "premises": ("premise", TEXT),
    "under": ("under", slug_of("instrument")),
    "note": ("skos:note", ENGLISH),
}


def of_link(link: Link) -> Iterator[Statement]:
    """State a link, with the sources or the rule that it stands on."""
    subject = thing("link", link.id)
    yield from kind(subject, "Link", "prov:Entity")
    yield from say(link, subject, _LINK)
    yield Statement("", subject, own("reviewed"), truth(link.reviewed))
    for address in link.sources:
        yield Statement("", subject, term("prov:wasDerivedFrom"), document(address))
