"""How a fine compares with turnover and with the maximum of the law: CQ12."""

from dataclasses import replace
from pathlib import Path

from comity.model import Case, Law
from comity.questions import Answer
from comity.release import release_records
from samples import case, sample_records


def capped(*turnovers: dict[str, str], currency: str = "EUR", amount: str = "1000000") -> Case:
    """Write a fine under the GDPR of the higher tier, with what was taken into account."""
    found = [{"provision": "provision/eu-gdpr/art-46-1", "outcome": "infringed"}]
    decision = {"id": "final", "type": "final-decision", "by": ["ie-dpc"], "date": "2022-05-18"}
    state = {"state": "imposed", "decision": "final", "amount": amount, "currency": currency}
    fine = {"id": "fine", "type": "fine", "states": [state]}
    return case(
        laws=["eu-gdpr"], decisions=[decision | {"findings": found}], sanctions=[fine], turnovers=turnovers
    )


def asked(tmp_path: Path, made: Case, **caps: object) -> Answer:
    """Ask how its fine compares, with other caps of the law where they are given."""
    records = sample_records()
    law = replace_in(records.laws["eu-gdpr"], caps)
    held = replace(records, laws={**records.laws, law.id: law}, cases={made.id: made})
    return release_records(held, tmp_path).ask("CQ12", {"min-amount": "0"})


def replace_in(law: Law, changes: dict[str, object]) -> Law:
    """Give the law with some fields changed."""
    return law.model_validate({**law.model_dump(mode="json"), **changes})


def compared(tmp_path: Path, made: Case) -> dict[str, str]:
    """Give what the row of its fine says."""
    (row,) = asked(tmp_path, made).rows
    names = "turnover_of turnover_share cap_fixed cap_euros share".split()
    return {name: str(row.values[name]) for name in names}


def test_a_cap_follows_the_turnover_of_the_group_where_it_is_higher(tmp_path: Path) -> None:
    group = {"id": "g", "of": "group", "year": "2021", "amount": "1000000000", "currency": "EUR"}
    entity = {"id": "e", "of": "entity", "year": "2021", "amount": "5000000", "currency": "EUR"}
    assert compared(tmp_path, capped(entity, group)) == {
        "turnover_of": "group, worldwide, 2021",
        "turnover_share": "0.1",
        "cap_fixed": "20000000.00",
        "cap_euros": "40000000.0",
        "share": "2.5",
    }


def test_a_small_turnover_leaves_the_fixed_part_as_the_cap(tmp_path: Path) -> None:
    pounds = {"id": "e", "of": "entity", "amount": "8467000", "currency": "GBP", "exactness": "about"}
    found = compared(tmp_path, capped(pounds, currency="GBP", amount="846700"))
    assert (found["turnover_of"], found["turnover_share"]) == ("entity, worldwide, about", "10.0")
    assert (found["cap_euros"], found["share"]) == ("20000000.0", "5.0")


def test_without_a_turnover_a_fine_is_listed_and_its_cap_left_open(tmp_path: Path) -> None:
    found = compared(tmp_path, capped())
    assert (found["turnover_of"], found["cap_fixed"]) == ("not recorded", "20000000.00")
    assert (found["cap_euros"], found["share"]) == ("None", "None")


def test_a_domestic_turnover_is_no_measure_of_a_worldwide_cap(tmp_path: Path) -> None:
    home = {"id": "e", "of": "group", "extent": "domestic", "amount": "9000000000", "currency": "EUR"}
    assert compared(tmp_path, capped(home))["cap_euros"] == "None"


def figures(answer: Answer) -> dict[str, tuple[object, int]]:
    """Give the totals, each with the number of rows behind it."""
    return {one.label: (one.value, one.n) for one in answer.totals}


def test_each_row_says_how_far_the_maximum_measures_it(tmp_path: Path) -> None:
    small = {"id": "e", "of": "entity", "amount": "5000000", "currency": "EUR"}
    home = {"id": "e", "of": "group", "extent": "domestic", "amount": "9000000000", "currency": "EUR"}
    cases = {
        "within the maximum": capped(small),
        "above one maximum": capped(small, amount="50000000"),
        "the turnover that the maximum follows is not recorded": capped(),
        "the recorded turnover is not the one that the maximum follows": capped(home),
    }
    for number, (said, made) in enumerate(cases.items()):
        (row,) = asked(tmp_path / str(number), made).rows
        assert row.values["comparison"].startswith(said)


def test_a_fine_above_one_maximum_is_shown_and_kept_out_of_the_median(tmp_path: Path) -> None:
    small = {"id": "e", "of": "entity", "amount": "5000000", "currency": "EUR"}
    answer = asked(tmp_path, capped(small, amount="50000000"))
    assert answer.rows[0].values["share"] == 250
    assert figures(answer)["Share of the maximum: median"] == (None, 0)
    assert figures(answer)["Above one maximum"] == (1, 1)


def test_no_share_is_worked_out_of_a_maximum_that_holds_for_each_infringement(tmp_path: Path) -> None:
    cap = {"id": "83-5", "amount": "5000", "currency": "EUR", "per": "infringement"}
    answer = asked(tmp_path, capped(), caps=[cap])
    (row,) = answer.rows
    assert row.values["cap"] == "EUR 5,000 for each infringement"
    assert row.values["comparison"].startswith("the maximum holds for each infringement")
    assert [row.values[name] for name in ("cap_fixed", "share_fixed", "cap_euros", "share")] == [None] * 4
    assert "Above one maximum" not in figures(answer)
