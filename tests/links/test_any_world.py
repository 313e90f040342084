"""What holds of links in any world: worlds of cases are drawn at random."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from comity.links import Link
from comity.model import Case, Records
from links.test_links import all_links, shuffled
from samples import case, sample_records

BY = ("gb-ico", "nl-ap", "ie-dpc", "fr-cnil", "au-oaic", "ca-opc", "ca-qc-cai")
COMPANIES = ("clearview-ai", "uber-bv", "uber-technologies", "meta-platforms-ireland")
MATTERS = ("clearview-ai-scraping", "uber-2016-breach", "meta-transfers")
DATES = ("unknown", "2012", "2016-10", "2018-05-25", "2020", "2020-12-31", "2023-03")

few = settings(max_examples=8, phases=[Phase.explicit, Phase.reuse, Phase.generate])
"""Each example makes all tables, so few are drawn, and one that fails is not made smaller."""

told = st.fixed_dictionaries(
    {
        "by": st.lists(st.sampled_from(BY), min_size=1, max_size=2, unique=True),
        "matter": st.sampled_from(MATTERS),
        "opened": st.sampled_from(DATES),
        "respondents": st.lists(st.sampled_from(COMPANIES), min_size=1, max_size=2, unique=True),
        "roles": st.lists(
            st.tuples(st.sampled_from(BY), st.sampled_from(("lead", "concerned", "objecting", "assisting"))),
            max_size=3,
            unique_by=lambda one: one[0],
        ),
        "joint": st.lists(st.sampled_from(BY), min_size=2, max_size=7, unique=True),
    }
)


def filed(number: int, facts: Mapping[str, Any]) -> Case:
    roles = [{"regulator": slug, "role": role} for slug, role in facts["roles"]]
    joint = {"id": "joint", "type": "joint-investigation", "by": facts["joint"]}
    return case(
        id=f"case-{number}",
        by=facts["by"],
        matter=facts["matter"],
        opened=facts["opened"],
        respondents=[{"company": slug} for slug in facts["respondents"]],
        roles=roles,
        proceedings=[joint],
    )


worlds = st.lists(told, min_size=2, max_size=6).map(
    lambda many: {one.id: one for one in (filed(number, facts) for number, facts in enumerate(many))}
)


def of(cases: dict[str, Case]) -> Records:
    return replace(sample_records(), cases=cases)


@few
@given(worlds, st.integers(min_value=0, max_value=2**32))
def test_the_order_of_records_never_matters(cases: dict[str, Case], seed: int) -> None:
    assert all_links(shuffled(of(cases), seed)) == all_links(of(cases))


@few
@given(worlds)
def test_no_link_joins_a_thing_to_itself_and_each_is_there_once(cases: dict[str, Case]) -> None:
    found = all_links(of(cases))
    joined = [(one.kind, frozenset({one.from_, one.to}), one.via, str(one.date)) for one in found]
    symmetric = {kind.id for kind in sample_records().link_kinds.terms if kind.symmetric}
    assert all(one.from_ != one.to for one in found)
    assert len({one.id for one in found}) == len(found)
    both_ways = [one for one in joined if one[0] in symmetric]
    assert len(set(both_ways)) == len(both_ways)


@few
@given(worlds)
def test_a_case_that_leaves_takes_its_links_along_and_brings_no_new_pair(cases: dict[str, Case]) -> None:
    *kept, gone = sorted(cases)
    before = {pair(one) for one in all_links(of(cases)) if pairwise(one)}
    after = {pair(one) for one in all_links(of({slug: cases[slug] for slug in kept})) if pairwise(one)}
    assert after == {one for one in before if f"case/{gone}" not in one}


def pairwise(link: Link) -> bool:
    """Tell whether a link is a pair of two cases on one matter: nothing else decides whether it is there."""
    return link.kind in {"same-incident", "parallel-investigation"}


def pair(link: Link) -> tuple[str, str, str]:
    return link.kind, str(link.from_), str(link.to)
