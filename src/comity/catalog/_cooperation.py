"""What must hold of cooperation: roles and links of the one-stop-shop, decisions that the Board binds."""

from collections.abc import Iterator

from comity.catalog._areas import acting, orders_of, outside_eea
from comity.catalog._known import Known
from comity.model import Area, Case, Decision, Record, Role, RoleKind, StatedLink, first_decision
from comity.values import PartialDate

Complaint = tuple[str, str]
"""Field and message."""

_CAN = {RoleKind.LEAD: "lead", RoleKind.CONCERNED: "be concerned", RoleKind.OBJECTING: "object"}
"""Roles that exist only under Art. 4(22)-(24), 56 and 60 GDPR, as what an authority can do."""
_OF_THE_EEA = frozenset(
    "lead-authority concerned-authority objection joint-operation board-opinion binding-decision urgency "
    "competence-shift".split()
)
"""Kinds of link that exist only in Chapter VII GDPR."""


def cooperates_under_the_gdpr(_: Known, case: Case) -> Iterator[Complaint]:
    """A lead, concerned or objecting authority exists only in the one-stop-shop of the GDPR."""
    if "eu-gdpr" in case.laws:
        return
    for role in dict.fromkeys(one.role for one in case.roles if one.role in _CAN):
        name = "an authority that objects" if role is RoleKind.OBJECTING else f"a {role} authority"
        yield "roles", f"{name} exists only under the GDPR, and eu-gdpr is not among the laws"


def cooperates_inside_the_eea(known: Known, case: Case) -> Iterator[Complaint]:
    """A lead, concerned or objecting authority is of the EEA at the time (of the UK until 2020-12-31)."""
    for one in case.roles:
        authority = known.records.authority(one.regulator)
        when = _time_of(case, one)
        area = outside_eea(known, [authority.jurisdiction], when) if authority else None
        if area is not None and one.role in _CAN:
            yield f"roles.{one.regulator}", _why_not(area, one, when)


def one_leads_at_a_time(_: Known, case: Case) -> Iterator[Complaint]:
    """A case has one lead authority at a time."""
    leads = [one for one in case.roles if one.role is RoleKind.LEAD]
    for later, one in enumerate(leads):
        if any(not (_ends_before(one, two) or _ends_before(two, one)) for two in leads[:later]):
            yield (
                f"roles.{one.regulator}",
                "a second lead at the same time: say since and until when each led",
            )


def joins_two_ends(known: Known, record: Record) -> Iterator[Complaint]:
    """A stated link joins two records, and a procedural one two authorities."""
    procedural = {one.id for one in known.records.link_kinds.terms if one.family == "procedural"}
    for prefix, link in _links_in(known, record):
        if link.from_ == link.to:
            yield f"{prefix}to", f"{link.to} is both ends of the link"
        elif link.kind in procedural and _alone(known, link):
            yield f"{prefix}to", f"both ends are {_alone(known, link)}: none works with itself"


def links_inside_the_eea(known: Known, record: Record) -> Iterator[Complaint]:
    """A link that only Chapter VII of the GDPR knows has no end outside the EEA."""
    for prefix, link in _links_in(known, record):
        when = link.date if isinstance(link.date, PartialDate) else None
        for name, ref in (("from", link.from_), ("to", link.to)):
            area = outside_eea(known, orders_of(known, ref), when)
            if link.kind in _OF_THE_EEA and area is not None:
                yield f"{prefix}{name}", f"{area.name} lies outside the EEA{_in(when)}: no {link.kind} there"


def bound_by_the_board(known: Known, case: Case) -> Iterator[Complaint]:
    """A decision follows the binding decision that it carries out, and is taken by one whom that binds."""
    for one in case.decisions:
        binding = known.records.instruments.get(one.bound_by or "")
        if binding is None:
            continue
        path = f"decisions.{one.id}.bound_by"
        if binding.adopted and isinstance(one.date, PartialDate) and one.date.surely_before(binding.adopted):
            yield path, f"{binding.id} was adopted on {binding.adopted}, after the decision of {one.date}"
        if binding.parties and not set(binding.parties) & set(one.by):
            yield (
                path,
                f"{binding.id} is addressed to {', '.join(binding.parties)}, not to {', '.join(one.by)}",
            )


def _alone(known: Known, link: StatedLink) -> str | None:
    """Give the one authority that stands at both ends, if there is no other."""
    ends = {acting(known, link.from_), acting(known, link.to)}
    return next((one for (one,) in ends), None) if len(ends) == 1 and ends != {()} else None


def _links_in(known: Known, record: Record) -> Iterator[tuple[str, StatedLink]]:
    return ((prefix, part) for prefix, part in known.parts_of(record) if isinstance(part, StatedLink))


def _why_not(area: Area, one: Role, when: PartialDate | None) -> str:
    if area.eea_since is None:
        return f"{area.name} lies outside the EEA: {one.regulator} cannot {_CAN[one.role]}"
    return f"{one.regulator} could {_CAN[one.role]} until {area.eea_until}, not in {when}"


def _in(when: PartialDate | None) -> str:
    return f" in {when}" if when else ""


def _ends_before(one: Role, other: Role) -> bool:
    """Tell whether a role may end before another begins; one whose end is not told does not."""
    return one.until is not None and other.since is not None and not other.since.surely_before(one.until)


def _time_of(case: Case, role: Role) -> PartialDate | None:
    """Give the latest time at which a role was held, as far as the case tells."""
    decision: Decision | None = first_decision(case)
    when = role.until or (decision.date if decision else case.opened) or role.since
    return when if isinstance(when, PartialDate) else role.since
