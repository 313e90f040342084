"""The dated steps of authorities on matters: opening a case, deciding."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from comity.model import Case, Records, Regime
from comity.values import PartialDate


@dataclass(frozen=True)
class Step:
    """A dated step of an authority on a matter.

    Parameters
    ----------
    matter, case, authority : str
        Nodes, ``kind/slug``.
    what : str
        ``opened``, or the kind of decision.
    when : PartialDate
        As precise as the source.
    """

    matter: str
    case: str
    authority: str
    what: str
    when: PartialDate

    @property
    def order(self) -> tuple[date, date, str, str]:
        """Earliest first; of the same days the more precise one first, then by name."""
        return (self.when.first, self.when.last, self.authority, self.case)


def steps_of(records: Records) -> Iterator[Step]:
    """List every dated step of regulators; suits of private parties are none."""
    for case in records.cases.values():
        if case.regime is not Regime.CIVIL:
            yield from _of_case(records, case)


def _of_case(records: Records, case: Case) -> Iterator[Step]:
    told = [("opened", case.opened, case.by)]
    told += [(str(one.type), one.date, one.by) for one in case.decisions]
    for what, when, by in told:
        for slug in by:
            if isinstance(when, PartialDate) and slug in case.by and slug in records.regulators:
                names = (f"matter/{case.matter}", f"case/{case.id}", f"regulator/{slug}")
                yield Step(*names, what, when)


def first_steps(records: Records) -> Mapping[str, list[Step]]:
    """Give the first step of each authority on each matter, earliest first; matters in sorted order."""
    first: dict[tuple[str, str], Step] = {}
    for step in sorted(steps_of(records), key=lambda one: one.order):
        first.setdefault((step.matter, step.authority), step)
    by_matter: dict[str, list[Step]] = defaultdict(list)
    for step in first.values():
        by_matter[step.matter].append(step)
    return dict(sorted(by_matter.items()))
