"""What holds on every page: it asks nothing of other hosts, fits a phone, and can be read aloud."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from browser.conftest import Open, Shoot, settle

pytestmark = pytest.mark.browser
AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
PAGES = (
    "/",
    "/matters?id=clearview-ai-scraping",
    "/cases?id=gb-ico-clearview-ai-2022",
    "/explore?node=matter/clearview-ai-scraping",
    "/questions?ask=CQ09",
    "/connections",
    "/quality",
    "/read",
)
STREAMLITS_OWN = {
    "aria-allowed-attr",
    "aria-allowed-role",
    "aria-prohibited-attr",
    "aria-required-children",
    "button-name",
    "color-contrast",
    "landmark-one-main",
    "nested-interactive",
    "page-has-heading-one",
    "presentation-role-conflict",
    "region",
    "scrollable-region-focusable",
}
"""Rules that Streamlit's own parts (menu, table, tabs, code, upload) break, whatever a page holds."""


def test_nothing_is_asked_of_other_hosts(browser: Browser, address: str) -> None:
    page = browser.new_page()
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(urlsplit(request.url).netloc))
    for path in PAGES:
        page.goto(address + path)
        settle(page)
    page.close()
    assert asked <= {urlsplit(address).netloc, ""}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_phone(open_page: Open, shoot: Shoot, path: str) -> None:
    page = open_page(path, width=390, height=844)
    wide = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth")
    assert wide <= 390
    shoot(page, f"phone-{_name(path)}")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_drawn_in_the_dark(open_page: Open, shoot: Shoot, path: str) -> None:
    page = open_page(path, scheme="dark")
    ground = page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app).backgroundColor")
    assert ground == "rgb(18, 24, 31)"
    shoot(page, f"dark-{_name(path)}")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_breaks_no_rule_of_access_of_its_own(open_page: Open, path: str) -> None:
    page = open_page(path)
    page.add_script_tag(path=AXE)
    found: dict[str, Any] = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
    broken = {one["id"]: [node["html"][:200] for node in one["nodes"]] for one in found["violations"]}
    assert {rule: where for rule, where in broken.items() if rule not in STREAMLITS_OWN} == {}


def _name(path: str) -> str:
    return path.strip("/").partition("?")[0] or "home"
