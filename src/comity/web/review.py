"""The review of claims, worked out without Streamlit: rows to decide on, and the claims with what was decided."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from comity.web.words import in_words

Claim = Mapping[str, Any]
KEEP, RIGHT = "Keep", "Correct to"
_VALUES = ("name", "value", "amount", "type", "kind")


def review_rows(claims: Sequence[Claim]) -> list[dict[str, object]]:
    """List claims for review: all are kept until the reader says otherwise."""
    return [
        {
            KEEP: True,
            "Case": str(one["case"]).removeprefix("case-"),
            "About": in_words(one["about"]).replace("_", " "),
            "Read as": _value(one),
            RIGHT: "",
            "Words": one.get("words", ""),
        }
        for one in claims
    ]


def _value(claim: Claim) -> str:
    parts = [str(claim[name]) for name in _VALUES if name in claim]
    more = [str(claim[name]) for name in ("currency", "status", "role") if name in claim]
    return ", ".join([*parts, *more]).replace("_", " ")


def reviewed(claims: Sequence[Claim], rows: Sequence[Mapping[str, object]]) -> Iterator[dict[str, Any]]:
    """Go through the claims with what was decided: accepted, corrected (to what), or rejected.

    Nothing is taken away: that a reader rejected a value is worth as much as that one was accepted.
    """
    for claim, row in zip(claims, rows, strict=True):
        right = str(row[RIGHT] or "").strip()
        if not row[KEEP]:
            yield {**claim, "review": "rejected"}
        elif right:
            yield {**claim, "review": "corrected", "corrected_to": right}
        else:
            yield {**claim, "review": "accepted"}
