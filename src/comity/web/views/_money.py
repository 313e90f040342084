"""Money in words: where a sanction stands, its ledger as one line, totals that add nothing twice."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from comity.model import AmountStage, Case, Sanction, amounts_of, headline_of
from comity.web.words import in_words, state_in_words, sum_in_words

_TONES = {
    AmountStage.PROPOSED: "planned",
    AmountStage.ANNULLED: "undone",
    AmountStage.SUSPENDED: "undone",
    AmountStage.REMITTED: "pending",
    AmountStage.UNCOLLECTED: "unpaid",
}

_UNSETTLED = {AmountStage.SUSPENDED, AmountStage.REMITTED, AmountStage.UNCOLLECTED}


def standing_of(sanction: Sanction) -> tuple[str, str]:
    """Give where a sanction of money stands now, in words, and the tone of it.

    The sum is the headline's; the word is that of the last state, so that a sum whose fate is open,
    or that nobody could collect, is never shown bare. A line break stands between the two.
    """
    last = sanction.states[-1]
    headline = headline_of(sanction)
    tone = _TONES.get(last.state, "money")
    if headline is None or not isinstance(headline.amount, Decimal) or headline.currency is None:
        return state_in_words(last), tone
    shown = sum_in_words(headline.amount, headline.currency, headline.exactness)
    quiet = {AmountStage.IMPOSED, AmountStage.CONFIRMED, AmountStage.FINAL}
    return shown if last.state in quiet else f"{shown}\n{in_words(last.state)}", tone


def ledger_line(sanction: Sanction) -> str:
    """Give the whole life of a sanction as one line: proposed … → imposed … → annulled."""
    return " → ".join(map(state_in_words, sanction.states))


class Total(NamedTuple):
    """The headline sums of one currency.

    Parameters
    ----------
    amount : Decimal
        Their sum.
    sums : int
        How many they are.
    unsettled : int
        How many of them were suspended, sent back or not collected since.
    """

    amount: Decimal
    sums: int
    unsettled: int

    def in_words(self, currency: str) -> str:
        """Say the total: ``GBP 7,552,800 (1 sum, 1 of them suspended, sent back or not collected)``."""
        told = f"{self.sums} sum{'' if self.sums == 1 else 's'}"
        if self.unsettled:
            told += f", {self.unsettled} of them suspended, sent back or not collected"
        return f"{sum_in_words(self.amount, currency)} ({told})"


def totals_of(cases: Iterable[Case]) -> dict[str, Total]:
    """Add the headline sums of cases, currency by currency.

    Neither two currencies nor two states of one sanction are ever added.
    """
    found: dict[str, list[tuple[Decimal, bool]]] = defaultdict(list)
    for case in cases:
        for sanction, state in amounts_of(case):
            if isinstance(state.amount, Decimal) and state.currency:
                found[state.currency].append((state.amount, sanction.states[-1].state in _UNSETTLED))
    return {currency: _total(sums) for currency, sums in sorted(found.items())}


def _total(sums: Sequence[tuple[Decimal, bool]]) -> Total:
    return Total(sum((one for one, _ in sums), Decimal(0)), len(sums), sum(open_ for _, open_ in sums))
