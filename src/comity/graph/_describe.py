"""One record as Turtle or JSON-LD, with its sources and, where given, its links."""

import json
from collections.abc import Iterable
from typing import Any, Literal

import rdflib
from pyoxigraph import RdfFormat, Triple, serialize

from comity.graph._links import of_link
from comity.graph._record import of_record
from comity.graph._sources import of_source
from comity.graph._terms import PREFIXES
from comity.model import Link, Record, Records

Form = Literal["turtle", "json-ld"]


def describe(records: Records, record: Record, links: Iterable[Link] = (), form: Form = "turtle") -> str:
    """Write what the graph says of one record.

    Parameters
    ----------
    records : Records
        All records.
    record : Record
        The one to be written.
    links : iterable of Link
        Links to be written beside it.
    form : str
        ``turtle`` or ``json-ld``; the context of the latter stands in it, so nothing is fetched.
    """
    graph = _graph(records, record, links)
    if form == "turtle":
        return graph.serialize(format="turtle")
    text = graph.serialize(format="json-ld", context=dict(PREFIXES), auto_compact=False)
    held: Any = json.loads(text)
    held["@graph"] = sorted(held["@graph"], key=lambda node: str(node["@id"])) if "@graph" in held else []
    return json.dumps(held, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _graph(records: Records, record: Record, links: Iterable[Link]) -> rdflib.Graph:
    said = [*of_record(records, record)]
    said += [one for source in record.sources for one in of_source(source)]
    said += [one for link in links for one in of_link(link)]
    triples = (Triple(one.subject, one.property, one.value) for one in said)
    graph = rdflib.Graph(bind_namespaces="none")
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace)
    graph.parse(data=serialize(triples, format=RdfFormat.N_TRIPLES), format="nt")
    return graph
