"""Measures of a candidate case as the decisions and sanctions of a record."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from comity.model import (
    AmountStage,
    AmountState,
    CaseStatus,
    Decision,
    DecisionKind,
    Finding,
    Outcome,
    ReadClaim,
    Records,
    Sanction,
    SanctionKind,
)
from comity.values import Absence, PartialDate, Ref
from comity.workspace._told import KINDS, Told

FINAL = "final"
"""Id of the decision that a document tells of."""
_MONEY = {SanctionKind.FINE, SanctionKind.SETTLEMENT_PAYMENT, SanctionKind.PERIODIC_PENALTY}
_LATER = {
    "upheld": AmountStage.CONFIRMED,
    "reduced": AmountStage.REDUCED,
    "annulled": AmountStage.ANNULLED,
    "lifted": AmountStage.ANNULLED,
    "remitted": AmountStage.REMITTED,
}
"""States that come after a measure was imposed."""


@dataclass(frozen=True)
class Measures:
    """What was decided, and what was imposed.

    Parameters
    ----------
    decision : Decision
        The one decision that a document tells of.
    sanctions : tuple of Sanction
        In the order of the text.
    status : CaseStatus
        Where the case then stands.
    """

    decision: Decision
    sanctions: tuple[Sanction, ...]
    status: CaseStatus


def measures_of(told: Told, by: tuple[str, ...], records: Records) -> Measures:
    """Work out the decision and the sanctions of a candidate case."""
    claims = [one for one in told.about("sanctions") if one.type in KINDS and one.status != "threatened"]
    sanctions = tuple(_sanctions(claims, told))
    decision = Decision(
        id=FINAL,
        type=_type_of(claims, told, in_court=not records.regulators.keys() & set(by)),
        by=by,
        date=_imposed_on(claims, told),
        findings=tuple(_findings(told, records)),
    )
    return Measures(decision, sanctions, _status_of(claims, told))


def _imposed_on(claims: list[ReadClaim], told: Told) -> PartialDate | Absence:
    """Date the decision: where a document tells of a review only, its date is that of the review."""
    if told.date is None or any(one.status in _LATER for one in claims):
        return Absence.UNKNOWN
    return told.date


def _type_of(claims: list[ReadClaim], told: Told, *, in_court: bool) -> DecisionKind:
    types = {one.type for one in claims}
    if "settlement" in types or (told.category == "private_litigation" and not in_court):
        return DecisionKind.SETTLEMENT
    if in_court:
        return DecisionKind.JUDGMENT
    if claims and all(one.status == "proposed" for one in claims):
        return DecisionKind.NOTICE_OF_INTENT
    only = {
        "reprimand": DecisionKind.REPRIMAND,
        "order": DecisionKind.ORDER,
        "undertaking": DecisionKind.UNDERTAKING,
    }
    return only.get(next(iter(types)) or "", DecisionKind.FINAL) if len(types) == 1 else DecisionKind.FINAL


def _findings(told: Told, records: Records) -> Iterator[Finding]:
    """List the provisions that were breached, as far as the catalog holds them."""
    for slug in dict.fromkeys(one.slug for one in told.about("provisions") if one.slug):
        if records.provision(slug) is not None:
            yield Finding(provision=Ref("provision", slug), outcome=Outcome.INFRINGED)


def _status_of(claims: list[ReadClaim], told: Told) -> CaseStatus:
    states = {one.status for one in claims}
    if states and states <= {"proposed"}:
        return CaseStatus.OPEN
    if any(one.type == "settlement" for one in claims):
        return CaseStatus.SETTLED
    if "remitted" in states:
        return CaseStatus.REMITTED
    appealed = any(one.kind == "appeal" for one in told.about("cross_border"))
    return CaseStatus.UNDER_APPEAL if appealed and not states & _LATER.keys() else CaseStatus.DECIDED


def _sanctions(claims: list[ReadClaim], told: Told) -> Iterator[Sanction]:
    taken: dict[str, int] = {}
    for claim in claims:
        kind = KINDS[claim.type or ""]
        taken[kind] = taken.get(kind, 0) + 1
        name = kind if taken[kind] == 1 else f"{kind}-{taken[kind]}"
        yield Sanction(id=name, type=kind, states=tuple(_states(claim, kind, told)))


def _states(claim: ReadClaim, kind: SanctionKind, told: Told) -> Iterator[AmountState]:
    """Give the life of a measure: what it was before, what it is, and what a review made of it."""
    earlier = next((one for one in claim.earlier if one.currency == claim.currency), None)
    later = _LATER.get(claim.status or "")
    if later is None:
        if earlier is not None and claim.status == "imposed":
            yield _state(AmountStage.PROPOSED, kind, earlier.amount, earlier.currency, at=Absence.UNKNOWN)
        stage = AmountStage.PROPOSED if claim.status == "proposed" else AmountStage.IMPOSED
        yield _state(stage, kind, claim.amount, claim.currency)
        return
    before = earlier.amount if earlier else None if later is AmountStage.REDUCED else claim.amount
    yield _state(AmountStage.IMPOSED, kind, before, claim.currency)
    after = claim.amount if later in {AmountStage.CONFIRMED, AmountStage.REDUCED} else None
    yield _state(later, kind, after, claim.currency, at=told.date or Absence.UNKNOWN)


def _state(
    stage: AmountStage,
    kind: SanctionKind,
    amount: Decimal | None,
    currency: str | None,
    at: PartialDate | Absence | None = None,
) -> AmountState:
    """Write a state: brought about by the decision, or by what happened at another date."""
    sets = stage in {AmountStage.PROPOSED, AmountStage.IMPOSED, AmountStage.REDUCED}
    unknown = Absence.UNKNOWN if kind in _MONEY and sets else None
    whole = amount is not None and currency is not None
    return AmountState(
        state=stage,
        decision=FINAL if at is None else None,
        date=at,
        amount=amount if whole else unknown,
        currency=currency if whole else None,
    )
