"""What must hold inside a case."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from comity.model import AmountStage, Case, Record, Records, RoleKind, SanctionKind, date_of
from comity.values import Absence, PartialDate, country_of

Complaint = tuple[str, str]

_MONEY = {
    SanctionKind.FINE,
    SanctionKind.PERIODIC_PENALTY,
    SanctionKind.SETTLEMENT_PAYMENT,
}
_SETS_A_SUM = {
    AmountStage.PROPOSED,
    AmountStage.IMPOSED,
    AmountStage.REDUCED,
    AmountStage.INCREASED,
}


def _has_source(_: Records, case: Case) -> Iterator[Complaint]:
    """A case has at least one source."""
    if not case.sources:
        yield "sources", "a case needs at least one source with its address"


def _lies_in_its_folder(records: Records, case: Case) -> Iterator[Complaint]:
    """The id of a case begins with its first authority."""
    if records.authority(case.by[0]) and not case.id.startswith(case.by[0] + "-"):
        yield "file", f"the name should begin with {case.by[0]}-"


def _decisions_in_order(_: Records, case: Case) -> Iterator[Complaint]:
    """Decisions stand oldest first."""
    dated = [one for one in case.decisions if isinstance(one.date, PartialDate)]
    for before, after in pairwise(dated):
        if after.date.surely_before(before.date):  # type: ignore[union-attr, arg-type]
            yield f"decisions.{after.id}.date", f"{after.date} is before {before.id} of {before.date}"


def _opened_first(_: Records, case: Case) -> Iterator[Complaint]:
    """A case is opened before it is decided."""
    for one in case.decisions:
        early = isinstance(one.date, PartialDate) and isinstance(case.opened, PartialDate)
        if early and one.date.surely_before(case.opened):  # type: ignore[union-attr, arg-type]
            yield f"decisions.{one.id}.date", f"{one.date} is before the case was opened, {case.opened}"


def _announced_after(_: Records, case: Case) -> Iterator[Complaint]:
    """A decision is announced on its date or later."""
    for one in case.decisions:
        if one.announced and isinstance(one.date, PartialDate) and one.announced.surely_before(one.date):
            yield f"decisions.{one.id}.announced", f"{one.announced} is before its date {one.date}"


def _local_ids_exist(_: Records, case: Case) -> Iterator[Complaint]:
    """Decisions named inside a case are decisions of that case."""
    known = {one.id for one in case.decisions}
    for one in case.decisions:
        if one.reviews is not None and one.reviews not in known:
            yield f"decisions.{one.id}.reviews", f"there is no decision {one.reviews} in this case"
    for sanction in case.sanctions:
        for state in sanction.states:
            if state.decision is not None and state.decision not in known:
                path = f"sanctions.{sanction.id}.{state.state}.decision"
                yield path, f"there is no decision {state.decision} in this case"


def _review_has_outcome(_: Records, case: Case) -> Iterator[Complaint]:
    """What reviews a decision says what it did to it, and an outcome names what was reviewed."""
    for one in case.decisions:
        if (one.reviews is None) != (one.outcome is None):
            yield f"decisions.{one.id}", "reviews and outcome stand together"


def _states_in_order(_: Records, case: Case) -> Iterator[Complaint]:
    """The states of a sanction stand oldest first."""
    for sanction in case.sanctions:
        dated = [(state, date_of(case, state)) for state in sanction.states]
        known = [(state, when) for state, when in dated if isinstance(when, PartialDate)]
        for (_before, first), (state, then) in pairwise(known):
            if then.surely_before(first):
                path = f"sanctions.{sanction.id}.{state.state}"
                yield path, f"its date {then} is before that of the state above it, {first}"


def _money_has_amount(_: Records, case: Case) -> Iterator[Complaint]:
    """A fine that is proposed, imposed, cut or raised has an amount, or says why not."""
    for sanction in case.sanctions:
        for state in sanction.states:
            if sanction.type in _MONEY and state.state in _SETS_A_SUM and state.amount is None:
                path = f"sanctions.{sanction.id}.{state.state}.amount"
                yield path, "is missing: write the amount with its currency, or unknown"


def _reduced_is_less(_: Records, case: Case) -> Iterator[Complaint]:
    """A reduced amount lies below the one before it."""
    for sanction in case.sanctions:
        sums = [one for one in sanction.states if isinstance(one.amount, Decimal)]
        for before, after in pairwise(sums):
            comparable = before.currency == after.currency and after.state is AmountStage.REDUCED
            if comparable and Decimal(str(after.amount)) >= Decimal(str(before.amount)):
                path = f"sanctions.{sanction.id}.{after.state}.amount"
                yield path, f"{after.amount} is not below {before.amount}"


def _known_currency(records: Records, case: Case) -> Iterator[Complaint]:
    """A currency is one of some legal order."""
    known = {area.currency for area in records.areas.terms if area.currency}
    for sanction in case.sanctions:
        for state in sanction.states:
            if state.currency is not None and state.currency not in known:
                yield (
                    f"sanctions.{sanction.id}.{state.state}.currency",
                    f"no known currency: {state.currency}",
                )


def _against_a_respondent(_: Records, case: Case) -> Iterator[Complaint]:
    """A sanction is against a respondent of the case."""
    known = {one.company for one in case.respondents}
    for sanction in case.sanctions:
        for company in sanction.against:
            if company not in known:
                yield f"sanctions.{sanction.id}.against", f"{company} is no respondent of this case"


def _lead_inside_the_eea(records: Records, case: Case) -> Iterator[Complaint]:
    """A lead authority exists only under the GDPR and inside the EEA (the UK until 2020-12-31)."""
    leads = [one for one in case.roles if one.role is RoleKind.LEAD]
    if leads and "eu-gdpr" not in case.laws:
        yield "roles", "a lead authority exists only under the GDPR (eu-gdpr is not among the laws)"
    areas = {area.code: area for area in records.areas.terms}
    for one in leads:
        authority = records.authority(one.regulator)
        area = areas.get(country_of(authority.jurisdiction)) if authority else None
        if area is not None and area.eea_since is None:
            yield f"roles.{one.regulator}", f"{one.regulator} lies outside the EEA and cannot lead"


def _absent_only_once(_: Records, case: Case) -> Iterator[Complaint]:
    """A respondent stands once."""
    named = [one.company for one in case.respondents if not isinstance(one.company, Absence)]
    for twice in sorted({one for one in named if named.count(one) > 1}):
        yield "respondents", f"{twice} stands twice"


def _of_a_case(
    check: Callable[[Records, Case], Iterable[Complaint]],
) -> Callable[[Records, Record], Iterable[Complaint]]:
    def run(records: Records, record: Record) -> Iterable[Complaint]:
        return check(records, record) if isinstance(record, Case) else ()

    run.__doc__ = check.__doc__
    return run


CASE_CHECKS = tuple(
    map(
        _of_a_case,
        (
            _has_source,
            _lies_in_its_folder,
            _decisions_in_order,
            _opened_first,
            _announced_after,
            _local_ids_exist,
            _review_has_outcome,
            _states_in_order,
            _money_has_amount,
            _reduced_is_less,
            _known_currency,
            _against_a_respondent,
            _lead_inside_the_eea,
            _absent_only_once,
        ),
    )
)
