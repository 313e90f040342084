import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.release import Release


@pytest.mark.parametrize(
    ("typed", "ref", "name"),
    [
        ("clear", "matter/clearview-ai-scraping", "Clearview AI: scraping of faces"),
        ("ICO", "regulator/gb-ico", "ICO"),
        ("john edw", "regulator/gb-ico", "John Edwards"),
        ("rgpd", "law/eu-gdpr", "RGPD"),
        ("facebook ireland", "company/meta-platforms-ireland", "Facebook Ireland Limited"),
        ("autoriteit", "regulator/nl-ap", "Autoriteit Persoonsgegevens"),
        ("Commission d\u2019accès", "regulator/ca-qc-cai", "Commission d'accès à l'information du Québec"),
        ("acces a l information", "regulator/ca-qc-cai", "Commission d'accès à l'information du Québec"),
        ("[2025] UKUT 319", "case/gb-ico-clearview-ai-2022", "[2025] UKUT 319 (AAC)"),
        ("art 33 1 gdpr", "provision/eu-gdpr/art-33-1", "Art. 33(1) GDPR"),
        ("breach uber", "matter/uber-2016-breach", "Uber: breach of 2016"),
        ("illin", "area/us-il", "Illinois"),
    ],
)
def test_a_record_is_found_as_one_types_and_the_name_that_matched_is_told(
    release: Release, typed: str, ref: str, name: str
) -> None:
    first = release.search(typed)[0]
    assert (str(first.ref), first.name) == (ref, name)


@pytest.mark.parametrize(
    ("typed", "ref"),
    [
        ("claerview", "company/clearview-ai"),
        ("informaton comissioner", "regulator/gb-ico"),
        ("metta platforms irland", "company/meta-platforms-ireland"),
    ],
)
def test_a_misspelt_name_is_found_by_its_likeness(release: Release, typed: str, ref: str) -> None:
    assert ref in {str(hit.ref) for hit in release.search(typed)[:3]}


def test_a_record_comes_once_with_its_best_name(release: Release) -> None:
    refs = [hit.ref for hit in release.search("clearview")]
    assert len(refs) == len(set(refs))


def test_kinds_can_be_chosen_and_the_number_is_kept(release: Release) -> None:
    found = release.search("clearview", kinds=("case",), limit=3)
    assert [hit.kind for hit in found] == ["case"] * 3


@pytest.mark.parametrize("typed", ["", "   ", "!!!", "zzzzqqqq"])
def test_nothing_is_found_where_there_is_nothing(release: Release, typed: str) -> None:
    assert release.search(typed) == []


@given(st.text(max_size=40))
def test_no_text_breaks_the_search(release: Release, typed: str) -> None:
    scores = [hit.score for hit in release.search(typed, limit=5)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)


@pytest.mark.parametrize("typed", ['"', '" OR 1=1', "NEAR(a b)", "name:x", "a* b*", "AND OR NOT", "'; DROP"])
def test_the_language_of_the_index_is_plain_text_to_readers(release: Release, typed: str) -> None:
    assert isinstance(release.search(typed), list)
