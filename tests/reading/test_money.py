"""Sums as they are written: with shared scales, and with shortened currencies."""

import pytest

from comity.reading import find_money


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("(€60 and €40 million respectively)", [(60_000_000, "EUR"), (40_000_000, "EUR")]),
        ("between £2 and £3 billion", [(2_000_000_000, "GBP"), (3_000_000_000, "GBP")]),
        ("a fee of €60 and a fine of €40 million", [(60, "EUR"), (40_000_000, "EUR")]),
        ("€250,000 and €40 million", [(250_000, "EUR"), (40_000_000, "EUR")]),
        ("a penalty of Kshs. 5,000,000/-", [(5_000_000, "KES")]),
        ("a fine of 8€ million", [(8_000_000, "EUR")]),
    ],
)
def test_a_sum_is_read_as_it_is_meant(text: str, sums: list[tuple[int, str]]) -> None:
    assert [(int(one.amount), one.currency) for one in find_money(text)] == sums
