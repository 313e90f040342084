from pathlib import Path

import pytest

from catalog.world import CASE, FILES, with_change, write_world
from comity.catalog import format_folder, schema_of
from comity.errors import DataProblem

GROUP = "groups/clearview.yml"


def texts(folder: Path) -> dict[str, bytes]:
    """Give the bytes of all files."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_a_canonical_folder_is_left_as_it_is(tmp_path: Path) -> None:
    before = texts(write_world(tmp_path))
    assert format_folder(tmp_path) == []
    assert texts(tmp_path) == before


@pytest.mark.parametrize(
    "written",
    [
        "sector: ai\nname: Clearview\n",
        "name:   Clearview\nsector: ai\n",
        '"name": "Clearview"\n"sector": "ai"\n',
        "{name: Clearview, sector: ai}\n",
        "name: Clearview\nsector: ai\naliases: []\n",
        "name: Clearview # a remark\nsector: ai\n",
        "name: Clearview\n\n\nsector: ai\n",
        "name: Clearview\nsector: ai",
        "name: Clearview\r\nsector: ai\r\n",
        "\ufeffname: Clearview\nsector: ai\n",
        "---\nname: Clearview\nsector: ai\n...\n",
    ],
)
def test_however_a_file_is_written_it_gets_one_form(tmp_path: Path, written: str) -> None:
    write_world(tmp_path, **{GROUP: written.encode()})
    assert format_folder(tmp_path, write=False) == [tmp_path / GROUP]
    assert (tmp_path / GROUP).read_bytes() == written.encode()
    assert format_folder(tmp_path) == [tmp_path / GROUP]
    assert (tmp_path / GROUP).read_bytes() == b"name: Clearview\nsector: ai\n"
    assert format_folder(tmp_path) == []


def test_comments_at_the_top_stay(tmp_path: Path) -> None:
    top = "# yaml-language-server: $schema=../schema/group.json\n# Checked twice.\n"
    write_world(tmp_path, **{GROUP: f"{top}\n# not at the top\nsector: ai\nname: Clearview\n"})
    format_folder(tmp_path)
    assert (tmp_path / GROUP).read_text(encoding="utf-8") == f"{top}name: Clearview\nsector: ai\n"
    assert format_folder(tmp_path) == []


def test_nothing_is_touched_where_a_file_cannot_be_read(tmp_path: Path) -> None:
    broken = FILES[CASE].lstrip() + "title: again\n"
    write_world(
        tmp_path, **{CASE: broken, GROUP: "sector: ai\nname: Clearview\n", "laws/eu-gdpr.yml": "x: 1\n"}
    )
    before = texts(tmp_path)
    with pytest.raises(DataProblem) as caught:
        format_folder(tmp_path)
    assert f"{CASE}: title: repeated key (line {broken.count(chr(10))})" in caught.value.problems
    assert "laws/eu-gdpr.yml: x: unknown field" in caught.value.problems
    assert texts(tmp_path) == before


def test_a_file_that_reads_but_does_not_fit_the_others_is_still_formatted(tmp_path: Path) -> None:
    write_world(tmp_path, **with_change(CASE, "matter: scraping\n", "matter:   elsewhere\n"))
    assert format_folder(tmp_path) == [tmp_path / CASE]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataProblem, match="there is no such folder"):
        format_folder(tmp_path / "nowhere")


def test_schemas_are_kept_in_step_where_there_is_a_folder_for_them(tmp_path: Path) -> None:
    write_world(tmp_path, **{"schema/case.json": "{}\n"})
    changed = format_folder(tmp_path)
    assert {path.parent.name for path in changed} == {"schema"}
    assert {"case.json", "areas.json", "vocabulary.json"} <= {path.name for path in changed}
    assert format_folder(tmp_path) == []
    assert f'"title": "{schema_of("case")["title"]}"' in (tmp_path / "schema" / "case.json").read_text()
