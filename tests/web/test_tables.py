import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.release import guarded
from comity.web.parts import rows_csv
from comity.web.views import Linked


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_no_cell_is_taken_for_a_formula(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_rows_come_back_from_csv_as_they_went(cells: list[str]) -> None:
    row = {f"c{number}": cell for number, cell in enumerate(cells)}
    read = list(csv.reader(io.StringIO(rows_csv([row]), newline="")))
    assert read == [list(row), [guarded(cell) for cell in cells]]


def test_a_link_is_written_by_its_label_and_nothing_as_nothing() -> None:
    assert rows_csv([{"Case": Linked("ICO v X", "/cases?id=x"), "Sum": None}]).split("\r\n")[1] == "ICO v X,"


def test_no_rows_make_an_empty_file() -> None:
    assert rows_csv([]).strip() == ""
