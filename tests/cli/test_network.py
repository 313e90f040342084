"""Commands that follow links: explain and path."""

import json

from cli.conftest import Run
from comity.release import Release


def id_of(release: Release, kind: str) -> str:
    return next(one.id for one in release.links() if one.kind == kind)


def test_a_derived_link_is_explained_in_sentences(run: Run, release: Release) -> None:
    code, out, _ = run("explain", id_of(release, "same-incident"))
    assert code == 0
    text = " ".join(out.split())
    for said in (
        "AP v Uber are about one incident.",
        "The two ends meet in: Uber: breach of 2016 (matter/uber-2016-breach).",
        "derived by the rule same-incident: two cases of different authorities",
        "case/nl-ap-uber-2018), matter: a judgement of the editors",
        "by: nl-ap (from memory)",
        "Border between the ends: eu-internal.",
        "A supply-chain incident",
        "As of 2026-11-24",
    ):
        assert said in text, said


def test_a_stated_link_is_explained_with_its_source(run: Run, release: Release) -> None:
    text = " ".join(run("explain", id_of(release, "mutual-assistance"))[1].split())
    assert "It is stated in AP v Uber (case/nl-ap-uber-2018)." in text
    assert "Shared what each had found." in text
    assert "[1] Page of authority (authority, seen 2026-11-24)" in text


def test_an_explanation_is_told_as_json(run: Run, release: Release) -> None:
    held = json.loads(run("explain", id_of(release, "one-stop-shop"), "--json")[1])
    assert held["rule"]["legal_basis"].startswith("GDPR Art. 60")
    assert held["link"]["from"].startswith("regulator/")
    assert held["premises"][0]["facts"]
    assert held["as_of"] == "2026-11-24"


def test_an_unknown_link_is_one_line(run: Run, release: Release) -> None:
    known = id_of(release, "same-incident")
    code, out, errors = run("explain", known[:-1])
    assert (code, out) == (1, "")
    assert errors.startswith(f"comity: There is no link {known[:-1]}. Did you mean {known}")
    assert errors.count("\n") == 1


def test_ways_between_two_records_are_read_out(run: Run) -> None:
    code, out, _ = run("path", "au-oaic", "clearview-ai", "-k", "2")
    text = " ".join(out.split())
    assert code == 0
    assert "1. 2 steps (file)" in text
    assert (
        "OAIC v Clearview AI is a file of Office of the Australian Information Commissioner (in the file) [1]"
        in text
    )
    assert "OAIC v Clearview AI is against Clearview AI, Inc. (in the file, from memory)" in text
    assert "3. " not in text
    assert "[1] https://www.oaic.gov.au/example/clearview-ai" in text


def test_ways_are_told_as_json_and_over_the_families_wanted(run: Run) -> None:
    (way, *_) = json.loads(run("path", "gb-ico", "au-oaic", "--family", "framework", "--json")[1])
    assert way["families"] == ["framework"]
    assert way["steps"][0]["kind"] == "mou"


def test_records_that_nothing_joins_are_told_so(run: Run) -> None:
    code, out, errors = run("path", "gb-ico", "area/ca-bc")
    assert (code, out) == (1, "")
    assert errors == "comity: nothing recorded joins Information Commissioner's Office and British Columbia\n"
    assert json.loads(run("path", "gb-ico", "area/ca-bc", "--json")[1]) == []


def test_a_family_that_is_none_is_misuse(run: Run) -> None:
    code, _, errors = run("path", "gb-ico", "au-oaic", "--family", "friendship")
    assert code == 2
    assert "choose file, procedural" in " ".join(errors.replace("│", " ").split())
