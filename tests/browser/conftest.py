"""The app in a real browser: one server and one browser for all tests, a page of its own for each."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from comity.release import Release

ROOT = Path(__file__).parents[2]
SHOTS = ROOT / "build" / "screenshots"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()
READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'
LIMIT = 60_000
expect.set_options(timeout=LIMIT)

Open = Callable[..., Page]
Shoot = Callable[[Page, str], Path]


@pytest.fixture(scope="session")
def address(data_release: Release) -> Iterator[str]:
    """Give the address of the app, served over the records in ``data/`` on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        str(Path(sys.executable).with_name("comity")),
        "serve",
        "--port",
        str(port),
        "--host",
        "127.0.0.1",
    ]
    environment = os.environ | {"COMITY_RELEASE": str(data_release.folder)}
    server = subprocess.Popen(  # noqa: S603 - our own command
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield _answering(f"http://127.0.0.1:{port}", server)
    finally:
        server.terminate()
        server.wait(timeout=20)


def _answering(address: str, server: "subprocess.Popen[bytes]") -> str:
    """Wait until the server answers."""
    until = time.monotonic() + 60
    while time.monotonic() < until and server.poll() is None:
        try:
            with urlopen(f"{address}/_stcore/health", timeout=5):  # noqa: S310 - our own server
                return address
        except (URLError, TimeoutError, ConnectionError):
            time.sleep(0.2)
    pytest.fail("the app does not answer")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give a browser: the system's, else the one that Playwright fetched."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Give a function that opens an address below the root of the app, and waits until it is drawn."""
    contexts = []

    def go(path: str, *, width: int = 1280, height: int = 900, scheme: str = "light") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            accept_downloads=True,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(LIMIT)
        page.goto(address + path)
        settle(page)
        return page

    yield go
    for context in contexts:
        context.close()


def settle(page: Page) -> None:
    """Wait until the page has run and nothing on it is stale."""
    page.wait_for_selector(READY)
    page.wait_for_function("() => document.documentElement.dataset.links")
    page.wait_for_function("() => !document.querySelector('[data-stale=\"true\"]')")


def eventually(act: Callable[[], None]) -> None:
    """Do something anew until it holds: a table is drawn some time after the page is there."""
    for _ in range(9):
        try:
            return act()
        except AssertionError:
            continue
    return act()


@pytest.fixture
def shoot() -> Shoot:
    """Give a function that leaves a screenshot in ``build/screenshots/``."""
    SHOTS.mkdir(parents=True, exist_ok=True)

    def take(page: Page, name: str) -> Path:
        path = SHOTS / f"{name}.png"
        page.screenshot(path=path)
        return path

    return take
