import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import ARTICLE, Run

ROOT = Path(__file__).parents[2]


def test_every_command_has_its_help(run: Run) -> None:
    code, out, _ = run("--help")
    commands = (
        "check format build stats quality show search questions ask explain path export read serve".split()
    )
    assert code == 0
    for command in commands:
        assert command in out
        assert run(command, "--help")[0] == 0


def test_stats_as_json_are_the_figures(run: Run) -> None:
    code, out, _ = run("stats", "--json")
    held = json.loads(out)
    assert code == 0
    promised = "cases matters cross_border_matters regulators jurisdictions companies laws links facts"
    assert {*promised.split(), "reviewed_share"} <= held.keys()
    assert held["links"]["joint-investigation"] == 2


def test_stats_are_readable(run: Run) -> None:
    code, out, _ = run("stats")
    assert code == 0
    assert "9  cases" in out
    assert "As of 2026-11-24" in out


def test_a_case_is_shown_as_a_lawyer_reads_it(run: Run) -> None:
    code, out, _ = run("show", "gb-ico-clearview-ai-2022")
    assert code == 0
    for said in (
        "ICO v Clearview AI",
        "case/gb-ico-clearview-ai-2022: remitted",
        "Handled by: Information Commissioner's Office (gb-ico)",
        "Respondent: Clearview AI, Inc. (clearview-ai), as controller",
        "2021-11-29 † notice of intent",
        "2022-05-18 final decision",
        "Art. 5(1)(a) UK GDPR: infringed",
        "annulled: the final decision of 2022-05-18",
        "fine: GBP 7,552,800, remitted",
        "proposed, over GBP 17,000,000, 2021-11-29 †",
        "imposed, GBP 7,552,800, 2022-05-18",
        "joint investigation:",
        "https://www.gov.uk/example/ukut-319",
        "† from memory: no source that was seen supports it.",
    ):
        assert said in " ".join(out.split()), said


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        (
            "matter/clearview-ai-scraping",
            "ICO v Clearview AI (gb-ico-clearview-ai-2022): remitted, GBP 7,552,800",
        ),
        ("gb-ico", "memberships: edpb, since 2018-05-25, until 2020-01-31 †"),
        ("gb-ftt-grc", "ICO v Clearview AI"),
        ("clearview-ai", "seat: US"),
        ("eu-gdpr", "provisions: 2"),
        ("group/uber", "AP v Uber"),
        ("provision/eu-gdpr/art-46-1", "DPC v Meta: transfers"),
        ("area/us-il", "ACLU v Clearview AI"),
        ("instrument/edpb-bd-1-2023", "DPC v Meta: transfers"),
        ("company/facebook-ireland", "Meta Platforms Ireland Limited"),
        ("fr-cnil-unnamed-2023", "not named (redacted)"),
        ("ie-dpc-meta-2023", "Objecting: National Commission"),
        ("ie-dpc-meta-2023", "Complained by: noyb (noyb), 2020-08 †"),
        ("ie-dpc-meta-2023", "about EUR 100,000,000,000 (group, worldwide, 2022) †"),
        ("organisation/noyb", "DPC v Meta: transfers"),
    ],
)
def test_every_kind_of_record_is_shown(run: Run, id_: str, said: str) -> None:
    code, out, _ = run("show", id_)
    assert code == 0
    assert said in " ".join(out.split()), out


def test_a_record_is_shown_as_json_with_what_is_from_memory(run: Run) -> None:
    held = json.loads(run("show", "gb-ico-clearview-ai-2022", "--format", "json")[1])
    assert held["ref"] == "case/gb-ico-clearview-ai-2022"
    assert held["sanctions"][0]["states"][1]["amount"] == "7552800"
    assert "sanctions.fine.proposed.amount" in held["from_memory"]
    assert {link["kind"] for link in held["cross_border_links"]} >= {"appeal", "joint-investigation"}
    assert json.loads(run("show", "area/gb", "--format", "json")[1])["name"] == "United Kingdom"
    assert json.loads(run("show", "provision/eu-gdpr/art-46-1", "--format", "json")[1])["id"] == "art-46-1"


def test_a_record_is_shown_as_turtle(run: Run) -> None:
    assert run("show", "gb-ico", "--format", "turtle")[1].startswith("@prefix")


def test_an_unknown_id_is_one_line_with_a_suggestion(run: Run) -> None:
    code, out, errors = run("show", "gb-icco")
    assert (code, out) == (1, "")
    assert errors.startswith("comity: There is no gb-icco. Did you mean gb-ico")
    assert errors.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["show"],
        ["show", "gb-ico", "--format", "poem"],
        ["export", "poem", "--out", "x"],
        ["export", "json"],
        ["read", "x", "--published", "yesterday"],
        ["dance"],
        ["serve", "--port", "0"],
    ],
)
def test_misuse_ends_with_code_two(run: Run, words: list[str]) -> None:
    code, _, errors = run(*words)
    assert code == 2
    assert "Usage" in errors


