"""Every error that Comity raises on purpose.

::

    ComityError
    ├── ValueProblem        a text that is no date, amount, address, id ...
    ├── DataProblem         files of ``data/`` that cannot be taken; carries one line a problem
    ├── ReleaseProblem      a release that is missing, damaged or of another format
    ├── ReadingProblem      a text that cannot be read (empty, too long, binary)
    ├── UnknownId           an id that names nothing; carries the nearest ids
    └── SetupProblem        something outside Python that is needed and is not there
"""

from collections.abc import Sequence


class ComityError(Exception):
    """An error raised on purpose; its text is one sentence for the person at the keyboard."""


class ValueProblem(ComityError, ValueError):
    """A text that is not the value it should be."""


class DataProblem(ComityError):
    """Files of ``data/`` that cannot be taken.

    Parameters
    ----------
    problems : sequence of str
        One line each, ``path: field: problem``.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        """Keep the problems, one line each."""
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class ReleaseProblem(ComityError):
    """A release that is missing, damaged or of another format."""


class ReadingProblem(ComityError):
    """A text that cannot be read."""


class UnknownId(ComityError):
    """An id that names nothing in the release.

    Parameters
    ----------
    wanted : str
        The id asked for.
    nearest : sequence of str
        Ids that look like it, best first; may be empty.
    """

    def __init__(self, wanted: str, nearest: Sequence[str] = ()) -> None:
        """Say what was asked for and what is near it."""
        self.wanted = wanted
        self.nearest = tuple(nearest)
        hint = f" Did you mean {', '.join(self.nearest)}?" if self.nearest else ""
        super().__init__(f"There is no {wanted}.{hint}")


class SetupProblem(ComityError):
    """Something outside Python that is needed and is not there."""
