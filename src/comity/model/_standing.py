"""What became of a sanction: the one amount that counts now, and the dates of its states.

The rule: the headline is the latest state that is not proposed, annulled or suspended; a sanction whose
last word is an annulment has none. So no sanction counts twice, and none counts after it was annulled.
"""

from collections.abc import Iterator
from decimal import Decimal

from comity.model._cases import AmountState, Case, Decision, Sanction
from comity.model._terms import AmountStage
from comity.values import Absence, PartialDate

_NO_HEADLINE = frozenset({AmountStage.PROPOSED, AmountStage.ANNULLED, AmountStage.SUSPENDED})
_PAYMENT = frozenset({AmountStage.PAID, AmountStage.UNCOLLECTED})


def headline_of(sanction: Sanction) -> AmountState | None:
    """Give the state whose amount counts now; None where nothing stands (proposed only, or annulled).

    A payment or a failure to collect says nothing new of the amount imposed, so it is passed over.
    """
    legal = [state for state in sanction.states if state.state not in _PAYMENT]
    if not legal or legal[-1].state is AmountStage.ANNULLED:
        return None
    counting = [state for state in legal if state.state not in _NO_HEADLINE]
    with_sum = [state for state in counting if isinstance(state.amount, Decimal)]
    return next(iter([*with_sum[-1:], *counting[-1:]]), None)


def decision_of(case: Case, decision: str | None) -> Decision | None:
    """Find a decision of a case by its id within the case."""
    return next((one for one in case.decisions if one.id == decision), None)


def date_of(case: Case, state: AmountState) -> PartialDate | Absence | None:
    """Give the date of a state: its own, else that of the decision that brought it about."""
    if state.date is not None:
        return state.date
    decision = decision_of(case, state.decision)
    return decision.date if decision else None


def latest_date(case: Case) -> PartialDate | None:
    """Give the date of the latest decision of a case; None where no date is known."""
    known = [one.date for one in case.decisions if isinstance(one.date, PartialDate)]
    return max(known, key=lambda when: when.last, default=None)


def first_decision(case: Case) -> Decision | None:
    """Give the decision by which a case is known: the first that is no notice, draft or review."""
    early = {"notice-of-intent", "draft-decision"}
    main = [one for one in case.decisions if one.type not in early and one.reviews is None]
    return next(iter([*main, *case.decisions]), None)


def amounts_of(case: Case) -> Iterator[tuple[Sanction, AmountState]]:
    """List the sanctions of a case that have a headline amount, with the state that carries it."""
    for sanction in case.sanctions:
        state = headline_of(sanction)
        if state is not None and isinstance(state.amount, Decimal):
            yield sanction, state
