"""A link before its border, weight and id are worked out."""

from dataclasses import dataclass, field

from comity.model import Record
from comity.values import Absence, PartialDate, Ref


@dataclass(frozen=True)
class Draft:
    """What a record states or a rule concludes.

    Parameters
    ----------
    kind : str
        Term of ``link-kinds``.
    from_, to : Ref
        The two ends.
    premises : tuple of (Record, str)
        The facts it stands on: record and path.
    via : Ref, optional
        The hub.
    date, until : PartialDate or Absence, optional
        When it began and ended.
    rule : str, optional
        Name of the rule, where derived.
    share : float
        What is left of its weight in a crowd.
    across : Ref, optional
        The end that counts for the border, where it is another than ``to``.
    extra : mapping
        ``under`` and ``note``, where stated.
    """

    kind: str
    from_: Ref
    to: Ref
    premises: tuple[tuple[Record, str], ...]
    via: Ref | None = None
    date: PartialDate | Absence | None = None
    until: PartialDate | Absence | None = None
    rule: str | None = None
    share: float = 1.0
    across: Ref | None = None
    extra: dict[str, str | None] = field(default_factory=dict)


Premises = tuple[tuple[Record, str], ...]
"""Facts on which a link stands: record and path."""


def dated(record: Record, path: str, date: PartialDate | Absence | None) -> Premises:
    """Give the field of a date as a premise: the day that a link bears is stated like its ends."""
    return ((record, path),) if isinstance(date, PartialDate) else ()


def ref_of(record: Record) -> Ref:
    """Give the typed reference of a record."""
    return Ref(record.kind, record.id)
