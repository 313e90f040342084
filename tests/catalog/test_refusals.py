"""What ``data/`` must not hold: the small world with one passage changed, and the line that it gives."""

from pathlib import Path

import pytest

from catalog.world import CASE, FILES, Refusal, refusals, with_change, write_world
from comity.catalog import problems_in, read_records
from comity.errors import DataProblem


def lines(folder: Path) -> list[str]:
    """Give the problems of a folder as lines."""
    return [str(problem) for problem in problems_in(folder)]


def test_the_small_world_has_no_problem(tmp_path: Path) -> None:
    assert lines(write_world(tmp_path)) == []


REFUSED = refusals()


@pytest.mark.parametrize("refusal", REFUSED, ids=str)
def test_a_mistake_gives_a_line_that_names_the_place(tmp_path: Path, refusal: Refusal) -> None:
    write_world(tmp_path, **with_change(refusal.path, refusal.old, refusal.new))
    assert f"{refusal.path}: {refusal.line}" in lines(tmp_path)
    with pytest.raises(DataProblem, match=rf"(?m)^{refusal.path}: "):
        read_records(tmp_path)


@pytest.mark.parametrize("refusal", [one for one in REFUSED if one.path == CASE], ids=str)
def test_a_mistake_in_a_case_gives_few_lines_and_none_about_other_files(
    tmp_path: Path, refusal: Refusal
) -> None:
    found = lines(write_world(tmp_path, **with_change(refusal.path, refusal.old, refusal.new)))
    assert len(found) <= 3
    assert all(one.startswith(f"{CASE}: ") for one in found)


@pytest.mark.parametrize("near_miss", refusals("passed.txt"), ids=str)
def test_what_is_near_to_a_mistake_and_none_passes(tmp_path: Path, near_miss: Refusal) -> None:
    change = with_change(near_miss.path, near_miss.old, near_miss.new)
    assert lines(write_world(tmp_path, **change)) == []


def test_a_decision_before_its_authority_began_is_refused(tmp_path: Path) -> None:
    change = with_change("regulators/gb-ico.yml", "since: 2001\n", "since: 2022\n")
    assert lines(write_world(tmp_path, **change)) == [
        f"{CASE}: decisions.notice.by: gb-ico began in 2022, after 2021-11-29 (did you mean gb-dpr?)"
    ]


def test_a_matter_without_a_case_is_refused(tmp_path: Path) -> None:
    assert lines(write_world(tmp_path, **{CASE: None})) == [
        "matters/scraping.yml: file: no case is of this matter: add one, or leave the matter out"
    ]


def test_a_case_without_a_source_is_refused(tmp_path: Path) -> None:
    head, _, _ = FILES[CASE].lstrip().partition("sources:\n")
    assert lines(write_world(tmp_path, **{CASE: head})) == [
        f"{CASE}: sources: a case needs at least one source with its address"
    ]


def test_an_amount_may_say_why_it_is_not_there(tmp_path: Path) -> None:
    change = with_change(CASE, "    amount: 7552800\n    currency: GBP\n", "    amount: not-published\n")
    assert lines(write_world(tmp_path, **change)) == []


def test_the_united_kingdom_could_lead_until_the_end_of_the_transition(tmp_path: Path) -> None:
    change = with_change(
        CASE, "- regulator: ie-dpc\n  role: lead\n", "- regulator: gb-ico\n  role: lead\n  until: 2020\n"
    )
    assert lines(write_world(tmp_path, **change)) == []


def test_all_problems_of_all_files_are_told_in_one_run(tmp_path: Path) -> None:
    write_world(
        tmp_path,
        **with_change(CASE, "  date: 2022-05-18\n", "  date: 2022-05-32\n  colour: red\n"),
        **{
            "companies/clearview-ai.yml": "nam: Clearview\nseat: US\nseat: GB\nseat: IE\n",
            "laws/eu-gdpr.yml": "- a list\n",
            "regulators/us-ftc.yml": "name: FTC\njurisdiction: USA\ntype: dpa\n",
        },
    )
    assert lines(tmp_path) == [
        f"{CASE}: decisions.final.colour: unknown field",
        f"{CASE}: decisions.final.date: no such date: 2022-05-32",
        "companies/clearview-ai.yml: seat: repeated key (line 3)",
        "companies/clearview-ai.yml: seat: repeated key (line 4)",
        "laws/eu-gdpr.yml: file: should be a map of fields, one a line: `name: value`",
        "regulators/us-ftc.yml: jurisdiction: there is no area USA (did you mean US?)",
    ]
