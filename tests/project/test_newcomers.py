import re
import shutil
from pathlib import Path

import pytest

from comity.catalog import problems_in, read_records
from comity.model import facts_of
from project.checkout import ROOT

DATA = ROOT / "data"
EXAMPLE = re.compile(r"^```yaml\n(.+?)^```$", re.MULTILINE | re.DOTALL)
CASE = Path("cases/gr-hdpa/gr-hdpa-example-2022.yml")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give a copy of the facts with the case that the page shows added to it."""
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    (example,) = EXAMPLE.findall((DATA / "README.md").read_text(encoding="utf-8"))
    (folder / CASE).write_text(example)
    return folder


def test_the_case_that_the_page_shows_is_accepted_as_it_stands(data: Path) -> None:
    case = read_records(data).cases[CASE.stem]
    facts = {fact.path: fact.reviewed for fact in facts_of(case)}
    assert facts["sanctions.fine.imposed.amount"]
    assert not facts["status"]


def test_a_mistake_in_it_is_named_by_file_and_field(data: Path) -> None:
    path = data / CASE
    path.write_text(path.read_text().replace("  - gr-hdpa", "  - gr-hdqa"))
    assert [str(problem).startswith(f"{CASE}: decisions.") for problem in problems_in(data)] == [True]
