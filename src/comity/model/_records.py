"""All records together: what the catalog reads, what a release is made of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from comity.model._authorities import Court, Regulator
from comity.model._cases import Case
from comity.model._companies import Company, Group, Organisation
from comity.model._documents import Document
from comity.model._laws import Law, Provision
from comity.model._matters import Instrument, Matter
from comity.model._sources import Record
from comity.model._vocabularies import Areas, LinkKinds, Redirect, Vocabulary
from comity.values import Ref

KINDS: Mapping[str, type[Record]] = {
    one.kind: one
    for one in (
        Regulator,
        Court,
        Law,
        Company,
        Group,
        Organisation,
        Matter,
        Case,
        Instrument,
        Redirect,
        Document,
    )
}
"""The kinds of record that have a folder of files, by the name used in references."""

FOLDERS: Mapping[str, str] = {
    "regulator": "regulators",
    "court": "courts",
    "law": "laws",
    "company": "companies",
    "group": "groups",
    "organisation": "organisations",
    "matter": "matters",
    "case": "cases",
    "instrument": "instruments",
    "retired": "retired",
    "document": "documents",
}
"""The folder of ``data/`` that holds each kind."""


@dataclass(frozen=True)
class Records:
    """Every record, by kind and id; ids in sorted order.

    Parameters
    ----------
    areas, link_kinds : Areas, LinkKinds
        Legal orders, and kinds of link.
    terms : mapping of str to Vocabulary
        Lists of terms by name: ``topics``, ``sectors``, ``regulator-types`` ...
    documents : mapping of str to Document
        What was read; it says what a text says, so it is no record of facts.
    workspace : frozenset of str
        References of the records that come from a workspace and were not curated.
    """

    areas: Areas
    link_kinds: LinkKinds
    terms: Mapping[str, Vocabulary] = field(default_factory=dict)
    regulators: Mapping[str, Regulator] = field(default_factory=dict)
    courts: Mapping[str, Court] = field(default_factory=dict)
    laws: Mapping[str, Law] = field(default_factory=dict)
    companies: Mapping[str, Company] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    matters: Mapping[str, Matter] = field(default_factory=dict)
    cases: Mapping[str, Case] = field(default_factory=dict)
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    retired: Mapping[str, Redirect] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    workspace: frozenset[str] = frozenset()

    @property
    def curated(self) -> Self:
        """The records without those of a workspace."""
        if not self.workspace:
            return self
        kept = {
            name: {id_: one for id_, one in self.of(kind).items() if f"{kind}/{id_}" not in self.workspace}
            for kind, name in FOLDERS.items()
        }
        return replace(self, **kept, workspace=frozenset())  # type: ignore[arg-type]

    def of(self, kind: str) -> Mapping[str, Record]:
        """Give the records of one kind by id; empty for a kind that has none."""
        return getattr(self, FOLDERS.get(kind, ""), {})

    def __iter__(self) -> Iterator[Record]:
        """Go through all records of facts, kind by kind."""
        for kind in FOLDERS:
            if kind != Document.kind:
                yield from self.of(kind).values()

    def authority(self, slug: str) -> Regulator | Court | None:
        """Find a regulator or court: their ids are unique across both."""
        return self.regulators.get(slug) or self.courts.get(slug)

    def authority_ref(self, slug: str) -> Ref:
        """Give the typed reference of a regulator or court."""
        return Ref("court" if slug in self.courts else "regulator", slug)

    def provision(self, slug: str) -> Provision | None:
        """Find a provision by ``law/provision``."""
        law = self.laws.get(slug.partition("/")[0])
        found = law.provisions if law else ()
        return next((one for one in found if one.id == slug.partition("/")[2]), None)

    def find(self, ref: Ref) -> Record | Provision | None:
        """Find what a reference names; None where it names nothing."""
        if ref.kind == "provision":
            return self.provision(ref.slug)
        return self.of(ref.kind).get(ref.slug)
