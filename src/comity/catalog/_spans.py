"""What must hold between spans of time in one list: memberships, main establishments."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from comity.catalog._known import Known
from comity.model import Company, GroupMembership, Membership, Regulator
from comity.values import country_of

Complaint = tuple[str, str]
"""Field and message."""


def is_member_once(_: Known, record: Regulator | Company) -> Iterator[Complaint]:
    """A membership stands once for each time."""
    held: tuple[Membership | GroupMembership, ...] = (
        record.groups if isinstance(record, Company) else record.memberships
    )
    field = "groups" if isinstance(record, Company) else "memberships"
    for one, other in combinations(held, 2):
        name = _hub(one)
        if name == _hub(other) and _overlap(one, other):
            yield f"{field}.{name}", f"stands twice for one time: {_span(one)}, {_span(other)}"


def established_once(_: Known, company: Company) -> Iterator[Complaint]:
    """A company has one main establishment at a time (Art. 4(16) GDPR)."""
    for one, other in combinations(company.main_establishments, 2):
        if _overlap(one, other):
            yield (
                "main_establishments",
                f"{one.jurisdiction} ({_span(one)}) and {other.jurisdiction} ({_span(other)}) at one time",
            )


def established_inside_the_eea(known: Known, company: Company) -> Iterator[Complaint]:
    """A main establishment lies in the EEA for as long as it is one."""
    for one in company.main_establishments:
        area = known.areas.get(country_of(one.jurisdiction))
        left = area.eea_until if area else None
        late = left is not None and (one.until is None or left.surely_before(one.until))
        if area is not None and (area.eea_since is None or late):
            since = f" since {left}" if left else ""
            yield "main_establishments", f"{area.name} lies outside the EEA{since}"


def _hub(one: Membership | GroupMembership) -> str:
    return one.network if isinstance(one, Membership) else one.group


def _overlap(one: Any, other: Any) -> bool:  # noqa: ANN401 - whatever has since and until
    return not (_ended(one, other) or _ended(other, one))


def _ended(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Tell whether one may have ended when the other began."""
    return one.until is not None and other.since is not None and not other.since.surely_before(one.until)


def _span(one: Any) -> str:  # noqa: ANN401
    return f"{one.since or 'ever'} to {one.until or 'now'}"
