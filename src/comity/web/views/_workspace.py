"""What a workspace holds, as rows."""

from comity.model import Document
from comity.release import Release
from comity.values import Ref
from comity.web.addresses import PAGE_OF, address_of
from comity.web.views._lists import Linked
from comity.web.words import in_words


def document_rows(document: Document) -> list[dict[str, str]]:
    """List what a document says, with the words it stands on and what a reviewer made of it."""
    return [
        {
            "Case": one.case.removeprefix("case-"),
            "About": in_words(one.about).replace("_", " "),
            "The document says": one.said,
            "Review": str(one.review or "not reviewed"),
            "Words": one.words or "",
        }
        for one in document.claims
    ]


def own_rows(release: Release) -> list[dict[str, object]]:
    """List the records of a workspace that have a page."""
    found = (Ref.parse(one) for one in sorted(release.records.workspace))
    return [
        {"Record": Linked(release.label(ref), address_of(ref)), "Kind": in_words(ref.kind)}
        for ref in found
        if ref.kind in PAGE_OF
    ]
