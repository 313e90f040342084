"""The terms of the graph: our own, declared in ``ontology.ttl``, and those of others that it reuses."""

import re
from collections.abc import Mapping
from urllib.parse import quote

from pyoxigraph import NamedNode

BASE = "https://w3id.org/comity/"
NS = BASE + "ns#"
ID = BASE + "id/"
VOC = BASE + "voc/"
GRAPH = BASE + "graph/"

PREFIXES: Mapping[str, str] = {
    "cty": NS,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "eli": "http://data.europa.eu/eli/ontology#",
}
"""The namespaces used, by the prefix that stands for them."""


def own(name: str) -> NamedNode:
    """Give a term of ours."""
    return NamedNode(NS + name)


def term(curie: str) -> NamedNode:
    """Give a term by prefix and name: ``skos:prefLabel``."""
    prefix, _, name = curie.partition(":")
    return NamedNode(PREFIXES[prefix] + name)


def thing(kind: str, slug: str) -> NamedNode:
    """Give the address of a record or of a part of one: ``case``, ``decision`` ..."""
    return NamedNode(f"{ID}{kind}/{slug}")


def concept(scheme: str, name: str) -> NamedNode:
    """Give the address of a term of a vocabulary."""
    return NamedNode(f"{VOC}{scheme}/{quote(name, safe='')}")


def web(address: str) -> NamedNode:
    """Give a web address as it may stand in a graph: marks that IRIs forbid are escaped (RFC 3986)."""
    place, mark, fragment = address.partition("#")
    kept = (_BAD_PERCENT.sub("%25", quote(part, safe=_ALLOWED)) for part in (place, fragment))
    return NamedNode(mark.join(kept) if mark else next(kept))


_ALLOWED = "%:/?@!$&'()*+,;=~"
"""Marks that may stand in a path, query or fragment."""
_BAD_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")

TYPE = term("rdf:type")
LABEL = term("skos:prefLabel")
OTHER_LABEL = term("skos:altLabel")
"""Terms that stand in almost every record."""

RECORDS = NamedNode(GRAPH + "records")
"""Named graph of what records are: types, labels, our own words."""
MEMORY = NamedNode(GRAPH + "memory")
"""Named graph of facts that no source seen supports."""
LINKS = NamedNode(GRAPH + "links")
"""Named graph of links."""
TERMS = NamedNode(GRAPH + "terms")
"""Named graph of vocabularies."""
