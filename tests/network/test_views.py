"""Views of the records as plain networks, and what is measured on them."""

from typing import Any

import networkx as nx
import pytest

from comity.model import Company
from comity.network import (
    citations,
    co_enforcement,
    communities,
    groups_and_regulators,
    law_derivation,
    law_descent,
    most_cited,
    positions_in,
)
from network.worlds import filed, linked, world
from samples import sample_records

BREACH, TRANSFERS = "uber-2016-breach", "meta-transfers"


def star() -> "nx.Graph[str]":
    """Give two pairs of regulators that only gb-ico joins."""
    return co_enforcement(
        world(
            filed(["ca-opc", "ca-qc-cai"], "2020", BREACH),
            filed("gb-ico", "2020", BREACH),
            filed("gb-ico", "2020", TRANSFERS),
            filed(["nl-ap", "fr-cnil"], "2020", TRANSFERS),
            filed("au-oaic", "2020"),
        )
    )


def test_regulators_are_joined_by_matters_and_a_crowd_shares_one() -> None:
    network = star()
    about = network.edges["regulator/gb-ico", "regulator/nl-ap"]
    assert about == {"weight": 0.5, "matters": (TRANSFERS,)}
    assert network.degree("regulator/au-oaic") == 0
    assert not any(node.startswith("court/") for node in co_enforcement(sample_records()))


def test_a_broker_joins_circles_that_do_not_meet_otherwise() -> None:
    found = positions_in(star())
    first = found.rows[0]
    assert (first.node, first.partners) == ("regulator/gb-ico", 4)
    assert first.between == pytest.approx(4 / 10, abs=1e-4)
    assert "it joins circles" in first.meaning
    assert "without it" in found.rows[-1].meaning
    assert "regulator/au-oaic" not in {one.node for one in found.rows}
    assert found.families == ("file",)
    assert "not working together" in found.caveat


def test_circles_are_stable_where_every_run_finds_them() -> None:
    cliques = nx.disjoint_union(nx.complete_graph(5), nx.complete_graph(5))
    network = nx.relabel_nodes(cliques, {n: f"regulator/r{n}" for n in cliques})
    network.add_edge("regulator/r0", "regulator/r5")
    nx.set_edge_attributes(network, dict.fromkeys(network.edges, 1.0), "weight")
    found = communities(network)
    assert [len(one.members) for one in found.rows] == [5, 5]
    assert all(one.stable and one.stability == 1.0 for one in found.rows)


def test_circles_of_a_ring_are_not_stable() -> None:
    ring = nx.relabel_nodes(nx.cycle_graph(24), {n: f"regulator/r{n:02}" for n in range(24)})
    assert not all(one.stable for one in communities(ring).rows)
    assert communities(nx.Graph()).rows == ()


def test_the_same_records_give_the_same_circles() -> None:
    assert communities(star()) == communities(star())


def test_a_group_and_a_regulator_meet_while_the_company_belonged_to_the_group() -> None:
    groups = [{"group": "meta", "since": "2014", "until": "2019"}]
    bought = Company.model_validate({"id": "bought", "name": "Bought", "groups": groups})
    against: dict[str, Any] = {"respondents": [{"company": "bought"}]}
    records = world(
        filed("gb-ico", "2018", **against),
        filed("nl-ap", "2021", **against),
        filed("fr-cnil", "2012", **against),
        filed("au-oaic", "unknown", **against),
        companies={"bought": bought},
    )
    network = groups_and_regulators(records)
    assert sorted(network["group/meta"]) == ["regulator/au-oaic", "regulator/gb-ico"]
    assert nx.is_bipartite(network)
    assert network.edges["group/meta", "regulator/gb-ico"]["cases"] == ("gb-ico-clearview-ai-scraping-2018",)


def test_laws_lead_to_those_they_come_from_and_count_half_at_each_step() -> None:
    network = law_derivation(sample_records())
    assert network.edges["law/gb-uk-gdpr", "law/eu-gdpr"]["how"] == "retained"
    chain: nx.DiGraph[str] = nx.DiGraph([("law/c", "law/b"), ("law/b", "law/a")])
    assert [(one.node, one.direct, one.weight) for one in law_descent(chain).rows] == [
        ("law/a", 1, 1.5),
        ("law/b", 1, 1.0),
    ]


def test_citations_lead_from_cases_to_what_they_rely_on() -> None:
    network = citations(linked(sample_records()))
    assert list(network.edges) == [("case/ie-dpc-meta-2023", "law/eu-gdpr")]
    assert [one.node for one in most_cited(network).rows] == ["law/eu-gdpr"]
