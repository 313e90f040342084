import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from comity.errors import ReleaseProblem
from comity.tables import TABLES, Tables, tables_of, write_parquet
from samples import case, sample_records


@pytest.fixture(scope="module")
def tables() -> Tables:
    return Tables.of(tables_of(sample_records()))


def test_every_declared_table_is_made() -> None:
    made = tables_of(sample_records())
    assert made.keys() == TABLES.keys()
    for name, table in made.items():
        assert table.schema == TABLES[name].schema


def test_rows_do_not_depend_on_the_order_of_records() -> None:
    records = sample_records()
    turned = replace(records, cases=dict(reversed(list(records.cases.items()))))
    assert tables_of(records) == tables_of(turned)


def test_a_month_may_mean_its_first_and_its_last_day(tables: Tables) -> None:
    found = tables.rows("SELECT * FROM decisions WHERE id = 'nl-ap-uber-2018/final'")[0]
    assert found["date"] == "2018-11"
    assert found["date_first"] == dt.date(2018, 11, 1)
    assert found["date_last"] == dt.date(2018, 11, 30)
    assert found["date_precision"] == "month"


def test_an_absent_date_says_why(tables: Tables) -> None:
    found = tables.rows("SELECT * FROM cases WHERE id = 'fr-cnil-unnamed-2023'")[0]
    assert found["opened"] is None
    assert found["opened_absence"] == "unknown"


def test_an_amount_that_is_not_published_is_no_zero(tables: Tables) -> None:
    found = tables.rows("SELECT * FROM amount_states WHERE case_id = 'fr-cnil-unnamed-2023'")[0]
    assert found["amount"] is None
    assert found["amount_absence"] == "not-published"


def test_a_sanction_counts_once_with_its_headline(tables: Tables) -> None:
    sql = "SELECT * FROM sanctions WHERE id = 'gb-ico-clearview-ai-2022/fine'"
    found = tables.rows(sql)[0]
    assert found["amount"] == Decimal("7552800.00")
    assert found["headline_state"] == "imposed"
    assert found["latest_state"] == "remitted"
    assert found["date"] == "2022-05-18"


def test_a_proposed_fine_has_no_headline(tables: Tables) -> None:
    found = tables.rows("SELECT * FROM sanctions WHERE case_id = 'fr-cnil-unnamed-2023'")[0]
    assert found["headline_state"] is None
    assert found["amount"] is None


def test_a_respondent_that_is_not_named_has_a_reason_and_no_company(tables: Tables) -> None:
    found = tables.rows("SELECT * FROM respondents WHERE case_id = 'fr-cnil-unnamed-2023'")[0]
    assert found["company_id"] is None
    assert found["absence"] == "redacted"


def test_facts_tell_which_source_supports_them(tables: Tables) -> None:
    sql = "SELECT * FROM facts WHERE record = 'case/gb-ico-clearview-ai-2022' AND path = $path"
    imposed = tables.rows(sql, {"path": "sanctions.fine.imposed.amount"})[0]
    proposed = tables.rows(sql, {"path": "sanctions.fine.proposed.amount"})[0]
    assert imposed["reviewed"] is True
    assert len(imposed["sources"]) == 2
    assert imposed["rank"] == 0
    assert proposed["reviewed"] is False
    assert proposed["sources"] == []


def test_succession_is_told_once_whichever_side_says_it(tables: Tables) -> None:
    found = tables.rows("SELECT * FROM successions")
    assert found == [{"authority_id": "nl-cbp", "successor_id": "nl-ap"}]


def test_names_hold_every_way_to_call_a_record(tables: Tables) -> None:
    found = tables.rows("SELECT name, how FROM names WHERE ref = 'regulator/gb-ico' ORDER BY name")
    assert {"name": "ICO", "how": "abbreviation"} in found
    assert {"name": "John Edwards", "how": "office-holder"} in found


def test_a_short_form_that_several_bear_is_told_apart_by_legal_order() -> None:
    records = sample_records()
    shared = records.regulators["au-oaic"].model_copy(update={"abbreviations": ("ICO",)})
    made = Tables.of(tables_of(replace(records, regulators={**records.regulators, "au-oaic": shared})))
    labels = {row["id"]: row["label"] for row in made.rows("SELECT id, label FROM authorities")}
    assert labels["gb-ico"] == "ICO (GB)"
    assert labels["au-oaic"] == "ICO (AU)"
    assert labels["ca-opc"] == "OPC"


def test_an_authority_without_a_short_form_is_called_by_its_name(tables: Tables) -> None:
    found = tables.rows("SELECT name, label FROM authorities WHERE abbreviation IS NULL")
    assert found
    assert all(row["label"] == row["name"] for row in found)


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_parquet(tables_of(sample_records())["cases"], tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("folder", ["plain", "a 'quoted' place", "what [is] this*"])
def test_tables_are_read_back_from_parquet(tmp_path: Path, folder: str) -> None:
    made = tables_of(sample_records())
    place = tmp_path / folder
    place.mkdir()
    for name, table in made.items():
        write_parquet(table, place / f"{name}.parquet")
    assert pq.read_table(place / "facts.parquet").equals(made["facts"])
    assert Tables.open(place).rows("SELECT count(*) AS n FROM cases") == [{"n": 9}]


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReleaseProblem, match=r"areas\.parquet"):
        Tables.open(tmp_path)


def test_two_rows_with_one_key_are_refused() -> None:
    records = sample_records()
    twice = case(laws=["eu-gdpr", "eu-gdpr"])
    with pytest.raises(ReleaseProblem, match="case_laws"):
        tables_of(replace(records, cases={twice.id: twice}))


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM cases",
        "CREATE TABLE x AS SELECT 1",
        "SELECT 1; SELECT 2",
        "ATTACH 'x.db'",
        "PRAGMA database_list; SELECT 1",
        "COPY cases TO '/tmp/cases.csv'",
        "SET threads = 1",
        "",
    ],
)
def test_nothing_but_one_select_is_answered(tables: Tables, sql: str) -> None:
    with pytest.raises(ValueError, match="one SELECT"):
        tables.rows(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM read_parquet('https://example.org/x.parquet')",
        "SELECT * FROM glob('/etc/*')",
    ],
)
def test_a_question_reaches_neither_disk_nor_network(tables: Tables, sql: str) -> None:
    with pytest.raises(Exception, match=r"(?i)disabled|permission|not exist|cannot access"):
        tables.rows(sql)


def test_values_are_bound_and_never_become_sql(tables: Tables) -> None:
    found = tables.rows("SELECT id FROM cases WHERE id = $id", {"id": "x' OR '1' = '1"})
    assert found == []
