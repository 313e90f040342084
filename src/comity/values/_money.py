"""Currencies and exact amounts."""

import re
from decimal import Decimal

from comity.errors import ValueProblem

_CURRENCY = re.compile(r"[A-Z]{3}")
_NUMBER = re.compile(r"\d+(?:\.\d+)?", re.ASCII)


def parse_currency(text: str) -> str:
    """Check that a text has the form of an ISO 4217 code.

    Raises
    ------
    ValueProblem
        Where it is anything but three capitals.
    """
    if not _CURRENCY.fullmatch(text):
        msg = f"{text!r} is no currency: write an ISO 4217 code such as EUR"
        raise ValueProblem(msg)
    return text


def parse_amount(text: str) -> Decimal:
    """Read an amount in whole units of its currency (``7552800``, ``51.75``).

    Raises
    ------
    ValueProblem
        Where the text has separators or signs, or is no number.
    """
    if not _NUMBER.fullmatch(text):
        msg = f"{text!r} is no amount: write digits only, such as 7552800"
        raise ValueProblem(msg)
    return Decimal(text)
