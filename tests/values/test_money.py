from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import ValueProblem
from comity.values import parse_amount, parse_currency


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("0", Decimal(0)),
        ("7552800", Decimal(7552800)),
        ("51.75", Decimal("51.75")),
        ("0.10", Decimal("0.10")),
        ("1200000000", Decimal("1.2e9")),
    ],
)
def test_an_amount_is_exact(text: str, amount: Decimal) -> None:
    assert parse_amount(text) == amount
    assert str(parse_amount(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7,552,800",
        "7 552 800",
        "-1",
        "+1",
        "1e6",
        ".5",
        "5.",
        "£5",
        "5m",
        "NaN",
        "Infinity",
        "\u0667",
        "1_0",
    ],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem):
        parse_amount(text)


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_an_amount_reads_back_as_it_is_written(amount: Decimal) -> None:
    assert parse_amount(f"{amount:f}") == amount


@pytest.mark.parametrize("text", ["EUR", "GBP", "XXX"])
def test_a_currency_is_three_capitals(text: str) -> None:
    assert parse_currency(text) == text


@pytest.mark.parametrize("text", ["", "eur", "EU", "EURO", "€", "E R"])
def test_what_is_no_currency_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem):
        parse_currency(text)
