"""Measures of the network: who moved first, waves, missed cooperation, silence."""

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.links import pairs_of
from comity.network import Channels, concerned_but_silent, missed_cooperation, waves, who_moved_first
from comity.network._cooperation import cooperation
from comity.tables import Tables, tables_of
from comity.values import PartialDate
from network.worlds import filed, linked, member, sharing, world

SCRAPING = "matter/clearview-ai-scraping"
BREACH = "uber-2016-breach"
ICO, OAIC, DPC, AP, CNIL = (
    f"regulator/{slug}" for slug in ("gb-ico", "au-oaic", "ie-dpc", "nl-ap", "fr-cnil")
)


def moves(*cases: object) -> list[tuple[str, int, str]]:
    found = who_moved_first(world(*cases))  # type: ignore[arg-type]
    return [(one.step.authority, one.place, one.days) for one in found.rows]


def test_authorities_come_in_the_order_of_their_first_steps_with_days_from_the_first() -> None:
    found = moves(filed("gb-ico", "2020-01-10"), filed("nl-ap", "2020-01-01"), filed("au-oaic", "2020-02"))
    assert found == [(AP, 1, "0"), (ICO, 2, "9"), (OAIC, 3, "31 to 59")]


def test_those_who_may_have_moved_on_one_day_share_a_place() -> None:
    found = moves(filed("gb-ico", "2020-01"), filed("nl-ap", "2020-01-20"), filed("au-oaic", "2021"))
    assert [(one, place) for one, place, _ in found] == [(ICO, 1), (AP, 1), (OAIC, 3)]
    assert found[1][2] == "0 to 19"


def test_those_who_opened_one_file_together_are_no_days_apart() -> None:
    assert moves(filed(["ca-opc", "ca-qc-cai"], "2020"))[1][1:] == (1, "0")


def test_a_decision_counts_where_the_opening_is_not_known_and_suits_never_do() -> None:
    decision = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2021-03-01"}
    suit = filed("us-il-cook", "2019", regime="civil")
    found = moves(filed("gb-ico", "unknown", decisions=[decision]), filed("nl-ap", "2021-03-02"), suit)
    assert found == [(ICO, 1, "0"), (AP, 2, "1")]


def test_a_matter_of_one_authority_has_no_order() -> None:
    assert moves(filed("gb-ico", "2020"), filed("gb-ico", "2021")) == []
    assert who_moved_first(world(), "matter/nowhere").rows == ()


def test_three_authorities_on_one_conduct_within_the_window_are_a_wave() -> None:
    dates = {"gb-ico": "2020-01-01", "nl-ap": "2020-03-01", "au-oaic": "2020-12-30"}
    records = world(*(filed(slug, day) for slug, day in dates.items()))
    (wave,) = waves(records).rows
    assert (wave.matter, wave.authorities, wave.days) == (SCRAPING, (ICO, AP, OAIC), 364)
    assert waves(records, days=363).rows == ()
    assert waves(records, days=363, least=2).rows[0].authorities == (ICO, AP)
    assert "363 days" in waves(records, days=363).counted


def test_a_breach_is_no_conduct_and_makes_no_wave() -> None:
    three = [filed(slug, "2020", BREACH) for slug in ("gb-ico", "nl-ap", "au-oaic")]
    assert waves(world(*three)).rows == ()


def test_a_wave_within_another_is_left_out_and_later_ones_are_kept() -> None:
    dates = {"gb-ico": "2020-01-01", "nl-ap": "2020-02-01", "au-oaic": "2020-03-01", "fr-cnil": "2020-12-01"}
    records = world(*(filed(slug, day) for slug, day in dates.items()))
    found = waves(records, days=310).rows
    assert [one.authorities for one in found] == [(ICO, AP, OAIC), (AP, OAIC, CNIL)]


def missed(*cases: object, **more: object) -> list[tuple[str, str, tuple[str, ...]]]:
    records = world(*cases, **more)  # type: ignore[arg-type]
    found = missed_cooperation(records, linked(records))
    assert set(found.families) == {"file", "framework", "procedural"}
    return [(one.first.authority, one.later.authority, one.channels) for one in found.rows]


