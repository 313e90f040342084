"""What a check may look at: the records that were read, and the ids that have a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from comity.catalog._places import parts_of
from comity.model import FOLDERS, Area, Part, Record, Records
from comity.values import bare_name, fold_name

VOCABULARY = "vocabulary"


@dataclass(frozen=True)
class Known:
    """The records of a data folder, and the file of each.

    Parameters
    ----------
    records : Records
        What was read.
    files : mapping of (kind, id) to str
        The file of each id, below the data folder; of files that could not be read as well, so that
        one broken file is not followed by a line for each record that names it.
    """

    records: Records
    files: Mapping[tuple[str, str], str]

    def file_of(self, record: Record) -> str:
        """Give the file of a record."""
        return self.files.get((record.kind, record.id), f"{record.kind}/{record.id}")

    def parts_of(self, record: Record) -> tuple[tuple[str, Part], ...]:
        """List a record and all its parts, as :func:`parts_of` does; found once, for many checks ask."""
        key = (record.kind, record.id)
        if key not in self._parts:
            self._parts[key] = tuple(parts_of(record))
        return self._parts[key]

    @cached_property
    def _parts(self) -> dict[tuple[str, str], tuple[tuple[str, Part], ...]]:
        return {}

    def all(self) -> list[Record]:
        """List all records, the vocabularies first."""
        lists = [self.records.terms[name] for name in sorted(self.records.terms)]
        read = self.records.documents.values()
        return [self.records.areas, self.records.link_kinds, *lists, *self.records, *read]

    @cached_property
    def ids(self) -> Mapping[str, frozenset[str]]:
        """The ids of each kind, of ``authority`` (regulators and courts) and of ``area`` (codes)."""
        found = {kind: frozenset(slug for one, slug in self.files if one == kind) for kind in FOLDERS}
        found["authority"] = found["regulator"] | found["court"]
        found["area"] = frozenset(self.areas)
        return found

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        """The legal orders by their codes."""
        return {area.code: area for area in self.records.areas.terms}

    @cached_property
    def terms(self) -> Mapping[str, frozenset[str]]:
        """The ids of the terms of each vocabulary that was read."""
        found = {name: frozenset(term.id for term in one.terms) for name, one in self.records.terms.items()}
        found["link-kinds"] = frozenset(term.id for term in self.records.link_kinds.terms)
        return found

    @cached_property
    def matters_without_a_case(self) -> frozenset[str]:
        """The matters that no case belongs to; none while a case cannot be read or names no matter."""
        held = {case.matter for case in self.records.cases.values()}
        if self.ids["case"] - self.records.cases.keys() or held - self.ids["matter"]:
            return frozenset()
        return frozenset(self.records.matters.keys() - held)

    @cached_property
    def names(self) -> Mapping[str, Mapping[str, str]]:
        """Cleaned names by id, for each kind whose records may be one body: no accents, no legal form."""
        held = self.records
        authorities = [*held.regulators.values(), *held.courts.values()]
        return {
            "company": {one.id: bare_name(one.name) for one in held.companies.values()},
            "group": {one.id: bare_name(one.name) for one in held.groups.values()},
            "organisation": {one.id: fold_name(one.name) for one in held.organisations.values()},
            "authority": {one.id: fold_name(one.name) for one in authorities},
        }
