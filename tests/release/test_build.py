import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from comity.errors import DataProblem
from comity.release import STEPS, build_release, open_release, release_records
from samples import case, sample_records

CRASH = """
import os, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from dataclasses import replace
from samples import case, sample_records
from comity.release import release_records
records = sample_records()
one = case()
step = sys.argv[2]
release_records(
    replace(records, cases={{one.id: one}}),
    Path(sys.argv[1]),
    lambda name: os._exit(9) if name == step else None,
)
"""
TESTS = str(Path(__file__).parents[1])


def files_of(folder: Path) -> dict[str, bytes]:
    """Give every file of a release with its bytes."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    one = release_records(sample_records(), tmp_path / "one")
    other = release_records(sample_records(), tmp_path / "other")
    assert one.version == other.version
    assert files_of(one.folder) == files_of(other.folder)


def test_the_order_of_records_does_not_change_a_byte(tmp_path: Path) -> None:
    records = sample_records()
    turned = replace(
        records,
        cases=dict(reversed(list(records.cases.items()))),
        regulators=dict(reversed(list(records.regulators.items()))),
        companies=dict(reversed(list(records.companies.items()))),
        laws=dict(reversed(list(records.laws.items()))),
        matters=dict(reversed(list(records.matters.items()))),
    )
    one = release_records(records, tmp_path / "one")
    other = release_records(turned, tmp_path / "other")
    assert files_of(one.folder) == files_of(other.folder)


def test_another_fact_gives_another_version(tmp_path: Path) -> None:
    records = sample_records()
    one = release_records(records, tmp_path)
    other = release_records(replace(records, cases={"x": case(id="x")}), tmp_path)
    assert one.version != other.version
    assert open_release(tmp_path / "current").version == other.version
    assert one.folder.is_dir()


def test_the_version_begins_with_the_day_of_the_latest_source(tmp_path: Path) -> None:
    made = release_records(sample_records(), tmp_path)
    assert made.version.startswith("2026-11-24-")
    assert made.as_of == "2026-11-24"


def test_a_release_holds_its_three_faces_and_their_description(release_folder: Path) -> None:
    assert {path.name for path in release_folder.iterdir()} == {
        "checksums.txt",
        "datapackage.json",
        "graph.nq",
        "network.json",
        "quality.json",
        "records.jsonl",
        "search.sqlite",
        "tables",
    }


@pytest.mark.parametrize("step", STEPS[1:])
def test_a_build_that_dies_leaves_the_old_release_whole(tmp_path: Path, step: str) -> None:
    old = release_records(sample_records(), tmp_path)
    before = files_of(old.folder)
    program = CRASH.format(tests=TESTS)
    died = subprocess.run([sys.executable, "-c", program, str(tmp_path), step], check=False)  # noqa: S603
    assert died.returncode == 9
    assert files_of(open_release(tmp_path / "current").folder) == before


def test_what_a_dead_build_left_is_swept_away_by_the_next(tmp_path: Path) -> None:
    program = CRASH.format(tests=TESTS)
    subprocess.run([sys.executable, "-c", program, str(tmp_path), "checksums"], check=False)  # noqa: S603
    assert list(tmp_path.glob(".building-*"))
    (tmp_path / ".building-current").symlink_to("nowhere")
    release_records(sample_records(), tmp_path)
    assert not list(tmp_path.glob(".building-*"))


def test_building_again_mends_a_damaged_release(tmp_path: Path) -> None:
    made = release_records(sample_records(), tmp_path)
    (made.folder / "quality.json").write_text("{}", encoding="utf-8")
    again = release_records(sample_records(), tmp_path)
    assert again.version == made.version
    assert json.loads((again.folder / "quality.json").read_text(encoding="utf-8"))["questions"]


def test_a_few_earlier_releases_stay(tmp_path: Path) -> None:
    records = sample_records()
    made = [
        release_records(replace(records, cases={"x": case(id="x", title=f"Case {number}")}), tmp_path).folder
        for number in range(7)
    ]
    assert [folder.is_dir() for folder in made] == [False, False, True, True, True, True, True]


def test_two_builds_at_once_wait_for_one_another(tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda _: release_records(sample_records(), tmp_path), range(2)))
    assert made[0].version == made[1].version
    assert open_release(tmp_path / "current").stats() == made[0].stats()


def test_each_step_is_told_as_it_begins(tmp_path: Path) -> None:
    told: list[str] = []
    release_records(sample_records(), tmp_path, told.append)
    assert told == list(STEPS[1:])


def test_records_that_cannot_be_taken_leave_the_old_release(tmp_path: Path) -> None:
    release_records(sample_records(), tmp_path / "out")
    with pytest.raises(DataProblem):
        build_release(tmp_path / "nowhere", tmp_path / "out")
    assert open_release(tmp_path / "out" / "current").stats()["cases"] == 9


def test_records_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    made = release_records(sample_records(), tmp_path)
    assert made.records == sample_records()