def test_two_who_could_share_and_are_not_on_record_as_having_done_so_missed_cooperation() -> None:
    pair = (filed("gb-ico", "2020-05"), filed("au-oaic", "2021"))
    assert missed(*pair) == [(ICO, OAIC, ("gb-ico-au-oaic",))]
    both = missed(*pair, instruments=sharing(gpa=["share-information"]))
    assert both == [(ICO, OAIC, ("gb-ico-au-oaic", "gpa"))]


def test_a_memorandum_that_came_later_is_no_channel() -> None:
    assert missed(filed("gb-ico", "2019-05"), filed("au-oaic", "2020-02-28")) == []


def test_a_forum_is_no_channel() -> None:
    pair = (filed("gb-ico", "2019"), filed("au-oaic", "2019"))
    assert missed(*pair, instruments=sharing(gpa=["exchange"])) == []
    assert len(missed(*pair, instruments=sharing(gpa=["share-information"]))) == 1


def test_recorded_cooperation_on_the_matter_is_not_missed_and_on_another_matter_does_not_count() -> None:
    joint = {"id": "j", "type": "joint-investigation", "by": ["gb-ico", "au-oaic"]}
    pair = [filed("gb-ico", "2021"), filed("au-oaic", "2021")]
    together = filed("gb-ico", "2021", proceedings=[joint])
    elsewhere = filed("gb-ico", "2021", BREACH, proceedings=[joint])
    assert missed(together, pair[1]) == []
    assert len(missed(*pair, elsewhere)) == 1


def test_leads_objections_referrals_and_joint_files_are_recorded_cooperation() -> None:
    roles = [{"regulator": "ie-dpc", "role": "lead"}, {"regulator": "fr-cnil", "role": "objecting"}]
    records = world(filed(["nl-ap", "gb-ico"], "2020", roles=roles))
    found = cooperation(records, linked(records))[SCRAPING]
    assert {(AP, DPC)[::-1], (CNIL, AP), (ICO, AP), (ICO, DPC), (CNIL, ICO)} <= {
        tuple(pair) for one in found for pair in (one, one[::-1])
    }


@settings(max_examples=15)
@given(st.dates(min_value=date(2017, 1, 1), max_value=date(2023, 1, 1)))
def test_channels_are_those_that_the_rule_in_sql_opens_on_the_day(day: date) -> None:
    records = world(
        instruments=sharing(gpa=["share-information"], edpb=["share-information"]),
        regulators=member("au-oaic", since="2018-06", until="2021"),
    )
    ask = Tables.of(tables_of(records)).rows
    rule = {(str(one.from_), str(one.to), one.via.slug) for one in pairs_of(ask, "cooperation-channel", day)}
    channels = Channels(records, linked(records))
    when = PartialDate(day.year, day.month, day.day)
    names = sorted(f"regulator/{slug}" for slug in records.regulators)
    mine = {
        (one, other, name)
        for one in names
        for other in names
        if one < other
        for name in channels.between(one, other, when)
    }
    assert mine == rule


def silent(*roles: tuple[str, str], **more: Any) -> list[str]:  # noqa: ANN401 - fields of a case
    told = [{"regulator": slug, "role": role} for slug, role in roles]
    records = world(filed("ie-dpc", "2020", roles=told, **more), filed("nl-ap", "2020"))
    return [one.authority for one in concerned_but_silent(records).rows]


def test_a_concerned_authority_that_neither_objected_nor_acted_is_silent() -> None:
    assert silent(("fr-cnil", "concerned"), ("de-hh-hmbbfdi", "concerned")) == [
        "regulator/de-hh-hmbbfdi",
        CNIL,
    ]


def test_who_objected_or_has_a_case_or_took_part_is_not_silent() -> None:
    assert silent(("fr-cnil", "concerned"), ("fr-cnil", "objecting")) == []
    assert silent(("nl-ap", "concerned")) == []
    joint = {"id": "j", "type": "joint-investigation", "by": ["ie-dpc", "fr-cnil"]}
    assert silent(("fr-cnil", "concerned"), proceedings=[joint]) == []
