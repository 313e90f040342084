"""What was read as claims: each value with the words it stands on, the document, the method and the time.

A claim stands beside the curated facts and overwrites none: it says what one document says.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from comity.model import Document, ReadClaim
from comity.reading._candidates import Reading

_DIGITS = 24
_FIELDS = ("regulators", "respondents", "sanctions", "courts", "laws", "provisions", "cross_border")
_PARTS = frozenset(ReadClaim.model_fields) - {"id", "case", "about", "words"}


@dataclass(frozen=True)
class Origin:
    """Where claims come from.

    Parameters
    ----------
    sha256 : str
        Hash of the bytes of the document.
    name : str
        Name of the file.
    address : str
        Where it was published; empty where that is not known.
    published : str
        When, as the caller or the document says; empty where that is not known.
    kind : str
        text, html, pdf or word.
    """

    sha256: str
    name: str
    address: str = ""
    published: str = ""
    kind: str = "text"


def document_id(sha256: str) -> str:
    """Give the id of a document: the beginning of its hash, so that a second run finds it."""
    return sha256[:_DIGITS]


def claims_of(reading: Reading, origin: Origin, at: datetime | None = None) -> Document:
    """Give what was read as a record of the document and its claims.

    Parameters
    ----------
    reading : Reading
        What was read.
    origin : Origin
        The document.
    at : datetime, optional
        When it was read; now where it is left out.

    Raises
    ------
    ValidationError
        Where the address of the origin is none.
    """
    when = (at or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    known = {"address": origin.address or None, "published": origin.published or None}
    return Document(
        id=document_id(origin.sha256),
        name=origin.name,
        sha256=origin.sha256,
        form=origin.kind,
        read=when,
        claims=tuple(_marked(claim, reading) for claim in _all(reading)),
        **known,
    )


def _all(reading: Reading) -> Iterator[ReadClaim]:
    for number, case in enumerate(reading.to_json()["cases"], 1):
        for claim in _of_case(case, f"case-{number}", reading.text):
            yield ReadClaim.model_validate(claim)


def _marked(claim: ReadClaim, reading: Reading) -> ReadClaim:
    """Say of a claim that a model's advice changed it."""
    for one in reading.advised:
        same = claim.case == f"case-{one.case}" and claim.about == one.about
        if same and claim.span == (one.span.start, one.span.end):
            return claim.model_copy(update={"method": f"model {one.model}"})
    return claim


def _of_case(case: dict[str, Any], name: str, text: str) -> Iterator[dict[str, Any]]:
    for about in _FIELDS:
        for place, one in enumerate(case[about], 1):
            told = {part: one[part] for part in _PARTS & one.keys() if one[part] is not None}
            yield {
                "id": f"{name}.{about}.{place}",
                "case": name,
                "about": about,
                **_exact(told),
                **_words(one, text),
            }
    if case["date"]:
        told = {"value": case["date"]["iso"], "span": case["date"]["span"]}
        yield {"id": f"{name}.date", "case": name, "about": "date", **told, **_words(case["date"], text)}
    if case["category"] != "privacy":
        yield {"id": f"{name}.category", "case": name, "about": "category", "value": case["category"]}


def _exact(told: dict[str, Any]) -> dict[str, Any]:
    """Write sums as text, which a decimal reads without loss."""
    return {name: str(value) if name == "amount" else value for name, value in told.items()}


def _words(one: dict[str, Any], text: str) -> dict[str, Any]:
    start, end = one["span"]
    return {"words": " ".join(text[start:end].split())}
