from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from comity.model import AmountState, Exactness
from comity.values import Absence, PartialDate
from comity.web.words import (
    absence_in_words,
    date_in_words,
    in_words,
    iso_in_words,
    plain,
    state_in_words,
    sum_in_words,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [("2022-05-18", "18 May 2022"), ("2022-05", "May 2022"), ("2022", "2022"), (None, "date not known")],
)
def test_a_date_is_said_as_precisely_as_it_is_known(text: str | None, words: str) -> None:
    assert iso_in_words(text) == words


def test_a_date_that_is_absent_says_why() -> None:
    assert date_in_words(Absence.NOT_PUBLISHED) == "date not published"
    assert absence_in_words("redacted") == "blacked out"


def test_a_sum_says_how_exact_it_is() -> None:
    assert sum_in_words(Decimal("17000000.00"), "GBP", Exactness.OVER) == "over GBP 17,000,000"
    assert sum_in_words(Decimal("0.5"), "EUR") == "EUR 0.50"


def test_a_state_stands_before_its_sum_and_says_when_it_has_none() -> None:
    imposed = AmountState.model_validate({"state": "imposed", "amount": "7552800", "currency": "GBP"})
    assert state_in_words(imposed) == "imposed GBP 7,552,800"
    assert state_in_words(AmountState.model_validate({"state": "annulled"})) == "annulled"
    hidden = AmountState.model_validate({"state": "imposed", "amount": "redacted"})
    assert state_in_words(hidden) == "imposed (amount blacked out)"


def test_terms_lose_their_hyphens() -> None:
    assert in_words("notice-of-intent") == "notice of intent"


@given(st.text(min_size=1))
def test_nothing_in_a_value_is_markup(text: str) -> None:
    tokens = MarkdownIt().parse(plain(text))
    inside = [child.type for token in tokens for child in token.children or []]
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert set(inside) <= {"text", "text_special"}


def test_what_streamlit_reads_beyond_markdown_is_escaped_too() -> None:
    assert plain(":red[x] $y$ ![](https://x.example)") == r"\:red\[x\] \$y\$ \!\[\]\(https\:\/\/x\.example\)"


def test_dates_go_from_text_to_words() -> None:
    assert date_in_words(PartialDate.parse("2021-11")) == "November 2021"
