import pyarrow as pa
import pytest

from comity.tables import TABLES


def test_every_table_and_column_says_what_it_means() -> None:
    for table in TABLES.values():
        assert table.about.endswith(".")
        for column in table.columns:
            assert column.about.endswith("."), f"{table.name}.{column.name}"


@pytest.mark.parametrize("name", TABLES)
def test_keys_name_columns_of_their_table(name: str) -> None:
    table = TABLES[name]
    assert set(table.key) <= set(table.schema.names)


def test_a_date_is_text_with_the_days_it_may_mean_and_why_it_is_absent() -> None:
    schema = TABLES["decisions"].schema
    assert schema.field("date").type == pa.string()
    assert schema.field("date_first").type == pa.date32()
    assert schema.field("date_last").type == pa.date32()
    assert schema.field("date_absence").type == pa.string()


def test_an_amount_is_an_exact_decimal() -> None:
    assert TABLES["amount_states"].schema.field("amount").type == pa.decimal128(20, 2)
