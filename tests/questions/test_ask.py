"""How questions are answered: values, sums, evidence, what is left out, and empty answers."""

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from comity.errors import UnknownId, ValueProblem
from comity.model import Case, Sanction
from comity.questions import Answer
from comity.release import Release, release_records
from samples import case, sample_records


def imposed(sanction: Sanction) -> tuple[str, Decimal] | None:
    """Give the first sum of a fine that was no plan, worked out from the record itself."""
    for state in sanction.states:
        if isinstance(state.amount, Decimal) and state.state not in {"proposed", "paid", "uncollected"}:
            return str(state.currency), state.amount
    return None


def totals_of(answer: Answer, label: str) -> dict[str, Decimal]:
    return {one.unit: one.value for one in answer.totals if one.label == label}


def world(tmp_path: Path, *cases: Case) -> Release:
    """Release the small world with these cases alone."""
    return release_records(replace(sample_records(), cases={one.id: one for one in cases}), tmp_path)


def fined(id_: str, *states: dict[str, str], **changes: object) -> Case:
    """Write a case with one fine that went through some states."""
    decision = {"id": "final", "type": "final-decision", "by": ["gb-ico"], "date": "2022-05-18"}
    later = {"id": "later", "type": "judgment", "by": ["gb-ftt-grc"], "date": "2023-10-17"}
    fine = {"id": "fine", "type": "fine", "states": list(states)}
    return case(id=id_, decisions=[decision, later], sanctions=[fine], **changes)


@pytest.mark.parametrize("regulator", ["gb-ico", "us-ftc", "tr-kvkk"])
def test_what_was_imposed_is_added_once_for_each_fine_and_within_its_currency(
    data_release: Release, regulator: str
) -> None:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for one in data_release.records.cases.values():
        fines = [found for found in one.sanctions if found.type == "fine"] if regulator in one.by else []
        for currency, amount in filter(None, map(imposed, fines)):
            sums[currency] += amount
    answer = data_release.ask("CQ09", {"regulator": regulator, "min-amount": "0"})
    assert sums
    assert totals_of(answer, "Imposed") == sums


def test_two_states_of_one_fine_count_once_and_two_currencies_stay_apart(tmp_path: Path) -> None:
    first = {"state": "imposed", "decision": "final", "amount": "100", "currency": "GBP"}
    second = {"state": "reduced", "decision": "later", "amount": "60", "currency": "GBP"}
    euros = {"state": "imposed", "decision": "final", "amount": "7", "currency": "EUR"}
    release = world(tmp_path, fined("gb-ico-a-2022", first, second), fined("gb-ico-b-2022", euros))
    answer = release.ask("CQ09", {"min-amount": "0"})
    assert totals_of(answer, "Imposed") == {"GBP": Decimal(100), "EUR": Decimal(7)}
    assert totals_of(answer, "Stands today") == {"GBP": Decimal(60), "EUR": Decimal(7)}
    assert totals_of(answer, "Imposed, in euros") == {"EUR": Decimal("125.11")}  # 7 + 100 / 0.8467
    assert {row.values["rate"] for row in answer.rows} == {0.8467, 1.0}


def test_an_annulled_or_proposed_fine_stands_in_no_sum_of_what_stands(tmp_path: Path) -> None:
    first = {"state": "imposed", "decision": "final", "amount": "100", "currency": "GBP"}
    gone = fined("gb-ico-a-2022", first, {"state": "annulled", "decision": "later"})
    plan = fined("gb-ico-b-2022", first | {"state": "proposed"})
    answer = world(tmp_path, gone, plan).ask("CQ09", {"min-amount": "0"})
    assert [row.values["state"] for row in answer.rows] == ["annulled"]
    assert totals_of(answer, "Stands today") == {"GBP": None}
    assert answer.left_out == {"only proposed": 1}


def test_a_fine_suspended_while_a_court_looks_at_it_stands_and_is_said_to(tmp_path: Path) -> None:
    first = {"state": "imposed", "decision": "final", "amount": "100", "currency": "EUR"}
    asked = fined("gb-ico-a-2022", first, {"state": "suspended", "decision": "later"})
    answer = world(tmp_path, asked).ask("CQ09", {"min-amount": "0"})
    total = next(one for one in answer.totals if one.label == "Stands today")
    assert (total.value, total.note) == (
        Decimal(100),
        "annulled fines are not in it; 1 suspended and 0 sent back by a court are",
    )


def test_a_sum_without_a_rate_is_left_out_and_said_to_be(tmp_path: Path) -> None:
    lari = {"state": "imposed", "decision": "final", "amount": "3000", "currency": "GEL"}
    release = world(tmp_path, fined("gb-ico-a-2022", lari))
    answer = release.ask("CQ09", {"min-amount": "1"})
    why = "no rate to compare it with the threshold: the ECB publishes no rate for GEL"
    assert (answer.rows, answer.left_out) == ([], {why: 1})
    shown = release.ask("CQ09", {"min-amount": "0"})
    assert [(row.values["imposed"], row.values["imposed_euros"]) for row in shown.rows] == [(3000, None)]
    total = next(one for one in shown.totals if one.label == "Imposed, in euros")
    assert (total.value, total.n) == (None, 0)
    assert "1 without a rate" in str(total.note)


