"""Cooperation: each article of ``cooperation.yml`` yields the links that it tells, and no others."""

from pathlib import Path
from typing import Any

import pytest
from benchmarks.reading import articles

from comity.catalog import read_records
from comity.reading import Lexicon, read_article

DATA = Path(__file__).parents[2] / "data"
TOLD = [one for one in articles() if one["id"].startswith("coop-")]
GROUPS = {"lead_authority": "one-stop-shop", "concerned": "one-stop-shop", "edpb_binding": "one-stop-shop"}


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(read_records(DATA))


def _told(one: dict[str, Any]) -> list[set[tuple[str, str]]]:
    return [_parties([(kind, who) for kind, *who in case["links"]], case["by"]) for case in one["cases"]]


def _read(one: dict[str, Any], lexicon: Lexicon) -> list[set[tuple[str, str]]]:
    cases = read_article(one["text"], lexicon, one["published"]).to_json()["cases"]
    return [
        _parties(
            [(link["kind"], link["parties"]) for link in case["cross_border"]],
            [party["slug"] or party["name"] for party in case["regulators"][:1]],
        )
        for case in cases
    ]


def _parties(links: list[tuple[str, list[str]]], by: list[str]) -> set[tuple[str, str]]:
    """Give each kind with those told of beside the authority of the case."""
    named = {(GROUPS.get(kind, kind), who) for kind, parties in links for who in parties if who not in by[:1]}
    return named | {(GROUPS.get(kind, kind), "") for kind, _ in links}


@pytest.mark.parametrize("one", TOLD, ids=[one["id"] for one in TOLD])
def test_the_cooperation_that_an_article_tells_is_read(one: dict[str, Any], lexicon: Lexicon) -> None:
    assert sorted(map(sorted, _read(one, lexicon))) == sorted(map(sorted, _told(one)))
