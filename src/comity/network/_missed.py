"""Cooperation that was open to two authorities and is not on record; and silence of the concerned."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from comity.model import Case, Link, Records, RoleKind
from comity.network._channels import Channels
from comity.network._cooperation import cooperation
from comity.network._measured import Measured, measured
from comity.network._steps import Step, first_steps


@dataclass(frozen=True)
class Missed:
    """Two regulators that could have shared a case and are not on record as having done so.

    Parameters
    ----------
    first, later : Step
        The first step of each on the matter.
    channels : tuple of str
        Instruments that let them share at the time.
    """

    first: Step
    later: Step
    channels: tuple[str, ...]


@dataclass(frozen=True)
class Silent:
    """A concerned authority of which nothing further is recorded.

    Parameters
    ----------
    authority, case, matter : str
        Nodes, ``kind/slug``.
    """

    authority: str
    case: str
    matter: str


def missed_cooperation(records: Records, links: Iterable[Link]) -> Measured[Missed]:
    """Find pairs that could have cooperated and are not on record as having done so, by matter."""
    known = list(links)
    channels, recorded = Channels(records, known), cooperation(records, known)
    rows = [
        Missed(one, other, found)
        for matter, steps in first_steps(records).items()
        for one, other in combinations(steps, 2)
        if tuple(sorted((one.authority, other.authority))) not in recorded.get(matter, ())
        if (found := channels.between(one.authority, other.authority, other.when))
    ]
    return measured("missed-cooperation", rows)


def concerned_but_silent(records: Records) -> Measured[Silent]:
    """Find concerned authorities that did nothing further on the matter, by case."""
    acted = _acted(records)
    rows = [
        Silent(authority, f"case/{case.id}", f"matter/{case.matter}")
        for case in sorted(records.cases.values(), key=lambda one: one.id)
        for authority in _quiet(records, case)
        if authority not in acted[case.matter]
    ]
    return measured("concerned-but-silent", rows)


def _quiet(records: Records, case: Case) -> Iterator[str]:
    loud = {one.regulator for one in case.roles if one.role is not RoleKind.CONCERNED}
    concerned = {one.regulator for one in case.roles} - loud
    yield from (str(records.authority_ref(slug)) for slug in sorted(concerned))


def _acted(records: Records) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for case in records.cases.values():
        acts = [one.by for one in case.decisions] + [one.by for one in case.proceedings]
        slugs = {*case.by, *(slug for by in acts for slug in by)}
        found.setdefault(case.matter, set()).update(str(records.authority_ref(slug)) for slug in slugs)
    return found
