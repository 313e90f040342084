import threading
from dataclasses import replace
from decimal import Decimal

import pytest

from comity.errors import UnknownId
from comity.model import Area, Case, Company, Provision, Redirect
from comity.release import Release
from comity.release._ids import Ids
from comity.values import Ref
from samples import sample_records


def test_a_record_is_found_by_its_id_alone_and_by_its_reference(release: Release) -> None:
    assert release.find("gb-ico") is release.find("regulator/gb-ico")
    assert release.ref_of("clearview-ai") == Ref("company", "clearview-ai")


def test_a_retired_id_leads_to_what_took_its_place(release: Release) -> None:
    assert release.ref_of("company/facebook-ireland") == Ref("company", "meta-platforms-ireland")
    assert release.ref_of("facebook-ireland") == Ref("company", "meta-platforms-ireland")


def test_what_stands_within_a_case_leads_to_the_case(release: Release) -> None:
    found = release.find("decision/gb-ico-clearview-ai-2022/final")
    assert isinstance(found, Case)
    with pytest.raises(UnknownId):
        release.find("decision/gb-ico-clearview-ai-2022/never")


def test_provisions_and_legal_orders_are_found_too(release: Release) -> None:
    assert isinstance(release.find("provision/eu-gdpr/art-33-1"), Provision)
    assert isinstance(release.find("area/us-il"), Area)


def test_an_unknown_id_names_the_nearest(release: Release) -> None:
    with pytest.raises(UnknownId, match="gb-ico") as caught:
        release.find("gb-icco")
    assert caught.value.nearest[0] == "gb-ico"


@pytest.mark.parametrize("text", ["", "/", "Gb Ico", "regulator/", "regulator/GB", "nothing/like/this"])
def test_a_text_that_is_no_id_is_refused_like_an_unknown_one(release: Release, text: str) -> None:
    with pytest.raises(UnknownId):
        release.find(text)


def test_an_id_of_several_kinds_asks_which() -> None:
    records = sample_records()
    twin = Company.model_validate({"id": "uber", "name": "Uber"})
    ids = Ids(replace(records, companies={**records.companies, "uber": twin}))
    with pytest.raises(UnknownId) as caught:
        ids.find("uber")
    assert set(caught.value.nearest) == {"company/uber", "group/uber"}
    assert ids.find("company/uber") is twin


def test_redirects_that_lead_in_a_circle_end() -> None:
    circle = {
        name: Redirect.model_validate({"id": name, "was": f"company/{one}", "now": f"company/{other}"})
        for name, one, other in (("a", "one", "two"), ("b", "two", "one"))
    }
    with pytest.raises(UnknownId):
        Ids(replace(sample_records(), retired=circle)).find("company/one")


@pytest.mark.parametrize(
    ("ref", "label"),
    [
        ("regulator/gb-ico", "Information Commissioner's Office"),
        ("matter/uber-2016-breach", "Uber: breach of 2016"),
        ("law/gb-uk-gdpr", "UK GDPR"),
        ("provision/gb-uk-gdpr/art-5-1-a", "Art. 5(1)(a) UK GDPR"),
        ("area/us-il", "Illinois"),
        ("decision/gb-ico-clearview-ai-2022/final", "ICO v Clearview AI: final decision, 2022-05-18"),
        ("proceeding/gb-ico-clearview-ai-2022/joint", "ICO v Clearview AI: joint investigation"),
        ("company/never-heard-of", "never-heard-of"),
    ],
)
def test_everything_has_a_label(release: Release, ref: str, label: str) -> None:
    assert release.label(ref) == label


def test_links_of_a_case_are_those_it_is_an_end_of_and_those_it_tells_of(release: Release) -> None:
    kinds = {link.kind for link in release.links("case/gb-ico-clearview-ai-2022")}
    assert kinds == {
        "appeal",
        "extraterritorial",
        "follow-on-litigation",
        "foreign-respondent",
        "joint-investigation",
        "parallel-investigation",
    }


def test_links_are_read_back_as_they_were_derived(release: Release) -> None:
    (link,) = [one for one in release.links() if one.kind == "mutual-assistance"]
    assert link in release.links("regulator/nl-ap")
    assert link in release.links("case/nl-ap-uber-2018")
    assert str(link.date) == "2017-11"
    assert release.links("company/never-heard-of") == []


def test_actions_are_chosen_by_filters(release: Release) -> None:
    found = release.actions(matter="clearview-ai-scraping", country="GB")
    assert {one.regulator for one in found} == {"gb-ico", "gb-ftt-grc", "gb-ut-aac"}
    assert {one.case for one in release.actions(company="uber-technologies")} == {"nl-ap-uber-2018"}
    assert {one.case for one in release.actions(law="us-il-bipa")} == {"us-il-cook-clearview-ai-2022"}
    assert {one.status for one in release.actions(topic="data-breach")} == {"final"}
    assert [one.kind for one in release.actions(regulator="gb-ftt-grc")] == ["judgment"]
    assert {one.case for one in release.actions(since="2024-01-01")} == {
        "gb-ico-clearview-ai-2022",
        "nl-ap-clearview-ai-2024",
    }
    assert len(release.actions(matter=None)) == len(release.actions())


def test_a_filter_that_is_none_is_refused(release: Release) -> None:
    with pytest.raises(ValueError, match="colour"):
        release.actions(colour="red")


def test_figures_count_what_is_held(release: Release) -> None:
    figures = release.stats()
    assert figures["cases"] == 9
    assert figures["matters"] == 3
    assert figures["cross_border_matters"] == 3
    assert figures["matters_in_three_countries"] == 1
    assert figures["regulators"] == 10
    assert figures["acting_regulators"] == 7
    assert figures["jurisdictions"] == 9
    assert 0 < float(str(figures["reviewed_share"])) < 1
    assert 0 < float(str(figures["reviewed_headline_share"])) < 1
    by_kind = figures["links"]
    assert isinstance(by_kind, dict)
    assert sum(by_kind.values()) == len(release.links())


def test_rows_are_asked_with_bound_values(release: Release) -> None:
    found = release.rows("SELECT amount FROM sanctions WHERE case_id = $case", case="nl-ap-uber-2018")
    assert found == [{"amount": Decimal("600000.00")}]


def test_a_record_is_described_with_its_links(release: Release) -> None:
    text = release.describe("regulator/gb-ico")
    assert "cty:Regulator" in text
    assert "cty:Link" in text
    assert "Art. 33(1) GDPR" in release.describe("provision/eu-gdpr/art-33-1")
    assert "Illinois" in release.describe("area/us-il")


def test_a_release_answers_many_at_once(release: Release) -> None:
    answers: list[int] = []

    def ask() -> None:
        sizes = (len(release.rows("SELECT * FROM facts")) + len(release.search("clear")) for _ in range(5))
        answers.extend(sizes)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 40
    assert len(set(answers)) == 1
