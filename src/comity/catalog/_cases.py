"""What must hold inside a case: its sources, its place, its decisions, its status."""

from collections.abc import Iterator

from comity.catalog._known import Known
from comity.model import Case, CaseStatus, DecisionKind, Review, latest_date
from comity.values import Absence, PartialDate

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


def complainants_stand_once(_: Known, case: Case) -> Iterator[Complaint]:
    """An organisation is a complainant once."""
    named = [one.organisation for one in case.complainants]
    for twice in sorted({one for one in named if named.count(one) > 1}):
        yield "complainants", f"{twice} stands twice"


def complaints_come_before_decisions(_: Known, case: Case) -> Iterator[Complaint]:
    """A complaint is not later than the last decision of the case."""
    last = latest_date(case)
    for one in case.complainants:
        if isinstance(one.date, PartialDate) and last is not None and last.surely_before(one.date):
            yield (
                f"complainants.{one.organisation}.date",
                f"{one.date} is after the last decision, {last}",
            )


def has_a_status_that_its_decisions_bear_out(_: Known, case: Case) -> Iterator[Complaint]:
    """A case that is annulled has a decision that annulled or withdrew what went before."""
    undone = {Review.ANNULLED, Review.PARTLY_ANNULLED, Review.WITHDRAWN}
    if case.status is CaseStatus.ANNULLED and not any(one.outcome in undone for one in case.decisions):
        yield "status", "is annulled, and no decision of the case annuls or withdraws"


def judges_in_court(known: Known, case: Case) -> Iterator[Complaint]:
    """A judgment is given by a court."""
    for one in case.decisions:
        if one.type is DecisionKind.JUDGMENT and not known.ids["court"] & set(one.by):
            yield (
                f"decisions.{one.id}.type",
                f"{' and '.join(one.by)} is no court, and judgments are of courts",
            )
