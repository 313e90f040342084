"""Rows of legal orders, vocabularies and kinds of link."""

from collections.abc import Iterator

from comity.model import Records
from comity.tables._rows import Row, plain
from comity.values import country_of


def areas(records: Records) -> Iterator[Row]:
    """List the legal orders."""
    for area in records.areas.terms:
        row = plain(area, "code", "name", "type", "parent", "currency", "eea_since", "eea_until")
        yield {**row, "ref": f"area/{area.code.lower()}", "country": country_of(area.code)}


def terms(records: Records) -> Iterator[Row]:
    """List the terms of all vocabularies."""
    for name, vocabulary in records.terms.items():
        for term in vocabulary.terms:
            yield {"vocabulary": name, **plain(term, "id", "label", "definition")}


def link_kinds(records: Records) -> Iterator[Row]:
    """List the kinds of link."""
    names = "id label definition family symmetric stated polarity strength legal_basis".split()
    for kind in records.link_kinds.terms:
        yield plain(kind, *names)
