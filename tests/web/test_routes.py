import asyncio
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from rdflib import Graph
from starlette.applications import Starlette
from starlette.types import Message

from comity.values import Ref
from comity.web import MIDDLEWARE, ROUTES
from comity.web.addresses import PAGE_OF, address_of
from comity.web.release import opened


@dataclass
class Answer:
    """What the routes answered."""

    status: int
    headers: dict[str, str]
    text: str


Ask = Callable[..., Answer]


@pytest.fixture
def ask(release_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ask]:
    """Give a function that asks the routes for a path, as a server would."""
    monkeypatch.setenv("COMITY_RELEASE", str(release_folder))
    opened.clear()
    app = Starlette(routes=ROUTES, middleware=MIDDLEWARE)
    yield lambda path, query="", accept="*/*": _run(app, path, query, accept)
    opened.clear()


def _run(app: Starlette, path: str, query: str, accept: str) -> Answer:
    """Ask in a thread of its own: where a browser runs beside, this one has its loop already."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(_asked(app, path, query, accept))).result()


async def _asked(app: Starlette, path: str, query: str, accept: str) -> Answer:
    told: list[Message] = []
    scope = {
        "type": "http", "method": "GET", "path": path, "query_string": query.encode(),
        "headers": [(b"accept", accept.encode())],
    }  # fmt: skip

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)

    await app(scope, receive, send)
    headers = {name.decode(): value.decode() for name, value in told[0]["headers"]}
    body = b"".join(one.get("body", b"") for one in told[1:])
    return Answer(told[0]["status"], headers, body.decode())


def test_people_are_led_to_the_page_of_a_record(ask: Ask) -> None:
    answer = ask("/id/case/gb-ico-clearview-ai-2022")
    assert (answer.status, answer.headers["location"]) == (303, "/cases?id=gb-ico-clearview-ai-2022")


@pytest.mark.parametrize("asked", [{"accept": "text/turtle"}, {"query": "format=turtle"}])
def test_machines_get_turtle(ask: Ask, asked: dict[str, str]) -> None:
    answer = ask("/id/case/gb-ico-clearview-ai-2022", **asked)
    assert answer.headers["content-type"].startswith("text/turtle")
    assert len(Graph().parse(data=answer.text, format="turtle")) > 20


def test_machines_get_json(ask: Ask) -> None:
    answer = ask("/id/law/eu-gdpr", query="format=json")
    assert answer.headers["content-type"].startswith("application/ld+json")
    assert json.loads(answer.text)


def test_what_is_not_there_is_not_found_and_names_what_is_near(ask: Ask) -> None:
    answer = ask("/id/case/gb-ico-clearview-ai-2023")
    assert answer.status == 404
    assert "gb-ico-clearview-ai-2022" in answer.text


def test_every_answer_tells_browsers_to_fetch_nothing_from_elsewhere(ask: Ask) -> None:
    answer = ask("/id/law/eu-gdpr")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'self'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("kind", sorted(PAGE_OF))
def test_each_kind_of_record_has_a_page(kind: str) -> None:
    assert address_of(Ref(kind, "x")).startswith(f"/{PAGE_OF[kind]}?")


def test_a_provision_is_shown_on_the_page_of_its_law() -> None:
    assert address_of(Ref("provision", "eu-gdpr/art-6-1")) == "/laws?id=eu-gdpr"
