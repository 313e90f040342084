from dataclasses import replace

import pytest

from comity.errors import DataProblem
from comity.model import BorderScope, Instrument
from comity.values import PartialDate, Ref
from links.worlds import links_of, pairs_of, world
from samples import ICO, OAIC, case, sample_records

RECORDS = sample_records()


def test_a_joint_investigation_told_by_two_cases_is_one_link_with_the_proceeding_as_hub() -> None:
    found = [one for one in links_of(RECORDS, "joint-investigation") if "au-oaic" in str(one.from_)]
    (link,) = found
    assert (str(link.from_), str(link.to)) == ("regulator/au-oaic", "regulator/gb-ico")
    assert link.via == Ref("proceeding", "au-oaic-clearview-ai-2021/with-ico")
    assert set(link.sources) == {ICO, OAIC}
    assert link.reviewed
    assert link.under == "gb-ico-au-oaic"
    assert link.border_scope is BorderScope.INTERNATIONAL


def test_what_several_cases_tell_of_one_proceeding_is_one_hub_though_one_of_them_alone_names_the_others() -> (
    None
):
    told = {"id": "joint", "type": "joint-investigation", "by": ["nl-ap", "gb-ico"]}
    named: dict[str, object] = {"cases": ["gb-ico-a-2020", "gb-ico-b-2020"]}
    more: dict[str, dict[str, object]]
    more = {"gb-ico-a-2020": {}, "gb-ico-b-2020": {"opened": "2020-02"}, "gb-ico-c-2020": named}
    cases = [case(id=slug, proceedings=[{**told, **one}]) for slug, one in more.items()]
    (link,) = links_of(world(*cases), "joint-investigation")
    assert str(link.via) == "proceeding/gb-ico-b-2020/joint"
    assert str(link.date) == "2020-02"
    assert {f"case/{slug}#proceedings.joint.by" for slug in more} < set(link.premises)


def test_the_border_of_a_link_without_a_day_is_that_of_the_time_of_its_case() -> None:
    told = {"id": "joint", "type": "joint-investigation", "by": ["nl-ap", "gb-ico"]}
    for opened, scope in (("2017", BorderScope.EU_INTERNAL), ("2022", BorderScope.INTERNATIONAL)):
        (link,) = links_of(world(case(opened=opened, proceedings=[told])), "joint-investigation")
        assert link.date is None
        assert link.border_scope is scope


def test_a_joint_investigation_within_canada_crosses_no_national_border() -> None:
    found = [one for one in links_of(RECORDS, "joint-investigation") if "ca-opc" in str(one.from_)]
    assert [one.border_scope for one in found] == [BorderScope.FEDERAL_SUBNATIONAL]


def test_a_large_coordinated_action_ties_each_authority_to_the_hub_and_makes_no_pairs() -> None:
    everyone = ["gb-ico", "au-oaic", "ie-dpc", "nl-ap", "fr-cnil", "ca-opc", "ca-qc-cai"]
    sweep = {"id": "sweep", "type": "coordinated-action", "by": everyone}
    one = case(proceedings=[sweep])
    hub = f"proceeding/{one.id}/sweep"
    assert pairs_of(world(one), "coordinated-action") == {(f"regulator/{slug}", hub) for slug in everyone}


def test_roles_become_links_in_the_direction_of_the_act() -> None:
    meta = "case/ie-dpc-meta-2023"
    assert pairs_of(RECORDS, "lead-authority") == {(meta, "regulator/ie-dpc")}
    assert pairs_of(RECORDS, "concerned-authority") == {(meta, "regulator/de-hh-hmbbfdi")}
    assert pairs_of(RECORDS, "objection") == {("regulator/fr-cnil", meta)}


def test_a_role_without_a_date_has_that_of_the_opening_or_the_main_decision() -> None:
    roles = [{"regulator": "nl-ap", "role": "concerned"}]
    final = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2021"}
    later = {"id": "g", "type": "judgment", "by": ["gb-ftt-grc"], "date": "2025", "reviews": "f"}
    for opened, date in (("2019", "2019"), ("unknown", "2021")):
        records = world(case(roles=roles, decisions=[final, later], opened=opened))
        assert [str(one.date) for one in links_of(records, "concerned-authority")] == [date]


def test_a_role_or_reach_dated_by_its_case_stands_on_the_field_of_that_date() -> None:
    final = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2021"}
    reach = ["provision/eu-gdpr/art-3-2-b"]
    for opened, since, path in (
        ("2019", None, "opened"),
        ("unknown", None, "decisions.f.date"),
        ("2019", "2020", None),
    ):
        role = {"regulator": "nl-ap", "role": "concerned", **({"since": since} if since else {})}
        one = case(roles=[role], decisions=[final], opened=opened, reach=reach)
        (concerned,) = links_of(world(one), "concerned-authority")
        rest = set(concerned.premises) - {f"case/{one.id}#roles.nl-ap"}
        assert rest == ({f"case/{one.id}#{path}"} if path else set())
        (far,) = links_of(world(one), "extraterritorial")
        assert f"case/{one.id}#{path or 'opened'}" in far.premises


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        ("objecting", "objection"),
        ("referring", "complaint-referral"),
    ],
)
def test_who_objects_or_refers_does_so_on_a_day_of_its_own(role: str, kind: str) -> None:
    acted = {"regulator": "fr-cnil", "role": role}
    for since, date in ((None, None), ("2018", "2018")):
        roles = [acted if since is None else {**acted, "since": since}]
        (link,) = links_of(world(case(roles=roles, opened="2019")), kind)
        assert (link.date and str(link.date)) == date


