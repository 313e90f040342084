import json
from pathlib import Path
from typing import Any

from comity.catalog import read_records
from comity.model import Sanction
from comity.release import Release
from comity.values import PartialDate
from comity.web.pictures import (
    STATE_COLOURS,
    Arc,
    Cell,
    Event,
    ledger_picture,
    map_picture,
    matrix_picture,
    place_of,
    timeline_picture,
    years_picture,
)

DATA = Path(__file__).parents[2] / "data"


def drawn(picture: Any) -> dict[str, Any]:  # noqa: ANN401 - Altair's charts have no type of their own
    spec: dict[str, Any] = json.loads(picture.to_json())
    return spec


def rows(spec: dict[str, Any]) -> list[dict[str, Any]]:
    return [row for data in spec["datasets"].values() for row in data]


def sanction(*states: dict[str, str]) -> Sanction:
    return Sanction.model_validate({"id": "fine", "type": "fine", "states": states})


def test_the_ledger_shows_each_state_and_says_what_has_no_sum() -> None:
    fine = sanction(
        {"state": "imposed", "amount": "20000000", "currency": "EUR"},
        {"state": "annulled"},
        {"state": "uncollected"},
        {"state": "confirmed"},
    )
    labels = [row["label"] for row in rows(drawn(ledger_picture(fine)))]
    assert labels == ["EUR 20,000,000", "no sum stands", "not collected", "the same sum"]


def test_one_state_or_no_sum_is_no_picture() -> None:
    assert ledger_picture(sanction({"state": "imposed", "amount": "1", "currency": "EUR"})) is None
    assert ledger_picture(sanction({"state": "imposed"}, {"state": "annulled"})) is None


def test_every_state_of_a_sum_has_a_colour(release: Release) -> None:
    held = {
        state.state
        for case in release.records.cases.values()
        for one in case.sanctions
        for state in one.states
    }
    assert {str(state) for state in held} <= set(STATE_COLOURS)


def test_the_map_is_turned_to_the_seat_that_most_arcs_lead_to() -> None:
    arcs = [Arc("ICO", "X", "GB", "US"), Arc("OAIC", "X", "AU", "US"), Arc("CNIL", "Y", "FR", "IE")]
    spec = drawn(map_picture(arcs))
    assert place_of("US") == (-77.0, 39.0)
    assert spec["projection"]["rotate"] == [77.0, 0, 0]


def test_a_legal_order_without_a_place_of_its_own_takes_its_countrys() -> None:
    assert place_of("US-ZZ") == place_of("US")
    assert place_of("XX") is None


def test_every_legal_order_of_the_vocabulary_has_a_place_on_the_map() -> None:
    areas = read_records(DATA).areas.terms
    assert [area.code for area in areas if not place_of(area.code)] == []


def test_the_matrix_breaks_words_over_two_lines_and_leaves_empty_cells_bare() -> None:
    cells = [Cell("ICO", "Money", "GBP 1\nremitted", "pending"), Cell("ICO", "Courts", "")]
    spec = drawn(matrix_picture(cells))
    filters = [layer["transform"][0]["filter"] for layer in spec["layer"] if "transform" in layer]
    assert filters == [
        "datum.text != ''",
        "indexof(datum.text, '\\n') < 0",
        "indexof(datum.text, '\\n') >= 0",
    ]


def test_a_month_is_drawn_as_long_as_it_is() -> None:
    spec = drawn(timeline_picture([Event("ICO", "decision", PartialDate.parse("2022-05"), "Fine")]))
    (row,) = rows(spec)
    assert (row["first"][:10], row["last"][:10]) == ("2022-05-01", "2022-06-01")


def test_years_without_an_act_are_shown_as_empty(release: Release) -> None:
    picture = years_picture(release.actions())
    found = rows(drawn(picture))
    years = sorted({int(row["year"]) for row in found})
    assert years == list(range(years[0], years[-1] + 1))
    dated = [one for one in release.actions() if one.date_first]
    assert sum(row["acts"] for row in found) == len(dated)


def test_one_year_is_no_picture() -> None:
    assert years_picture([]) is None
