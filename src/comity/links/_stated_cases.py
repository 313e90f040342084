"""Links that cases state in their fields: roles, decisions, reach."""

from collections.abc import Iterator

from comity.links._draft import Draft, Premises, dated, ref_of
from comity.links._scope import known
from comity.model import Case, Decision, Records, Role, RoleKind, decision_of, first_decision
from comity.values import Absence, PartialDate, Ref

_ROLES = {
    RoleKind.LEAD: "lead-authority",
    RoleKind.CONCERNED: "concerned-authority",
    RoleKind.OBJECTING: "objection",
    RoleKind.REFERRING: "complaint-referral",
}
"""Kinds of link by role; help makes none, for a role does not name the statute by which it was given."""
_UNDATED = frozenset({RoleKind.OBJECTING, RoleKind.REFERRING})
"""Roles of which the date of the case says nothing: a referral comes before it, an objection after."""
_FROM_CASE = frozenset({RoleKind.LEAD, RoleKind.CONCERNED})


def links_of_case(records: Records, case: Case) -> Iterator[Draft]:
    """List what a case states of roles, binding decisions, appeals, citations and reach."""
    for role in case.roles:
        if role.role in _ROLES:
            yield from _role(records, case, role)
    for decision in case.decisions:
        yield from _bound(case, decision)
        yield from _appeal(records, case, decision)
        yield from _cites(case, decision)
    yield from _reach(case)


def case_date(case: Case) -> PartialDate | None:
    """Give the date by which a case is placed: when it was opened, else the decision by which it is known."""
    decision = first_decision(case)
    return known((case.opened, decision.date if decision else None))


def case_dated(case: Case) -> Premises:
    """Give the field from which the date of a case is taken, as a premise."""
    decision = first_decision(case)
    of_decision = dated(case, f"decisions.{decision.id}.date", decision.date) if decision else ()
    return dated(case, "opened", case.opened) or of_decision


def _role(records: Records, case: Case, role: Role) -> Iterator[Draft]:
    """A case has a lead and concerned authorities; others act towards those whose file it is."""
    by_case = not role.since and role.role not in _UNDATED
    for one, to in _role_ends(records, case, role):
        yield Draft(
            _ROLES[role.role],
            one,
            to,
            ((case, f"roles.{role.regulator}"), *(case_dated(case) if by_case else ())),
            via=ref_of(case),
            date=case_date(case) if by_case else role.since,
            until=role.until,
        )


def _role_ends(records: Records, case: Case, role: Role) -> list[tuple[Ref, Ref]]:
    other = records.authority_ref(role.regulator)
    if role.role in _FROM_CASE:
        return [(ref_of(case), other)]
    if role.role is RoleKind.OBJECTING:
        return [(other, ref_of(case))]
    return [(other, records.authority_ref(slug)) for slug in case.by if slug != role.regulator]


def _act(case: Case, decision: Decision) -> Ref:
    return Ref("decision", f"{case.id}/{decision.id}")


def _of_act(case: Case, decision: Decision, *fields: str) -> Premises:
    """List the fields of a decision on which a link stands, and its date, which the link bears."""
    path = f"decisions.{decision.id}"
    stated = tuple((case, f"{path}.{name}") for name in fields)
    return stated + dated(case, f"{path}.date", decision.date)


def _bound(case: Case, decision: Decision) -> Iterator[Draft]:
    if decision.bound_by:
        yield Draft(
            "binding-decision",
            ref_of(case),
            Ref("instrument", decision.bound_by),
            _of_act(case, decision, "bound_by"),
            via=_act(case, decision),
            date=decision.date,
        )


def _appeal(records: Records, case: Case, decision: Decision) -> Iterator[Draft]:
    """An appeal goes to another authority than the one that decided; who changes its own mind hears none."""
    reviewed = decision_of(case, decision.reviews)
    if reviewed is not None:
        for slug in decision.by:
            if slug not in {*case.by, *reviewed.by}:
                yield Draft(
                    "appeal",
                    records.authority_ref(slug),
                    ref_of(case),
                    _of_act(case, decision, "reviews", "by"),
                    via=_act(case, decision),
                    date=decision.date,
                )


def _cites(case: Case, decision: Decision) -> Iterator[Draft]:
    for one in decision.cites:
        premises = _of_act(case, decision, f"cites.{one.cited.slug}.cited")
        via = _act(case, decision)
        yield Draft("citation", ref_of(case), one.cited, premises, via=via, date=decision.date)


def _reach(case: Case) -> Iterator[Draft]:
    """Extraterritorial application; its border lies between the authority and the respondent's seat."""
    named = [one.company for one in case.respondents if not isinstance(one.company, Absence)]
    for provision in case.reach:
        yield Draft(
            "extraterritorial",
            ref_of(case),
            provision,
            ((case, "reach"), *case_dated(case)),
            via=ref_of(case),
            date=case_date(case),
            across=Ref("company", named[0]) if named else None,
        )
