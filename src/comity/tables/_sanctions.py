"""Rows of sanctions and of the states of their amounts."""

from collections.abc import Iterator

from comity.model import AmountState, Case, Records, Sanction, date_of, headline_of
from comity.tables._rows import Row, plain

_MONEY = "amount currency exactness per".split()


def _sanctions(records: Records) -> Iterator[tuple[str, Case, int, Sanction]]:
    for case in records.cases.values():
        for position, one in enumerate(case.sanctions):
            yield f"{case.id}/{one.id}", case, position, one


def sanctions(records: Records) -> Iterator[Row]:
    """List sanctions with their headline."""
    for slug, case, position, one in _sanctions(records):
        yield {
            "id": slug,
            "ref": f"sanction/{slug}",
            "case_id": case.id,
            "position": position,
            **plain(one, "type", "summary", "deadline", "compliance"),
            "latest_state": one.states[-1].state,
            **_headline(case, headline_of(one)),
        }


def _headline(case: Case, state: AmountState | None) -> Row:
    if state is None:
        return {}
    return {**plain(state, *_MONEY), "headline_state": state.state, "date": date_of(case, state)}


def sanction_against(records: Records) -> Iterator[Row]:
    """List companies that sanctions single out."""
    for slug, _, _, one in _sanctions(records):
        for company in one.against:
            yield {"sanction_id": slug, "company_id": company}


def amount_states(records: Records) -> Iterator[Row]:
    """List the states of sanctions, oldest first."""
    for slug, case, _, one in _sanctions(records):
        headline = headline_of(one)
        for position, state in enumerate(one.states):
            yield {
                "sanction_id": slug,
                "case_id": case.id,
                "position": position,
                **plain(state, "state", *_MONEY),
                "decision_id": f"{case.id}/{state.decision}" if state.decision else None,
                "date": date_of(case, state),
                "headline": state is headline,
            }
