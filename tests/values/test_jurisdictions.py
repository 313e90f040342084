import pytest

from comity.errors import ValueProblem
from comity.values import country_of, parse_jurisdiction


@pytest.mark.parametrize(
    ("code", "country"),
    [
        ("GB", "GB"),
        ("US-IL", "US"),
        ("AE-DU", "AE"),
        ("EU", "EU"),
        ("OECD", "OECD"),
        ("DE-HH", "DE"),
        ("NO", "NO"),
    ],
)
def test_a_code_names_a_legal_order_and_its_country(code: str, country: str) -> None:
    assert parse_jurisdiction(code) == code
    assert country_of(code) == country


@pytest.mark.parametrize(
    "code", ["", "gb", "G", "US_IL", "US-", "US-ILLI", "United Kingdom", "-IL", "US-IL-X"]
)
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(ValueProblem):
        parse_jurisdiction(code)
