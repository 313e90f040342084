"""Which files must not be there, and what is told of files that cannot be read."""

from pathlib import Path

import pytest

from catalog.world import CASE, FILES, write_world
from comity.catalog import problems_in, read_records
from comity.errors import DataProblem

COMPANY = "companies/clearview-ai.yml"
AREAS = "vocabularies/areas.yml"


def lines(folder: Path) -> list[str]:
    """Give the problems of a folder as lines."""
    return [str(problem) for problem in problems_in(folder)]


def test_a_case_stands_in_the_folder_of_its_first_authority(tmp_path: Path) -> None:
    elsewhere = "cases/ie-dpc/gb-ico-clearview-ai-2022.yml"
    write_world(tmp_path, **{CASE: None, elsewhere: FILES[CASE].lstrip()})
    assert lines(tmp_path) == [
        f"{elsewhere}: file: should stand in cases/gb-ico/, the folder of its first authority"
    ]


def test_a_case_is_named_after_its_first_authority(tmp_path: Path) -> None:
    text = FILES[CASE].lstrip().replace("  cases:\n  - gb-ico-clearview-ai-2022\n", "")
    write_world(tmp_path, **{CASE: None, "cases/gb-ico/clearview-2022.yml": text})
    assert lines(tmp_path) == ["cases/gb-ico/clearview-2022.yml: file: its name should begin with gb-ico-"]


def test_a_record_of_another_kind_stands_in_its_folder_itself(tmp_path: Path) -> None:
    write_world(tmp_path, **{"groups/clearview.yml": None, "groups/us/clearview.yml": "name: Clearview\n"})
    assert lines(tmp_path) == ["groups/us/clearview.yml: file: should stand in groups/ itself"]


def test_an_id_is_taken_once(tmp_path: Path) -> None:
    write_world(tmp_path, **{"cases/ie-dpc/gb-ico-clearview-ai-2022.yml": FILES[CASE].lstrip()})
    assert (
        "cases/ie-dpc/gb-ico-clearview-ai-2022.yml: file: the id gb-ico-clearview-ai-2022 "
        f"is taken by {CASE}" in lines(tmp_path)
    )


def test_regulators_and_courts_share_no_id(tmp_path: Path) -> None:
    write_world(tmp_path, **{"courts/ie-dpc.yml": "name: Court\njurisdiction: IE\n"})
    assert lines(tmp_path) == ["regulators/ie-dpc.yml: file: the id ie-dpc is taken by courts/ie-dpc.yml"]


@pytest.mark.parametrize("name", ["Clearview", "clear_view", "clear view", "cléarview", "clear--view"])
def test_the_name_of_a_file_is_an_id(tmp_path: Path, name: str) -> None:
    write_world(tmp_path, **{f"groups/{name}.yml": "name: Another\n"})
    assert lines(tmp_path) == [
        f"groups/{name}.yml: file: '{name}' is no id: lower-case letters, digits and single hyphens only"
    ]


@pytest.mark.parametrize(
    "path",
    [
        "regulators/fr-cnil.yaml",
        "regulators/fr-cnil.YML",
        "regulators/notes.txt",
        "regulator/fr-cnil.yml",
        "fr-cnil.yml",
    ],
)
def test_a_file_that_would_not_be_read_is_told(tmp_path: Path, path: str) -> None:
    write_world(tmp_path, **{path: "name: CNIL\n"})
    assert lines(tmp_path) == [f"{path}: file: is no record: see README.md for where they stand"]


def test_what_belongs_beside_records_is_no_stray(tmp_path: Path) -> None:
    beside = {"README.md": "# The facts\n", "LICENSE": "CC\n", "schema/case.json": "{}\n"}
    hidden = {"regulators/.gb-ico.yml.swp": "x", ".cache/x.yml": "x", "groups/.x.yml": "x"}
    assert lines(write_world(tmp_path, **beside, **hidden)) == []


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"name: \xe9\n", "file: not UTF-8 (line 1)"),
        (b"", "file: should be a map of fields, one a line: `name: value`"),
        (b"name: *x\n", "file: anchors, aliases and tags are not used (line 1)"),
        (b"name: " + b"x" * 2_000_000, "file: larger than 2,000,000 bytes"),
        (b"name: 'x\n", "file: no YAML: found unexpected end of stream (line 2)"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_no_record_that_names_it(
    tmp_path: Path, raw: bytes, line: str
) -> None:
    write_world(tmp_path, **{COMPANY: raw})
    assert lines(tmp_path) == [f"{COMPANY}: {line}"]


def test_a_folder_in_place_of_a_file_is_told(tmp_path: Path) -> None:
    write_world(tmp_path)
    (tmp_path / "groups" / "apple.yml").mkdir()
    assert lines(tmp_path) == ["groups/apple.yml: file: cannot be read: Is a directory"]


def test_a_missing_vocabulary_is_told_once(tmp_path: Path) -> None:
    write_world(tmp_path, **{"vocabularies/topics.yml": None})
    assert lines(tmp_path) == ["vocabularies/topics.yml: file: is missing"]


def test_without_legal_orders_nothing_is_read_and_each_broken_file_is_still_told(tmp_path: Path) -> None:
    write_world(tmp_path, **{AREAS: "terms: []\nterms: []\n", "groups/clearview.yml": "nam: x\n"})
    assert lines(tmp_path) == [
        "groups/clearview.yml: nam: unknown field (did you mean name?)",
        "groups/clearview.yml: name: is missing",
        "vocabularies/areas.yml: terms: repeated key (line 2)",
    ]
    with pytest.raises(DataProblem):
        read_records(tmp_path)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    assert lines(nowhere) == [f"{nowhere}: file: there is no such folder"]
    with pytest.raises(DataProblem, match="there is no such folder"):
        read_records(nowhere)


def test_records_come_in_the_order_of_their_ids(tmp_path: Path) -> None:
    records = read_records(write_world(tmp_path))
    assert list(records.regulators) == ["gb-dpr", "gb-ico", "ie-dpc", "us-ftc"]
    assert [record.kind for record in records] == [
        *["regulator"] * 4,
        "court",
        *["law"] * 5,
        *["company"] * 2,
        *["group", "organisation", "matter", "case"],
        *["instrument"] * 2,
        "retired",
    ]
