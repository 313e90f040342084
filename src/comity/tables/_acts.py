"""Rows of proceedings, decisions and findings."""

from collections.abc import Iterator

from comity.model import Case, Decision, Proceeding, Records
from comity.tables._rows import Row, numbered, plain

_DECISION = "type date announced outcome summary".split()


def _proceedings(records: Records) -> Iterator[tuple[str, Case, int, Proceeding]]:
    for case in records.cases.values():
        for position, one in enumerate(case.proceedings):
            yield f"{case.id}/{one.id}", case, position, one


def _decisions(records: Records) -> Iterator[tuple[str, Case, int, Decision]]:
    for case in records.cases.values():
        for position, one in enumerate(case.decisions):
            yield f"{case.id}/{one.id}", case, position, one


def proceedings(records: Records) -> Iterator[Row]:
    """List proceedings."""
    for slug, case, position, one in _proceedings(records):
        row = plain(one, "type", "opened", "closed", "note")
        yield {"id": slug, "case_id": case.id, "position": position, **row}


def proceeding_authorities(records: Records) -> Iterator[Row]:
    """List who conducts proceedings."""
    for slug, _, _, one in _proceedings(records):
        yield from numbered(one.by, "authority_id", proceeding_id=slug)


def proceeding_cases(records: Records) -> Iterator[Row]:
    """List other cases that proceedings served."""
    for slug, _, _, one in _proceedings(records):
        for case in one.cases:
            yield {"proceeding_id": slug, "case_id": case}


def proceeding_instruments(records: Records) -> Iterator[Row]:
    """List instruments that proceedings relied on."""
    for slug, _, _, one in _proceedings(records):
        for instrument in one.under:
            yield {"proceeding_id": slug, "instrument_id": instrument}


def decisions(records: Records) -> Iterator[Row]:
    """List decisions."""
    for slug, case, position, one in _decisions(records):
        yield {
            "id": slug,
            "ref": f"decision/{slug}",
            "case_id": case.id,
            "position": position,
            **plain(one, *_DECISION),
            "reviews_id": f"{case.id}/{one.reviews}" if one.reviews else None,
            "bound_by_id": one.bound_by,
            "identifiers": [f"{name}:{value}" for name, value in sorted(one.identifiers.items())],
        }


def decision_authorities(records: Records) -> Iterator[Row]:
    """List who took decisions."""
    for slug, _, _, one in _decisions(records):
        yield from numbered(one.by, "authority_id", decision_id=slug)


def decision_cites(records: Records) -> Iterator[Row]:
    """List what decisions rely on."""
    for slug, _, _, one in _decisions(records):
        for citation in one.cites:
            row = plain(citation, "treatment", "at")
            yield {"decision_id": slug, "cited_ref": citation.cited, **row}


def findings(records: Records) -> Iterator[Row]:
    """List what decisions say of provisions."""
    for slug, _, _, one in _decisions(records):
        for position, found in enumerate(one.findings):
            yield {
                "decision_id": slug,
                "position": position,
                "provision_ref": found.provision,
                "law_id": found.provision.slug.partition("/")[0],
                "outcome": found.outcome,
            }
