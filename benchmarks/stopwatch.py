"""How long something takes, and how two ways of doing it compare."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

_TIMES = 5


@dataclass(frozen=True)
class Ratio:
    """Two ways of getting one answer.

    Parameters
    ----------
    what : str
        What is asked.
    ours, other : str
        How it is done here, and the plain way.
    times : float
        How many times as long the other way takes.
    """

    what: str
    ours: str
    other: str
    times: float

    @property
    def row(self) -> str:
        """The ratio as a row of the page, with two digits that count."""
        return f"| {self.what} | {self.ours} | {self.other} | {self.times:.2g} |"


def seconds(work: Callable[[], object], times: int = _TIMES) -> float:
    """Give the median time that some work takes, in seconds; the first run is not counted."""
    work()
    return median(_once(work) for _ in range(times))


def _once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
