import pytest

from comity.links._weight import FROM_MEMORY, quality_of, weight_of
from comity.model import SourceKind


def test_a_court_speaks_with_full_weight() -> None:
    assert quality_of([SourceKind.COURT]) == 1.0


def test_independent_sources_add_up_but_never_to_certainty() -> None:
    assert quality_of([SourceKind.PRESS, SourceKind.PRESS]) == pytest.approx(0.96)
    assert quality_of([SourceKind.PRESS] * 9) == 0.99


def test_a_fact_from_memory_weighs_less_than_any_source() -> None:
    assert quality_of([]) == FROM_MEMORY
    assert all(quality_of([kind]) > FROM_MEMORY for kind in SourceKind)


def test_a_crowd_shares_the_weight() -> None:
    assert weight_of(0.7, 1.0, 0.5) == 0.35
