"""Reading many documents and saving what they say as claims."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli.conftest import ARTICLE, Run
from reading import papers


def claims_in(folder: Path) -> list[dict[str, Any]]:
    return [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yml"))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a text, a PDF, a broken file and one of no kind known."""
    place = tmp_path / "in"
    place.mkdir()
    (place / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (place / "b.pdf").write_bytes(papers.pdf())
    (place / "c.docx").write_bytes(papers.word()[:-50])
    (place / "d.png").write_bytes(b"\x89PNG")
    return place


def test_each_claim_keeps_document_words_method_and_time(run: Run, folder: Path, tmp_path: Path) -> None:
    path = folder / "a.txt"
    address = "https://example.org/article"
    code, _, _ = run(
        "read", str(path), "--published", "2022-05-24", "--address", address, "--save", str(tmp_path / "out")
    )
    assert code == 0
    (held,) = claims_in(tmp_path / "out")
    assert held["document"]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (held["document"]["address"], held["document"]["published"]) == (address, "2022-05-24")
    assert held["read"]["method"] == "rules"
    assert str(held["read"]["at"]).startswith("20")
    fine = next(one for one in held["claims"] if one.get("type") == "fine")
    start, end = fine["span"]
    assert " ".join(ARTICLE[start:end].split()) == fine["words"]
    assert (fine["case"], fine["amount"], fine["currency"]) == ("case-1", 7_500_000, "GBP")


def test_a_file_that_fails_is_told_and_stops_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    code, _, errors = run("read", str(folder), "--save", str(tmp_path / "out"))
    assert code == 1
    lines = errors.splitlines()
    assert [line.split()[0] for line in lines] == ["1/3", "2/3", "3/3"]
    assert "damaged Word file" in lines[2]
    assert len(claims_in(tmp_path / "out")) == 2


def test_a_second_run_passes_over_what_was_read(run: Run, folder: Path, tmp_path: Path) -> None:
    run("read", str(folder), "--save", str(tmp_path / "out"))
    before = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    _, _, errors = run("read", str(folder), "--save", str(tmp_path / "out"))
    assert errors.count("read before") == 2
    assert {path: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_several_documents_are_printed_with_their_names(run: Run, folder: Path) -> None:
    _, out, _ = run("read", str(folder / "a.txt"), str(folder / "b.pdf"), "--json")
    held = json.loads(out)
    assert [Path(one["file"]).name for one in held["documents"]] == ["a.txt", "b.pdf"]
    assert all(one["cases"] for one in held["documents"])


def test_a_month_is_a_date_of_publication(run: Run, folder: Path) -> None:
    code, _, _ = run("read", str(folder / "a.txt"), "--published", "2022-05")
    assert code == 0
