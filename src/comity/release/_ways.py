"""Ways between two records, read out as sentences with what each step stands on."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from comity.model import Link, Record, Records, supports
from comity.network import FILE, Path, Tie, sentence_of
from comity.values import Ref

_FIELDS = {
    "concerns": "matter",
    "handled-by": "by",
    "against": "respondents.{slug}.company",
    "applies": "laws",
    "enforced-by": "regulators",
    "in-group": "groups.{slug}.group",
}
"""The field of the record at the first end that joins it to the other."""


@dataclass(frozen=True)
class WayStep:
    """One step of a way.

    Parameters
    ----------
    sentence : str
        What it says.
    kind, family : str
        Kind of tie and its family.
    from_, to : str
        The ends of the tie, ``kind/slug``, in its own direction.
    date : str, optional
        When it began.
    evidence : str
        stated, or derived.
    link : str, optional
        Id of the link; none where a record itself joins the two.
    rule : str, optional
        The rule, where derived.
    sources : tuple of str
        Addresses of the sources that support it or its premises.
    reviewed : bool
        Whether a source that was seen supports it; else it is from memory.
    """

    sentence: str
    kind: str
    family: str
    from_: str
    to: str
    date: str | None
    evidence: str
    link: str | None
    rule: str | None
    sources: tuple[str, ...]
    reviewed: bool


@dataclass(frozen=True)
class Way:
    """A way from one record to another.

    Parameters
    ----------
    nodes : tuple of str
        ``kind/slug``, from the one to the other.
    steps : tuple of WayStep
        One less than nodes.
    families : tuple of str
        The families of ties that it leads over.
    cost : float
        The lower, the more telling.
    """

    nodes: tuple[str, ...]
    steps: tuple[WayStep, ...]
    families: tuple[str, ...]
    cost: float

    def to_json(self) -> dict[str, Any]:
        """Give it as plain values."""
        return asdict(self)


class Teller:
    """Reads ways out.

    Parameters
    ----------
    records : Records
        All records.
    link : callable
        Gives a link by its id.
    label : callable
        Gives what readers see for a node.
    """

    def __init__(self, records: Records, link: Callable[[str], Link], label: Callable[[str], str]) -> None:
        """Keep what is needed to tell a step."""
        self._records = records
        self._link = link
        self._label = label

    def way(self, path: Path) -> Way:
        """Tell a way."""
        return Way(path.nodes, tuple(map(self.step, path.ties)), path.families, path.cost)

    def step(self, tie: Tie) -> WayStep:
        """Tell one step."""
        link = None if tie.family == FILE else self._link(tie.id)
        return WayStep(
            sentence_of(tie, self._label),
            tie.kind,
            tie.family,
            tie.from_,
            tie.to,
            tie.date,
            tie.evidence,
            link.id if link else None,
            link.rule if link else None,
            link.sources if link else self._sources(tie),
            tie.reviewed,
        )

    def _sources(self, tie: Tie) -> tuple[str, ...]:
        record = self._records.find(Ref.parse(tie.from_))
        path = _FIELDS[tie.kind].format(slug=tie.to.partition("/")[2])
        found = record.sources if isinstance(record, Record) else ()
        return tuple(sorted(one.address for one in found if supports(one, path)))
