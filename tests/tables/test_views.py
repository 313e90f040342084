from dataclasses import replace

from comity.model import Case, Records
from comity.release import Release
from comity.tables import Tables, tables_of
from samples import case, sample_records


def asked(records: Records, sql: str) -> list[dict[str, object]]:
    return Tables.of(tables_of(records)).rows(sql)


def alone(*cases: Case) -> Records:
    return replace(sample_records(), cases={one.id: one for one in cases})


def test_a_case_line_names_all_who_took_part(release: Release) -> None:
    (row,) = release.rows("SELECT * FROM case_lines WHERE case_id = 'gb-ico-clearview-ai-2022'")
    assert (row["authorities"], row["countries"]) == ("ICO", "GB")
    assert row["respondents"] == "Clearview AI, Inc."
    assert row["laws"] == "UK GDPR"
    (row,) = release.rows("SELECT complainants FROM case_lines WHERE case_id = 'ie-dpc-meta-2023'")
    assert row["complainants"] == "noyb"


def test_a_case_line_names_the_tiers_of_what_was_found_infringed_and_of_nothing_else() -> None:
    found = {"art-33-1": "infringed", "art-46-1": "dropped"}
    findings = [{"provision": f"provision/eu-gdpr/{one}", "outcome": how} for one, how in found.items()]
    decision = {
        "id": "final",
        "type": "final-decision",
        "by": ["gb-ico"],
        "date": "2022",
        "findings": findings,
    }
    rows = asked(alone(case(decisions=[decision])), "SELECT tiers FROM case_lines")
    assert rows == [{"tiers": "83-4"}]


def test_a_respondent_that_is_not_named_says_why() -> None:
    hidden = alone(case(respondents=[{"company": "redacted"}]))
    (row,) = asked(hidden, "SELECT respondents FROM case_lines")
    assert row["respondents"] == "not named (redacted)"


def test_a_decision_line_tells_what_it_did_to_each_measure(release: Release) -> None:
    rows = release.rows("SELECT decision_id, measures, by_court FROM decision_lines")
    lines = {row["decision_id"]: row for row in rows}
    final = lines["gb-ico-clearview-ai-2022/final"]
    assert "fine GBP 7,552,800 (imposed)" in final["measures"]
    assert "fine over GBP 17,000,000 (proposed)" in lines["gb-ico-clearview-ai-2022/notice"]["measures"]
    assert (final["by_court"], lines["gb-ico-clearview-ai-2022/tribunal"]["by_court"]) == (False, True)


def test_a_sum_stands_once_for_each_sanction_with_its_euros() -> None:
    states = [
        {"state": "imposed", "decision": "final", "amount": "100", "currency": "GBP"},
        {"state": "reduced", "decision": "final", "amount": "84.67", "currency": "GBP"},
    ]
    decision = {"id": "final", "type": "final-decision", "by": ["gb-ico"], "date": "2022-05-18"}
    fine = {"id": "fine", "type": "fine", "states": states}
    rows = asked(
        alone(case(decisions=[decision], sanctions=[fine])), "SELECT amount, eur, rate, no_eur FROM sums"
    )
    assert [tuple(map(str, row.values())) for row in rows] == [("84.67", "100.00", "0.8467", "None")]


def test_a_company_counts_for_its_group_while_it_belonged_to_it() -> None:
    records = sample_records()
    member = records.companies["uber-technologies"]
    late = member.model_validate(
        {**member.model_dump(mode="json"), "groups": [{"group": "uber", "since": "2020"}]}
    )
    held = replace(records, companies={**records.companies, member.id: late})
    before = case(id="gb-ico-a-2018", opened="2018", respondents=[{"company": member.id}])
    after = case(id="gb-ico-b-2021", opened="2021", respondents=[{"company": member.id}])
    undated = case(id="gb-ico-c-2021", respondents=[{"company": member.id}])
    held = replace(held, cases={one.id: one for one in (before, after, undated)})
    rows = asked(held, "SELECT case_id FROM group_cases WHERE group_id = 'uber' ORDER BY case_id")
    assert [row["case_id"] for row in rows] == ["gb-ico-b-2021", "gb-ico-c-2021"]


def test_a_joint_case_counts_for_each_of_its_authorities_and_once_for_a_group() -> None:
    joint = case(
        id="gb-ico-a-2020",
        by=["gb-ico", "nl-ap"],
        respondents=[{"company": "uber-technologies"}, {"company": "uber-bv"}],
    )
    later = case(id="gb-ico-b-2021", respondents=[{"company": "uber-bv"}])
    rows = asked(
        alone(joint, later), "SELECT authority_id, group_id, cases, ids FROM authority_groups ORDER BY ALL"
    )
    assert [tuple(row.values()) for row in rows] == [
        ("gb-ico", "uber", 2, ["gb-ico-a-2020", "gb-ico-b-2021"]),
        ("nl-ap", "uber", 1, ["gb-ico-a-2020"]),
    ]


def test_a_hub_knows_its_matter(release: Release) -> None:
    rows = release.rows("SELECT ref, case_id FROM hubs WHERE matter_id = 'clearview-ai-scraping'")
    refs = {row["ref"]: row["case_id"] for row in rows}
    assert refs["decision/gb-ico-clearview-ai-2022/final"] == "gb-ico-clearview-ai-2022"
    assert refs["matter/clearview-ai-scraping"] is None


def test_the_facts_of_a_record_lie_together(release: Release) -> None:
    sql = """
    SELECT
      s.last_row - s.first_row + 1 AS room,
      count(*) AS facts,
      count(*) FILTER (WHERE f.record = s.record) AS own
    FROM fact_spans AS s
    INNER JOIN facts AS f ON f.rowid BETWEEN s.first_row AND s.last_row
    GROUP BY s.record, s.first_row, s.last_row
    """
    rows = release.rows(sql)
    assert rows
    assert all(row["room"] == row["facts"] == row["own"] for row in rows)


def test_a_law_of_a_case_has_the_cap_of_the_tier_that_was_infringed() -> None:
    decision = {"id": "final", "type": "final-decision", "by": ["ie-dpc"], "date": "2022"}
    lower = decision | {"findings": [{"provision": "provision/eu-gdpr/art-33-1", "outcome": "infringed"}]}
    sql = "SELECT case_id, law_id, fact, formula FROM case_caps ORDER BY case_id, law_id"
    told = case(id="ie-dpc-a-2022", laws=["eu-gdpr", "au-privacy-act"], decisions=[lower])
    untold = case(id="ie-dpc-b-2022", laws=["eu-gdpr"], decisions=[decision])
    rows = {(row["case_id"], row["law_id"]): row for row in asked(alone(told, untold), sql)}
    assert rows["ie-dpc-a-2022", "eu-gdpr"]["fact"] == "law/eu-gdpr#caps.83-4"
    assert rows["ie-dpc-a-2022", "au-privacy-act"]["fact"] == "law/au-privacy-act#fine_cap"
    highest = rows["ie-dpc-b-2022", "eu-gdpr"]["formula"]
    assert highest == (
        "EUR 20,000,000 or 4% of worldwide turnover, whichever is higher (Art. 83-5 GDPR)"
        "; tier not recorded, the highest is shown"
    )
