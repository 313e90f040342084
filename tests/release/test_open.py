import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.errors import ReleaseProblem
from comity.release import open_release


@pytest.fixture
def copy(release_folder: Path, tmp_path: Path) -> Path:
    """Give a release that a test may damage."""
    return Path(shutil.copytree(release_folder, tmp_path / release_folder.name))


def test_a_release_that_is_not_there_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ReleaseProblem, match="comity build"):
        open_release(tmp_path / "nowhere")


def test_a_release_is_found_by_the_environment(release_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMITY_RELEASE", str(release_folder))
    assert open_release().folder == release_folder


def test_without_a_word_the_current_release_below_is_opened(
    release_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COMITY_RELEASE", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "build" / "release").mkdir(parents=True)
    (tmp_path / "build" / "release" / "current").symlink_to(release_folder)
    assert open_release().folder == release_folder


@pytest.mark.parametrize(
    "name",
    [
        "records.jsonl",
        "graph.nq",
        "search.sqlite",
        "network.json",
        "quality.json",
        "datapackage.json",
        "tables/cases.parquet",
    ],
)
def test_a_damaged_file_is_named_and_refused(copy: Path, name: str) -> None:
    held = bytearray((copy / name).read_bytes())
    held[len(held) // 2] ^= 1
    (copy / name).write_bytes(held)
    with pytest.raises(ReleaseProblem, match=f"{name} is damaged"):
        open_release(copy)


def test_a_missing_file_is_named_and_refused(copy: Path) -> None:
    (copy / "graph.nq").unlink()
    with pytest.raises(ReleaseProblem, match=r"graph\.nq is missing"):
        open_release(copy)


def test_a_file_too_many_is_named_and_refused(copy: Path) -> None:
    (copy / "tables" / "stray.parquet").write_bytes(b"")
    with pytest.raises(ReleaseProblem, match=r"stray\.parquet"):
        open_release(copy)


def test_a_list_of_checksums_that_lost_a_line_is_refused(copy: Path) -> None:
    path = copy / "checksums.txt"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if "graph.nq" not in line), encoding="utf-8")
    (copy / "graph.nq").unlink()
    with pytest.raises(ReleaseProblem, match=r"checksums\.txt"):
        open_release(copy)


@pytest.mark.parametrize("text", ["", "no checksum", "\x00"])
def test_a_list_that_is_none_is_refused(copy: Path, text: str) -> None:
    (copy / "checksums.txt").write_text(text, encoding="utf-8")
    with pytest.raises(ReleaseProblem, match=r"checksums\.txt"):
        open_release(copy)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_flipped_bit_of_any_file_is_refused(copy: Path, data: st.DataObject) -> None:
    files = sorted(path for path in copy.rglob("*") if path.is_file())
    path = data.draw(st.sampled_from(files))
    before = path.read_bytes()
    held = bytearray(before)
    place = data.draw(st.integers(min_value=0, max_value=len(held) - 1))
    held[place] ^= 1 << data.draw(st.integers(min_value=0, max_value=7))
    path.write_bytes(held)
    try:
        with pytest.raises(ReleaseProblem):
            open_release(copy)
    finally:
        path.write_bytes(before)


def _describe_anew(copy: Path, change: Callable[[dict[str, Any]], None]) -> None:
    from comity.release import _checksums  # noqa: PLC0415 - to sign what the test changed

    path = copy / "datapackage.json"
    held = json.loads(path.read_text(encoding="utf-8"))
    change(held)
    path.write_text(json.dumps(held), encoding="utf-8")
    sums = _checksums.text_of(_checksums.checksums_of(copy))
    (copy / "checksums.txt").write_text(sums, encoding="utf-8")


def test_another_format_is_refused(copy: Path) -> None:
    _describe_anew(copy, lambda held: held["comity"].update(format=99))
    with pytest.raises(ReleaseProblem, match="format 99"):
        open_release(copy)


def test_a_release_that_lacks_a_column_says_so(copy: Path) -> None:
    def without_labels(held: dict[str, Any]) -> None:
        table = next(one for one in held["resources"] if one["name"] == "authorities")
        table["schema"]["fields"] = [one for one in table["schema"]["fields"] if one["name"] != "label"]

    _describe_anew(copy, without_labels)
    with pytest.raises(ReleaseProblem, match=r"without authorities\.label: build the release again"):
        open_release(copy)


def test_a_description_without_tables_is_none(copy: Path) -> None:
    _describe_anew(copy, lambda held: held.update(resources=None))
    with pytest.raises(ReleaseProblem, match="describes no release"):
        open_release(copy)
