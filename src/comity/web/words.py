"""Values in words that a reader knows: dates, sums, states; and text made safe for Markdown."""

import re
from decimal import Decimal

from comity.model import AmountState, Exactness
from comity.values import Absence, PartialDate, term_in_words

_MONTHS = "January February March April May June July August September October November December".split()
_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~:$&@^=\"'/])")

_EXACTNESS = {
    Exactness.EXACT: "",
    Exactness.ABOUT: "about ",
    Exactness.OVER: "over ",
    Exactness.UP_TO: "up to ",
}
_ABSENCE = {
    Absence.UNKNOWN: "not known",
    Absence.REDACTED: "blacked out",
    Absence.NOT_PUBLISHED: "not published",
    Absence.NOT_APPLICABLE: "none",
}


def plain(text: object) -> str:
    """Make a value safe inside Markdown: every mark that could mean something is escaped.

    Streamlit reads more than CommonMark (``:red[..]``, ``$..$``), and an image in a value would call out.
    """
    return _MARKS.sub(r"\\\1", " ".join(str(text).split()))


def in_words(term: object) -> str:
    """Give a term as words: ``notice-of-intent`` becomes ``notice of intent``."""
    return term_in_words(str(term))


def date_in_words(when: PartialDate | Absence | None) -> str:
    """Give a date as precise as it is: ``18 May 2022``, ``May 2022``, ``2022``, or why there is none."""
    if when is None:
        return "date not known"
    if isinstance(when, Absence):
        return f"date {_ABSENCE[when]}"
    month = _MONTHS[when.month - 1] if when.month else ""
    return " ".join(str(part) for part in (when.day, month, when.year) if part)


def iso_in_words(text: str | None) -> str:
    """Give an ISO date text in words."""
    return date_in_words(PartialDate.parse(text)) if text else "date not known"


def sum_in_words(amount: Decimal, currency: str, exactness: Exactness = Exactness.EXACT) -> str:
    """Give a sum: ``over GBP 17,000,000``."""
    shown = f"{amount:,.2f}".removesuffix(".00")
    return f"{_EXACTNESS[exactness]}{currency} {shown}"


def state_in_words(state: AmountState) -> str:
    """Give a state with its sum, if it has one: ``imposed GBP 7,552,800``, ``annulled``."""
    word = in_words(state.state)
    if isinstance(state.amount, Absence):
        return f"{word} (amount {_ABSENCE[state.amount]})"
    if state.amount is None or state.currency is None:
        return word
    per = f" per {state.per}" if state.per else ""
    return f"{word} {sum_in_words(state.amount, state.currency, state.exactness)}{per}"


def absence_in_words(absence: Absence | str) -> str:
    """Give the reason why a value is missing."""
    return _ABSENCE[Absence(absence)]
