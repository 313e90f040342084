"""Rows of documents that were read, and of what they say."""

from collections.abc import Iterator

from comity.model import Records
from comity.tables._rows import Row, plain


def documents(records: Records) -> Iterator[Row]:
    """List what was read."""
    for one in records.documents.values():
        yield plain(one, "id", "name", "sha256", "address", "published", "read", "method")


def read_claims(records: Records) -> Iterator[Row]:
    """List what each document says, and of which case."""
    for document in records.documents.values():
        cases = {one.case: str(one.record) for one in document.became if one.record}
        for position, claim in enumerate(document.claims):
            yield {
                "document_id": document.id,
                "position": position,
                "record": cases.get(claim.case),
                "value": claim.said,
                "span": str(claim.span) if claim.span else None,
                **plain(claim, "about", "words", "review"),
            }
