"""References that name nothing: which field names which kind of record, in one table."""

from collections.abc import Collection, Iterator

from comity.catalog._known import Known
from comity.catalog._problems import did_you_mean
from comity.model import Decision, Instrument, InstrumentKind, Membership, Part, ReadClaim, Record, StatedLink
from comity.values import Absence, Ref

Complaint = tuple[str, str]
"""Field and message."""

_KIND_OF_FIELD = {
    "by": "authority",
    "regulator": "authority",
    "regulators": "authority",
    "parties": "authority",
    "predecessors": "authority",
    "successors": "authority",
    "company": "company",
    "against": "company",
    "group": "group",
    "organisation": "organisation",
    "matter": "matter",
    "law": "law",
    "laws": "law",
    "supersedes": "law",
    "network": "instrument",
    "under": "instrument",
    "bound_by": "instrument",
    "cases": "case",
    "jurisdiction": "area",
    "jurisdictions": "area",
    "seat": "area",
    "parent": "area",
}
_LIST_OF_FIELD = {
    ("case", "topics"): "topics",
    ("matter", "topics"): "topics",
    ("company", "sector"): "sectors",
    ("group", "sector"): "sectors",
    ("court", "level"): "court-levels",
    ("law", "sector"): "law-sectors",
    ("law", "type"): "law-types",
    ("regulator", "type"): "regulator-types",
}
"""Fields whose values are terms of a vocabulary, by kind of record."""
_OF_THE_BOARD = {InstrumentKind.BINDING_DECISION, InstrumentKind.URGENT_BINDING_DECISION}


def names_what_exists(known: Known, record: Record) -> Iterator[Complaint]:
    """Each id that a record names exists."""
    for path, name, value in _named(known, record):
        if isinstance(value, Ref):
            if not _exists(known, value):
                yield path, f"there is no {value}{_nearest(known, value)}"
        elif name in _KIND_OF_FIELD and not isinstance(value, Absence):
            kind = _KIND_OF_FIELD[name]
            if value not in known.ids[kind]:
                yield path, f"there is no {kind} {value}{_instead(known, kind, str(value))}"


def uses_known_terms(known: Known, record: Record) -> Iterator[Complaint]:
    """Topics, sectors, types, levels and kinds of link are terms of their vocabularies."""
    for (kind, field), name in _LIST_OF_FIELD.items():
        value = getattr(record, field) if kind == record.kind else None
        for one in value if isinstance(value, tuple) else (value,):
            yield from _unknown_term(known, name, field, one)
    for prefix, part in known.parts_of(record):
        if isinstance(part, StatedLink):
            yield from _unknown_term(known, "link-kinds", f"{prefix}kind", part.kind)


def names_fitting_instruments(known: Known, record: Record) -> Iterator[Complaint]:
    """A membership is of a network, and what binds a decision is a binding decision of the Board."""
    for prefix, part in known.parts_of(record):
        if isinstance(part, Membership):
            network = known.records.instruments.get(part.network)
            if network is not None and network.type is not InstrumentKind.NETWORK:
                yield f"{prefix}network", f"{part.network} is no network but a {network.type}"
        elif isinstance(part, Decision) and part.bound_by is not None:
            binding: Instrument | None = known.records.instruments.get(part.bound_by)
            if binding is not None and binding.type not in _OF_THE_BOARD:
                yield f"{prefix}bound_by", f"{part.bound_by} is no binding decision but a {binding.type}"


def _named(known: Known, record: Record) -> Iterator[tuple[str, str, object]]:
    """List the plain values of a record: path, field and value; what a document says may name anything."""
    for prefix, part in known.parts_of(record):
        if isinstance(part, ReadClaim):
            continue
        for name, field in type(part).model_fields.items():
            value = getattr(part, name)
            many = isinstance(value, tuple) and not isinstance(value, Ref)
            for one in value if many else (value,):
                if one is not None and not isinstance(one, Part):
                    yield f"{prefix}{field.alias or name}", name, one


def _exists(known: Known, ref: Ref) -> bool:
    if ref.kind == "jurisdiction":
        return ref.slug.upper() in known.areas
    law = ref.slug.partition("/")[0]
    if ref.kind == "provision" and law in known.records.laws:
        return known.records.find(ref) is not None
    return (law if ref.kind == "provision" else ref.slug) in known.ids.get(ref.kind, ())


def _instead(known: Known, kind: str, value: str) -> str:
    """Give what took the place of an id that was merged into another, else the nearest id."""
    merged = known.records.retired.get(f"{kind}.{value}")
    return f" (it is {merged.now} now)" if merged else did_you_mean(value, known.ids[kind])


def _nearest(known: Known, ref: Ref) -> str:
    law = known.records.laws.get(ref.slug.partition("/")[0]) if ref.kind == "provision" else None
    if law is not None:
        return did_you_mean(str(ref), (f"provision/{law.id}/{one.id}" for one in law.provisions))
    kinds = [ref.kind] if ref.kind in known.ids else known.ids
    return did_you_mean(str(ref), (f"{kind}/{one}" for kind in kinds for one in known.ids[kind]))


def _unknown_term(known: Known, vocabulary: str, field: str, value: object) -> Iterator[Complaint]:
    terms: Collection[str] | None = known.terms.get(vocabulary)
    if value is not None and terms is not None and value not in terms:
        yield field, f"{value!r} is no term of {vocabulary}{did_you_mean(str(value), terms)}"
