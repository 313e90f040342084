"""Rows of the measures, as tables show them."""

from collections.abc import Sequence

import networkx as nx

from comity.model import Authority
from comity.network import Circle, Missed, Move, Position, Ranked, Silent, Step, Wave
from comity.release import Release
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.words import date_in_words, in_words

Row = dict[str, object]


def short_name(release: Release, node: str) -> str:
    """Give the short name of an authority with its legal order: ``ICO · GB``."""
    found = release.records.find(Ref.parse(node))
    if not isinstance(found, Authority):
        return release.label(node)
    return f"{next(iter(found.abbreviations), found.name)} · {found.jurisdiction}"


def _open(node: str) -> str:
    return address_of(Ref.parse(node))


def _took(step: Step) -> str:
    return f"{in_words(step.what)}, {date_in_words(step.when)}"


def move_rows(release: Release, moves: Sequence[Move]) -> list[Row]:
    """Give the first steps on matters."""
    return [
        {
            "Matter": release.label(one.step.matter), "Place": one.place, "Authority": short_name(release, one.step.authority),
            "Days after the first": one.days, "First step": in_words(one.step.what), "Date": str(one.step.when),
            "Open": _open(one.step.case),
        }
        for one in moves
    ]  # fmt: skip


def missed_rows(release: Release, found: Sequence[Missed]) -> list[Row]:
    """Give the pairs that could have shared a case and are not on record as having done so."""
    return [
        {
            "Matter": release.label(one.first.matter), "First": short_name(release, one.first.authority),
            "Its step": _took(one.first), "Later": short_name(release, one.later.authority), "Its first step": _took(one.later),
            "Channel open then": ", ".join(release.label(f"instrument/{slug}") for slug in one.channels),
            "Open": _open(one.first.matter),
        }
        for one in found
    ]  # fmt: skip


def wave_rows(release: Release, found: Sequence[Wave]) -> list[Row]:
    """Give the waves."""
    return [
        {
            "Conduct": release.label(one.matter), "Authorities": len(one.steps), "Days": one.days,
            "From": str(one.steps[0].when), "To": str(one.steps[-1].when),
            "Who": ", ".join(short_name(release, step.authority) for step in one.steps), "Open": _open(one.matter),
        }
        for one in found
    ]  # fmt: skip


def position_rows(release: Release, found: Sequence[Position]) -> list[Row]:
    """Give hubs and brokers with what their figures mean."""
    return [
        {
            "Regulator": short_name(release, one.node), "Partners": one.partners, "Ways through it": f"{one.between:.1%}",
            "Meaning": f"It {one.meaning}.", "Open": _open(one.node),
        }
        for one in found
    ]  # fmt: skip


def circle_rows(release: Release, found: Sequence[Circle]) -> list[Row]:
    """Give circles of regulators with how sure they are."""
    return [
        {
            "Regulators": len(one.members), "Stability": f"{one.stability:.0%}",
            "Call it a circle": "yes" if one.stable else "no, it may be an accident",
            "Who": ", ".join(short_name(release, node) for node in one.members),
        }
        for one in found
    ]  # fmt: skip


def silent_rows(release: Release, found: Sequence[Silent]) -> list[Row]:
    """Give concerned authorities of which nothing further is recorded."""
    return [
        {
            "Authority": short_name(release, one.authority), "Concerned in": release.label(one.case),
            "Matter": release.label(one.matter), "Open": _open(one.case),
        }
        for one in found
    ]  # fmt: skip


def rank_rows(release: Release, found: Sequence[Ranked]) -> list[Row]:
    """Give what most comes from, or what most rely on."""
    return [
        {
            "What": release.label(one.node), "Directly": one.direct, "With what leads to it by others": one.weight,
            "Open": _open(one.node),
        }
        for one in found
    ]  # fmt: skip


def group_rows(release: Release) -> list[Row]:
    """Give the corporate groups by how many regulators had cases against their companies."""
    network = release.measures.groups_and_regulators
    groups = [node for node in network if network.nodes[node]["bipartite"] == 0]
    return [
        {
            "Group": release.label(node), "Authorities": network.degree(node),
            "Cases": _cases(network, node),
            "Who": ", ".join(short_name(release, one) for one in sorted(network[node])), "Open": _open(node),
        }
        for node in sorted(groups, key=lambda one: (-network.degree(one), one))
    ]  # fmt: skip


def _cases(network: "nx.Graph[str]", group: str) -> int:
    return len({case for other in network[group] for case in network.edges[group, other]["cases"]})
