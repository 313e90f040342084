import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.network import (
    FILE,
    Tie,
    counts,
    ego,
    lines_of,
    neighbours,
    network_of,
    positions,
    ties_at,
    ties_in,
)
from comity.release import Release

MATTER = "matter/clearview-ai-scraping"
CASE = "case/gb-ico-clearview-ai-2022"


def star(points: int) -> "nx.MultiDiGraph[str]":
    """Give a middle with points around it."""
    return network_of(Tie(f"t{n:03}", "spoke", FILE, "case/middle", f"law/l{n:03}") for n in range(points))


def test_files_and_links_are_lines_of_the_network(release: Release) -> None:
    kinds = {tie.kind for tie in ties_in(release.network)}
    assert {
        "concerns",
        "handled-by",
        "against",
        "applies",
        "enforced-by",
        "in-group",
        "complained-by",
    } <= kinds
    assert {"joint-investigation", "mou", "foreign-respondent"} <= kinds


def test_what_a_file_joins_is_from_memory_where_no_source_supports_it(release: Release) -> None:
    ties = {(tie.kind, tie.to): tie.reviewed for tie in ties_at(release.network, CASE) if tie.family == FILE}
    assert ties["handled-by", "regulator/gb-ico"]
    assert ties["applies", "law/gb-uk-gdpr"], "a finding on one of its provisions has a source"
    others = ties_at(release.network, "company/uber-bv")
    assert {tie.reviewed for tie in others if tie.kind == "in-group"} == {False}


def test_nodes_know_their_kind(release: Release) -> None:
    assert release.network.nodes[MATTER]["kind"] == "matter"


def test_neighbours_are_counted_by_kind_before_they_are_shown(release: Release) -> None:
    assert counts(release.network, MATTER) == {"concerns": 5}
    assert counts(release.network, "nobody/here") == {}


def test_neighbours_come_with_what_joins_them(release: Release) -> None:
    found = neighbours(release.network, CASE, kinds={"handled-by"})
    assert [(one.node, one.tie.family) for one in found] == [("regulator/gb-ico", FILE)]


def test_one_step_from_a_matter_lie_its_cases(release: Release) -> None:
    hood = ego(release.network, [MATTER])
    assert {node for node in hood.network if node != MATTER} == {
        f"case/{case.id}" for case in release.records.cases.values() if case.matter == MATTER[7:]
    }
    assert hood.more[CASE]["against"] == 1


def test_a_derived_line_is_left_out_where_its_hub_is_shown(release: Release) -> None:
    both = [CASE, "case/nl-ap-clearview-ai-2024"]
    alone = ego(release.network, both, depth=0)
    with_hub = ego(release.network, [*both, MATTER], depth=0)
    assert {tie.kind for tie in ties_in(alone.network)} == {"parallel-investigation"}
    assert {tie.kind for tie in ties_in(with_hub.network)} == {"concerns"}


def test_a_derived_line_stays_where_its_hub_does_not_join_both_ends(release: Release) -> None:
    hood = ego(release.network, [CASE, "area/us", "company/clearview-ai"], depth=0)
    assert ("foreign-respondent", "area/us") in {(tie.kind, tie.to) for tie in ties_in(hood.network)}


def test_no_more_neighbours_are_shown_than_the_cap_and_the_others_are_counted() -> None:
    hood = ego(star(30), ["case/middle"], cap=25)
    assert len(hood.network) == 26
    assert hood.more == {"case/middle": {"spoke": 5}}


def test_a_node_alone_is_shown_alone_and_strangers_are_passed_over() -> None:
    hood = ego(star(2), ["case/middle", "law/unknown"], depth=0)
    assert list(hood.network) == ["case/middle"]
    assert hood.more == {"case/middle": {"spoke": 2}}


def test_kinds_can_be_chosen(release: Release) -> None:
    hood = ego(release.network, [CASE], kinds={"against"})
    assert set(hood.network) == {CASE, "company/clearview-ai"}


def test_lines_of_one_family_between_two_nodes_fold_into_one() -> None:
    ties = [
        Tie("a", "mou", "framework", "regulator/a", "regulator/b", strength=0.4),
        Tie("b", "network", "framework", "regulator/b", "regulator/a", strength=0.6, evidence="derived"),
        Tie("c", "joint-investigation", "procedural", "regulator/a", "regulator/b"),
    ]
    procedural, framework = lines_of(network_of(ties))
    assert (framework.from_, framework.kinds, framework.strength) == ("regulator/b", ("network", "mou"), 0.6)
    assert procedural.ties == (ties[2],)
    assert not framework.derived


def test_the_network_does_not_depend_on_the_order_of_ties(release: Release) -> None:
    ties = list(ties_in(release.network))
    turned = network_of(reversed(ties))
    assert list(turned) == list(release.network)
    assert list(turned.edges(keys=True)) == list(release.network.edges(keys=True))


def test_ties_at_a_node_come_strongest_first(release: Release) -> None:
    strengths = [tie.strength for tie in ties_at(release.network, "regulator/gb-ico")]
    assert strengths == sorted(strengths, reverse=True)


def test_the_same_nodes_stand_at_the_same_place_each_time(release: Release) -> None:
    hood = ego(release.network, [MATTER], depth=2)
    assert positions(hood.network) == positions(hood.network)
    assert positions(hood.network).keys() == set(hood.network)


def test_positions_stay_when_others_come(release: Release) -> None:
    before = positions(ego(release.network, [MATTER]).network)
    after = positions(ego(release.network, [MATTER, CASE]).network, before)
    assert before.items() <= after.items()
    assert len(after) > len(before)


@given(st.integers(min_value=0, max_value=12), st.integers(min_value=0, max_value=12))
def test_new_nodes_never_stand_upon_one_another(shown: int, added: int) -> None:
    before = positions(star(shown))
    after = positions(star(shown + added), before)
    assert len(set(after.values())) == len(after)


@pytest.mark.parametrize("size", [0, 1, 2])
def test_small_networks_have_places_too(size: int) -> None:
    assert len(positions(star(size))) == (size + 1 if size else 0)
