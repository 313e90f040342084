from dataclasses import replace

import pytest

from comity.model import Case, Records
from comity.tables import tables_of
from comity.tables._rates import rates
from samples import case, sample_records


def world_of(made: Case) -> Records:
    """Give the small world with one case alone."""
    return replace(sample_records(), cases={made.id: made})


def rate_of(currency: str, date: str, state: str = "imposed") -> dict[str, object]:
    """Give the one row of rates that a fine of some date needs."""
    fine = {"state": state, "decision": "final", "amount": "1000", "currency": currency}
    decision = {"id": "final", "type": "final-decision", "by": ["gb-ico"], "date": date}
    made = case(decisions=[decision], sanctions=[{"id": "fine", "type": "fine", "states": [fine]}])
    (row,) = rates(world_of(made))
    return dict(row)


@pytest.mark.parametrize(
    ("currency", "date", "rate", "published"),
    [
        ("GBP", "2022-05-18", 0.8467, "2022-05-18"),
        ("USD", "2020-04-13", 1.0867, "2020-04-09"),  # Easter Monday: the Thursday before
        ("NOK", "2021-01-24", 10.3308, "2021-01-22"),  # a Sunday: the Friday before
    ],
)
def test_the_rate_is_that_of_the_day_or_of_the_last_working_day(
    currency: str, date: str, rate: float, published: str
) -> None:
    assert rate_of(currency, date) == {
        "currency": currency,
        "day": date,
        "rate": rate,
        "rate_day": published,
    }


@pytest.mark.parametrize(
    ("currency", "date", "why"),
    [
        ("GEL", "2024-09-23", "the ECB publishes no rate for GEL"),
        ("GBP", "2019-07", "the date is known by its month only"),
        ("USD", "2012", "the date is known by its year only"),
        ("RUB", "2024-03-05", "no ECB rate for RUB at that date is held"),  # published until March 2022
        ("USD", "1998-12-31", "no ECB rate for USD at that date is held"),  # before the euro
        ("GBP", "2199-01-01", "no ECB rate for GBP at that date is held"),
        ("RUB", "2022-03-04", "no ECB rate for RUB at that date is held"),  # three days after the last
    ],
)
def test_a_rate_that_was_not_published_is_missing_and_not_guessed(currency: str, date: str, why: str) -> None:
    row = rate_of(currency, date)
    assert row["missing"] == why
    assert row.get("rate") is None


def test_euros_and_amounts_without_a_date_need_no_rate() -> None:
    states = [
        {"state": "imposed", "decision": "final", "amount": "5", "currency": "EUR"},
        {"state": "paid", "date": "unknown", "amount": "5", "currency": "GBP"},
    ]
    decision = {"id": "final", "type": "final-decision", "by": ["gb-ico"], "date": "2022-05-18"}
    made = case(decisions=[decision], sanctions=[{"id": "fine", "type": "fine", "states": states}])
    assert list(rates(world_of(made))) == []


def test_the_table_holds_each_currency_and_date_once() -> None:
    rows = tables_of(sample_records())["rates"].to_pylist()
    assert {(row["currency"], row["day"]) for row in rows} >= {("GBP", "2022-05-18")}
    assert len({(row["currency"], row["day"]) for row in rows}) == len(rows)
