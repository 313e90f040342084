"""What must hold of sanctions and their amounts."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from comity.catalog._known import Known
from comity.model import AmountStage, AmountState, Case, Sanction, SanctionKind

Complaint = tuple[str, str]
"""Field and message."""

_MONEY = {SanctionKind.FINE, SanctionKind.PERIODIC_PENALTY, SanctionKind.SETTLEMENT_PAYMENT}
_LOWERS = {AmountStage.REDUCED, AmountStage.DISCOUNTED}
_KEEPS_A_SUM = {AmountStage.CONFIRMED, AmountStage.FINAL}
_PAYMENT = {AmountStage.PAID, AmountStage.UNCOLLECTED}
_SETS_A_SUM = {AmountStage.PROPOSED, AmountStage.IMPOSED, AmountStage.INCREASED, *_LOWERS}


def money_has_amount(_: Known, case: Case) -> Iterator[Complaint]:
    """A fine that is proposed, imposed, cut or raised has an amount, or says why not."""
    for path, sanction, state in _states(case):
        if sanction.type in _MONEY and state.state in _SETS_A_SUM and state.amount is None:
            yield f"{path}.amount", "is missing: write the amount with its currency, or `unknown`"


def reduced_is_less(_: Known, case: Case) -> Iterator[Complaint]:
    """A reduced or discounted amount lies below the one before it, an increased one above it."""
    for sanction in case.sanctions:
        for before, after in pairwise(_sums(sanction)):
            (state, new), (_state, old) = after, before
            path = f"sanctions.{sanction.id}.{state.state}.amount"
            if state.currency == _state.currency and state.state in _LOWERS and new >= old:
                yield path, f"{new} is not below {old}"
            if state.currency == _state.currency and state.state is AmountStage.INCREASED and new <= old:
                yield path, f"{new} is not above {old}"


def confirmed_was_set_before(_: Known, case: Case) -> Iterator[Complaint]:
    """An amount that is confirmed or final is one that stood before."""
    for sanction in case.sanctions:
        sums = _sums(sanction)
        for later, (state, amount) in enumerate(sums):
            before = [one for _state, one in sums[:later]]
            if state.state in _KEEPS_A_SUM and before and amount not in before:
                path = f"sanctions.{sanction.id}.{state.state}.amount"
                yield path, f"{amount} is none of those before: {', '.join(map(str, before))}"


def one_currency(_: Known, case: Case) -> Iterator[Complaint]:
    """A sanction keeps its currency through all its states."""
    for sanction in case.sanctions:
        named = sorted({one.currency for one in sanction.states if one.currency})
        if len(named) > 1:
            yield (
                f"sanctions.{sanction.id}",
                f"its states are in {' and '.join(named)}: one sanction, one currency",
            )


def known_currency(known: Known, case: Case) -> Iterator[Complaint]:
    """A currency is that of some legal order."""
    currencies = {area.currency for area in known.areas.values()}
    for path, _sanction, state in _states(case):
        if state.currency is not None and state.currency not in currencies:
            yield f"{path}.currency", f"{state.currency} is the currency of no legal order"


def states_have_a_time(_: Known, case: Case) -> Iterator[Complaint]:
    """A state of a sanction names the decision that brought it about, or its date."""
    known = [one.id for one in case.decisions]
    for path, _sanction, state in _states(case):
        if state.decision is None and state.date is None:
            yield path, "needs the decision that brought it about, or a date"
        if state.decision is not None and state.decision not in known:
            yield f"{path}.decision", f"there is no decision {state.decision} in this case"


def against_respondents(_: Known, case: Case) -> Iterator[Complaint]:
    """A sanction is against respondents of the case."""
    respondents = {one.company for one in case.respondents}
    for sanction in case.sanctions:
        for company in sanction.against:
            if company not in respondents:
                yield f"sanctions.{sanction.id}.against", f"{company} is no respondent of this case"


def _states(case: Case) -> Iterator[tuple[str, Sanction, AmountState]]:
    for sanction in case.sanctions:
        for state in sanction.states:
            yield f"sanctions.{sanction.id}.{state.state}", sanction, state


def _sums(sanction: Sanction) -> list[tuple[AmountState, Decimal]]:
    """List what a sanction came to; a payment, whole or in part, changes nothing of that."""
    set_or_kept = [state for state in sanction.states if state.state not in _PAYMENT]
    return [(state, state.amount) for state in set_or_kept if isinstance(state.amount, Decimal)]
