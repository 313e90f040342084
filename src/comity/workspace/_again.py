"""A document that is kept again: what its earlier review made gives way, unless someone mended it by hand."""

from dataclasses import replace

from comity.model import Document, Record, Records
from comity.workspace._drafts import drafted


def untouched(earlier: Document, held: Records) -> tuple[Record, ...]:
    """Give the cases and matters that an earlier reading made and that stand as it made them.

    Parameters
    ----------
    earlier : Document
        The document as it was kept before.
    held : Records
        What is held: curated records and those of the workspace.
    """
    made = {one.record.slug: one.case for one in earlier.became if one.made and one.record}
    theirs = {slug: held.cases[slug] for slug in made if slug in held.cases}
    cases = {slug: case for slug, case in held.cases.items() if slug not in theirs}
    matters = {made[slug]: case.matter for slug, case in theirs.items()}
    again = drafted(earlier, replace(held, cases=cases), matters)
    same = [one for one in again.records if theirs.get(one.id) == one]
    kept = {case.matter for slug, case in held.cases.items() if slug not in {one.id for one in same}}
    alone = {
        matter for matter in matters.values() if matter not in kept and f"matter/{matter}" in held.workspace
    }
    return (*same, *(held.matters[one] for one in sorted(alone)))


def without(held: Records, gone: tuple[Record, ...]) -> Records:
    """Give what is held without some records."""
    names = {(one.kind, one.id) for one in gone}
    cases = {slug: one for slug, one in held.cases.items() if ("case", slug) not in names}
    matters = {slug: one for slug, one in held.matters.items() if ("matter", slug) not in names}
    return replace(held, cases=cases, matters=matters)


def as_made(document: Document, earlier: Document) -> Document:
    """Say still that a case was made of this document, where an earlier reading of it made it."""
    made = {one.record for one in earlier.became if one.made}
    became = tuple(
        one.model_copy(update={"made": one.made or (one.record is not None and one.record in made)})
        for one in document.became
    )
    return document.model_copy(update={"became": became})
