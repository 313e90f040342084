"""References that name nothing: which field names which kind of record, in one table."""

from collections.abc import Container, Iterator

from comity.catalog._problems import did_you_mean
from comity.model import Part, Record, Records
from comity.values import Absence, Ref

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
_TERMS_OF_FIELD = {
    ("company", "sector"): "sectors",
    ("group", "sector"): "sectors",
    ("law", "sector"): "law-sectors",
    ("regulator", "type"): "regulator-types",
}
"""Fields whose values are terms of a vocabulary, by kind of record."""


def dangling(records: Records, record: Record) -> Iterator[tuple[str, str]]:
    """Each id that a record names exists."""
    for path, name, value in _named(record, ""):
        kind = _KIND_OF_FIELD.get(name)
        if isinstance(value, Ref):
            if not _exists(records, value):
                yield path, f"there is no {value}"
        elif kind is not None and not isinstance(value, Absence):
            known = _known(records, kind)
            if value not in known:
                yield path, f"there is no {kind} {value}{did_you_mean(str(value), known)}"
    yield from _terms(records, record)


def _named(part: Part, prefix: str) -> Iterator[tuple[str, str, object]]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        for one in value if isinstance(value, tuple) and not isinstance(value, Ref) else (value,):
            if isinstance(one, Part):
                yield from _named(one, f"{prefix}{name}.{_label(one)}")
            elif one is not None:
                yield f"{prefix}{name}", name, one


def _label(part: Part) -> str:
    label = getattr(part, "id", None) or getattr(part, "company", None) or getattr(part, "regulator", None)
    return f"{label}." if label else ""


def _known(records: Records, kind: str) -> set[str]:
    if kind == "authority":
        return {*records.regulators, *records.courts}
    if kind == "area":
        return {area.code for area in records.areas.terms}
    return set(records.of(kind))


def _exists(records: Records, ref: Ref) -> bool:
    if ref.kind == "jurisdiction":
        return ref.slug.upper() in _known(records, "area")
    return records.find(ref) is not None


def _terms(records: Records, record: Record) -> Iterator[tuple[str, str]]:
    for (kind, field), vocabulary in _TERMS_OF_FIELD.items():
        value = getattr(record, field) if kind == record.kind else None
        if value is not None:
            yield from _unknown_term(field, value, _ids(records, vocabulary))
    if record.kind in {"case", "matter"}:
        known = _ids(records, "topics")
        for topic in getattr(record, "topics", ()):
            yield from _unknown_term("topics", topic, known)
    kinds = {term.id for term in records.link_kinds.terms}
    for link in getattr(record, "links", ()):
        yield from _unknown_term(f"links.{link.id}.kind", link.kind, kinds)


def _ids(records: Records, vocabulary: str) -> set[str]:
    terms = records.terms.get(vocabulary)
    return {term.id for term in terms.terms} if terms else set()


def _unknown_term(field: str, value: str, known: Container[str]) -> Iterator[tuple[str, str]]:
    if value not in known:
        yield field, f"{value!r} is no term of the vocabulary{did_you_mean(value, known)}"
