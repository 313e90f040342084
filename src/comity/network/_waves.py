"""Waves: three or more authorities that took up the same conduct within a window of time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from comity.model import MatterKind, Records
from comity.network._measured import Measured, measured
from comity.network._steps import Step, first_steps

LEAST = 3
"""Authorities that make a wave."""
WINDOW = 365
"""Days, where no other window is chosen."""


@dataclass(frozen=True)
class Wave:
    """Authorities that took up one conduct within a window.

    Parameters
    ----------
    matter : str
        ``matter/slug``.
    steps : tuple of Step
        The first step of each authority, earliest first.
    """

    matter: str
    steps: tuple[Step, ...]

    @property
    def days(self) -> int:
        """Days from the first step to the last."""
        return (_day(self.steps[-1]) - _day(self.steps[0])).days

    @property
    def authorities(self) -> tuple[str, ...]:
        """The authorities, in the order of their steps."""
        return tuple(step.authority for step in self.steps)


def waves(records: Records, days: int = WINDOW, least: int = LEAST) -> Measured[Wave]:
    """Find waves, the one with most authorities first.

    Parameters
    ----------
    records : Records
        All records.
    days : int
        Length of the window.
    least : int
        Authorities that make a wave.
    """
    found = [
        Wave(matter, window)
        for matter, steps in first_steps(records).items()
        if records.matters[matter.partition("/")[2]].type is MatterKind.CONDUCT
        for window in _windows(sorted(steps, key=_day), timedelta(days=days))
        if len(window) >= least
    ]
    rows = sorted(found, key=lambda one: (-len(one.steps), one.days, one.matter))
    return measured("waves", rows, least=least, days=days)


def _day(step: Step) -> date:
    return step.when.first + (step.when.last - step.when.first) / 2


def _windows(steps: Sequence[Step], width: timedelta) -> Iterator[tuple[Step, ...]]:
    """Give each longest run that fits the window: one that ends where the last one did is no new one."""
    reached = 0
    for start, first in enumerate(steps):
        end = next((n for n in range(start, len(steps)) if _day(steps[n]) - _day(first) > width), len(steps))
        if end > reached:
            reached = end
            yield tuple(steps[start:end])
