"""Who moved first on a matter, and by how many days."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from comity.model import Records
from comity.network._measured import Measured, measured
from comity.network._steps import Step, first_steps


@dataclass(frozen=True)
class Move:
    """The first step of an authority on a matter, measured from the first mover.

    Parameters
    ----------
    step : Step
        The step.
    place : int
        1 for the first mover; those who may have moved on the same day share a place.
    least, most : int
        Fewest and most days after the first mover.
    """

    step: Step
    place: int
    least: int
    most: int

    @property
    def days(self) -> str:
        """The days in words: ``12``, ``3 to 33``."""
        return str(self.least) if self.least == self.most else f"{self.least} to {self.most}"


def who_moved_first(records: Records, matter: str | None = None) -> Measured[Move]:
    """Order the authorities of each matter by their first step; a matter of one authority is left out.

    Parameters
    ----------
    records : Records
        All records.
    matter : str, optional
        ``matter/slug``; without it, all matters.
    """
    steps = first_steps(records)
    wanted = steps if matter is None else {matter: steps.get(matter, [])}
    return measured("who-moved-first", _moves(wanted))


def _moves(by_matter: Mapping[str, Sequence[Step]]) -> Iterator[Move]:
    for steps in by_matter.values():
        if len(steps) > 1:
            yield from _ranked(steps)


def _ranked(steps: Sequence[Step]) -> Iterator[Move]:
    first = steps[0]
    place = 1
    for number, step in enumerate(steps, start=1):
        if number > 1 and steps[number - 2].when.surely_before(step.when):
            place = number
        yield Move(step, place, *_days(first, step))


def _days(first: Step, step: Step) -> tuple[int, int]:
    """Count the fewest and the most days; those who took one step together took it on one day."""
    if (step.case, step.what) == (first.case, first.what):
        return 0, 0
    least = max(0, (step.when.first - first.when.last).days)
    return least, max(0, (step.when.last - first.when.first).days)
