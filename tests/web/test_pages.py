from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from comity.release import open_release
from comity.workspace import Workspace, release_with
from workspace.articles import document as article

CASE = "gb-ico-clearview-ai-2022"
ARTICLE = "The ICO fined Blue Parrot Ltd 45,000 pounds on 3 March 2021."


def page(name: str) -> None:
    """Run one page, as the router does; Streamlit runs the text of this function alone."""
    from comity.release import open_release  # noqa: PLC0415
    from comity.web import screens  # noqa: PLC0415

    getattr(screens, name)(open_release())


@pytest.fixture(autouse=True)
def _sample(release_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMITY_RELEASE", str(release_folder))


def opened(name: str, **query: str) -> AppTest:
    test = AppTest.from_function(page, default_timeout=60, kwargs={"name": name})
    for key, value in query.items():
        test.query_params[key] = value
    return test.run()


def words(test: AppTest) -> str:
    """Give all that the page says, without the marks that keep it from being run."""
    told = [
        *test.title,
        *test.header,
        *test.markdown,
        *test.caption,
        *test.info,
        *test.warning,
        *test.error,
    ]
    return "\n".join(str(one.value) for one in told).replace("\\", "")


def tables(test: AppTest) -> list[Any]:
    return [one.value for one in test.dataframe]


def holds(test: AppTest, column: str, value: str) -> bool:
    return any(
        column in table and table[column].astype(str).str.contains(value).any() for table in tables(test)
    )


def test_home_counts_what_is_held() -> None:
    test = opened("home_page")
    assert not test.exception
    figures = {one.label: one.value for one in test.metric}
    assert int(figures["Matters across borders"]) >= 2
    assert "latest decision" in words(test)


def test_search_finds_as_one_types() -> None:
    test = opened("home_page", q="clearveiw")
    assert "/matters?id=clearview-ai-scraping" in words(test)


def test_search_for_what_is_not_there_says_so() -> None:
    assert "Nothing here is called" in words(opened("home_page", q="qqqqqqqq"))


def test_a_matter_shows_all_its_cases_with_their_status() -> None:
    test = opened("matters_page", id="clearview-ai-scraping")
    assert not test.exception
    assert holds(test, "Measures, and the state of each", "fine GBP 7,552,800: imposed")
    assert holds(test, "Status of the case", "remitted")
    assert holds(test, "Respondent", "Clearview AI")
    assert "annulled" in words(test)


def test_a_case_tells_its_procedure_its_money_and_its_evidence() -> None:
    test = opened("cases_page", id=CASE)
    assert not test.exception
    told = words(test)
    assert "proposed over GBP 17,000,000 → imposed GBP 7,552,800 → annulled → remitted" in told
    assert "investigates jointly" in told
    assert holds(test, "Outcome", "infringed")
    assert holds(test, "Status", "from memory")


@pytest.mark.parametrize(
    ("name", "slug", "said"),
    [
        ("companies_page", "clearview-ai", "What stands now"),
        ("companies_page", "uber", "Members:"),
        ("organisations_page", "noyb", "Cases on its complaints: 1"),
        ("cases_page", "ie-dpc-meta-2023", "Complained by"),
        ("cases_page", "ie-dpc-meta-2023", "Turnover taken into account"),
        ("regulators_page", "gb-ico", "What is not known"),
        ("regulators_page", "gb-ut-aac", "What it did"),
        ("laws_page", "eu-gdpr", "Provisions in decisions"),
    ],
)
def test_each_record_has_its_dossier(name: str, slug: str, said: str) -> None:
    test = opened(name, id=slug)
    assert not test.exception
    assert said in words(test)


@pytest.mark.parametrize(
    "name",
    ["matters_page", "cases_page", "companies_page", "organisations_page", "regulators_page", "laws_page"],
)
def test_each_kind_has_its_list_and_the_list_filters(name: str) -> None:
    whole = opened(name)
    assert not whole.exception
    filtered = opened(name, find="clearview" if "laws" not in name else "biometric")
    (every,), found = tables(whole), tables(filtered)
    assert found == [] or len(found[0]) < len(every)


def test_an_id_that_is_not_there_is_said_to_be_so_and_the_list_is_shown() -> None:
    test = opened("cases_page", id="gb-ico-clearview-ai-2023")
    assert f"Near it: [ICO v Clearview AI](/cases?id={CASE})" in words(test)
    assert tables(test)


def test_of_an_authority_without_acts_nothing_is_concluded() -> None:
    told = words(opened("regulators_page", id="ie-odpc"))
    assert "does not mean that there is nothing" in told or "There is no" in told


def test_the_example_is_read_at_one_click() -> None:
    test = opened("read_page")
    test.button[0].click().run()
    assert not test.exception
    told = words(test)
    assert "Candidate cases: 2" in told
    assert "23 May 2022" in told
    assert "converted" in told
    assert holds(test, "Read as", "fine, GBP 7,500,000, imposed")
    assert "John Edwards, in office at" in told


def read(test: AppTest, text: str, address: str = "https://example.org/a") -> AppTest:
    test.text_area(key="article").set_value(text)
    test.text_input(key="address").set_value(address)
    next(one for one in test.button if one.label == "Read").click()
    return test.run()


def test_what_would_change_is_told_and_nothing_is_kept_without_a_workspace() -> None:
    test = read(opened("read_page"), ARTICLE)
    assert not test.exception
    assert "would be added: ICO v Blue Parrot Ltd" in words(test)
    assert "without a workspace" in words(test)
    assert not [one for one in test.button if "Keep" in one.label]


def test_what_is_read_can_be_kept_and_shown_in_the_graph(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMITY_WORKSPACE", str(tmp_path / "own"))
    test = read(opened("read_page"), ARTICLE)
    next(one for one in test.button if one.label == "Keep in my workspace").click().run()
    assert not test.exception
    assert (tmp_path / "own/cases/gb-ico/gb-ico-blue-parrot-ltd-2021.yml").exists()
    assert "held" in words(test)
    next(one for one in test.button if one.label == "Show it in the graph").click().run()
    assert not test.exception
    assert (tmp_path / "own/.release/current").exists()


def test_a_record_of_a_workspace_is_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = open_release()
    own = Workspace(tmp_path / "own", release.records)
    own.save(article(ARTICLE))
    own.save(article("The ICO fined Clearview AI 9 million pounds on 18 May 2022.", sha256="f" * 64))
    monkeypatch.setenv("COMITY_RELEASE", str(release_with(own.folder, release).folder))
    marked = opened("cases_page", id="gb-ico-blue-parrot-ltd-2021")
    assert "from your workspace" in words(marked)
    curated = opened("cases_page", id=CASE)
    assert "What your documents say" in words(curated)
    assert holds(curated, "That is", "something else")
    assert "from your workspace" not in words(curated)


def test_the_workspace_lists_its_documents_and_what_became_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Nothing is here yet" in words(opened("workspace_page"))
    own = Workspace(tmp_path / "own", open_release().records)
    own.save(article(ARTICLE))
    monkeypatch.setenv("COMITY_RELEASE", str(release_with(own.folder, open_release()).folder))
    test = opened("workspace_page")
    assert not test.exception
    assert "Case 1: new, [ICO v Blue Parrot Ltd]" in words(test)
    assert holds(test, "The document says", "fine, GBP 45,000, imposed")
    assert holds(test, "Kind", "company")


def test_an_address_that_is_none_is_told() -> None:
    test = read(opened("read_page"), "The ICO fined Blue Parrot Ltd.", "somewhere")
    assert not test.exception
    assert "is no web address" in words(test)


def test_a_text_without_an_action_says_so() -> None:
    test = opened("read_page")
    test.text_area(key="article").set_value("It rained all day in Paris.")
    next(one for one in test.button if one.label == "Read").click().run()
    assert "No action of an authority was found" in words(test)


def test_explore_opens_on_a_record_with_its_table() -> None:
    test = opened("explore_page", node="matter/clearview-ai-scraping")
    assert not test.exception
    assert holds(test, "Link", "belongs to the matter")


def test_explore_without_a_record_offers_some() -> None:
    test = opened("explore_page")
    assert not test.exception
    assert test.button