def test_a_referring_authority_acts_towards_those_whose_file_it_is() -> None:
    records = world(case(roles=[{"regulator": "ie-dpc", "role": "referring"}]))
    assert pairs_of(records, "complaint-referral") == {("regulator/ie-dpc", "regulator/gb-ico")}


def test_help_is_no_statutory_assistance_where_no_statute_is_named() -> None:
    records = world(case(roles=[{"regulator": "nl-ap", "role": "assisting"}]))
    assert pairs_of(records, "statutory-assistance") == set()


def test_the_day_of_a_referral_is_told_by_its_own_role_or_not_at_all() -> None:
    for since in (None, "2020-04-27"):
        role = {"regulator": "ie-dpc", "role": "referring", "since": since}
        records = world(case(roles=[role], opened="2019"))
        assert [one.date and str(one.date) for one in links_of(records, "complaint-referral")] == [since]


def test_a_review_by_a_court_is_an_appeal_and_one_by_the_same_regulator_is_none() -> None:
    found = links_of(RECORDS, "appeal")
    assert {str(one.from_) for one in found} == {"court/gb-ftt-grc", "court/gb-ut-aac"}
    assert {str(one.via) for one in found} >= {"decision/gb-ico-clearview-ai-2022/tribunal"}
    again = case(
        decisions=[
            {"id": "one", "type": "final-decision", "by": ["gb-ico"], "date": "2020"},
            {"id": "two", "type": "final-decision", "by": ["gb-ico"], "date": "2021", "reviews": "one"},
        ]
    )
    assert pairs_of(world(again), "appeal") == set()


def test_the_day_that_a_link_bears_is_a_premise_and_an_unknown_day_is_none() -> None:
    first = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2020"}
    for date, dated in (("2021-03-04", True), ("unknown", False)):
        later = {"id": "g", "type": "judgment", "by": ["gb-ftt-grc"], "date": date, "reviews": "f"}
        joint = {"id": "j", "type": "joint-investigation", "by": ["gb-ico", "au-oaic"], "opened": date}
        one = case(decisions=[first, later], proceedings=[joint])
        (appeal,) = links_of(world(one), "appeal")
        (together,) = links_of(world(one), "joint-investigation")
        assert (f"case/{one.id}#decisions.g.date" in appeal.premises) is dated
        assert (f"case/{one.id}#proceedings.j.opened" in together.premises) is dated


def test_an_appeal_whose_day_no_page_states_is_not_reviewed() -> None:
    first = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2020"}
    later = {"id": "g", "type": "judgment", "by": ["gb-ftt-grc"], "date": "2021", "reviews": "f"}
    page = {"address": "https://example.org/", "title": "Page", "kind": "press", "seen": "2026-01-01"}
    for last, reviewed in (("decisions.g.date", True), ("decisions.g.type", False)):
        told = {**page, "supports": ["decisions.g.reviews", "decisions.g.by", last]}
        (link,) = links_of(world(case(decisions=[first, later], sources=[told])), "appeal")
        assert link.reviewed is reviewed


def test_a_court_that_sets_its_own_order_aside_hears_no_appeal() -> None:
    court = {"by": ["gb-ftt-grc"], "date": "2020"}
    order = {"id": "order", "type": "order", **court}
    aside = {"id": "aside", "type": "order", "reviews": "order", "outcome": "annulled", **court}
    above = {"id": "above", "type": "judgment", "by": ["gb-ut-aac"], "date": "2021", "reviews": "aside"}
    found = pairs_of(world(case(decisions=[order, aside, above])), "appeal")
    assert {one for one, _ in found} == {"court/gb-ut-aac"}


def test_a_court_that_enters_a_settlement_hears_no_appeal() -> None:
    agreed = {"id": "agreed", "type": "settlement", "by": ["gb-ico"], "date": "2020"}
    entered = {"id": "entered", "type": "judgment", "by": ["gb-ftt-grc"], "date": "2021", "reviews": "agreed"}
    assert pairs_of(world(case(decisions=[agreed, {**entered, "outcome": "upheld"}])), "appeal") == set()


def test_a_party_joins_a_treaty_on_a_day_of_its_own_that_no_record_holds() -> None:
    shape = {"name": "Treaty", "type": "treaty", "adopted": "2018-10-10", "jurisdictions": ["FR", "GB"]}
    treaty = Instrument.model_validate({"id": "treaty", **shape})
    (one, other) = links_of(replace(world(), instruments={"treaty": treaty}), "treaty")
    assert one.date is None
    assert other.date is None


