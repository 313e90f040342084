from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import ValueProblem
from comity.values import PartialDate

days = st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))
months = st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12))
years = st.builds(PartialDate, st.integers(1, 9999))
partial_dates = days | months | years


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2022", "year", date(2022, 1, 1), date(2022, 12, 31)),
        ("2022-05", "month", date(2022, 5, 1), date(2022, 5, 31)),
        ("2022-02", "month", date(2022, 2, 1), date(2022, 2, 28)),
        ("2024-02", "month", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-05-18", "day", date(2022, 5, 18), date(2022, 5, 18)),
        ("0001-01-01", "day", date(1, 1, 1), date(1, 1, 1)),
        ("9999", "year", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_a_date_is_as_precise_as_it_is_written(text: str, precision: str, first: date, last: date) -> None:
    when = PartialDate.parse(text)
    assert (when.precision, when.first, when.last) == (precision, first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "22",
        "2022-5",
        "2022-13",
        "2022-00",
        "2022-02-30",
        "2023-02-29",
        "2022-05-00",
        "2022-05-18T00:00",
        " 2022",
        "2022 ",
        "18.05.2022",
        "2022/05/18",
        "0000",
        "\u0662\u0660\u0662\u0662",  # 2022 in Arabic digits
        "about 2022",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueProblem):
        PartialDate.parse(text)


def test_a_day_needs_a_month() -> None:
    with pytest.raises(ValueProblem, match="a day without a month"):
        PartialDate(2022, None, 18)


@pytest.mark.parametrize(
    ("one", "other", "before", "may_equal"),
    [
        ("2021", "2022", True, False),
        ("2022", "2022-05", False, True),
        ("2022-05", "2022-05-18", False, True),
        ("2022-05-18", "2022-05", False, True),
        ("2022-04", "2022-05-01", True, False),
        ("2022-05-18", "2022-05-19", True, False),
        ("2022-05-18", "2022-05-18", False, True),
        ("2022-06", "2022-05-19", False, False),
    ],
)
def test_dates_are_compared_as_far_as_they_are_known(
    one: str, other: str, *, before: bool, may_equal: bool
) -> None:
    first, second = PartialDate.parse(one), PartialDate.parse(other)
    assert (first.surely_before(second), first.may_equal(second)) == (before, may_equal)


@given(partial_dates)
def test_a_date_reads_back_as_it_is_written(when: PartialDate) -> None:
    assert PartialDate.parse(str(when)) == when
    assert when.first <= when.last


@given(partial_dates, partial_dates)
def test_two_dates_are_before_after_or_perhaps_equal_and_nothing_else(
    one: PartialDate, other: PartialDate
) -> None:
    assert [one.surely_before(other), other.surely_before(one), one.may_equal(other)].count(True) == 1
