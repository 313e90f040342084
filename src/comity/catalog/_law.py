"""What must hold between a case and its laws: in force then, and for its authorities to apply."""

from collections.abc import Iterator

from comity.catalog._areas import UNION, orders_around, outside_eea
from comity.catalog._known import Known
from comity.catalog._problems import did_you_mean
from comity.model import Authority, Case, Court, Law, latest_date
from comity.values import PartialDate, country_of

Complaint = tuple[str, str]
"""Field and message."""


def law_applies_by_then(known: Known, case: Case) -> Iterator[Complaint]:
    """A law applies no later than the last decision of a case that rests on it."""
    last = latest_date(case)
    for law in _laws(known, case):
        start = law.applies_from or law.in_force or law.enacted
        if last is not None and start is not None and last.surely_before(start):
            before = f" (did you mean {law.supersedes[0]}?)" if law.supersedes else ""
            yield "laws", f"{law.id} applies from {start}, after the last decision of {last}{before}"


def law_not_gone_before(known: Known, case: Case) -> Iterator[Complaint]:
    """A law was not repealed before what the case is about began."""
    matter = known.records.matters.get(case.matter)
    began = matter.since if matter else None
    for law in _laws(known, case):
        if began is not None and law.repealed is not None and law.repealed.surely_before(began):
            after = next((f" (did you mean {one.id}?)" for one in _successors(known, law)), "")
            yield (
                "laws",
                f"{law.id} was repealed on {law.repealed}, before the matter began in {began}{after}",
            )


def finds_under_its_laws(known: Known, case: Case) -> Iterator[Complaint]:
    """A provision that a decision speaks of is one of a law of the case."""
    for one in case.decisions:
        for finding in one.findings:
            law = finding.provision.slug.partition("/")[0]
            if law in known.records.laws and law not in case.laws:
                yield f"decisions.{one.id}.findings", f"{law} is not among the laws of the case: add it there"


def is_competent(known: Known, case: Case) -> Iterator[Complaint]:
    """One of the authorities of a case enforces each of its laws, or is of the legal order of that law."""
    found = [one for one in map(known.records.authority, case.by) if one is not None]
    for law in _laws(known, case) if len(found) == len(case.by) else ():
        if not any(_may_apply(known, one, law, case) for one in found):
            own = {one.id for one in known.records.laws.values() if _is_own(known, found[0], one)}
            who = " or ".join(case.by)
            near = did_you_mean(law.id, own)
            yield "laws", f"{law.id} is a law of {law.jurisdiction}, which {who} does not enforce{near}"


def _may_apply(known: Known, authority: Authority, law: Law, case: Case) -> bool:
    if _is_own(known, authority, law):
        return True
    if law.jurisdiction == UNION:
        return outside_eea(known, [authority.jurisdiction], _began(known, case)) is None
    # Courts of one country apply each other's law: a federal court in Illinois that of Illinois.
    same = country_of(law.jurisdiction) == country_of(authority.jurisdiction)
    return same and isinstance(authority, Court)


def _is_own(known: Known, authority: Authority, law: Law) -> bool:
    return authority.id in law.regulators or law.jurisdiction in orders_around(
        known, authority.jurisdiction
    ) - {UNION}


def _began(known: Known, case: Case) -> PartialDate | None:
    """Give when the conduct began, else when the case did: what went before Brexit stays under Union law."""
    matter = known.records.matters.get(case.matter)
    when = (matter.since if matter else None) or case.opened
    return when if isinstance(when, PartialDate) else None


def _laws(known: Known, case: Case) -> Iterator[Law]:
    return (known.records.laws[slug] for slug in case.laws if slug in known.records.laws)


def _successors(known: Known, law: Law) -> Iterator[Law]:
    return (one for one in known.records.laws.values() if law.id in one.supersedes)
