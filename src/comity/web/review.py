"""The review of claims, worked out without Streamlit: rows to decide on, and the claims with what was decided."""

from collections.abc import Iterator, Mapping, Sequence

from comity.errors import ValueProblem
from comity.model import Document, Judgement, ReadClaim, Records
from comity.workspace import Compared, corrected

KEEP, RIGHT = "Keep", "Correct to"
_ABOUT = {
    "regulators": "authority", "respondents": "respondent", "sanctions": "measure", "courts": "court", "laws": "law",
    "provisions": "provision", "cross_border": "cooperation", "category": "kind of case",
}  # fmt: skip
_VERDICTS = {"same": "the same", "other": "something else", "not held": "nothing"}


def review_rows(claims: Sequence[ReadClaim]) -> list[dict[str, object]]:
    """List claims for review: all are kept until the reader says otherwise."""
    return [
        {
            KEEP: one.review != Judgement.REJECTED,
            "Case": one.case.removeprefix("case-"),
            "About": _ABOUT.get(one.about, one.about),
            "Read as": one.said,
            RIGHT: one.corrected_to or "",
            "Words": one.words or "",
        }
        for one in claims
    ]


def reviewed(document: Document, rows: Sequence[Mapping[str, object]]) -> Document:
    """Give a document with what was decided of its claims: accepted, corrected (to what), or rejected.

    Nothing is taken away: that a reader rejected a value is worth as much as that one was accepted.
    """
    decided = (_decided(one, row) for one, row in zip(document.claims, rows, strict=True))
    return document.model_copy(update={"claims": tuple(decided)})


def _decided(claim: ReadClaim, row: Mapping[str, object]) -> ReadClaim:
    right = str(row[RIGHT] or "").strip()
    if not row[KEEP]:
        return claim.model_copy(update={"review": Judgement.REJECTED})
    if right:
        return claim.model_copy(update={"review": Judgement.CORRECTED, "corrected_to": right})
    return claim.model_copy(update={"review": Judgement.ACCEPTED})


def not_understood(document: Document, records: Records) -> Iterator[str]:
    """Say of each correction that is no value of its field what would be one."""
    for claim in document.claims:
        try:
            corrected(claim, records)
        except ValueProblem as problem:
            yield str(problem)


def compared_rows(found: Sequence[Compared]) -> list[dict[str, str]]:
    """Set what a document says beside what is held, row by row."""
    return [
        {
            "About": _ABOUT.get(one.claim.about, one.claim.about),
            "The document says": one.claim.said,
            "Held here": one.held or "nothing",
            "That is": _VERDICTS[one.verdict],
            "Words": one.claim.words or "",
        }
        for one in found
    ]
