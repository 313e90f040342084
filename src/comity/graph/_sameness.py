"""Identifiers elsewhere: a match where the other side has an address, else an identifier in words."""

from collections.abc import Iterator, Mapping

from pyoxigraph import NamedNode

from comity.graph._statements import Statement
from comity.graph._terms import term, web
from comity.graph._values import Node, text

_WIKIDATA = "http://www.wikidata.org/entity/"
_MATCH = term("skos:exactMatch")
_IDENTIFIER = term("dcterms:identifier")


def same_as(subject: NamedNode, found: Mapping[str, str], path: str = "same_as") -> Iterator[Statement]:
    """State identifiers elsewhere, such as the term of the W3C Data Privacy Vocabulary (``dpv``)."""
    for scheme, value in sorted(found.items()):
        place = f"{path}.{scheme}"
        match = _address(scheme, value)
        if match is None:
            yield Statement(place, subject, _IDENTIFIER, _worded(scheme, value))
        else:
            yield Statement(place, subject, _MATCH, match)


def _address(scheme: str, value: str) -> NamedNode | None:
    if scheme == "wikidata":
        return web(_WIKIDATA + value)
    return web(value) if value.startswith(("http://", "https://")) else None


def _worded(scheme: str, value: str) -> Node:
    return text(f"{scheme}:{value}")
