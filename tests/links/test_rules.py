"""The rules of derivation, each with what it must and what it must not conclude."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from comity.links import pair_rules, rules
from comity.model import BorderScope, Case, Company, Law
from links.worlds import links_of, pairs_of, world
from samples import case, sample_records, source

BREACH = "uber-2016-breach"
OPENED = {f"case/{one.id}" for one in sample_records().cases.values() if one.opened}


def filed(slug: str, by: str, **more: object) -> Case:
    """Write a case of one authority against Clearview AI, opened in 2020."""
    return case(**({"id": slug, "by": [by], "opened": "2020"} | more))


def company(slug: str, seat: str, **group: str) -> Company:
    """Write a company, in a group for a time."""
    groups = [{"group": "meta", **group}]
    return Company.model_validate({"id": slug, "name": slug, "seat": seat, "groups": groups})


@pytest.mark.parametrize(("name", "text"), [*rules().items(), *pair_rules().items()])
def test_each_rule_says_its_legal_basis_and_its_pitfalls(name: str, text: str) -> None:
    assert text.startswith(f"-- {name}: ")
    assert "-- Legal basis: " in text
    assert "-- Pitfalls: " in text


def test_cases_of_two_authorities_on_one_breach_are_the_same_incident() -> None:
    (link,) = links_of(sample_records(), "same-incident")
    assert (str(link.from_), str(link.to)) == ("case/gb-ico-uber-2018", "case/nl-ap-uber-2018")
    assert str(link.via) == f"matter/{BREACH}"
    assert link.evidence == "derived"
    assert link.rule == "same-incident"
    assert link.border_scope is BorderScope.EU_INTERNAL


def test_two_cases_of_one_authority_are_no_same_incident() -> None:
    one = filed("gb-ico-a-2020", "gb-ico", matter=BREACH)
    two = filed("gb-ico-b-2020", "gb-ico", matter=BREACH)
    assert pairs_of(world(one, two), "same-incident") == set()


def test_a_crowded_incident_makes_no_pairs() -> None:
    crowd = [filed(f"gb-ico-a{number}-2020", "gb-ico", matter=BREACH) for number in range(30)]
    last = filed("nl-ap-b-2020", "nl-ap", matter=BREACH)
    assert len(pairs_of(world(*crowd[:29], last), "same-incident")) == 29
    assert pairs_of(world(*crowd, last), "same-incident") == set()


def test_cases_on_one_conduct_within_three_years_run_in_parallel() -> None:
    one = filed("gb-ico-a-2020", "gb-ico", opened="2017-01-01")
    near = filed("au-oaic-a-2020", "au-oaic", opened="2020-01-31")
    far = filed("nl-ap-a-2020", "nl-ap", opened="2020-02-01")
    found = pairs_of(world(one, near, far), "parallel-investigation")
    assert found == {
        ("case/au-oaic-a-2020", "case/gb-ico-a-2020"),
        ("case/au-oaic-a-2020", "case/nl-ap-a-2020"),
    }


def test_cases_that_overlap_in_time_run_in_parallel_however_far_apart_they_began() -> None:
    decision = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2022"}
    long = filed("gb-ico-a-2020", "gb-ico", opened="2015", decisions=[decision])
    late = filed("nl-ap-a-2020", "nl-ap", opened="2021")
    assert len(pairs_of(world(long, late), "parallel-investigation")) == 1


def test_a_case_that_had_ended_before_another_was_opened_did_not_run_in_parallel_with_it() -> None:
    final = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2019-06-30"}
    late = filed("nl-ap-a-2020", "nl-ap", opened="2019-07-01")
    known = {"id": "f", "type": "final-decision", "by": ["nl-ap"], "date": "2019-07-01"}
    undated = filed("nl-ap-a-2020", "nl-ap", opened="unknown", decisions=[known])
    for status, other, pairs in (
        ("decided", late, 0),
        ("open", late, 1),
        ("decided", undated, 1),
    ):
        one = filed("gb-ico-a-2020", "gb-ico", opened="2019", status=status, decisions=[final])
        assert len(pairs_of(world(one, other), "parallel-investigation")) == pairs


@pytest.mark.parametrize("kind", ["same-group", "foreign-respondent", "parallel-investigation"])
def test_a_link_from_the_day_of_a_decision_stands_on_that_day(kind: str) -> None:
    final = {"id": "f", "type": "final-decision", "by": ["nl-ap"], "date": "2020-03-01"}
    uber = {"respondents": [{"company": "uber-technologies"}]}
    one = filed("gb-ico-a-2020", "gb-ico", opened="2019", **uber)
    other = filed("nl-ap-a-2020", "nl-ap", opened="unknown", decisions=[final], **uber)
    links = [link for link in links_of(world(one, other), kind) if str(link.date) == "2020-03-01"]
    assert links
    assert all("case/nl-ap-a-2020#decisions.f.date" in link.premises for link in links)


def test_one_incident_stands_on_the_day_since_which_it_is_told() -> None:
    (link,) = links_of(sample_records(), "same-incident")
    assert f"matter/{BREACH}#since" in link.premises


def test_parallel_cases_run_so_from_the_beginning_of_the_later_one() -> None:
    for opened, date in (("2019-11", "2020"), ("2020-03", "2020"), ("2020-12-31", "2020-12-31")):
        other = filed("nl-ap-a-2020", "nl-ap", opened=opened)
        (link,) = links_of(world(filed("gb-ico-a-2020", "gb-ico"), other), "parallel-investigation")
        assert str(link.date) == date
        assert {"case/gb-ico-a-2020#opened", "case/nl-ap-a-2020#opened"} < set(link.premises)


def test_cases_against_strangers_do_not_run_in_parallel() -> None:
    one = filed("gb-ico-a-2020", "gb-ico")
    other = filed("nl-ap-a-2020", "nl-ap", respondents=[{"company": "uber-bv"}])
    assert pairs_of(world(one, other), "parallel-investigation") == set()


def test_what_investors_were_told_and_what_is_sued_over_run_in_parallel_with_nothing() -> None:
    one = filed("gb-ico-a-2020", "gb-ico")
    others = {regime: filed("nl-ap-a-2020", "nl-ap", regime=regime) for regime in ("securities", "civil")}
    assert len(pairs_of(world(one, filed("nl-ap-a-2020", "nl-ap")), "parallel-investigation")) == 1
    for other in others.values():
        assert pairs_of(world(one, other), "parallel-investigation") == set()


def test_cases_against_one_group_run_in_parallel_only_while_both_belonged_to_it() -> None:
    one = filed("gb-ico-a-2020", "gb-ico", respondents=[{"company": "meta-platforms-ireland"}])
    other = filed("nl-ap-a-2020", "nl-ap", respondents=[{"company": "bought"}])
    since = company("bought", "US", since="2014")
    left = company("bought", "US", until="2019-12-31")
    assert len(pairs_of(world(one, other, companies=(since,)), "parallel-investigation")) == 1
    assert pairs_of(world(one, other, companies=(left,)), "parallel-investigation") == set()


def test_a_joint_investigation_is_not_called_parallel() -> None:
    found = pairs_of(sample_records(), "parallel-investigation")
    assert ("case/au-oaic-clearview-ai-2021", "case/gb-ico-clearview-ai-2022") not in found
    assert ("case/au-oaic-clearview-ai-2021", "case/ca-opc-clearview-ai-2021") in found


def test_authorities_of_one_legal_order_do_not_run_in_parallel() -> None:
    one = filed("nl-ap-a-2020", "nl-ap")
    other = filed("nl-cbp-a-2020", "nl-cbp")
    assert pairs_of(world(one, other), "parallel-investigation") == set()


def test_a_case_without_any_date_concludes_nothing() -> None:
    one = filed("gb-ico-a-2020", "gb-ico")
    other = filed("nl-ap-a-2020", "nl-ap", opened="unknown")
    assert pairs_of(world(one, other), "parallel-investigation") == set()


def test_cases_against_a_group_meet_in_the_group_and_make_no_pairs() -> None:
    found = pairs_of(sample_records(), "same-group")
    assert found == {("case/gb-ico-uber-2018", "group/uber"), ("case/nl-ap-uber-2018", "group/uber")}


def test_a_group_pursued_in_one_legal_order_alone_joins_nothing() -> None:
    one = filed("gb-ico-a-2020", "gb-ico", respondents=[{"company": "uber-bv"}])
    assert pairs_of(world(one), "same-group") == set()


def test_a_membership_that_had_ended_joins_nothing() -> None:
    one = filed("gb-ico-a-2020", "gb-ico", respondents=[{"company": "meta-platforms-ireland"}])
    other = filed("nl-ap-a-2020", "nl-ap", respondents=[{"company": "sold"}])
    gone = company("sold", "US", until="2018-12-31")
    assert pairs_of(world(one, other, companies=(gone,)), "same-group") == set()


@pytest.mark.parametrize(
    ("kind", "status", "found"),
    [
        ("same-group", "open", 2),
        ("same-group", "decided", 0),
        ("parallel-investigation", "open", 1),
        ("parallel-investigation", "decided", 0),
    ],
)
def test_a_company_that_joins_a_group_while_a_case_runs_counts(kind: str, status: str, found: int) -> None:
    one = filed("gb-ico-a-2020", "gb-ico", respondents=[{"company": "meta-platforms-ireland"}])
    other = filed("nl-ap-a-2020", "nl-ap", respondents=[{"company": "bought"}], status=status)
    late = company("bought", "US", since="2024-01-01")
    links = links_of(world(one, other, companies=(late,)), kind)
    assert len(links) == found
    assert sum("case/nl-ap-a-2020#status" in link.premises for link in links) == min(found, 1)


def test_cases_that_meet_in_a_group_alone_stand_on_the_memberships() -> None:
    one = filed("gb-ico-a-2020", "gb-ico", respondents=[{"company": "meta-platforms-ireland"}])
    other = filed("nl-ap-a-2020", "nl-ap", respondents=[{"company": "bought"}])
    bought = company("bought", "US", since="2014")
    (link,) = links_of(world(one, other, companies=(bought,)), "parallel-investigation")
    members = {"company/bought#groups.meta", "company/meta-platforms-ireland#groups.meta"}
    assert members < set(link.premises)


def test_a_respondent_is_foreign_by_its_own_seat() -> None:
    found = pairs_of(sample_records(), "foreign-respondent")
    assert ("case/gb-ico-clearview-ai-2022", "area/us") in found
    assert ("case/gb-ico-uber-2018", "area/nl") in found
    assert ("case/nl-ap-uber-2018", "area/nl") not in found


def test_a_state_court_against_a_company_of_its_country_meets_no_foreigner() -> None:
    found = pairs_of(sample_records(), "foreign-respondent")
    assert not any(one == "case/us-il-cook-clearview-ai-2022" for one, _ in found)


def test_a_link_dated_by_the_opening_of_a_case_stands_on_that_date_as_well() -> None:
    for kind in ("foreign-respondent", "same-group"):
        for link in links_of(sample_records(), kind):
            assert (f"{link.from_}#opened" in link.premises) is (str(link.from_) in OPENED)


def test_a_link_dated_by_a_decision_or_by_the_matter_stands_on_that_date() -> None:
    roles = [{"regulator": slug, "role": role} for slug, role in (("ie-dpc", "lead"), ("nl-ap", "concerned"))]
    final = {"id": "f", "type": "final-decision", "by": ["ie-dpc"], "date": "2021"}
    one = filed("ie-dpc-a-2020", "ie-dpc", opened="unknown", decisions=[final], roles=roles)
    found = world(one, filed("gb-ico-a-2020", "gb-ico"))
    for kind in ("foreign-respondent", "parallel-investigation", "one-stop-shop"):
        dated = ["case/ie-dpc-a-2020#decisions.f.date" in link.premises for link in links_of(found, kind)]
        assert any(dated), kind
    (incident,) = links_of(sample_records(), "same-incident")
    assert (f"matter/{BREACH}#since" in incident.premises) is (incident.date is not None)


def test_a_company_of_a_member_state_is_no_foreigner_to_a_body_of_the_union() -> None:
    one = filed("eu-edpb-a-2020", "eu-edpb", respondents=[{"company": "meta-platforms-ireland"}])
    assert pairs_of(world(one), "foreign-respondent") == set()


def test_the_lead_is_tied_to_each_concerned_authority_and_these_not_to_one_another() -> None:
    found = links_of(sample_records(), "one-stop-shop")
    assert {(str(one.from_), str(one.to)) for one in found} == {
        ("regulator/de-hh-hmbbfdi", "regulator/ie-dpc"),
        ("regulator/fr-cnil", "regulator/ie-dpc"),
    }
    assert all(str(one.via) == "case/ie-dpc-meta-2023" for one in found)
    assert found[0].strength == pytest.approx(0.7 * 0.5 / 2**0.5, abs=0.001)


def test_a_lead_that_had_ended_before_the_decision_ties_nobody() -> None:
    decision = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2020-10-30"}
    roles = [
        {"regulator": "gb-ico", "role": "lead", "until": "2020-01-31"},
        {"regulator": "nl-ap", "role": "concerned"},
    ]
    one = filed("gb-ico-a-2020", "gb-ico", roles=roles, decisions=[decision])
    assert pairs_of(world(one), "one-stop-shop") == set()


def test_a_concerned_authority_that_acts_alone_is_not_tied_to_the_lead() -> None:
    roles = [{"regulator": "ie-dpc", "role": "lead"}, {"regulator": "nl-ap", "role": "concerned"}]
    alone = filed("nl-ap-a-2020", "nl-ap", roles=roles)
    together = case(id="nl-ap-b-2020", by=["ie-dpc", "nl-ap"], roles=roles)
    assert pairs_of(world(alone), "one-stop-shop") == set()
    assert pairs_of(world(together), "one-stop-shop") == {("regulator/ie-dpc", "regulator/nl-ap")}


def test_a_suit_filed_after_foreign_cases_were_opened_follows_on_them() -> None:
    found = pairs_of(sample_records(), "follow-on-litigation")
    suit = "case/us-il-cook-clearview-ai-2022"
    assert found == {
        ("case/au-oaic-clearview-ai-2021", suit),
        ("case/ca-opc-clearview-ai-2021", suit),
        ("case/gb-ico-clearview-ai-2022", suit),
    }


def sued(company: str, matter: str) -> bool:
    """Tell whether a suit against a company follows on a case against Clearview AI."""
    suit = filed(
        "suit", "us-il-cook", regime="civil", opened="2023", matter=matter, respondents=[{"company": company}]
    )
    return bool(
        pairs_of(world(filed("gb-ico-a-2020", "gb-ico", matter=matter), suit), "follow-on-litigation")
    )


def test_over_one_conduct_a_suit_follows_only_on_cases_against_those_whom_it_is_against() -> None:
    assert sued("clearview-ai", "clearview-ai-scraping")
    assert not sued("uber-bv", "clearview-ai-scraping")
    assert sued("uber-bv", BREACH)


def premises_of_suit(*companies: str, **before: object) -> set[str]:
    """List the premises of a suit against companies of one group after a case against one of them."""
    against = [{"company": one} for one in companies]
    suit = filed("suit", "us-il-cook", regime="civil", opened="2023", respondents=against)
    earlier = filed("gb-ico-a-2020", "gb-ico", **({"respondents": [{"company": "meta-ie"}]} | before))
    known = (company("meta-ie", "IE"), company("meta-inc", "US"), company("a-meta", "US"))
    (link,) = links_of(world(earlier, suit, companies=known), "follow-on-litigation")
    return {str(one) for one in link.premises}


def test_a_suit_rests_on_the_company_that_the_case_is_against_and_else_on_the_group() -> None:
    direct = premises_of_suit("a-meta", "meta-ie")
    assert "case/suit#respondents.meta-ie" in direct
    assert not any("#groups." in one for one in direct)
    assert premises_of_suit("meta-inc") >= {
        "case/suit#respondents.meta-inc",
        "company/meta-ie#groups.meta",
        "company/meta-inc#groups.meta",
    }


def test_a_suit_rests_on_the_day_of_a_decision_where_no_opening_is_known() -> None:
    decision = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2021"}
    premises = premises_of_suit("meta-ie", opened=None, decisions=[decision])
    assert "case/gb-ico-a-2020#decisions.f.date" in premises


@pytest.mark.parametrize(("opened", "count"), [("2023-10-30", 1), ("2023-11-01", 0)])
def test_a_suit_follows_no_case_that_ended_over_three_years_before(opened: str, count: int) -> None:
    decision = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2020-10-30"}
    before = filed("gb-ico-a-2020", "gb-ico", opened="2018", decisions=[decision])
    suit = filed("suit", "us-il-cook", regime="civil", opened=opened)
    assert len(pairs_of(world(before, suit), "follow-on-litigation")) == count


def decided(slug: str, by: str, law: str, **more: object) -> Case:
    """Write a case in which art-1 of a law was found infringed."""
    finding = {"provision": f"provision/{law}/art-1", "outcome": "infringed"}
    decision = {"id": "f", "type": "final-decision", "by": [by], "date": "2022", "findings": [finding]}
    return filed(slug, by, **({"decisions": [decision], "topics": ["data-breach"]} | more))


def law(slug: str, *equivalent: str, sources: tuple[Mapping[str, object], ...] = ()) -> Law:
    """Write a law of one article."""
    held = {"short": slug, "name": slug, "jurisdiction": "EU", "type": "statute", "sector": "general"}
    one = {"id": "art-1", "citation": "Art. 1", "equivalent": list(equivalent)}
    return Law.model_validate({"id": slug, **held, "provisions": [one], "sources": sources})


def same_issues(*cases: Case) -> set[tuple[str, str]]:
    laws = {"one": law("one", "provision/two/art-1"), "two": law("two")}
    return pairs_of(replace(world(*cases), laws=laws), "same-issue")


def test_cases_that_found_equivalent_provisions_infringed_on_one_topic_share_an_issue() -> None:
    one = decided("gb-ico-a-2020", "gb-ico", "one")
    assert len(same_issues(one, decided("nl-ap-a-2020", "nl-ap", "two"))) == 1
    assert same_issues(one, decided("nl-ap-a-2020", "nl-ap", "one")) == set()
    assert same_issues(one, decided("nl-ap-a-2020", "nl-ap", "two", topics=["facial-recognition"])) == set()
    assert same_issues(one, decided("gb-ico-b-2020", "gb-ico", "two")) == set()


@pytest.mark.parametrize("told", ["one", "two"])
def test_an_issue_stands_on_the_one_pair_of_provisions_that_joins_it(told: str) -> None:
    other = "two" if told == "one" else "one"
    pair = f"provisions.art-1.equivalent.{other}/art-1"
    page = source("https://example.org/compared", "authority", pair)
    laws = {
        told: law(told, f"provision/{other}/art-1", "provision/three/art-1", sources=(page,)),
        other: law(other),
        "three": law("three"),
    }
    cases = [decided(f"{by}-a-2020", by, name) for by, name in (("gb-ico", "one"), ("nl-ap", "two"))]
    third = decided("fr-cnil-a-2020", "fr-cnil", "three")
    links = links_of(replace(world(*cases, third), laws=laws), "same-issue")
    premises = {text for link in links for text in link.premises if ".equivalent." in text}
    assert premises == {f"law/{told}#{pair}", f"law/{told}#provisions.art-1.equivalent.three/art-1"}
    for link in links:
        assert (page["address"] in link.sources) is (f"law/{told}#{pair}" in link.premises)


def test_what_a_court_annulled_was_not_found_unless_the_annulment_fell() -> None:
    finding = {"provision": "provision/one/art-1", "outcome": "infringed"}
    first = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2022", "findings": [finding]}
    judgment = {"type": "judgment", "by": ["gb-ftt-grc"], "date": "2023", "id": "j", "reviews": "f"}
    above = {"type": "judgment", "by": ["gb-ut-aac"], "date": "2025", "id": "k", "reviews": "j"}
    other = decided("nl-ap-a-2020", "nl-ap", "two")

    def met(*decisions: Mapping[str, object]) -> bool:
        return bool(same_issues(decided("gb-ico-a-2020", "gb-ico", "one", decisions=list(decisions)), other))

    assert met(first, {**judgment, "outcome": "reduced"})
    assert not met(first, {**judgment, "outcome": "annulled"})
    assert not met(first, {**judgment, "outcome": "annulled"}, {**above, "outcome": "upheld"})
    assert met(first, {**judgment, "outcome": "annulled"}, {**above, "outcome": "annulled"})
    assert met(first, {**judgment, "outcome": "annulled"}, {**above, "outcome": "remitted"})


def test_a_case_keeps_its_three_most_telling_issues_and_those_that_count_it_among_theirs() -> None:
    one = [decided(f"gb-ico-a{number}-2020", "gb-ico", "one") for number in range(7)]
    two = [decided(f"nl-ap-a{number}-2020", "nl-ap", "two") for number in range(7)]
    assert len(same_issues(*one[:3], *two[:3])) == 9
    found = same_issues(*one, *two)
    assert len(found) < 49
    assert {end for pair in found for end in pair} == {f"case/{case.id}" for case in (*one, *two)}


def test_of_issues_on_one_topic_the_nearest_in_time_are_kept() -> None:
    def on(slug: str, by: str, law: str, year: str) -> Case:
        finding = {"provision": f"provision/{law}/art-1", "outcome": "infringed"}
        final = {"id": "f", "type": "final-decision", "by": [by], "date": year, "findings": [finding]}
        return decided(slug, by, law, decisions=[final])

    one = on("gb-ico-a-2020", "gb-ico", "one", "2020")
    years = ("2010", "2018", "2019", "2021", "2029")
    others = [on(f"nl-ap-{year}-2020", "nl-ap", "two", year) for year in years]
    crowd = [
        on(f"gb-ico-{year}-{number}", "gb-ico", "one", year)
        for year in ("2010", "2029")
        for number in range(3)
    ]
    found = {other for first, other in same_issues(one, *others, *crowd) if first == f"case/{one.id}"}
    assert found == {f"case/nl-ap-{year}-2020" for year in ("2018", "2019", "2021")}


def test_a_common_topic_tells_nothing() -> None:
    crowd = [filed(f"gb-ico-c{number}-2020", "gb-ico", topics=["data-breach"]) for number in range(299)]
    pair = (decided("gb-ico-a-2020", "gb-ico", "one"), decided("nl-ap-a-2020", "nl-ap", "two"))
    assert len(same_issues(*pair, *crowd[:298])) == 1
    assert same_issues(*pair, *crowd) == set()


def test_what_a_rule_concludes_from_memory_is_from_memory() -> None:
    held = sample_records().cases["gb-ico-clearview-ai-2022"]
    for more, reviewed in (({"opened": None}, True), ({}, False), ({"opened": None, "sources": ()}, False)):
        (link,) = links_of(world(held.model_copy(update=more)), "foreign-respondent")
        assert link.reviewed is reviewed
