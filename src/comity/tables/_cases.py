"""Rows of cases and whom and what they concern."""

from collections.abc import Iterator

from comity.model import Records, first_decision, latest_date
from comity.tables._rows import Row, numbered, plain
from comity.values import Absence

_CASE = "id title regime status followed opened trigger summary".split()


def cases(records: Records) -> Iterator[Row]:
    """List cases."""
    for case in records.cases.values():
        known_by = first_decision(case)
        yield {
            **plain(case, *_CASE),
            "ref": f"case/{case.id}",
            "matter_id": case.matter,
            "decided": known_by.date if known_by else None,
            "decided_id": f"{case.id}/{known_by.id}" if known_by else None,
            "latest": latest_date(case),
        }


def case_authorities(records: Records) -> Iterator[Row]:
    """List whose file a case is."""
    for case in records.cases.values():
        yield from numbered(case.by, "authority_id", case_id=case.id)


def roles(records: Records) -> Iterator[Row]:
    """List what other regulators did in a case."""
    for case in records.cases.values():
        for role in case.roles:
            row = plain(role, "role", "since", "until")
            yield {"case_id": case.id, "authority_id": role.regulator, **row}


def respondents(records: Records) -> Iterator[Row]:
    """List whom cases are against."""
    for case in records.cases.values():
        for position, one in enumerate(case.respondents):
            column = "absence" if isinstance(one.company, Absence) else "company_id"
            row = {"case_id": case.id, "position": position, column: one.company}
            yield {**row, **plain(one, "role", "named_as")}


def complainants(records: Records) -> Iterator[Row]:
    """List the organisations that complained."""
    for case in records.cases.values():
        for position, one in enumerate(case.complainants):
            row = {"case_id": case.id, "position": position, "organisation_id": one.organisation}
            yield {**row, "date": one.date}


def case_laws(records: Records) -> Iterator[Row]:
    """List the laws applied."""
    for case in records.cases.values():
        for law in case.laws:
            yield {"case_id": case.id, "law_id": law}


def case_reach(records: Records) -> Iterator[Row]:
    """List the provisions that reached across a border."""
    for case in records.cases.values():
        for provision in case.reach:
            yield {"case_id": case.id, "provision_ref": provision}


def case_topics(records: Records) -> Iterator[Row]:
    """List what cases are about."""
    for case in records.cases.values():
        for topic in case.topics:
            yield {"case_id": case.id, "topic": topic}


def turnovers(records: Records) -> Iterator[Row]:
    """List the turnovers that authorities took into account."""
    for case in records.cases.values():
        for position, one in enumerate(case.turnovers):
            row = plain(one, "id", "of", "extent", "year", "amount", "currency", "exactness")
            decision = f"{case.id}/{one.decision}" if one.decision else None
            yield {"case_id": case.id, "position": position, "decision_id": decision, **row}
