from dataclasses import replace

import pytest

from comity.tables import Answer, Tables, tables_of
from samples import case, sample_records


@pytest.fixture(scope="module")
def tables() -> Tables:
    return Tables.of(tables_of(sample_records()))


def acts(tables: Tables, case_id: str) -> Answer:
    sql = "SELECT * FROM actions WHERE case_id = $id ORDER BY position"
    return tables.rows(sql, {"id": case_id})


def test_each_decision_is_one_row(tables: Tables) -> None:
    found = acts(tables, "gb-ico-clearview-ai-2022")
    kinds = [row["kind"] for row in found]
    assert kinds == ["notice-of-intent", "final-decision", "judgment", "judgment"]


def test_a_row_lists_the_measures_that_the_act_touched_and_the_states_they_reached(tables: Tables) -> None:
    notice, final, tribunal, _ = acts(tables, "gb-ico-clearview-ai-2022")
    assert (notice["amount"], notice["state"]) == ("17000000", "proposed")
    assert final["sanction"] == "fine | order-erase"
    assert (final["amount"], final["currency"]) == ("7552800", "GBP")
    assert final["state"] == "imposed | imposed"
    assert (tribunal["sanction"], tribunal["amount"], tribunal["state"]) == ("fine", None, "annulled")


def test_the_regulator_of_a_row_is_the_one_that_took_the_act(tables: Tables) -> None:
    found = acts(tables, "gb-ico-clearview-ai-2022")
    assert [row["regulator_ids"] for row in found] == ["gb-ico", "gb-ico", "gb-ftt-grc", "gb-ut-aac"]


def test_a_joint_act_names_all_who_took_it(tables: Tables) -> None:
    found = acts(tables, "ca-opc-clearview-ai-2021")[0]
    assert found["regulator_ids"] == "ca-opc | ca-qc-cai"
    assert found["country"] == "CA"


def test_a_case_without_decision_is_shown_as_an_investigation(tables: Tables) -> None:
    found = acts(tables, "fr-cnil-unnamed-2023")
    assert [(row["kind"], row["respondents"]) for row in found] == [("investigation", "redacted")]


def test_an_open_investigation_stands_for_its_case() -> None:
    records = sample_records()
    one = case(
        status="open",
        proceedings=[{"id": "first", "type": "investigation", "by": ["gb-ico"], "opened": "2025-02"}],
    )
    tables = Tables.of(tables_of(replace(records, cases={one.id: one})))
    found = acts(tables, one.id)
    assert [(row["kind"], row["date"], row["status"]) for row in found] == [
        ("investigation", "2025-02", "open")
    ]


def test_provisions_carry_their_outcome_where_it_is_no_infringement() -> None:
    records = sample_records()
    findings = [
        {"provision": "provision/gb-uk-gdpr/art-5-1-a", "outcome": "infringed"},
        {"provision": "provision/gb-uk-gdpr/art-3-2-b", "outcome": "dropped"},
    ]
    final = {"id": "f", "type": "final-decision", "by": ["gb-ico"], "date": "2030", "findings": findings}
    one = case(decisions=[final])
    tables = Tables.of(tables_of(replace(records, cases={one.id: one})))
    row = acts(tables, one.id)[0]
    assert row["provisions"] == "Art. 5(1)(a) UK GDPR | Art. 3(2)(b) UK GDPR (dropped)"
