"""A release: what every page, command and endpoint reads."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import networkx as nx

from comity.graph import Form, Graph, describe, open_graph
from comity.links import Pair, pairs_of
from comity.model import Link, Record, Records
from comity.network import followed, network_of, paths_in, ties_of
from comity.questions import Answer as Answered
from comity.questions import ask
from comity.release._actions import Action, actions_of
from comity.release._explain import Explanation, explain
from comity.release._ids import Found, Ids
from comity.release._labels import Labels
from comity.release._links import LinkBook, links_in
from comity.release._measures import NAME as NETWORK
from comity.release._measures import Measures
from comity.release._records_file import records_of
from comity.release._search import Hit, Search
from comity.release._stats import Stats, stats_of
from comity.release._ways import Teller, Way
from comity.tables import Answer, Tables
from comity.values import Ref


class Release:
    """An open release; nothing in it is ever written.

    Parameters
    ----------
    folder : Path
        Where it lies; its files were verified.
    manifest : mapping
        Its description.
    """

    def __init__(self, folder: Path, manifest: Mapping[str, Any]) -> None:
        """Open the tables; the rest is read when it is first asked for."""
        self.folder = folder
        self.manifest = manifest
        self.tables = Tables.open(folder / "tables")

    @property
    def version(self) -> str:
        """The version: day of the latest source seen, and eight digits made of the content."""
        return str(self.manifest["version"])

    @property
    def as_of(self) -> str:
        """The day on which its latest source was seen (ISO 8601)."""
        return str(self.manifest["comity"]["as_of"])

    @cached_property
    def records(self) -> Records:
        """Every record."""
        with (self.folder / "records.jsonl").open(encoding="utf-8") as lines:
            return records_of(lines)

    def rows(self, sql: str, **params: Any) -> Answer:  # noqa: ANN401 - whatever DuckDB can bind
        """Answer one SELECT over the tables; values are bound as ``$name``."""
        return self.tables.rows(sql, params)

    def search(self, text: str, kinds: Collection[str] = (), limit: int = 20) -> list[Hit]:
        """Find records by name as one types, best first."""
        return self._search.find(text, kinds, limit)

    def ref_of(self, text: str | Ref) -> Ref:
        """Give the reference that a text means: ``gb-ico``, ``regulator/gb-ico``, or a retired id.

        Raises
        ------
        UnknownId
            Where it names nothing, or more than one record.
        """
        return self._ids.ref_of(text)

    def find(self, ref: str | Ref) -> Found:
        """Find a record (or provision, or legal order); retired ids lead to what took their place.

        Raises
        ------
        UnknownId
            Where the reference names nothing; carries the nearest ids.
        """
        return self._ids.find(ref)

    def label(self, ref: str | Ref) -> str:
        """Give what readers see for a reference; of one that names nothing, its slug."""
        return self._labels.of(Ref.parse(str(ref)))

    def links(self, ref: str | Ref | None = None) -> list[Link]:
        """List the links that a record is an end or the hub of; without a record, all."""
        return self._links.of(None if ref is None else Ref.parse(str(ref)))

    def link(self, id_: str) -> Link:
        """Give a link by its id.

        Raises
        ------
        UnknownId
            Where there is none; carries the nearest ids.
        """
        return self._links.find(id_)

    def explain(self, id_: str) -> Explanation:
        """Say why a link exists: the sources or the rule, the facts it stands on, their dates.

        Raises
        ------
        UnknownId
            Where there is no such link; carries the nearest ids.
        """
        return explain(self.link(id_), self._labels)

    def actions(self, **filters: Any) -> list[Action]:  # noqa: ANN401 - dates or ids
        """List acts of regulators and courts, by matter and date.

        Parameters
        ----------
        **filters
            ``matter``, ``case``, ``regulator``, ``country``, ``company``, ``law``, ``topic``, ``kind``,
            ``status``, ``since``, ``until``; what is None filters nothing.
        """
        return actions_of(self.tables, filters)

    def ask(
        self, question: str, given: Mapping[str, str | None] | None = None, limit: int | None = None
    ) -> Answered:
        """Answer one of the questions; see :mod:`comity.questions`.

        Parameters
        ----------
        question : str
            Its id: ``CQ01``.
        given : mapping of str to str, optional
            Values by parameter; those not given are the worked example, an empty one leaves it open.
        limit : int, optional
            How many rows at most; all are counted.

        Raises
        ------
        UnknownId
            Where the question, a parameter, id or term does not exist; carries what is near it.
        ValueProblem
            Where a number is none.
        """
        return ask(self, question, given, limit)

    def stats(self) -> Stats:
        """Count what the release holds."""
        return self._stats

    @cached_property
    def quality(self) -> Mapping[str, Any]:
        """The quality report: ``facts`` by kind of record, ``counts`` by check, and each open question."""
        report: dict[str, Any] = json.loads((self.folder / "quality.json").read_text(encoding="utf-8"))
        return report

    @cached_property
    def network(self) -> "nx.MultiDiGraph[str]":
        """The records as nodes and what joins them as lines; see :mod:`comity.network`."""
        return network_of(ties_of(self.records, self.links()))

    @cached_property
    def measures(self) -> Measures:
        """What is measured on the network: who moved first, hubs and brokers, circles, waves, silence."""
        return Measures(self.records, self.links(), self.folder / NETWORK)

    def pairs(self, rule: str, at: date | None = None) -> list[Pair]:
        """Make the pairs of a rule that answers only when asked (``comity.links.pair_rules``).

        Parameters
        ----------
        rule : str
            same-group, joint-investigation, coordinated-action, cooperation-channel or candidate-lead.
        at : date, optional
            The day for which a channel is asked.
        """
        return pairs_of(self.tables.rows, rule, at)

    def ways(self, one: str | Ref, other: str | Ref, k: int = 3, families: Collection[str] = ()) -> list[Way]:
        """Tell up to k ways between two records, the most telling first; none where nothing joins them.

        Raises
        ------
        UnknownId
            Where a reference names nothing.
        """
        ends = (str(self.ref_of(one)), str(self.ref_of(other)))
        teller = Teller(self.records, self.link, self.label)
        over = tuple(sorted({*families}))
        if over not in self._followed:
            self._followed[over] = followed(self.network, over)
        return [teller.way(path) for path in paths_in(self._followed[over], *ends, k)]

    @cached_property
    def graph(self) -> Graph:
        """The linked data, loaded into memory when first asked for."""
        return open_graph(self.folder / "graph.nq")

    def describe(self, ref: str | Ref, form: Form = "turtle") -> str:
        """Write a record with its sources and links as ``turtle`` or ``json-ld``.

        Raises
        ------
        UnknownId
            Where the reference names nothing.
        """
        found = self.ref_of(ref)
        record = self.find(found)
        if isinstance(record, Record):
            return describe(self.records, record, self.links(found), form)
        return describe(self.records, self._holder(found), (), form)

    def _holder(self, ref: Ref) -> Record:
        """Give the record that a provision or legal order stands in."""
        areas = self.records.areas
        return areas if ref.kind == "area" else self.records.laws[ref.slug.partition("/")[0]]

    @cached_property
    def _followed(self) -> "dict[tuple[str, ...], nx.Graph[str]]":
        """What ways lead over, by the families of ties followed; made when first asked for."""
        return {}

    @cached_property
    def _stats(self) -> Stats:
        return stats_of(self.tables)

    @cached_property
    def _search(self) -> Search:
        return Search(self.folder / "search.sqlite")

    @cached_property
    def _ids(self) -> Ids:
        return Ids(self.records)

    @cached_property
    def _labels(self) -> Labels:
        return Labels(self.tables, self.records)

    @cached_property
    def _links(self) -> LinkBook:
        found: Iterable[Link] = links_in(self.tables)
        return LinkBook(found)
