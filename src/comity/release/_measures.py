"""The measures of the network of a release: what takes long is worked out when the release is built."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import networkx as nx

from comity.model import Link, Records
from comity.network import (
    LEAST,
    WINDOW,
    Circle,
    Measured,
    Missed,
    Move,
    Position,
    Ranked,
    Silent,
    Wave,
    citations,
    co_enforcement,
    communities,
    concerned_but_silent,
    groups_and_regulators,
    law_derivation,
    law_descent,
    missed_cooperation,
    most_cited,
    positions_in,
    waves,
    who_moved_first,
)

NAME = "network.json"


Row = TypeVar("Row")


def worked_out(records: Records) -> dict[str, Any]:
    """Work out what takes long: positions of regulators, and their circles."""
    network = co_enforcement(records)
    return {"positions": asdict(positions_in(network)), "communities": asdict(communities(network))}


class Measures:
    """Everything that is measured on the network.

    Parameters
    ----------
    records : Records
        All records.
    links : list of Link
        All links.
    path : Path
        ``network.json`` of the release.
    """

    def __init__(self, records: Records, links: list[Link], path: Path) -> None:
        """Keep what the measures are made of."""
        self._records = records
        self._links = links
        self._path = path

    @cached_property
    def co_enforcement(self) -> "nx.Graph[str]":
        """Regulators joined by the matters on which both acted."""
        return co_enforcement(self._records)

    @cached_property
    def groups_and_regulators(self) -> "nx.Graph[str]":
        """Corporate groups and the regulators that had cases against their companies."""
        return groups_and_regulators(self._records)

    @cached_property
    def law_derivation(self) -> "nx.DiGraph[str]":
        """Laws, each leading to those it comes from."""
        return law_derivation(self._records)

    @cached_property
    def citations(self) -> "nx.DiGraph[str]":
        """Cases, each leading to what its decisions rely on."""
        return citations(self._links)

    def positions(self) -> Measured[Position]:
        """Hubs and brokers among regulators, brokers first."""
        return _kept(self._held["positions"], Position)

    def communities(self) -> Measured[Circle]:
        """Circles of regulators that act on the same matters, with how stable they are."""
        return _kept(self._held["communities"], Circle)

    def who_moved_first(self, matter: str | None = None) -> Measured[Move]:
        """Order the authorities of a matter (``matter/slug``), or of all, by their first step."""
        return who_moved_first(self._records, matter)

    def waves(self, days: int = WINDOW, least: int = LEAST) -> Measured[Wave]:
        """Find three or more authorities on one conduct within a window of days."""
        return waves(self._records, days, least)

    def missed_cooperation(self) -> Measured[Missed]:
        """Find pairs that could have cooperated and are not on record as having done so."""
        return self._missed

    def concerned_but_silent(self) -> Measured[Silent]:
        """Find concerned authorities that did nothing further on the matter."""
        return concerned_but_silent(self._records)

    def law_descent(self) -> Measured[Ranked]:
        """Weigh how many laws come from each law."""
        return law_descent(self.law_derivation)

    def most_cited(self) -> Measured[Ranked]:
        """Count how many cases rely on each thing that decisions cite."""
        return most_cited(self.citations)

    @cached_property
    def _missed(self) -> Measured[Missed]:
        return missed_cooperation(self._records, self._links)

    @cached_property
    def _held(self) -> Mapping[str, Any]:
        held: Mapping[str, Any] = json.loads(self._path.read_text(encoding="utf-8"))
        return held


def _kept(held: Mapping[str, Any], row: type[Row]) -> Measured[Row]:
    """Read a measure back; lists in its rows are tuples again."""
    rows = ({name: _frozen(value) for name, value in one.items()} for one in held["rows"])
    told = (held["counted"], held["caveat"])
    return Measured(tuple(row(**one) for one in rows), tuple(held["families"]), *told)


def _frozen(value: Any) -> Any:  # noqa: ANN401 - any plain JSON value
    return tuple(value) if isinstance(value, list) else value
