"""Joint investigations and coordinated actions: the proceeding is the hub, its authorities meet in it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from comity.links._draft import Draft, dated
from comity.model import Case, Proceeding, ProceedingKind, Records
from comity.values import PartialDate, Ref

_KINDS: Mapping[ProceedingKind, str] = {
    ProceedingKind.JOINT_INVESTIGATION: "joint-investigation",
    ProceedingKind.COORDINATED_ACTION: "coordinated-action",
}
PAIRS_UP_TO = 6
"""In a larger hub each authority is tied to the hub alone: 29 of them are no 406 equal lines."""

Meeting = tuple[Case, Proceeding]


def links_of_hubs(records: Records) -> Iterator[Draft]:
    """List the ties of authorities that conduct one proceeding together.

    Several cases may tell of the same proceeding; it is then one hub, of the first by case that dates it.
    """
    for meetings in _meetings(records.cases.values()):
        yield from _ties(records, sorted(meetings, key=_first))


def _meetings(cases: Iterable[Case]) -> list[list[Meeting]]:
    found: list[list[Meeting]] = []
    for case in cases:
        for one in case.proceedings:
            if one.type in _KINDS:
                told = [group for group in found if any(_same(meeting, (case, one)) for meeting in group)]
                found = [group for group in found if group not in told]
                found.append([*(meeting for group in told for meeting in group), (case, one)])
    return found


def _first(meeting: Meeting) -> tuple[bool, str]:
    case, one = meeting
    return not isinstance(one.opened, PartialDate), case.id


def _same(left: Meeting, right: Meeting) -> bool:
    """Tell whether two cases tell of one proceeding: either names the other, kind and authorities agree."""
    (case, one), (other_case, other) = left, right
    named = case.id in other.cases or other_case.id in one.cases
    return named and one.type is other.type and set(one.by) == set(other.by)


def _ties(records: Records, meetings: list[Meeting]) -> Iterator[Draft]:
    case, proceeding = meetings[0]
    hub = Ref("proceeding", f"{case.id}/{proceeding.id}")
    members = sorted(records.authority_ref(slug) for slug in set(proceeding.by))
    told = tuple((one, f"proceedings.{which.id}.by") for one, which in meetings)
    crowd = len(members) > PAIRS_UP_TO
    pairs = [(member, hub) for member in members] if crowd else combinations(members, 2)
    for one, other in pairs:
        yield Draft(
            _KINDS[proceeding.type],
            one,
            other,
            told + dated(case, f"proceedings.{proceeding.id}.opened", proceeding.opened),
            via=hub,
            date=proceeding.opened,
            until=proceeding.closed,
            extra={"under": next(iter(proceeding.under), None), "note": proceeding.note},
        )
