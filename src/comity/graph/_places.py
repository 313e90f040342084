"""What the graph says of legal orders and vocabularies."""

from collections.abc import Iterator
from enum import StrEnum

from pyoxigraph import NamedNode

from comity import model
from comity.graph._sameness import same_as
from comity.graph._statements import DAY, ENGLISH, NUMBER, TEXT, Statement, area, kind, say
from comity.graph._terms import VOC, concept, own, term
from comity.graph._values import english, truth
from comity.model import Area, Areas, LinkKind, Records, Term
from comity.values import Absence

_AREA = {
    "name": ("skos:prefLabel", ENGLISH),
    "code": ("dcterms:identifier", TEXT),
    "parent": ("within", area),
    "currency": ("currency", TEXT),
    "eea_since": ("eeaSince", DAY),
    "eea_until": ("eeaUntil", DAY),
}
_TERM = {
    "label": ("skos:prefLabel", ENGLISH),
    "definition": ("skos:definition", ENGLISH),
}
_LINK_KIND = {"strength": ("strength", NUMBER), "legal_basis": ("legalBasis", ENGLISH)}
ENUMERATIONS: dict[str, type[StrEnum]] = {
    "absence": Absence,
    "amount-stage": model.AmountStage,
    "border-scope": model.BorderScope,
    "case-status": model.CaseStatus,
    "compliance": model.Compliance,
    "decision-kind": model.DecisionKind,
    "exactness": model.Exactness,
    "instrument-kind": model.InstrumentKind,
    "matter-kind": model.MatterKind,
    "outcome": model.Outcome,
    "proceeding-kind": model.ProceedingKind,
    "processing-role": model.ProcessingRole,
    "regime": model.Regime,
    "review": model.Review,
    "treatment": model.Treatment,
    "sanction-kind": model.SanctionKind,
    "source-kind": model.SourceKind,
    "trigger": model.Trigger,
}
"""The closed lists of the model, by the name of their vocabulary."""


def of_terms(records: Records) -> Iterator[Statement]:
    """State every vocabulary and every legal order."""
    yield from of_areas(records.areas)
    for name, vocabulary in records.terms.items():
        yield from _scheme(name)
        for entry in vocabulary.terms:
            yield from _term(name, entry)
    yield from _scheme("link-kinds")
    for link_kind in records.link_kinds.terms:
        yield from _link_kind(link_kind)
    for name, closed in ENUMERATIONS.items():
        yield from _scheme(name)
        yield from _closed(name, closed)


def of_areas(areas: Areas) -> Iterator[Statement]:
    """State every legal order."""
    for one in areas.terms:
        yield from _area(one)


def _area(one: Area) -> Iterator[Statement]:
    subject = area(one.code)
    yield from kind(subject, "Jurisdiction", "dcterms:Location")
    yield from say(one, subject, _AREA)
    yield from same_as(subject, one.same_as)


def _scheme(name: str) -> Iterator[Statement]:
    subject = NamedNode(VOC + name)
    yield from kind(subject, "skos:ConceptScheme")
    yield Statement("", subject, term("skos:prefLabel"), english(name.replace("-", " ")))


def _concept(scheme: str, name: str) -> Iterator[Statement]:
    subject = concept(scheme, name)
    yield from kind(subject, "skos:Concept")
    yield Statement("", subject, term("skos:inScheme"), NamedNode(VOC + scheme))


def _term(scheme: str, one: Term) -> Iterator[Statement]:
    yield from _concept(scheme, one.id)
    yield from say(one, concept(scheme, one.id), _TERM)


def _link_kind(one: LinkKind) -> Iterator[Statement]:
    yield from _term("link-kinds", one)
    subject = concept("link-kinds", one.id)
    yield from say(one, subject, _LINK_KIND)
    yield Statement("", subject, own("family"), english(one.family))
    yield Statement("", subject, own("symmetric"), truth(one.symmetric))


def _closed(scheme: str, closed: type[StrEnum]) -> Iterator[Statement]:
    for one in closed:
        yield from _concept(scheme, one.value)
        label = english(one.value.replace("-", " "))
        yield Statement("", concept(scheme, one.value), term("skos:prefLabel"), label)
