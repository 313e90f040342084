"""Why a link exists, and how two records hang together."""

import json
from datetime import date

import pytest

from comity.errors import UnknownId
from comity.release import Explanation, Release, when_of
from samples import ICO, OAIC


def explained(release: Release, kind: str, end: str = "") -> Explanation:
    ids = (one.id for one in release.links() if one.kind == kind and end in f"{one.from_} {one.to}")
    return release.explain(next(ids))


def test_a_stated_link_names_the_records_that_state_it_and_their_sources(release: Release) -> None:
    why = explained(release, "joint-investigation", "au-oaic")
    assert "conducted one investigation together" in why.sentence
    assert why.rule is None
    assert why.hub == "OAIC v Clearview AI: joint investigation"
    assert {one.record for one in why.premises} == {
        "case/au-oaic-clearview-ai-2021",
        "case/gb-ico-clearview-ai-2022",
    }
    assert {one.address for one in why.sources} == {ICO, OAIC}
    assert when_of(why.link) == "2020-07"


def test_a_derived_link_names_its_rule_and_each_premise_with_what_it_stands_on(release: Release) -> None:
    why = explained(release, "same-incident")
    assert why.rule is not None
    assert why.rule.name == "same-incident"
    assert why.rule.says.startswith("two cases of different authorities")
    assert why.rule.legal_basis
    assert "supply-chain" in why.rule.pitfalls
    judged = {one.path for one in why.premises if one.judged}
    assert judged == {"matter"}
    (by,) = [one for one in why.premises if one.path == "by" and one.record.startswith("case/gb-ico")]
    assert [(one.path, one.value) for one in by.facts] == [("by", "gb-ico")]


def test_a_premise_that_held_for_a_time_shows_its_dates(release: Release) -> None:
    ends = ("regulator/gb-ico", "instrument/edpb")
    (link,) = [one for one in release.links() if (str(one.from_), str(one.to)) == ends]
    why = release.explain(link.id)
    facts = {one.path.rpartition(".")[2]: one.value for one in why.premises[0].facts}
    assert facts == {"network": "edpb", "since": "2018-05-25", "until": "2020-01-31"}
    assert when_of(link) == "from 2018-05-25 until 2020-01-31"


def test_what_is_from_memory_has_no_sources(release: Release) -> None:
    why = explained(release, "adequacy")
    assert not why.link.reviewed
    assert all(fact.sources == () for one in why.premises for fact in one.facts)


@pytest.mark.parametrize("kind", ["same-group", "one-stop-shop", "law-derivation", "binding-decision"])
def test_every_premise_leads_to_a_fact(release: Release, kind: str) -> None:
    for one in explained(release, kind).premises:
        assert one.facts, f"{one.record}#{one.path}"


def test_every_link_of_the_data_can_be_explained(data_release: Release) -> None:
    for link in data_release.links():
        why = data_release.explain(link.id)
        assert all(one.facts for one in why.premises), link.id
        assert {one.address for one in why.sources} == {*link.sources}
        json.dumps(why.to_json())


def test_an_id_of_no_link_is_told_with_what_is_near(release: Release) -> None:
    known = release.links()[0].id
    with pytest.raises(UnknownId, match=known):
        release.link(known[:-1])


def test_a_way_is_told_step_by_step_with_its_evidence(release: Release) -> None:
    (way, *_) = release.ways("nl-ap", "gb-ico", families=("procedural",))
    (step,) = way.steps
    assert (
        step.sentence
        == "Dutch Data Protection Authority asked Information Commissioner's Office for assistance"
    )
    assert (step.evidence, step.date, step.reviewed) == ("stated", "2017-11", True)
    assert step.sources == ("https://www.autoriteitpersoonsgegevens.nl/uber",)
    assert step.link is not None
    assert release.link(step.link).kind == "mutual-assistance"


def test_a_step_within_a_file_has_the_sources_of_its_field(release: Release) -> None:
    (way, *_) = release.ways("case/gb-ico-clearview-ai-2022", "matter/clearview-ai-scraping")
    (step,) = way.steps
    assert (step.link, step.rule, step.family) == (None, None, "file")
    assert step.sources == ("https://www.gov.uk/example/ukut-319",)


def test_ends_of_a_way_are_found_as_people_write_them(release: Release) -> None:
    assert release.ways("company/facebook-ireland", "ie-dpc")[0].nodes[0] == "company/meta-platforms-ireland"
    with pytest.raises(UnknownId):
        release.ways("nobody", "ie-dpc")


def test_measures_worked_out_at_the_build_are_read_back_as_they_were(release: Release) -> None:
    measures = release.measures
    assert measures.positions().rows
    assert measures.communities().rows
    assert {one.node for one in measures.positions().rows} >= {
        member for circle in measures.communities().rows for member in circle.members
    }


def test_every_measure_says_which_families_it_used_how_it_counted_and_what_to_mind(release: Release) -> None:
    measures = release.measures
    for found in (
        measures.positions(),
        measures.communities(),
        measures.who_moved_first(),
        measures.waves(),
        measures.missed_cooperation(),
        measures.concerned_but_silent(),
        measures.law_descent(),
        measures.most_cited(),
    ):
        assert found.families
        assert "{" not in found.counted + found.caveat
        assert found.counted.endswith(".")
        assert found.caveat.endswith(".")


def test_the_matter_of_the_data_that_many_took_up_has_its_first_mover(data_release: Release) -> None:
    found = data_release.measures.who_moved_first("matter/clearview-ai-scraping").rows
    assert found[0].least == 0
    assert len({one.step.authority for one in found}) == len(found) > 5
    assert all(one.least <= one.most for one in found)


def test_pairs_are_made_when_asked(release: Release) -> None:
    found = {(one.from_.slug, one.to.slug) for one in release.pairs("joint-investigation")}
    assert ("au-oaic", "gb-ico") in found
    (channel,) = release.pairs("cooperation-channel", date(2021, 1, 1))
    assert (channel.from_.slug, channel.to.slug, channel.via.slug) == ("au-oaic", "gb-ico", "gb-ico-au-oaic")
    assert release.pairs("cooperation-channel", date(2019, 1, 1)) == []
