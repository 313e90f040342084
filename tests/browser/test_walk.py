"""The path of a student: from the search box to Clearview AI, its picture, its tables, and an article."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import comity.reading
from browser.conftest import Open, Shoot, eventually, settle

pytestmark = pytest.mark.browser
MATTER = "/matters?id=clearview-ai-scraping"
DOSSIERS = (
    "companies?id=clearview-ai",
    "regulators?id=gb-ico",
    "laws?id=eu-gdpr",
    "cases?id=gb-ico-clearview-ai-2022",
)
EXAMPLE = Path(comity.reading.__file__).with_name("example.txt")


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", name=text, level=1)).to_be_visible()


def test_the_search_box_leads_to_the_matter(open_page: Open, shoot: Shoot) -> None:
    page = open_page("/")
    shoot(page, "home")
    page.get_by_placeholder("Clearview, Irish regulator").fill("clearview")
    hit = page.get_by_role("link", name="Clearview AI: faces scraped from the web").first
    expect(hit).to_be_visible()
    shoot(page, "search")
    hit.click()
    heading(page, "Clearview AI: faces scraped from the web")
    assert page.url.endswith(MATTER)
    expect(page.get_by_text("One row a case, in the order of the first decision")).to_be_visible()
    shoot(page, "matter")


def test_the_menu_fits_a_laptop(open_page: Open) -> None:
    page = open_page("/")
    expect(page.get_by_role("link", name="What is missing")).to_be_visible()


def test_links_open_in_place_and_the_way_back_is_open(open_page: Open) -> None:
    page = open_page("/?q=clearview")
    page.get_by_role("link", name="Clearview AI: faces scraped from the web").first.click()
    heading(page, "Clearview AI: faces scraped from the web")
    page.get_by_role("link", name="ICO v Clearview AI", exact=True).click()
    heading(page, "ICO v Clearview AI")
    assert len(page.context.pages) == 1
    page.go_back()
    heading(page, "Clearview AI: faces scraped from the web")
    page.go_back()
    heading(page, "Who acted on the same conduct, and what became of it?")


def test_a_row_of_a_list_leads_to_its_record(open_page: Open) -> None:
    page = open_page("/matters?find=clearview")
    table = page.get_by_test_id("stDataFrame")
    table.scroll_into_view_if_needed()
    name = (60, 52)  # pixels: the canvas of the table has no element for a cell

    def follow() -> None:
        table.click(position={"x": name[0], "y": name[1]})
        expect(page).to_have_url(re.compile("id=clearview-ai-scraping"), timeout=2_000)

    eventually(follow)
    heading(page, "Clearview AI: faces scraped from the web")
    assert len(page.context.pages) == 1


def test_each_view_of_the_matter_has_its_table(open_page: Open, shoot: Shoot) -> None:
    page = open_page(MATTER)
    for tab in ("Timeline", "Map", "Network", "Actions", "Sources"):
        page.get_by_role("tab", name=tab).click()
        settle(page)
        table = page.get_by_role("tabpanel", name=tab).get_by_test_id("stDataFrame").first
        table.scroll_into_view_if_needed()
        expect(table).to_be_visible()
        page.get_by_role("tab", name=tab).scroll_into_view_if_needed()
        shoot(page, f"matter-{tab.lower()}")


def test_a_deep_link_opens_the_tab_it_names(open_page: Open, shoot: Shoot) -> None:
    page = open_page(f"{MATTER}&tab=Money")
    expect(page.get_by_role("tab", name="Money")).to_have_attribute("aria-selected", "true")
    told = "proposed over GBP 17,000,000 → imposed GBP 7,552,800 → annulled → remitted GBP 7,552,800"
    expect(page.get_by_text(told)).to_be_visible()
    shoot(page, "matter-money")


def test_the_tab_that_is_opened_stands_in_the_address(open_page: Open) -> None:
    page = open_page(MATTER)
    page.get_by_role("tab", name="Map").click()
    expect(page).to_have_url(re.compile("tab=Map"))


def test_a_node_is_expanded_and_what_was_drawn_stays(open_page: Open, shoot: Shoot) -> None:
    page = open_page("/explore?node=matter/clearview-ai-scraping")
    links = page.get_by_role("tab", name=re.compile(r"^Links \(\d+\)$"))
    before = int(re.findall(r"\d+", links.inner_text())[0])
    page.get_by_role("button", name="List of what is drawn").click()
    page.get_by_role("option", name=re.compile("ICO v Clearview AI")).click()
    expect(page.get_by_role("heading", name="ICO v Clearview AI")).to_be_visible()
    shoot(page, "explore-dossier")
    page.get_by_role("button", name=re.compile("All of these")).click()
    expect(links).not_to_have_text(f"Links ({before})")
    after = int(re.findall(r"\d+", links.inner_text())[0])
    assert after > before
    expect(page.get_by_role("option", name=re.compile("Information Commissioner's Office"))).to_have_count(1)
    shoot(page, "explore-expanded")
    page.reload()
    settle(page)
    expect(links).to_have_text(f"Links ({after})")


def test_an_article_is_pasted_and_read(open_page: Open, shoot: Shoot) -> None:
    page = open_page("/read")
    page.get_by_label("Text of the article").fill(EXAMPLE.read_text(encoding="utf-8"))
    for part, digits in (("year", "2022"), ("month", "05"), ("day", "24")):
        page.get_by_role("spinbutton", name=f"{part}, Published on").press_sequentially(digits)
    page.get_by_role("heading", name="Read an article").click()  # closes the calendar
    page.get_by_role("button", name=re.compile(r"\bRead$")).click()
    expect(page.get_by_text("23 May 2022")).to_be_visible()
    expect(page.get_by_role("heading", name="Candidate cases: 2")).to_be_visible()
    expect(page.get_by_text("Joint investigation: Information Commissioner's Office")).to_be_visible()
    page.get_by_role("heading", name="The text").scroll_into_view_if_needed()
    shoot(page, "read")


def test_rows_are_downloaded_as_they_stand(open_page: Open) -> None:
    page = open_page(f"{MATTER}&tab=Actions")
    with page.expect_download() as taken:
        page.get_by_role("tabpanel", name="Actions").get_by_role("button", name="Rows as CSV").click()
    text = taken.value.path().read_text(encoding="utf-8")
    assert text.startswith("Date,Authority,Country,Act")
    assert "fine GBP 7,552,800: imposed" in text


@pytest.mark.parametrize("name", DOSSIERS)
def test_each_dossier_is_drawn_without_an_error(open_page: Open, shoot: Shoot, name: str) -> None:
    page = open_page(f"/{name}")
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    shoot(page, name.replace("?id=", "-"))