def test_a_binding_decision_and_its_objections_are_steps(release: Release) -> None:
    answer = release.ask("CQ03", {"matter": "meta-transfers"})
    steps = {(row.values["authority"], row.values["step"]) for row in answer.rows}
    assert ("European Data Protection Board", "binding decision") in steps
    assert {step for _, step in steps} >= {"lead", "objecting"}


def test_an_empty_answer_says_that_there_is_none_only_where_records_show_it(tmp_path: Path) -> None:
    british = case(laws=["gb-uk-gdpr"])
    answer = world(tmp_path / "a", british).ask("CQ03", {"matter": "clearview-ai-scraping"})
    assert answer.empty == (
        "There is none. No case on it is recorded under the GDPR, and a lead exists only there."
    )
    european = case(laws=["eu-gdpr"])
    answer = world(tmp_path / "b", european).ask("CQ03", {"matter": "clearview-ai-scraping"})
    assert str(answer.empty).startswith("Nothing is held. No lead, concerned or objecting authority")


def test_a_row_says_whether_sources_bear_it_out(release: Release) -> None:
    answer = release.ask("CQ18", {"matter": "clearview-ai-scraping", "case": "gb-ico-clearview-ai-2022"})
    support = {row.values["what"]: row.support for row in answer.rows}
    assert support["final decision"] == "sourced"
    assert support["notice of intent"] == "from memory"
    assert all(bool(row.sources) == (row.support != "from memory") for row in answer.rows)


def test_a_limit_shows_fewer_rows_and_counts_all(release: Release) -> None:
    asked = {"matter": "clearview-ai-scraping"}
    whole = release.ask("CQ18", asked)
    part = release.ask("CQ18", asked, limit=2)
    assert len(part.rows) == 2
    assert (part.kept, part.considered, part.totals) == (whole.kept, whole.considered, whole.totals)
    assert [row.values for row in part.rows] == [row.values for row in whole.rows[:2]]


def test_ids_are_taken_with_or_without_their_kind(release: Release) -> None:
    one = release.ask("CQ01", {"matter": "matter/clearview-ai-scraping"})
    assert one.values["matter"] == "clearview-ai-scraping"
    court = release.ask("CQ09", {"regulator": "gb-ftt-grc"})
    assert court.values["regulator"] == "gb-ftt-grc"


@pytest.mark.parametrize(
    ("id_", "given", "said"),
    [
        ("CQ77", {}, "There is no question CQ77"),
        ("CQ01", {"mater": "x"}, r"There is no parameter mater of CQ01\. Did you mean matter"),
        (
            "CQ01",
            {"matter": "clearview-ai-scrapin"},
            r"There is no matter clearview-ai-scrapin\. Did you mean clearview-ai-scraping",
        ),
        ("CQ01", {"matter": "regulator/gb-ico"}, "There is no matter regulator/gb-ico"),
        ("CQ09", {"regulator": "clearview-ai"}, "There is no authority clearview-ai"),
        ("CQ08", {"step": "decide"}, r"There is no step decide\. Did you mean decided"),
        ("CQ13", {"topic": "securty"}, r"There is no topic securty"),
    ],
)
def test_what_does_not_exist_gets_a_suggestion(
    release: Release, id_: str, given: dict[str, str], said: str
) -> None:
    with pytest.raises(UnknownId, match=said):
        release.ask(id_, given)


@pytest.mark.parametrize(
    ("id_", "given"),
    [
        ("CQ09", {"min-amount": "1,000"}),
        ("CQ09", {"min-amount": "-1"}),
        ("CQ06", {"at-least": "two"}),
        ("CQ06", {"at-least": "²"}),
        ("CQ01", {"matter": ""}),
    ],
)
def test_what_is_no_value_is_refused(release: Release, id_: str, given: dict[str, str]) -> None:
    with pytest.raises(ValueProblem):
        release.ask(id_, given)


def test_a_value_is_bound_and_never_becomes_part_of_a_query(release: Release) -> None:
    with pytest.raises(UnknownId):
        release.ask("CQ01", {"matter": "x' OR 1=1 --"})


def test_the_query_is_shown_with_its_values(release: Release) -> None:
    sql = release.ask("CQ09", {"regulator": "gb-ico", "min-amount": "5"}).sql
    assert "-- $regulator = 'gb-ico'\n-- $min_amount = 5\n" in sql


def test_cases_are_found_by_who_complained(release: Release) -> None:
    answer = release.ask("CQ16", {"organisation": "noyb"})
    assert [(row.values["complainants"], row.values["trigger"]) for row in answer.rows] == [
        ("noyb", "not recorded")
    ]
    assert [one.value for one in answer.totals if one.label == "Complaint of noyb"] == [1]
    with pytest.raises(UnknownId, match="There is no organisation noyp"):
        release.ask("CQ16", {"organisation": "noyp"})


def test_a_citation_shows_its_treatment_and_its_place(release: Release) -> None:
    answer = release.ask("CQ24", {"record": "case/ie-dpc-meta-2023"})
    (cited,) = [row.values for row in answer.rows if row.values["how"] == "relies on"]
    assert (cited["label"], cited["treatment"], cited["at"]) == ("GDPR", "applies", "Article 46")
    back = release.ask("CQ24", {"record": "law/eu-gdpr"})
    assert ("is cited by", "applies", "Article 46") in {
        (row.values["direction"], row.values["treatment"], row.values["at"]) for row in back.rows
    }