def test_search_prints_ids_and_the_alias_that_matched(run: Run) -> None:
    code, out, _ = run("search", "rgpd")
    assert code == 0
    assert out == "law/eu-gdpr\tGDPR  (alias: RGPD)\n"
    held = json.loads(run("search", "clear", "--json", "--kind", "company")[1])
    assert [one["id"] for one in held] == ["company/clearview-ai"]


def test_a_search_without_a_hit_ends_with_code_one(run: Run) -> None:
    code, out, errors = run("search", "zzzzqqqq")
    assert (code, out) == (1, "")
    assert "zzzzqqqq" in errors


def test_export_writes_the_actions(run: Run, tmp_path: Path) -> None:
    code, out, errors = run("export", "actions-csv", "--out", str(tmp_path / "actions.csv"))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "actions.csv").read_text(encoding="utf-8"))))
    assert (code, out) == (0, "")
    assert f"{len(rows)} actions" in errors


def test_an_article_is_read_with_the_words_behind_each_value(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    code, out, _ = run("read", str(path), "--published", "2022-05-24")
    assert code == 0
    assert "fine: GBP 7,500,000, imposed" in out
    held = json.loads(run("read", str(path), "--published", "2022-05-24", "--json")[1])
    (case,) = held["cases"]
    assert case["date"]["iso"] == "2022-05-23"
    start, end = case["respondents"][0]["span"]
    assert ARTICLE[start:end].startswith("Clearview AI")


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff", b"\xff\xfe\x00\xd8 binary"])
def test_what_is_no_text_is_refused_in_one_line(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(content)
    code, _, errors = run("read", str(path))
    assert code == 1
    assert errors.count("\n") == 1


def test_a_file_that_is_not_there_is_refused_in_one_line(run: Run, tmp_path: Path) -> None:
    code, _, errors = run("read", str(tmp_path / "nowhere.txt"))
    assert code == 1
    assert "nowhere.txt cannot be read" in errors


def test_a_release_that_is_not_there_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    code, _, errors = run("stats", "--release", str(tmp_path / "nowhere"))
    assert code == 1
    assert "`comity build` makes one" in errors


def test_quality_lists_open_questions(run: Run) -> None:
    code, out, _ = run("quality")
    assert code == 0
    assert "AP v Uber: no law is recorded." in out
    assert json.loads(run("quality", "--json")[1])["questions"]


def test_check_prints_each_problem_as_one_line(run: Run, tmp_path: Path) -> None:
    code, _, errors = run("check", "--data", str(tmp_path / "nowhere"))
    assert code == 1
    assert errors == "comity: 1 problem\n"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Give a data folder with two files that cannot be taken."""
    data = Path(shutil.copytree(ROOT / "data", tmp_path / "data"))
    (data / "companies" / "zz.yml").write_text("name: a\nname: b\n", encoding="utf-8")
    (data / "companies" / "yy.yml").write_text("name: a\ncolour: red\n", encoding="utf-8")
    return data


@pytest.mark.parametrize("command", ["check", "format", "build"])
def test_every_problem_of_the_data_is_one_line_that_names_its_file(
    run: Run, broken: Path, tmp_path: Path, command: str
) -> None:
    out = ["--out", str(tmp_path / "out")] if command == "build" else []
    code, said, errors = run(command, "--data", str(broken), *out)
    assert code == 1
    lines = (said + errors).splitlines()
    assert "companies/yy.yml: colour: unknown field" in lines
    assert any(line.startswith("companies/zz.yml: name: repeated key") for line in lines)
    assert lines[-1] == f"comity: {len(lines) - 1} problems"


def test_a_folder_that_is_not_there_cannot_be_formatted(run: Run, tmp_path: Path) -> None:
    code, _, errors = run("format", "--data", str(tmp_path / "nowhere"))
    assert code == 1
    assert "there is no such folder" in errors


def test_a_place_that_cannot_be_written_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, _, errors = run("export", "json", "--out", str(tmp_path / "file" / "deep" / "out.json"))
    assert code == 1
    assert errors.startswith("comity: ")
    assert errors.count("\n") == 1


def test_build_and_check_and_format_take_the_data_of_this_repository(run: Run, tmp_path: Path) -> None:
    data = str(ROOT / "data")
    assert run("check", "--data", data)[:2] == (0, "")
    assert run("format", "--check", "--data", data)[:2] == (0, "")
    code, out, _ = run("build", "--data", data, "--out", str(tmp_path))
    assert code == 0
    assert "release 20" in out
    assert (tmp_path / "current" / "datapackage.json").exists()


def test_a_reader_that_stops_reading_is_no_error(release_folder: Path) -> None:
    command = f"{sys.executable} -m comity.cli show gb-ico | head -n 1"
    done = subprocess.run(  # noqa: S602 - a pipe is what the test is about
        command,
        shell=True,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "COMITY_RELEASE": str(release_folder)},
    )
    assert "Traceback" not in done.stderr
