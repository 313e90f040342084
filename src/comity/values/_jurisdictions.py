"""Jurisdiction codes: ISO 3166-1 and -2, and a few bodies above states (EU, AFU, OECD)."""

import re

from comity.errors import ValueProblem

_CODE = re.compile(r"[A-Z]{2,6}(?:-[A-Z0-9]{1,3})?")


def parse_jurisdiction(text: str) -> str:
    """Check that a text has the form of a jurisdiction code (``GB``, ``US-IL``, ``EU``).

    Raises
    ------
    ValueProblem
        Where it has another form; whether it exists is for the vocabulary to say.
    """
    if not _CODE.fullmatch(text):
        msg = f"{text!r} is no jurisdiction code: write GB, US-IL or EU"
        raise ValueProblem(msg)
    return text


def country_of(code: str) -> str:
    """Give the country of a jurisdiction: ``US-IL`` gives ``US``, ``GB`` itself."""
    return code.partition("-")[0]
