"""Ties: the lines of the network. Links, and what the files of the records themselves join."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from comity.model import Case, Company, Law, Link, Records
from comity.values import Absence, Ref

FILE = "file"
"""Family of ties that stand in a record itself: whose file, against whom, on what, under which law."""


@dataclass(frozen=True)
class Tie:
    """A line between two nodes.

    Parameters
    ----------
    id : str
        Id of the link, or made from kind and ends.
    kind, family : str
        A kind of link and its family; or ``concerns``, ``handled-by``, ``against``, ``applies``,
        ``enforced-by``, ``in-group``, of the family ``file``.
    from_, to : str
        Nodes, ``kind/slug``.
    via : str, optional
        The hub of a link.
    date : str, optional
        When it began, as precise as known.
    strength : float
        0 to 1.
    evidence : str
        stated or derived.
    reviewed : bool
        Whether a source that was seen supports it.
    """

    id: str
    kind: str
    family: str
    from_: str
    to: str
    via: str | None = None
    date: str | None = None
    strength: float = 1.0
    evidence: str = "stated"
    reviewed: bool = True


def ties_of(records: Records, links: Iterable[Link]) -> list[Tie]:
    """List all ties in the order of ids."""
    filed = (_file_tie(*one) for one in _joined(records))
    return sorted(chain(filed, map(tie_of, links)), key=lambda tie: tie.id)


def tie_of(link: Link) -> Tie:
    """Give a link as a tie."""
    return Tie(
        link.id,
        link.kind,
        link.family,
        str(link.from_),
        str(link.to),
        via=str(link.via) if link.via else None,
        date=None if link.date is None or isinstance(link.date, Absence) else str(link.date),
        strength=link.strength,
        evidence=link.evidence,
        reviewed=link.reviewed,
    )


def _file_tie(kind: str, one: Ref, other: Ref) -> Tie:
    return Tie(f"{kind}:{one}:{other}", kind, FILE, str(one), str(other))


def _joined(records: Records) -> Iterator[tuple[str, Ref, Ref]]:
    for case in records.cases.values():
        yield from _of_case(records, case)
    for company in records.companies.values():
        yield from _of_company(company)
    for law in records.laws.values():
        yield from _of_law(records, law)


def _of_case(records: Records, case: Case) -> Iterator[tuple[str, Ref, Ref]]:
    this = Ref("case", case.id)
    yield "concerns", this, Ref("matter", case.matter)
    for slug in dict.fromkeys(case.by):
        yield "handled-by", this, records.authority_ref(slug)
    named = (one.company for one in case.respondents)
    for company in dict.fromkeys(one for one in named if not isinstance(one, Absence)):
        yield "against", this, Ref("company", company)
    for law in dict.fromkeys(case.laws):
        yield "applies", this, Ref("law", law)


def _of_company(company: Company) -> Iterator[tuple[str, Ref, Ref]]:
    for group in dict.fromkeys(one.group for one in company.groups):
        yield "in-group", Ref("company", company.id), Ref("group", group)


def _of_law(records: Records, law: Law) -> Iterator[tuple[str, Ref, Ref]]:
    for slug in dict.fromkeys(law.regulators):
        yield "enforced-by", Ref("law", law.id), records.authority_ref(slug)
