import pytest

from comity.model import (
    Case,
    Sanction,
    amounts_of,
    date_of,
    decision_of,
    first_decision,
    headline_of,
    latest_date,
)
from comity.values import Absence, PartialDate
from samples import case


def fine(*states: str) -> Sanction:
    """Write a fine in short: ``imposed 100`` or ``annulled``, oldest first."""
    written = []
    for state in states:
        stage, _, amount = state.partition(" ")
        money = {"currency": "EUR"} if amount.isdigit() else {}
        written.append({"state": stage, "date": "2022", **({"amount": amount} if amount else {}), **money})
    return Sanction.model_validate({"id": "fine", "type": "fine", "states": written})


def decided(*decisions: str) -> Case:
    """Write a case in short: ``final final-decision 2022-05-18``, a review with ``-> reviewed`` after it."""
    written = []
    for decision in decisions:
        name, kind, when, *reviewed = decision.split()
        review = {"reviews": reviewed[-1], "outcome": "upheld"} if reviewed else {}
        written.append({"id": name, "type": kind, "by": ["gb-ico"], "date": when, **review})
    return case(decisions=written)


@pytest.mark.parametrize(
    ("states", "headline"),
    [
        (["imposed 100"], "imposed 100"),
        (["proposed 200"], None),
        (["proposed 200", "imposed 100"], "imposed 100"),
        (["imposed 100", "reduced 50"], "reduced 50"),
        (["imposed 100", "increased 150"], "increased 150"),
        (["imposed 100", "discounted 80"], "discounted 80"),
        (["imposed 100", "confirmed"], "imposed 100"),
        (["imposed 100", "reduced 50", "final"], "reduced 50"),
        (["imposed 100", "annulled"], None),
        (["imposed 100", "annulled", "paid"], None),
        (["imposed 100", "annulled", "remitted"], "imposed 100"),
        (["imposed 100", "suspended"], "imposed 100"),
        (["imposed 100", "paid 100"], "imposed 100"),
        (["imposed 100", "paid 40"], "imposed 100"),
        (["imposed 100", "uncollected"], "imposed 100"),
        (["imposed unknown"], "imposed unknown"),
        (["imposed unknown", "reduced 50"], "reduced 50"),
        (["imposed"], "imposed"),
        (["proposed 200", "imposed"], "imposed"),
        (["paid 100"], None),
        (["proposed 200", "uncollected"], None),
    ],
)
def test_the_headline_is_the_state_whose_amount_counts_now(states: list[str], headline: str | None) -> None:
    found = headline_of(fine(*states))
    written = None if found is None else f"{found.state} {found.amount or ''}".strip()
    assert written == headline


def test_only_sums_are_listed_among_amounts_and_each_sanction_once() -> None:
    sanctions = [
        fine("proposed 200", "imposed 100", "reduced 50").model_copy(update={"id": "cut"}),
        fine("imposed unknown").model_copy(update={"id": "secret"}),
        fine("imposed 100", "annulled").model_copy(update={"id": "gone"}),
    ]
    found = [(sanction.id, str(state.amount)) for sanction, state in amounts_of(case(sanctions=sanctions))]
    assert found == [("cut", "50")]


@pytest.mark.parametrize(
    ("decisions", "first", "latest"),
    [
        ([], None, None),
        (["notice notice-of-intent 2021-11"], "notice", "2021-11"),
        (["notice notice-of-intent 2021-11", "final final-decision 2022-05-18"], "final", "2022-05-18"),
        (["draft draft-decision 2021", "final final-decision unknown"], "final", "2021"),
        (["final final-decision 2022", "tribunal judgment 2023-10-17 -> final"], "final", "2023-10-17"),
        (["final final-decision 2022-12-31", "more order 2022"], "final", "2022-12-31"),
        (["final final-decision unknown"], "final", None),
    ],
)
def test_a_case_is_known_by_its_first_decision_proper_and_dated_by_its_latest(
    decisions: list[str], first: str | None, latest: str | None
) -> None:
    one = decided(*decisions)
    found = first_decision(one)
    assert (found.id if found else None) == first
    assert latest_date(one) == (PartialDate.parse(latest) if latest else None)


def test_a_state_has_its_own_date_or_that_of_its_decision() -> None:
    one = decided("final final-decision 2022-05-18", "secret order unknown").model_copy(
        update={
            "sanctions": (
                Sanction.model_validate(
                    {
                        "id": "ban",
                        "type": "ban",
                        "states": [
                            {"state": "imposed", "decision": "final"},
                            {"state": "confirmed", "decision": "secret"},
                            {"state": "final", "decision": "final", "date": "2023"},
                            {"state": "suspended", "decision": "nowhere"},
                            {"state": "paid"},
                        ],
                    }
                ),
            )
        }
    )
    dates = [date_of(one, state) for state in one.sanctions[0].states]
    assert dates == [PartialDate(2022, 5, 18), Absence.UNKNOWN, PartialDate(2023), None, None]
    assert decision_of(one, None) is None
