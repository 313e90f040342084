import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from catalog.world import CASE, FILES, with_change
from comity.catalog import schema_of
from comity.catalog._yaml import read_yaml
from comity.model import FOLDERS, KINDS

KIND_OF_FOLDER = {folder: kind for kind, folder in FOLDERS.items()}
ALL = [*KINDS, "vocabulary", "areas", "link-kinds"]


def as_an_editor_reads(value: Any) -> Any:  # noqa: ANN401 - JSON
    """Give numbers and truth values their types, as an editor does and our reader does not."""
    if isinstance(value, dict):
        return {key: as_an_editor_reads(one) for key, one in value.items()}
    if isinstance(value, list):
        return [as_an_editor_reads(one) for one in value]
    if re.fullmatch(r"\d+(\.\d+)?", value):
        return float(value)
    return {"true": True, "false": False}.get(value, value)


def complaints(kind: str, text: str) -> list[str]:
    """Say what an editor would underline."""
    validator = Draft202012Validator(schema_of(kind))
    return [error.json_path for error in validator.iter_errors(as_an_editor_reads(read_yaml(text)))]


def kind_of(path: Path) -> str:
    """Tell which schema a file of a data folder has."""
    folder = path.parts[0]
    special = path.stem if path.stem in {"areas", "link-kinds"} else "vocabulary"
    return KIND_OF_FOLDER.get(folder, special)


@pytest.mark.parametrize("kind", ALL)
def test_a_schema_is_one_and_explains_its_fields(kind: str) -> None:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    assert "id" not in schema["properties"]
    assert "id" not in schema.get("required", [])
    shapes = [schema, *(one for one in schema["$defs"].values() if "properties" in one)]
    unexplained = [
        name
        for shape in shapes
        for name, field in shape["properties"].items()
        if not field.get("description")
    ]
    assert unexplained == []


@pytest.mark.parametrize("path", FILES)
def test_good_files_fit_their_schema(path: str) -> None:
    assert complaints(kind_of(Path(path)), FILES[path]) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("status: under-appeal\n", "status: lost\n", "$.status"),
        ("status: under-appeal\n", "status: final\ncolour: red\n", "$"),
        ("title: ICO v Clearview AI\n", "", "$"),
        ("  date: 2022-05-18\n", "  date: 18 May 2022\n", "$.decisions[1].date"),
        ("matter: scraping\n", "matter: Scraping\n", "$.matter"),
        ("    amount: 5000000\n", "    amount: 5m\n", "$.sanctions[0].states[1].amount"),
        ("- address: https://ico.org.uk/clearview\n", "- address: ico.org.uk\n", "$.sources[0].address"),
        ("  to: regulator/gb-ico\n", "  to: gb-ico\n", "$.links[0].to"),
    ],
)
def test_an_editor_underlines_what_the_check_refuses(old: str, new: str, place: str) -> None:
    assert place in complaints("case", with_change(CASE, old, new)[CASE])


def test_all_of_data_fits_its_schemas() -> None:
    data = Path(__file__).parents[2] / "data"
    files = sorted(path for path in data.rglob("*.yml"))
    validators = {kind: Draft202012Validator(schema_of(kind)) for kind in ALL}
    wrong = [
        f"{path}: {error.json_path}"
        for path in files
        for error in validators[kind_of(path.relative_to(data))].iter_errors(
            as_an_editor_reads(read_yaml(path.read_text(encoding="utf-8")))
        )
    ]
    assert len(files) > 500
    assert wrong == []
