"""Joint investigations and coordinated actions: the proceeding is the hub, its authorities meet in it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from comity.links._draft import Draft, dated
from comity.model import Case, Proceeding, ProceedingKind, Records
from comity.values import Ref

_KINDS: Mapping[ProceedingKind, str] = {
    ProceedingKind.JOINT_INVESTIGATION: "joint-investigation",
    ProceedingKind.COORDINATED_ACTION: "coordinated-action",
}
PAIRS_UP_TO = 6
"""In a larger hub each authority is tied to the hub alone: 29 of them are no 406 equal lines."""

Meeting = tuple[Case, Proceeding]


def links_of_hubs(records: Records) -> Iterator[Draft]:
    """List the ties of authorities that conduct one proceeding together.

    Two cases may both tell of the same proceeding; it is then one hub, the first by case.
    """
    for meetings in _meetings(records.cases.values()).values():
        yield from _ties(records, meetings)


def _meetings(cases: Iterable[Case]) -> Mapping[object, list[Meeting]]:
    found: dict[object, list[Meeting]] = {}
    for case in sorted(cases, key=lambda one: one.id):
        for one in case.proceedings:
            if one.type in _KINDS:
                key = (one.type, frozenset(one.by), frozenset({case.id, *one.cases}))
                found.setdefault(key, []).append((case, one))
    return found


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