def test_a_binding_decision_and_a_citation_stand_on_their_decision() -> None:
    (bound,) = links_of(RECORDS, "binding-decision")
    assert str(bound.to) == "instrument/edpb-bd-1-2023"
    assert str(bound.via) == "decision/ie-dpc-meta-2023/final"
    assert bound.date == PartialDate.parse("2023-05-12")
    assert pairs_of(RECORDS, "citation") == {("case/ie-dpc-meta-2023", "law/eu-gdpr")}


def test_reach_crosses_the_border_to_the_seat_of_the_respondent() -> None:
    (link,) = links_of(RECORDS, "extraterritorial")
    assert str(link.to) == "provision/gb-uk-gdpr/art-3-2-b"
    assert link.border_scope is BorderScope.INTERNATIONAL
    assert link.evidence == "stated"


def test_a_link_that_a_record_states_in_so_many_words_is_carried_with_its_note() -> None:
    (link,) = links_of(RECORDS, "mutual-assistance")
    assert (str(link.from_), str(link.to)) == ("regulator/nl-ap", "regulator/gb-ico")
    assert link.note == "Shared what each had found."
    assert link.reviewed
    assert link.premises == ("case/nl-ap-uber-2018#links.told",)


def test_a_stated_link_without_a_hub_has_the_record_that_states_it_for_one() -> None:
    link = {"id": "x", "kind": "mutual-assistance", "from": "regulator/gb-ico", "to": "regulator/nl-ap"}
    (found,) = links_of(world(case(links=[link])), "mutual-assistance")
    assert found.via == Ref("case", case().id)


def test_frameworks_tie_authorities_jurisdictions_and_laws() -> None:
    assert ("regulator/gb-ico", "instrument/gpa") in pairs_of(RECORDS, "network-member")
    assert pairs_of(RECORDS, "mou") == {("regulator/au-oaic", "regulator/gb-ico")}
    assert pairs_of(RECORDS, "adequacy") == {("area/eu", "area/gb")}
    assert pairs_of(RECORDS, "law-derivation") == {("law/gb-uk-gdpr", "law/eu-gdpr")}
    assert pairs_of(RECORDS, "successor") == {("regulator/nl-cbp", "regulator/nl-ap")}


@pytest.mark.parametrize(
    ("kind", "premise"),
    [
        ("mou", "instrument/gb-ico-au-oaic#adopted"),
        ("adequacy", "instrument/eu-gb-adequacy#adopted"),
        ("law-derivation", "law/gb-uk-gdpr#in_force"),
        ("successor", "regulator/nl-cbp#until"),
    ],
)
def test_a_framework_that_bears_a_day_stands_on_it(kind: str, premise: str) -> None:
    (link,) = links_of(RECORDS, kind)
    assert link.date
    assert premise in link.premises


def test_a_law_older_than_its_model_bears_no_day_since_an_amendment_brought_it_there() -> None:
    laws = dict(RECORDS.laws)
    laws["gb-uk-gdpr"] = laws["gb-uk-gdpr"].model_copy(update={"in_force": PartialDate(1998)})
    laws["eu-gdpr"] = laws["eu-gdpr"].model_copy(update={"enacted": PartialDate(2016, 4, 27)})
    (link,) = links_of(replace(RECORDS, laws=laws), "law-derivation")
    assert link.date is None
    assert link.premises == ("law/gb-uk-gdpr#derived_from.eu-gdpr",)


def test_a_succession_falls_on_the_first_day_of_the_later_authority_else_the_last_of_the_earlier() -> None:
    later = RECORDS.regulators["nl-ap"]
    for since, date in ((PartialDate.parse("2016-01-01"), "2016-01-01"), (None, "2015-12-31")):
        dated = later.model_copy(update={"since": since})
        records = replace(RECORDS, regulators={**RECORDS.regulators, "nl-ap": dated})
        assert [str(one.date) for one in links_of(records, "successor")] == [date]


def test_a_membership_keeps_the_time_it_held() -> None:
    found = [one for one in links_of(RECORDS, "network-member") if one.to.slug == "edpb"]
    ico = next(one for one in found if one.from_.slug == "gb-ico")
    assert (str(ico.date), str(ico.until)) == ("2018-05-25", "2020-01-31")


def test_a_link_without_a_source_is_from_memory_and_weaker() -> None:
    (adequacy,) = links_of(RECORDS, "adequacy")
    assert not adequacy.reviewed
    assert adequacy.strength == pytest.approx(0.45)


def test_a_kind_that_the_vocabulary_lacks_is_refused() -> None:
    link = {"id": "x", "kind": "friendship", "from": "regulator/gb-ico", "to": "regulator/nl-ap"}
    with pytest.raises(DataProblem, match="friendship"):
        links_of(world(case(links=[link])), "appeal")
