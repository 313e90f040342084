import pytest

from comity.model import Case, Law, Regulator, facts_of, paths_of, supports
from samples import case, source

PAGE = "https://ico.org.uk/page"


def fined(*supported: str) -> Case:
    """Give a case with one fine in two states, and one source."""
    return case(
        title="ICO v Clearview AI",
        respondents=[{"company": "clearview-ai", "role": "controller"}, {"company": "redacted"}],
        topics=["biometrics", "web-scraping"],
        decisions=[
            {
                "id": "final",
                "type": "final-decision",
                "by": ["gb-ico"],
                "date": "2022-05-18",
                "findings": [{"provision": "provision/gb-uk-gdpr/art-5-1-a", "outcome": "infringed"}],
                "identifiers": {"docket": "1/22"},
            }
        ],
        sanctions=[
            {
                "id": "fine",
                "type": "fine",
                "states": [
                    {"state": "proposed", "date": "2021-11", "amount": "17000000", "currency": "GBP"},
                    {"state": "imposed", "decision": "final", "amount": "7552800", "currency": "GBP"},
                ],
            }
        ],
        summary="In our words.",
        followed="2026-11-26",
        note="A remark.",
        sources=[source(PAGE, "authority", *supported)],
    )


def facts(record: Case | Regulator) -> dict[str, str]:
    """Give the facts of a record by path."""
    return {fact.path: fact.value for fact in facts_of(record)}


def test_each_value_is_a_fact_with_the_path_that_sources_name() -> None:
    assert facts(fined()) == {
        "matter": "clearview-ai-scraping",
        "by": "gb-ico",
        "status": "decided",
        "respondents.clearview-ai.company": "clearview-ai",
        "respondents.clearview-ai.role": "controller",
        "respondents.redacted.company": "redacted",
        "topics": "biometrics | web-scraping",
        "decisions.final.type": "final-decision",
        "decisions.final.by": "gb-ico",
        "decisions.final.date": "2022-05-18",
        "decisions.final.findings.gb-uk-gdpr/art-5-1-a.provision": "provision/gb-uk-gdpr/art-5-1-a",
        "decisions.final.findings.gb-uk-gdpr/art-5-1-a.outcome": "infringed",
        "decisions.final.identifiers.docket": "1/22",
        "sanctions.fine.type": "fine",
        "sanctions.fine.proposed.state": "proposed",
        "sanctions.fine.proposed.date": "2021-11",
        "sanctions.fine.proposed.amount": "17000000",
        "sanctions.fine.proposed.currency": "GBP",
        "sanctions.fine.imposed.state": "imposed",
        "sanctions.fine.imposed.decision": "final",
        "sanctions.fine.imposed.amount": "7552800",
        "sanctions.fine.imposed.currency": "GBP",
    }


def test_what_is_called_by_no_id_is_called_by_its_holder_or_place() -> None:
    regulator = Regulator.model_validate(
        {
            "id": "gb-ico",
            "name": "ICO",
            "jurisdiction": "GB",
            "type": "dpa",
            "memberships": [{"network": "gpa", "since": "1990"}],
            "offices": [{"holder": "John Edwards", "title": "Information Commissioner"}],
        }
    )
    found = facts(regulator)
    assert found["memberships.gpa.since"] == "1990"
    assert found["offices.John Edwards.title"] == "Information Commissioner"


def test_each_equivalent_provision_is_a_fact_of_its_own() -> None:
    others = ["provision/eu-gdpr/art-32", "provision/gb-uk-gdpr/art-32"]
    law = Law.model_validate(
        {
            "id": "hk-pdpo",
            "short": "PDPO",
            "name": "Personal Data (Privacy) Ordinance",
            "jurisdiction": "HK",
            "type": "statute",
            "sector": "general",
            "provisions": [{"id": "dpp-4", "citation": "DPP 4", "equivalent": others}],
            "sources": [source(PAGE, "authority", "provisions.dpp-4.equivalent.eu-gdpr/art-32")],
        }
    )
    found = {one.path: one for one in facts_of(law) if ".equivalent" in one.path}
    assert {path: (one.value, one.reviewed) for path, one in found.items()} == {
        "provisions.dpp-4.equivalent.eu-gdpr/art-32": ("provision/eu-gdpr/art-32", True),
        "provisions.dpp-4.equivalent.gb-uk-gdpr/art-32": ("provision/gb-uk-gdpr/art-32", False),
    }
    assert {"provisions.dpp-4.equivalent", *found} <= paths_of(law)


@pytest.mark.parametrize(
    ("path", "fact", "supported"),
    [
        ("sanctions.fine.imposed", "sanctions.fine.imposed.amount", True),
        ("sanctions.fine.imposed", "sanctions.fine.proposed.amount", False),
        ("sanctions", "sanctions.fine.proposed.amount", True),
        ("decisions.final.date", "decisions.final.date", True),
        ("decisions.final.date", "decisions.final.type", False),
        ("decisions.fin", "decisions.final.date", False),
        (
            "decisions.final.findings.gb-uk-gdpr/art-5-1-a",
            "decisions.final.findings.gb-uk-gdpr/art-5-1-a.outcome",
            True,
        ),
    ],
)
def test_a_path_supports_all_beneath_it_and_nothing_else(path: str, fact: str, *, supported: bool) -> None:
    record = fined(path)
    assert supports(record.sources[0], fact) is supported
    reviewed = {one.path for one in facts_of(record) if one.reviewed}
    assert (fact in reviewed) is supported


def test_a_fact_that_no_source_supports_is_from_memory() -> None:
    assert not any(fact.reviewed for fact in facts_of(fined()))
    assert not any(fact.reviewed for fact in facts_of(case()))


def test_a_fact_names_the_sources_that_support_it() -> None:
    record = case(sources=[source(PAGE, "authority", "by"), source(PAGE + "2", "press", "by", "status")])
    assert {fact.path: fact.sources for fact in facts_of(record)} == {
        "matter": (),
        "by": (0, 1),
        "status": (1,),
        "respondents.clearview-ai.company": (),
    }


def test_the_paths_that_may_be_named_are_those_of_facts_and_of_what_encloses_them() -> None:
    record = fined()
    paths = paths_of(record)
    assert {fact.path for fact in facts_of(record)} <= paths
    assert {"decisions", "decisions.final", "sanctions.fine", "sanctions.fine.imposed"} <= paths
    assert not {"summary", "note", "title", "sources", "sanctions.fine.states", "regime", ""} & paths
