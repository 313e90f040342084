"""Ties: the lines of the network. Links, and what the files of the records themselves join."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from comity.model import Case, Company, Law, Link, Record, Records, facts_of, supports
from comity.values import Absence, Ref

FILE = "file"
"""Family of ties that stand in a record itself: whose file, against whom, on what, under which law."""
FAMILIES = (FILE, "procedural", "co-occurrence", "reach", "framework")
"""Families of ties, the most telling of cooperation after the files themselves."""


@dataclass(frozen=True)
class Tie:
    """A line between two nodes.

    Parameters
    ----------
    id : str
        Id of the link, or made from kind and ends.
    kind, family : str
        A kind of link and its family; or ``concerns``, ``handled-by``, ``against``, ``complained-by``,
        ``applies``, ``enforced-by``, ``in-group``, of the family ``file``.
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


Joined = tuple[str, Ref, Ref, bool]
"""Kind of tie, its two ends, and whether a source that was seen supports it."""


def _file_tie(kind: str, one: Ref, other: Ref, reviewed: bool) -> Tie:  # noqa: FBT001
    return Tie(f"{kind}:{one}:{other}", kind, FILE, str(one), str(other), reviewed=reviewed)


def _seen(record: Record, path: str) -> bool:
    return any(supports(source, path) for source in record.sources)


def _joined(records: Records) -> Iterator[Joined]:
    for case in records.cases.values():
        yield from _of_case(records, case)
    for company in records.companies.values():
        yield from _of_company(company)
    for law in records.laws.values():
        yield from _of_law(records, law)


def _of_case(records: Records, case: Case) -> Iterator[Joined]:
    """Go through what a case joins; to which matter it belongs is a judgement of the editors (decision 6)."""
    this = Ref("case", case.id)
    yield "concerns", this, Ref("matter", case.matter), True
    for slug in dict.fromkeys(case.by):
        yield "handled-by", this, records.authority_ref(slug), _seen(case, "by")
    named = (one.company for one in case.respondents)
    for company in dict.fromkeys(one for one in named if not isinstance(one, Absence)):
        yield "against", this, Ref("company", company), _seen(case, f"respondents.{company}.company")
    for one in case.complainants:
        place = f"complainants.{one.organisation}.organisation"
        yield "complained-by", this, Ref("organisation", one.organisation), _seen(case, place)
    for law in dict.fromkeys(case.laws):
        yield "applies", this, Ref("law", law), _seen(case, "laws") or _finds(case, law)


def _finds(case: Case, law: str) -> bool:
    """Tell whether a source supports a finding under the law: who finds on a provision applies its law."""
    return any(fact.reviewed and f".findings.{law}/" in fact.path for fact in facts_of(case))


def _of_company(company: Company) -> Iterator[Joined]:
    for group in dict.fromkeys(one.group for one in company.groups):
        yield (
            "in-group",
            Ref("company", company.id),
            Ref("group", group),
            _seen(company, f"groups.{group}.group"),
        )


def _of_law(records: Records, law: Law) -> Iterator[Joined]:
    for slug in dict.fromkeys(law.regulators):
        yield "enforced-by", Ref("law", law.id), records.authority_ref(slug), _seen(law, "regulators")
