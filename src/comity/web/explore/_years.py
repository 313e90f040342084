"""Years: when cases ran and when links were made, so that a picture can be narrowed to a time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from comity.model import Case, Records, date_of
from comity.network import FILE, Tie
from comity.values import PartialDate

Span = tuple[int, int]
"""First and last year."""


def span_of(case: Case) -> Span | None:
    """Give the years from the first to the last date that is known of a case; None where none is."""
    dates = chain(
        (case.opened,),
        (one.opened for one in case.proceedings),
        (one.closed for one in case.proceedings),
        (one.date for one in case.decisions),
        (date_of(case, state) for sanction in case.sanctions for state in sanction.states),
    )
    years = [one.year for one in dates if isinstance(one, PartialDate)]
    return (min(years), max(years)) if years else None


@dataclass(frozen=True)
class Years:
    """The years of a release.

    Parameters
    ----------
    spans : mapping of str to (int, int)
        The years of each case that has a date, by node.
    """

    spans: Mapping[str, Span]

    @classmethod
    def of(cls, records: Records) -> "Years":
        """Work out the years of all cases."""
        found = ((f"case/{slug}", span_of(case)) for slug, case in records.cases.items())
        return cls({node: span for node, span in found if span})

    def whole(self) -> Span | None:
        """Give the years from the first case to the last."""
        first = [span[0] for span in self.spans.values()]
        return (min(first), max(span[1] for span in self.spans.values())) if first else None

    def of_tie(self, tie: Tie) -> Span | None:
        """Give the years of a tie: its date, or those of the case in whose file it stands."""
        if tie.date:
            year = int(tie.date[:4])
            return year, year
        ends = (self.spans.get(end) for end in (tie.from_, tie.to))
        return next((span for span in ends if span), None) if tie.family == FILE else None

    def keeps(self, tie: Tie, wanted: Span | None, *, undated: bool) -> bool:
        """Tell whether a tie lies in the wanted years; without a date it is kept where ``undated`` says so."""
        if wanted is None:
            return True
        cases = [span for end in (tie.from_, tie.to) if (span := self.spans.get(end))]
        if not all(_meet(span, wanted) for span in cases):
            return False
        own = self.of_tie(tie)
        return undated if own is None else _meet(own, wanted)

    def undated(self, ties: Iterable[Tie]) -> int:
        """Count the ties that have no date."""
        return sum(1 for tie in ties if self.of_tie(tie) is None)


def _meet(one: Span, other: Span) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
