from pathlib import Path

import pytest

from comity.errors import DataProblem
from comity.release import Release, release_records
from comity.workspace import Workspace, is_built, outcome_lines, release_with
from samples import sample_records
from workspace.articles import HELD, NEW, document, reviewed

CASE = "cases/gb-ico/gb-ico-blue-parrot-ltd-2021.yml"


def files_in(folder: Path) -> set[str]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in found if not path.parts[0].startswith(".")}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "own", sample_records())


def test_an_empty_workspace_adds_nothing(workspace: Workspace) -> None:
    assert workspace.records().workspace == frozenset()


def test_saving_writes_records_where_data_would_have_them(workspace: Workspace) -> None:
    draft = workspace.save(document(NEW))
    assert files_in(workspace.folder) == {
        CASE,
        "companies/blue-parrot-ltd.yml",
        f"matters/blue-parrot-ltd-2021-{draft.document.id[:6]}.yml",
        f"documents/{draft.document.id}.yml",
    }
    assert list(outcome_lines(draft)) == ["case 1: new, case/gb-ico-blue-parrot-ltd-2021"]


def test_what_was_saved_is_read_back_and_marked(workspace: Workspace) -> None:
    draft = workspace.save(document(NEW))
    held = workspace.records()
    assert held.cases["gb-ico-blue-parrot-ltd-2021"] in draft.records
    assert held.documents[draft.document.id] == draft.document
    assert len(held.workspace) == 4
    assert held.curated == sample_records()


def test_what_a_document_says_may_name_an_authority_that_is_not_held(workspace: Workspace) -> None:
    held = document(HELD)
    strange = held.claims[0].model_copy(update={"id": "case-1.x", "parties": ("The office of Nowhere",)})
    workspace.save(held.model_copy(update={"claims": (*held.claims, strange)}))
    assert workspace.records().documents


def test_a_file_mended_by_hand_is_not_written_over(workspace: Workspace) -> None:
    workspace.save(document(NEW))
    path = workspace.folder / CASE
    path.write_text(path.read_text(encoding="utf-8").replace("45000", "46000"), encoding="utf-8")
    workspace.save(document(NEW))
    assert "46000" in path.read_text(encoding="utf-8")
    assert len([one for one in files_in(workspace.folder) if one.startswith("cases/")]) == 1
    assert workspace.records().documents[document(NEW).id].became[0].made


def test_keeping_again_with_another_review_makes_the_records_anew(workspace: Workspace) -> None:
    workspace.save(document(NEW))
    workspace.save(reviewed(document(NEW), "sanctions", "GBP 50,000"))
    held = workspace.records()
    case = held.cases["gb-ico-blue-parrot-ltd-2021"]
    assert str(case.sanctions[0].states[0].amount) == "50000"
    assert held.documents[document(NEW).id].became[0].made


def test_a_correction_of_the_year_leaves_nothing_behind(workspace: Workspace) -> None:
    workspace.save(document(NEW))
    workspace.save(reviewed(document(NEW), "date", "2020-03"))
    held = workspace.records()
    assert {one for one in held.workspace if one.startswith(("case/", "matter/"))} == {
        "case/gb-ico-blue-parrot-ltd-2020",
        f"matter/{held.cases['gb-ico-blue-parrot-ltd-2020'].matter}",
    }


def test_curated_records_cannot_be_written_over(workspace: Workspace) -> None:
    path = workspace.folder / "companies/clearview-ai.yml"
    path.parent.mkdir(parents=True)
    path.write_text("name: Somebody Else\n", encoding="utf-8")
    with pytest.raises(DataProblem, match=r"own/companies/clearview-ai\.yml: file: .*curated"):
        workspace.records()


def test_a_broken_file_is_named(workspace: Workspace) -> None:
    workspace.save(document(NEW))
    (workspace.folder / CASE).write_text("by: [gb-ico", encoding="utf-8")
    with pytest.raises(DataProblem, match=CASE):
        workspace.records()


def test_a_release_holds_the_workspace_beside_the_curated_records(
    release: Release, workspace: Workspace
) -> None:
    draft = workspace.save(document(NEW))
    workspace.save(document(HELD, sha256="f" * 64))
    built = release_with(workspace.folder, release)
    assert built.find("case/gb-ico-blue-parrot-ltd-2021") in draft.records
    assert built.records.workspace == workspace.records().workspace
    assert built.stats()["workspace_records"] == 3
    assert built.stats()["facts"] == release.stats()["facts"]
    said = built.rows(
        "SELECT about, value FROM read_claims WHERE record = $case", case="case/gb-ico-clearview-ai-2022"
    )
    assert {"about": "sanctions", "value": "fine, GBP 7,500,000, imposed"} in said
    assert built.find("case/gb-ico-clearview-ai-2022") == release.find("case/gb-ico-clearview-ai-2022")


def test_a_release_is_built_again_only_where_something_changed(
    release: Release, workspace: Workspace
) -> None:
    assert release_with(workspace.folder, release) is release
    workspace.save(document(NEW))
    steps: list[str] = []
    first = release_with(workspace.folder, release, steps.append)
    assert steps
    assert is_built(workspace.folder, release)
    assert release_with(workspace.folder, release, steps.append).version == first.version
    count = len(steps)
    workspace.save(document(HELD, sha256="f" * 64))
    assert not is_built(workspace.folder, release)
    assert release_with(workspace.folder, release, steps.append).version != first.version
    assert len(steps) > count


def test_rows_of_questions_say_that_they_are_from_a_workspace(release: Release, workspace: Workspace) -> None:
    workspace.save(document(NEW), {"case-1": "clearview-ai-scraping"})
    answer = release_with(workspace.folder, release).ask("CQ01", {"matter": "clearview-ai-scraping"})
    support = {str(row.values["case_ref"]): row.support for row in answer.rows}
    assert support["case/gb-ico-blue-parrot-ltd-2021"] == "from a workspace"
    assert support["case/gb-ico-clearview-ai-2022"] != "from a workspace"


def test_the_graph_marks_what_is_of_a_workspace_and_keeps_claims_apart(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.save(document(HELD))
    records = workspace.records()
    graph = (release_records(records, tmp_path / "out").folder / "graph.nq").read_text(encoding="utf-8")
    about = [line for line in graph.splitlines() if "/graph/document/" in line]
    assert any("ReadDocument" in line for line in about)
    assert any("gb-ico-clearview-ai-2022" in line for line in about)
    assert any('#origin> "workspace"' in line for line in graph.splitlines())
