"""What was read as claims: each value with the words it stands on, the document, the method and the time.

A claim stands beside the curated facts and overwrites none: it says what one document says.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from comity.reading._candidates import Reading

METHOD = "rules"
"""How values are found where no model is asked."""
_FIELDS = ("regulators", "respondents", "sanctions", "courts", "laws", "provisions", "cross_border")
_PARTS = (
    "slug",
    "name",
    "country",
    "role",
    "type",
    "amount",
    "currency",
    "status",
    "kind",
    "parties",
    "converted",
    "earlier",
    "rate",
)


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


def claims_of(reading: Reading, origin: Origin, at: datetime | None = None) -> dict[str, Any]:
    """Give the claims of a reading as plain maps and lists, ready to be written.

    Parameters
    ----------
    reading : Reading
        What was read.
    origin : Origin
        The document.
    at : datetime, optional
        When it was read; now where it is left out.
    """
    when = (at or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "document": {name: value for name, value in vars(origin).items() if value},
        "read": {"at": when, "method": METHOD},
        "claims": [_marked(claim, reading) for claim in _all(reading)],
    }


def _all(reading: Reading) -> Iterator[dict[str, Any]]:
    for number, case in enumerate(reading.to_json()["cases"], 1):
        yield from _of_case(case, number, reading.text)


def _marked(claim: dict[str, Any], reading: Reading) -> dict[str, Any]:
    """Say of a claim that a model's advice changed it."""
    for one in reading.advised:
        same = claim["case"] == f"case-{one.case}" and claim["about"] == one.about
        if same and claim.get("span") == [one.span.start, one.span.end]:
            return {**claim, "method": f"model {one.model}"}
    return claim


def _of_case(case: dict[str, Any], number: int, text: str) -> Iterator[dict[str, Any]]:
    name = f"case-{number}"
    for about in _FIELDS:
        for place, one in enumerate(case[about], 1):
            yield _claim(f"{name}.{about}.{place}", name, about, one, text)
    if case["date"]:
        told = {"value": case["date"]["iso"], "precision": case["date"]["precision"]}
        yield {
            "id": f"{name}.date",
            "case": name,
            "about": "date",
            **told,
            **_words(case["date"]["span"], text),
        }
    if case["category"] != "privacy":
        yield {"id": f"{name}.category", "case": name, "about": "category", "value": case["category"]}


def _claim(mark: str, case: str, about: str, one: dict[str, Any], text: str) -> dict[str, Any]:
    told = {part: one[part] for part in _PARTS if one.get(part) is not None}
    new = {} if one.get("slug") or "name" not in one else {"new": True}
    return {"id": mark, "case": case, "about": about, **told, **new, **_words(one["span"], text)}


def _words(span: list[int], text: str) -> dict[str, Any]:
    return {"span": span, "words": " ".join(text[span[0] : span[1]].split())}
