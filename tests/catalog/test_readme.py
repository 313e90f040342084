import re
from dataclasses import replace
from pathlib import Path

from comity.catalog import read_records, write_record
from comity.catalog._check import check_records
from comity.catalog._known import Known
from comity.catalog._read import record_of
from comity.catalog._yaml import read_yaml
from comity.model import FOLDERS, Case, SourceKind

DATA = Path(__file__).parents[2] / "data"
README = (DATA / "README.md").read_text(encoding="utf-8")


def test_the_example_is_a_case_that_would_be_taken() -> None:
    (written,) = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    case = record_of(Case, "gr-hdpa-clearview-ai-2022", read_yaml(written))
    assert case.id in read_records(DATA).cases
    records = replace(read_records(DATA), cases={case.id: case})
    place = f"cases/gr-hdpa/{case.id}.yml"
    files = {(one.kind, one.id): f"{one.kind}/{one.id}" for one in records}
    known = Known(records, files | {("case", case.id): place})
    assert [str(one) for one in check_records(known) if one.path == place] == []
    assert write_record(case) == written


def test_every_folder_and_every_kind_of_source_is_named() -> None:
    assert [folder for folder in (*FOLDERS.values(), "vocabularies") if f"`{folder}/" not in README] == []
    assert [kind for kind in SourceKind if f"`{kind}`" not in README] == []


def test_the_commands_are_told() -> None:
    assert "comity check" in README
    assert "comity format" in README
    assert "from memory" in README


def test_it_fits_one_screen() -> None:
    assert len(README.splitlines()) <= 80
