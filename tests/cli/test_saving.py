"""Reading many documents and saving what they say as claims."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli.conftest import ARTICLE, Run
from conftest import DATA
from reading import papers


def claims_in(folder: Path) -> list[dict[str, Any]]:
    """Give the documents of a workspace, every value as text, as its files hold it."""
    found = sorted((folder / "documents").glob("*.yml"))
    return [yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) for path in found]  # noqa: S506 - text only


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
    assert held["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (held["address"], held["published"]) == (address, "2022-05-24")
    assert held["read"].startswith("20")
    fine = next(one for one in held["claims"] if one.get("type") == "fine")
    start, end = map(int, fine["span"].split("-"))
    assert " ".join(ARTICLE[start:end].split()) == fine["words"]
    assert (fine["case"], fine["amount"], fine["currency"]) == ("case-1", "7500000", "GBP")


def test_a_new_case_becomes_a_record_that_a_release_takes_in(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><title>A fine</title><link rel="canonical" href="https://example.org/fine"></head>'
        "<body><p>The ICO fined Blue Parrot Ltd 45,000 pounds on 3 March 2021.</p></body></html>",
        encoding="utf-8",
    )
    own = tmp_path / "own"
    code, out, _ = run("read", str(page), "--save", str(own))
    assert code == 0
    assert "case 1: new, case/gb-ico-blue-parrot-ltd-2021" in out
    assert run("check", "--data", str(DATA), "--workspace", str(own))[0] == 0
    broken = own / "companies/blue-parrot-ltd.yml"
    broken.write_text("nome: x\n", encoding="utf-8")
    code, out, _ = run("check", "--data", str(DATA), "--workspace", str(own))
    assert code == 1
    assert "own/companies/blue-parrot-ltd.yml" in out


def test_an_address_that_is_none_is_refused(run: Run, folder: Path) -> None:
    code, _, errors = run("read", str(folder / "a.txt"), "--address", "somewhere")
    assert code == 2
    assert "no web address" in errors


def test_a_file_that_fails_is_told_and_stops_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    code, _, errors = run("read", str(folder), "--save", str(tmp_path / "out"))
    assert code == 1
    lines = errors.splitlines()
    assert [line.split()[0] for line in lines] == ["1/3", "2/3", "3/3"]
    assert "damaged Word file" in lines[2]
    assert len(claims_in(tmp_path / "out")) == 2


def test_a_second_run_passes_over_what_was_read(run: Run, folder: Path, tmp_path: Path) -> None:
    run("read", str(folder), "--save", str(tmp_path / "out"))
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.yml")}
    _, _, errors = run("read", str(folder), "--save", str(tmp_path / "out"))
    assert errors.count("read before") == 2
    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.yml")} == before


def test_several_documents_are_printed_with_their_names(run: Run, folder: Path) -> None:
    _, out, _ = run("read", str(folder / "a.txt"), str(folder / "b.pdf"), "--json")
    held = json.loads(out)
    assert [Path(one["file"]).name for one in held["documents"]] == ["a.txt", "b.pdf"]
    assert all(one["cases"] for one in held["documents"])


def test_a_month_is_a_date_of_publication(run: Run, folder: Path) -> None:
    code, _, _ = run("read", str(folder / "a.txt"), "--published", "2022-05")
    assert code == 0


def test_what_would_change_is_told_without_saving(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    code, out, _ = run("read", str(path), "--published", "2022-05-24")
    assert code == 0
    assert "What would change" in out
    assert "case 1: held already, case/gb-ico-clearview-ai-2022" in out
    assert "sanctions: fine, GBP 7,500,000, imposed: the same" in out
    held = json.loads(run("read", str(path), "--json")[1])
    assert held["became"][0]["record"] == "case/gb-ico-clearview-ai-2022"


def test_articles_are_merged_with_conflicts_side_by_side_and_a_bad_file_named(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    other = folder / "b.txt"
    other.write_text("The ICO fined Clearview AI Inc 9 million pounds on 18 May 2022.", encoding="utf-8")
    own = tmp_path / "own"
    names = [str(folder / "a.txt"), str(other), str(folder / "c.docx")]
    code, out, errors = run("read", *names, "--merge", "--save", str(own))
    assert code == 1
    assert "damaged Word" in errors
    assert "amount (they differ): fine GBP 7,500,000, imposed [1] | fine GBP 9,000,000, imposed [2]" in out
    assert len(claims_in(own)) == 2
    assert json.loads(run("read", *names, "--merge", "--json")[1])["cases"][0]["conflicts"] == ["amount"]
