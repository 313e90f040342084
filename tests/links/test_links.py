from dataclasses import replace
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.links import Link, derive_links
from comity.model import Records
from comity.tables import connect, tables_of
from links.worlds import links_of
from samples import sample_records

KINDS = ("regulators", "courts", "laws", "companies", "groups", "matters", "cases", "instruments")


def shuffled(records: Records, seed: int) -> Records:
    """Give the same records in another order."""
    random = Random(seed)  # noqa: S311 - a shuffle for a test
    orders: dict[str, Any] = {}
    for kind in KINDS:
        pairs = list(getattr(records, kind).items())
        random.shuffle(pairs)
        orders[kind] = dict(pairs)
    return replace(records, **orders)


def all_links(records: Records) -> list[Link]:
    with connect(tables_of(records)) as connection:
        return derive_links(connection, records)


@settings(max_examples=8)
@given(st.integers(min_value=0, max_value=2**32))
def test_links_do_not_depend_on_the_order_of_records(seed: int) -> None:
    assert all_links(shuffled(sample_records(), seed)) == all_links(sample_records())


def test_ids_are_told_apart_and_sorted() -> None:
    ids = [link.id for link in all_links(sample_records())]
    assert ids == sorted(set(ids))


def test_a_link_is_stated_or_derived_and_stands_on_premises() -> None:
    for link in all_links(sample_records()):
        assert link.premises
        assert (link.rule is None) == (link.evidence == "stated")
        assert link.reviewed <= bool(link.sources)


def test_symmetric_kinds_have_their_ends_in_order() -> None:
    kinds = {kind.id: kind for kind in sample_records().link_kinds.terms}
    for link in all_links(sample_records()):
        if kinds[link.kind].symmetric:
            assert link.from_ <= link.to


def test_no_membership_of_a_network_joins_two_authorities() -> None:
    for link in links_of(sample_records(), "network-member"):
        assert link.to.kind == "instrument"
