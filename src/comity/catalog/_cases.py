"""What must hold inside a case: its sources, its place, its decisions, its lead authority."""

from collections.abc import Iterator

from comity.catalog._known import Known
from comity.model import Case, Role, RoleKind, first_decision
from comity.values import Absence, PartialDate, country_of

Complaint = tuple[str, str]
"""Field and message."""


def has_a_source(_: Known, case: Case) -> Iterator[Complaint]:
    """A case has at least one source."""
    if not case.sources:
        yield "sources", "a case needs at least one source with its address"


def lies_with_its_authority(known: Known, case: Case) -> Iterator[Complaint]:
    """A case lies in the folder of its first authority, and its id begins with it."""
    first = case.by[0]
    if first not in known.ids["authority"]:
        return
    if known.file_of(case).split("/")[1:-1] != [first]:
        yield "file", f"should stand in cases/{first}/, the folder of its first authority"
    if not case.id.startswith(first + "-"):
        yield "file", f"its name should begin with {first}-"


def reviews_what_went_before(_: Known, case: Case) -> Iterator[Complaint]:
    """A decision reviews one that stands above it, and says what it did to that one."""
    above: list[str] = []
    everywhere = {one.id for one in case.decisions}
    for one in case.decisions:
        path = f"decisions.{one.id}"
        if one.reviews is not None and one.reviews not in above:
            where = "stands not above it" if one.reviews in everywhere else "is no decision of this case"
            yield f"{path}.reviews", f"{one.reviews} {where}"
        if (one.reviews is None) != (one.outcome is None):
            yield path, "reviews and outcome stand together"
        above.append(one.id)


def respondents_stand_once(_: Known, case: Case) -> Iterator[Complaint]:
    """A company is a respondent once."""
    named = [one.company for one in case.respondents if not isinstance(one.company, Absence)]
    for twice in sorted({one for one in named if named.count(one) > 1}):
        yield "respondents", f"{twice} stands twice"


def leads_under_the_gdpr(_: Known, case: Case) -> Iterator[Complaint]:
    """A lead authority exists only in the one-stop-shop of the GDPR."""
    if "eu-gdpr" not in case.laws and any(_leads(case)):
        yield "roles", "a lead authority exists only under the GDPR, and eu-gdpr is not among the laws"


def leads_inside_the_eea(known: Known, case: Case) -> Iterator[Complaint]:
    """A lead authority is one of a member of the EEA at the time (the United Kingdom until 2020-12-31)."""
    for one in _leads(case):
        authority = known.records.authority(one.regulator)
        area = known.areas.get(country_of(authority.jurisdiction)) if authority else None
        if area is None:
            continue
        path, when = f"roles.{one.regulator}", _time_of(case, one)
        if area.eea_since is None:
            yield path, f"{area.name} lies outside the EEA: {one.regulator} cannot lead"
        elif when is not None and area.eea_until is not None and area.eea_until.surely_before(when):
            yield path, f"{one.regulator} could lead until {area.eea_until}, not in {when}"


def _leads(case: Case) -> Iterator[Role]:
    return (one for one in case.roles if one.role is RoleKind.LEAD)


def _time_of(case: Case, role: Role) -> PartialDate | None:
    """Give the latest time at which a role was held, as far as the case tells."""
    decision = first_decision(case)
    when = role.until or (decision.date if decision else case.opened) or role.since
    return when if isinstance(when, PartialDate) else role.since
