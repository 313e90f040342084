"""Ways between two records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.network import FAMILIES, FILE, Tie, network_of, paths_between, sentence_of, ties_in
from comity.release import Release


def tie(one: str, other: str, kind: str = "concerns", **more: object) -> Tie:
    return Tie(f"{kind}:{one}:{other}", kind, FILE, one, other, **more)  # type: ignore[arg-type]


def nodes(*ties: Tie, k: int = 3, families: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = paths_between(network_of(ties), "case/a", "case/z", k, families)
    return [one.nodes for one in found]


def test_ways_come_shortest_first_and_no_more_than_wanted() -> None:
    short = [tie("case/a", "law/m"), tie("case/z", "law/m")]
    long = [tie("case/a", "law/n"), tie("law/n", "law/o"), tie("law/o", "case/z")]
    found = nodes(*short, *long)
    assert found == [("case/a", "law/m", "case/z"), ("case/a", "law/n", "law/o", "case/z")]
    assert len(nodes(*short, *long, k=1)) == 1


def test_of_two_ways_of_one_length_the_one_over_stronger_ties_comes_first() -> None:
    weak = [tie("case/a", "law/m", strength=0.2), tie("case/z", "law/m")]
    assert nodes(*weak, tie("case/a", "law/n"), tie("case/z", "law/n"))[0][1] == "law/n"


def test_of_two_ways_of_one_length_the_one_over_the_less_crowded_node_comes_first() -> None:
    crowd = [tie(f"case/c{number}", "law/m") for number in range(30)]
    ways = [tie("case/a", "law/m"), tie("case/z", "law/m"), tie("case/a", "law/n"), tie("case/z", "law/n")]
    assert nodes(*crowd, *ways)[0][1] == "law/n"


def test_a_turn_within_one_hub_is_no_way() -> None:
    inside = [
        tie("case/a", "case/m", via="matter/x"),
        tie("case/m", "case/z", via="matter/x"),
        tie("case/a", "case/z", via="matter/x"),
    ]
    assert nodes(*inside) == [("case/a", "case/z")]


def test_only_the_families_wanted_are_followed() -> None:
    network = network_of(
        [Tie("one", "mou", "framework", "case/a", "case/z"), tie("case/a", "law/m"), tie("case/z", "law/m")]
    )
    ways = paths_between(network, "case/a", "case/z", families=("framework",))
    assert [(one.nodes, one.families) for one in ways] == [(("case/a", "case/z"), ("framework",))]


def test_what_does_not_hang_together_has_no_way() -> None:
    assert nodes(tie("case/a", "law/m"), tie("case/z", "law/n")) == []
    assert nodes(tie("case/a", "law/m")) == []
    assert paths_between(network_of([tie("case/a", "law/m")]), "case/a", "case/a") == []


@given(st.permutations([tie(f"case/{one}", f"law/{other}") for one in "abz" for other in "mno"]))
def test_the_order_of_ties_does_not_matter(ties: list[Tie]) -> None:
    assert nodes(*ties) == nodes(*sorted(ties, key=lambda one: one.id))


def test_every_tie_of_the_release_has_a_sentence_with_both_ends(release: Release) -> None:
    for one in ties_in(release.network):
        said = sentence_of(one, lambda node: f"<{node}>")
        assert one.family in FAMILIES
        assert f"<{one.from_}>" in said
        assert f"<{one.to}>" in said
        assert one.kind.replace("-", " ") + ":" not in said, "there is a sentence for each kind"


@pytest.mark.parametrize(
    ("to", "word"), [("regulator/b", "together"), ("proceeding/c/p", "took part in the")]
)
def test_a_tie_to_the_hub_itself_has_a_sentence_of_its_own(to: str, word: str) -> None:
    one = Tie("x", "joint-investigation", "procedural", "regulator/a", to)
    assert word in sentence_of(one, str)


def test_a_kind_that_has_no_sentence_is_named() -> None:
    assert sentence_of(tie("case/a", "law/m", "strange-kind"), str) == "Case/a: strange kind: law/m"
