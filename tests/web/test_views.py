from decimal import Decimal

from comity.release import Action, Release
from comity.web.views import (
    LISTS,
    Linked,
    action_rows,
    arcs_of,
    cells_of,
    events_of,
    finding_rows,
    in_order,
    ledger_line,
    list_rows,
    measures_of,
    newest_first,
    place_name,
    provenance_of,
    role_rows,
    source_rows,
    standing_of,
    totals_of,
)

MATTER = "clearview-ai-scraping"
CASE = "gb-ico-clearview-ai-2022"


def test_every_list_leads_to_its_records(release: Release) -> None:
    for kind in LISTS:
        rows = list_rows(release, kind)
        assert rows, kind
        for row in rows:
            name = list(row.values())[1]
            assert isinstance(name, Linked)
            assert str(row["ref"]).partition("/")[2] in name.address


def test_lists_name_legal_orders_and_not_their_codes(release: Release) -> None:
    rows = {str(row["ref"]): row for row in list_rows(release, "regulator")}
    assert rows["regulator/gb-ico"]["Legal order"] == "United Kingdom"
    assert place_name(release, None) == ""


def test_the_matrix_has_a_row_for_each_case_and_no_two_rows_of_one_name(release: Release) -> None:
    held = in_order([one for one in release.records.cases.values() if one.matter == MATTER])
    cells = cells_of(release.records, held)
    assert len({cell.authority for cell in cells}) == len(held)
    ico = {cell.column: cell for cell in cells if cell.authority.startswith("ICO")}
    assert ico["Opened"].text.endswith("jointly")
    assert ico["Courts"].text == "annulled →\nremitted"
    assert (ico["Money"].text, ico["Money"].tone) == ("GBP 7,552,800\nremitted", "pending")


def test_cases_stand_in_the_order_of_their_first_decisions(release: Release) -> None:
    held = in_order([one for one in release.records.cases.values() if one.matter == MATTER])
    ids = [case.id for case in held]
    assert ids.index("au-oaic-clearview-ai-2021") < ids.index("nl-ap-clearview-ai-2024")


def test_the_timeline_keeps_appeals_in_the_lane_of_their_case(release: Release) -> None:
    events = events_of(release.records, [release.records.cases[CASE]])
    assert len({event.lane for event in events}) == 1
    assert [event.kind for event in events].count("court") == 2


def test_arcs_run_from_an_authority_to_the_seat_of_the_respondent(release: Release) -> None:
    arcs = arcs_of(release.records, [release.records.cases[CASE]])
    assert [(arc.start, arc.end) for arc in arcs] == [("GB", "US")]


def test_a_ledger_is_one_line_in_the_order_of_time(release: Release) -> None:
    fine = release.records.cases[CASE].sanctions[0]
    line = ledger_line(fine)
    words = ["proposed over GBP 17,000,000", "imposed GBP 7,552,800", "annulled", "remitted"]
    places = [line.index(word) for word in words]
    assert places == sorted(places)
    assert standing_of(fine)[1] == "pending"


def test_totals_add_neither_currencies_nor_states(release: Release) -> None:
    totals = totals_of([release.records.cases[CASE], release.records.cases["nl-ap-clearview-ai-2024"]])
    assert totals["GBP"] == (Decimal(7552800), 1, 1)
    told = "GBP 7,552,800 (1 sum, 1 of them suspended, sent back or not collected)"
    assert totals["GBP"].in_words("GBP") == told
    assert set(totals) == {"EUR", "GBP"}


def test_actions_say_each_measure_with_its_sum_and_state(release: Release) -> None:
    rows = action_rows(release, release.actions(case=CASE), {"Matter"})
    final = next(row for row in rows if row["Act"] == "final decision")
    assert final["Measures, and the state of each"] == "fine GBP 7,552,800: imposed; order to erase: imposed"
    assert final["Country"] == "United Kingdom"
    assert all("Matter" not in row for row in rows)
    case = final["Case"]
    assert isinstance(case, Linked)
    assert case.address == f"/cases?id={CASE}"


def test_the_newest_action_comes_first_and_one_without_a_date_last(release: Release) -> None:
    dates = [one.date_first for one in newest_first(release.actions())]
    known = [one for one in dates if one]
    assert known == sorted(known, reverse=True)
    assert dates[: len(known)] == known


def test_an_action_without_measures_says_none(release: Release) -> None:
    bare: Action = next(one for one in release.actions() if not one.sanction)
    assert list(measures_of(bare)) == []


def test_findings_roles_and_facts_of_a_case_are_rows(release: Release) -> None:
    case = release.records.cases[CASE]
    assert {row["Outcome"] for row in finding_rows(release.records, case)} == {"infringed"}
    roles = {(row["Authority"], row["Role"]) for row in role_rows(release.records, case)}
    assert ("Information Commissioner's Office", "decides") in roles
    assert any(role == "investigates jointly" for _, role in roles)
    facts = provenance_of(case)
    assert {row["Status"] for row in facts} == {"reviewed", "from memory"}
    assert all(bool(row["Source"]) == (row["Status"] == "reviewed") for row in facts)


def test_sources_come_once_each_courts_and_authorities_first(release: Release) -> None:
    case = release.records.cases[CASE]
    rows = source_rows([case, case])
    assert len({row.address for row in rows}) == len(rows) == len(case.sources)
    ranks = {source.address: source.kind.rank for source in case.sources}
    order = [ranks[row.address] for row in rows]
    assert order == sorted(order)
