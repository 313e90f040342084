from dataclasses import replace

import pytest

from comity.model import FOLDERS, KINDS, Records, SourceKind
from comity.values import Ref
from samples import sample_records


@pytest.fixture
def records() -> Records:
    return sample_records()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("regulator/gb-ico", "gb-ico"),
        ("court/gb-ut-aac", "gb-ut-aac"),
        ("provision/eu-gdpr/art-33-1", "art-33-1"),
        ("company/clearview-ai", "clearview-ai"),
        ("regulator/gb-ut-aac", None),
        ("provision/eu-gdpr/art-99", None),
        ("provision/xx-law/art-1", None),
        ("provision/eu-gdpr", None),
        ("planet/mars", None),
    ],
)
def test_a_reference_finds_what_it_names_or_nothing(records: Records, text: str, found: str | None) -> None:
    record = records.find(Ref.parse(text))
    assert (record.id if record else None) == found


def test_regulators_and_courts_are_authorities(records: Records) -> None:
    court, regulator = records.authority("gb-ut-aac"), records.authority("gb-ico")
    assert court is records.courts["gb-ut-aac"]
    assert regulator is records.regulators["gb-ico"]
    assert records.authority("nobody") is None
    assert records.authority_ref("gb-ut-aac") == Ref("court", "gb-ut-aac")
    assert records.authority_ref("gb-ico") == Ref("regulator", "gb-ico")


def test_records_are_gone_through_kind_by_kind(records: Records) -> None:
    listed = [(one.kind, one.id) for one in records]
    expected = [(kind, slug) for kind in FOLDERS for slug in records.of(kind)]
    assert listed == expected
    assert list(replace(records, cases={}, matters={}).of("case")) == []
    assert records.of("planet") == {}


def test_each_kind_has_a_folder() -> None:
    assert list(FOLDERS) == list(KINDS)
    assert len(set(FOLDERS.values())) == len(FOLDERS)


def test_courts_and_authorities_outrank_copies_law_firms_and_press() -> None:
    ranked = ["court", "authority", "official-copy", "wiki", "law-firm", "press"]
    ranks = [SourceKind(kind).rank for kind in ranked]
    assert ranks == sorted(ranks)
    assert ranks[0] == 0
