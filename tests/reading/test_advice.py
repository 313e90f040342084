"""A model may advise on roles and pairs, and is believed only where it cites what it speaks of."""

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from comity.catalog import read_records
from comity.errors import ReadingProblem
from comity.reading import Endpoint, Lexicon, Origin, Reading, advised, claims_of, read_article

DATA = Path(__file__).parents[2] / "data"
TEXT = (
    "The UK's ICO fined the face-search firm Orbis Faces £7.5 million on 23 May 2022. It had investigated"
    " jointly with the Office of the Australian Information Commissioner."
)
ALL = [0, len(TEXT)]
Answer = Callable[[dict[str, Any]], bytes]


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_article(TEXT, Lexicon(read_records(DATA)))


class StandIn(BaseHTTPRequestHandler):
    """A model that answers as the test wants."""

    answer: Answer

    def do_POST(self) -> None:
        """Answer a question."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        told = type(self).answer(asked)
        self.send_response(200)
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    def log_message(self, *_: object) -> None:
        """Keep still."""


@pytest.fixture
def endpoint() -> Iterator[Callable[[Answer], Endpoint]]:
    servers: list[HTTPServer] = []

    def start(answer: Answer) -> Endpoint:
        kind = type("Told", (StandIn,), {"answer": staticmethod(answer)})
        server = HTTPServer(("127.0.0.1", 0), kind)
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return Endpoint(f"http://127.0.0.1:{server.server_address[1]}/v1", "stand-in", seconds=5)

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def saying(answer: object) -> Answer:
    content = answer if isinstance(answer, str) else json.dumps(answer)
    return lambda _: json.dumps({"choices": [{"message": {"content": content}}]}).encode()


def roles(found: Reading) -> dict[str | None, str]:
    return {one.mention.slug: one.role for one in found.cases[0].regulators}


def test_advice_that_cites_its_words_is_taken_and_marked(
    reading: Reading, endpoint: Callable[[Answer], Endpoint]
) -> None:
    told = {"roles": [{"item": "a1.2", "case": 1, "role": "joint", "cites": ALL}]}
    found = advised(reading, endpoint(saying(told)))
    assert roles(reading)["au-oaic"] == "assisting"
    assert roles(found)["au-oaic"] == "joint"
    claims = claims_of(found, Origin("0" * 64, "article.txt")).claims
    assert [one.slug for one in claims if one.method == "model stand-in"] == ["au-oaic"]


def test_only_what_was_found_is_sent(reading: Reading, endpoint: Callable[[Answer], Endpoint]) -> None:
    seen: list[dict[str, Any]] = []

    def answer(asked: dict[str, Any]) -> bytes:
        seen.append(json.loads(asked["messages"][1]["content"]))
        return saying({})(asked)

    advised(reading, endpoint(answer))
    assert {one["id"] for one in seen[0]["items"]} == {"a1.1", "a1.2", "c1.1", "s1.1"}


JOINT = {"item": "a1.2", "case": 1, "role": "joint"}
UNFOUNDED = {
    "an invented item": {"roles": [{"item": "a9.9", "case": 1, "role": "joint", "cites": ALL}]},
    "an invented role": {"roles": [{"item": "a1.2", "case": 1, "role": "emperor", "cites": ALL}]},
    "no passage": {"roles": [{"item": "a1.2", "case": 1, "role": "joint"}]},
    "a passage elsewhere": {"roles": [{**JOINT, "cites": [0, 20]}]},
    "a passage beyond the text": {"roles": [{**JOINT, "cites": [0, 9999]}]},
    "another case": {"roles": [{"item": "a1.2", "case": 4, "role": "joint", "cites": ALL}]},
    "nobody who decides": {"roles": [{"item": "a1.1", "case": 1, "role": "assisting", "cites": ALL}]},
    "a pair of an authority": {"pairs": [{"sum": "s1.1", "company": "a1.2", "cites": ALL}]},
    "truth values for places": {"roles": [{**JOINT, "cites": [False, True]}]},
    "lists for maps": {"roles": [[1, 2]], "pairs": "none"},
}


@pytest.mark.parametrize("name", UNFOUNDED)
def test_advice_without_ground_changes_nothing(
    name: str, reading: Reading, endpoint: Callable[[Answer], Endpoint]
) -> None:
    assert advised(reading, endpoint(saying(UNFOUNDED[name]))) == reading


BAD = {
    "no JSON at all": lambda _: b"<html>busy</html>",
    "no JSON inside": saying("Sure! The ICO decided."),
    "a list": saying([1, 2, 3]),
    "an empty answer": lambda _: b"",
    "another form": lambda _: b'{"error": "no such model"}',
    "far too much": lambda _: b" " * 500_000,
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_answer_is_told_and_the_reading_stands(
    name: str, reading: Reading, endpoint: Callable[[Answer], Endpoint]
) -> None:
    with pytest.raises(ReadingProblem, match="The model"):
        advised(reading, endpoint(BAD[name]))
    assert roles(reading)["gb-ico"] == "decided"


def test_a_late_answer_is_told(reading: Reading, endpoint: Callable[[Answer], Endpoint]) -> None:
    released = threading.Event()

    def late(asked: dict[str, Any]) -> bytes:
        released.wait(10)
        return saying({})(asked)

    found = endpoint(late)
    with pytest.raises(ReadingProblem, match="did not answer"):
        advised(reading, Endpoint(found.url, found.model, seconds=0.2))
    released.set()


@pytest.mark.parametrize("answer", [b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n" + b" ." * 40])
def test_an_answer_that_is_no_web_page_or_drips_is_told(reading: Reading, answer: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            told, _ = server.accept()
            with told, contextlib.suppress(OSError):
                told.recv(1 << 16)
                told.sendall(answer[:20])
                for at in range(20, len(answer)):
                    time.sleep(0.05)
                    told.sendall(answer[at : at + 1])

        threading.Thread(target=drip, daemon=True).start()
        start, url = time.monotonic(), f"http://127.0.0.1:{server.getsockname()[1]}/v1"
        with pytest.raises(ReadingProblem, match="The model"):
            advised(reading, Endpoint(url, "drip", seconds=0.5))
        assert time.monotonic() - start < 3


def test_no_model_at_the_address_is_told(reading: Reading) -> None:
    with pytest.raises(ReadingProblem, match="did not answer"):
        advised(reading, Endpoint("http://127.0.0.1:9/v1", "nobody", seconds=1))
    with pytest.raises(ReadingProblem, match="no address"):
        advised(reading, Endpoint("file:///etc/hosts", "nobody"))
