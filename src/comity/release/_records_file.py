"""The records of a release in one file: a JSON line each."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from comity.errors import ReleaseProblem
from comity.model import FOLDERS, KINDS, Areas, LinkKinds, Record, Records, Vocabulary

_AREAS = "areas"
_LINK_KINDS = "link-kinds"
_VOCABULARY = "vocabulary"


def lines_of(records: Records) -> Iterator[str]:
    """Write every record as a line, vocabularies first, then kind by kind, ids in sorted order."""
    yield _line(_VOCABULARY, _AREAS, records.areas)
    yield _line(_VOCABULARY, _LINK_KINDS, records.link_kinds)
    for name, vocabulary in sorted(records.terms.items()):
        yield _line(_VOCABULARY, name, vocabulary)
    for kind in FOLDERS:
        for slug, record in sorted(records.of(kind).items()):
            yield _line(kind, slug, record, own=f"{kind}/{slug}" in records.workspace)


def records_of(lines: Iterable[str]) -> Records:
    """Read what :func:`lines_of` wrote.

    Raises
    ------
    ReleaseProblem
        Where a vocabulary is missing.
    """
    found: dict[str, dict[str, Any]] = {kind: {} for kind in (*FOLDERS, _VOCABULARY)}
    own = set[str]()
    for line in lines:
        held = json.loads(line)
        kind, slug = held["kind"], held["id"]
        if held.get("own"):
            own.add(f"{kind}/{slug}")
        found[kind][slug] = _model(kind, slug).model_validate(held["record"])
    vocabularies = found.pop(_VOCABULARY)
    if not {_AREAS, _LINK_KINDS} <= vocabularies.keys():
        msg = "records.jsonl lacks the legal orders or the kinds of link"
        raise ReleaseProblem(msg)
    areas, link_kinds = vocabularies.pop(_AREAS), vocabularies.pop(_LINK_KINDS)
    folders = {FOLDERS[kind]: held for kind, held in found.items()}
    return Records(
        areas=areas, link_kinds=link_kinds, terms=vocabularies, workspace=frozenset(own), **folders
    )


def _model(kind: str, slug: str) -> type[Record]:
    if kind != _VOCABULARY:
        return KINDS[kind]
    own: dict[str, type[Record]] = {_AREAS: Areas, _LINK_KINDS: LinkKinds}
    return own.get(slug, Vocabulary)


def _line(kind: str, slug: str, record: Record, *, own: bool = False) -> str:
    held = {"kind": kind, "id": slug, "record": plain_of(record)} | ({"own": True} if own else {})
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def plain_of(record: Record) -> dict[str, Any]:
    """Give a record as plain JSON values, fields that say nothing left out."""
    return record.model_dump(mode="json", by_alias=True, exclude_defaults=True)
