"""Links that the outcome of a case states: a duty to name a representative, a fine not collected abroad."""

from collections.abc import Iterator

from comity.links._draft import Draft, dated, ref_of
from comity.model import AmountStage, Case, Decision, Outcome, Records, Sanction, date_of
from comity.values import Absence, Ref, country_of

_REPRESENTATIVE = "representative"
"""Topic of the provisions by which those established elsewhere name a representative (GDPR Art. 27)."""


def links_of_outcomes(records: Records, case: Case) -> Iterator[Draft]:
    """List what the decisions and sanctions of a case state across a border."""
    for decision in case.decisions:
        yield from _unrepresented(records, case, decision)
    for sanction in case.sanctions:
        yield from _uncollected(records, case, sanction)


def _unrepresented(records: Records, case: Case, decision: Decision) -> Iterator[Draft]:
    for one in decision.findings:
        provision = records.find(one.provision)
        if one.outcome is Outcome.INFRINGED and _REPRESENTATIVE in getattr(provision, "topics", ()):
            yield Draft(
                "representative",
                ref_of(case),
                one.provision,
                (
                    (case, f"decisions.{decision.id}.findings.{one.provision.slug}"),
                    *dated(case, f"decisions.{decision.id}.date", decision.date),
                ),
                via=Ref("decision", f"{case.id}/{decision.id}"),
                date=decision.date,
                across=next((Ref("company", slug) for slug in _named(case)), None),
            )


def _uncollected(records: Records, case: Case, sanction: Sanction) -> Iterator[Draft]:
    states = (one for one in sanction.states if one.state is AmountStage.UNCOLLECTED)
    for state in states:
        for slug in sanction.against or _named(case):
            company = records.companies.get(slug)
            if company and company.seat and _abroad(records, case, company.seat):
                yield Draft(
                    "uncollected-abroad",
                    Ref("sanction", f"{case.id}/{sanction.id}"),
                    Ref("area", company.seat.lower()),
                    ((case, f"sanctions.{sanction.id}.uncollected"), (company, "seat")),
                    via=ref_of(case),
                    date=date_of(case, state),
                )


def _named(case: Case) -> tuple[str, ...]:
    return tuple(one.company for one in case.respondents if not isinstance(one.company, Absence))


def _abroad(records: Records, case: Case, seat: str) -> bool:
    found = (records.authority(slug) for slug in case.by)
    return country_of(seat) not in {country_of(one.jurisdiction) for one in found if one}
