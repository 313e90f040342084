"""The dossier beside the canvas: what a record is, in a few lines, without Streamlit."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from comity.model import (
    Authority,
    Case,
    Company,
    Group,
    Instrument,
    Law,
    Matter,
    Organisation,
    Provision,
    first_decision,
)
from comity.release import Found, Release
from comity.values import Absence, PartialDate, Ref
from comity.web.canvas import KINDS
from comity.web.views import ledger_line, place_name
from comity.web.words import date_in_words, in_words

Fact = tuple[str, str]
"""What it is, and what is known."""


@dataclass(frozen=True)
class Dossier:
    """What one should know of a record at a glance.

    Parameters
    ----------
    ref : Ref
        The record.
    kind, title : str
        Its kind in words, and its name.
    text : str
        What it is about; may be empty.
    facts : tuple of (str, str)
        The few facts that one looks for first.
    """

    ref: Ref
    kind: str
    title: str
    text: str
    facts: tuple[Fact, ...]


def dossier_of(release: Release, node: str) -> Dossier:
    """Give the dossier of a node of the network."""
    ref = Ref.parse(node)
    found = release.find(ref)
    text = getattr(found, "summary", None) or ""
    facts = (*_facts(release, found), ("Note", getattr(found, "note", None) or ""))
    return Dossier(
        ref,
        KINDS.get(ref.kind, in_words(ref.kind)),
        release.label(ref),
        text,
        tuple(fact for fact in facts if fact[1]),
    )


def _facts(release: Release, found: Found) -> Iterator[Fact]:
    """Go through the facts of whatever kind it is; of a kind that has none there are none."""
    kind = next((one for one in _OF if isinstance(found, one)), None)
    return iter(()) if kind is None else _OF[kind](release, found)


def _of_case(release: Release, case: Case) -> Iterator[Fact]:
    yield "Status", in_words(case.status)
    yield "Handled by", _names(release, (str(release.records.authority_ref(slug)) for slug in case.by))
    decision = first_decision(case)
    if decision:
        yield "Decision", f"{in_words(decision.type)}, {date_in_words(decision.date)}"
    yield (
        "Against",
        _names(
            release,
            (f"company/{one.company}" for one in case.respondents if not isinstance(one.company, Absence)),
        ),
    )
    yield "Complained by", _names(release, (f"organisation/{one.organisation}" for one in case.complainants))
    for sanction in case.sanctions:
        money = any(state.amount is not None for state in sanction.states)
        yield (
            in_words(sanction.type).capitalize(),
            ledger_line(sanction) if money else _last(sanction.states[-1].state),
        )


def _last(state: str) -> str:
    return in_words(state)


def _of_matter(release: Release, matter: Matter) -> Iterator[Fact]:
    cases = [case for case in release.records.cases.values() if case.matter == matter.id]
    orders = {
        one.jurisdiction for case in cases for slug in case.by if (one := release.records.authority(slug))
    }
    yield "What it is", in_words(matter.type)
    yield "When", _span(matter.since, matter.until)
    yield "Cases", str(len(cases))
    yield "Legal orders", ", ".join(sorted(place_name(release, code) for code in orders))


def _of_authority(release: Release, authority: Authority) -> Iterator[Fact]:
    yield "Short form", ", ".join(authority.abbreviations)
    yield "Acts for", place_name(release, authority.jurisdiction)
    yield "In existence", _span(authority.since, authority.until)
    yield "Also called", "; ".join(authority.local_names.values())


def _of_company(release: Release, company: Company | Group) -> Iterator[Fact]:
    yield "Seat", place_name(release, company.seat)
    yield "Earlier names", ", ".join(one.name for one in company.former_names)
    yield "Sector", in_words(company.sector or "")
    groups = company.groups if isinstance(company, Company) else ()
    yield "Group", _names(release, (f"group/{one.group}" for one in groups))


def _of_organisation(release: Release, organisation: Organisation) -> Iterator[Fact]:
    yield "Seat", place_name(release, organisation.seat)
    yield "Also called", ", ".join(organisation.aliases)


def _of_law(release: Release, law: Law) -> Iterator[Fact]:
    yield "Full name", law.name
    yield "Law of", place_name(release, law.jurisdiction)
    yield "In force", _span(law.in_force, law.repealed)
    yield "Highest fine", law.fine_cap or ""
    yield "Whom it reaches", law.reach or ""


def _of_instrument(release: Release, instrument: Instrument) -> Iterator[Fact]:
    yield "What it is", in_words(instrument.type)
    yield "Rests on", instrument.legal_basis or ""
    yield "When", _span(instrument.adopted or instrument.in_force, instrument.until)
    yield "Status", instrument.status or ""
    del release


def _of_provision(release: Release, provision: Provision) -> Iterator[Fact]:
    yield "Citation", provision.citation
    yield "Subject", provision.title or ""
    del release


_OF: Mapping[type, Callable[[Release, Any], Iterator[Fact]]] = {
    Case: _of_case,
    Matter: _of_matter,
    Authority: _of_authority,
    Company: _of_company,
    Group: _of_company,
    Organisation: _of_organisation,
    Law: _of_law,
    Instrument: _of_instrument,
    Provision: _of_provision,
}


def _names(release: Release, refs: Iterator[str]) -> str:
    return ", ".join(release.label(ref) for ref in refs)


def _span(since: PartialDate | None, until: PartialDate | None) -> str:
    if since and until:
        return f"{date_in_words(since)} to {date_in_words(until)}"
    if since:
        return f"since {date_in_words(since)}"
    return f"until {date_in_words(until)}" if until else ""
