"""What would become of an article, or became of it, as text for people."""

from collections.abc import Iterator

from comity.cli._sheet import words
from comity.model import Records
from comity.workspace import Compared, Draft, compared, outcome_lines

_VERDICTS = {"same": "the same", "other": "something else", "not held": "nothing held"}


def change_lines(draft: Draft, records: Records, *, kept: bool) -> Iterator[str]:
    """Say what each candidate case becomes, and set what the document says beside what is held.

    Parameters
    ----------
    draft : Draft
        What the document adds.
    records : Records
        What is held.
    kept : bool
        Whether it was saved, or only would be.
    """
    if draft.document.became:
        yield ""
        yield "Kept" if kept else "What would change"
    for one, line in zip(draft.document.became, outcome_lines(draft), strict=True):
        yield f"  {line}"
        case = records.cases.get(one.record.slug) if one.record and not one.made else None
        for each in compared(draft.document, records, case) if case else ():
            if each.claim.case == one.case:
                yield f"    {_beside(each)}"


def _beside(one: Compared) -> str:
    held = f" ({one.held})" if one.held and one.verdict == "other" else ""
    return f"{words(one.claim.about)}: {one.claim.said}: {_VERDICTS[one.verdict]}{held}"
