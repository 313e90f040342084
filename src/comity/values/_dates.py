"""Dates that are as precise as their source and no more."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, Self

from comity.errors import ValueProblem

_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII)

Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year (ISO 8601 reduced precision).

    Parameters
    ----------
    year : int
        1 to 9999.
    month : int, optional
        1 to 12; without it the date is a year.
    day : int, optional
        1 to 31; needs a month.

    Raises
    ------
    ValueProblem
        Where no such date exists.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse dates that do not exist."""
        if self.day is not None and self.month is None:
            msg = f"a day without a month in year {self.year}"
            raise ValueProblem(msg)
        month = 1 if self.month is None else self.month  # not `or`: there is no month 00
        day = 1 if self.day is None else self.day
        try:
            date(self.year, month, day)
        except ValueError as error:
            msg = f"no such date: {self}"
            raise ValueProblem(msg) from error

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2022``, ``2022-05`` or ``2022-05-18``.

        Raises
        ------
        ValueProblem
            Where the text has another form, or the date does not exist.
        """
        match = _ISO.fullmatch(text)
        if match is None:
            msg = f"{text!r} is no date: write 2022, 2022-05 or 2022-05-18"
            raise ValueProblem(msg)
        return cls(*(int(part) if part else None for part in match.groups()))  # type: ignore[arg-type]

    @property
    def precision(self) -> Precision:
        """How precise the date is."""
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    @property
    def first(self) -> date:
        """The first day that the date may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that the date may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def surely_before(self, other: "PartialDate") -> bool:
        """Tell whether every reading of this date lies before every reading of the other."""
        return self.last < other.first

    def may_equal(self, other: "PartialDate") -> bool:
        """Tell whether the two may mean the same day."""
        return self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        """Give the ISO form, as precise as the date."""
        parts = [f"{self.year:04d}", *(f"{p:02d}" for p in (self.month, self.day) if p is not None)]
        return "-".join(parts)
