"""Money in words: where a sanction stands, its ledger as one line, totals that add nothing twice."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from comity.model import AmountStage, Case, Sanction, amounts_of, headline_of
from comity.web.words import in_words, state_in_words, sum_in_words

_TONES = {
    AmountStage.PROPOSED: "planned",
    AmountStage.ANNULLED: "undone",
    AmountStage.SUSPENDED: "undone",
    AmountStage.REMITTED: "pending",
    AmountStage.UNCOLLECTED: "unpaid",
}


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


def totals_of(cases: Iterable[Case]) -> dict[str, tuple[Decimal, int]]:
    """Add the headline sums of cases, currency by currency, with how many sums each total holds.

    Neither two currencies nor two states of one sanction are ever added.
    """
    found: dict[str, list[Decimal]] = defaultdict(list)
    for case in cases:
        for _, state in amounts_of(case):
            if isinstance(state.amount, Decimal) and state.currency:
                found[state.currency].append(state.amount)
    return {currency: (sum(sums, Decimal(0)), len(sums)) for currency, sums in sorted(found.items())}
