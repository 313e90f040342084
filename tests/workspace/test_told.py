import pytest

from comity.errors import ValueProblem
from comity.model import ReadClaim
from comity.workspace import corrected
from samples import sample_records


def claim(about: str, right: str) -> ReadClaim:
    return ReadClaim(
        id="case-1.x.1",
        case="case-1",
        about=about,
        name="Read",
        slug="eu-gdpr/art-32" if about == "provisions" else None,
        corrected_to=right,
        type="fine",
        status="imposed",
    )


@pytest.mark.parametrize(
    ("about", "right", "field", "value"),
    [
        ("regulators", "OAIC", "slug", "au-oaic"),
        ("regulators", "Information Commissioner's Office", "slug", "gb-ico"),
        ("laws", "GDPR", "slug", "eu-gdpr"),
        ("respondents", "Clearview AI", "slug", "clearview-ai"),
        ("respondents", "Nobody Knows Ltd", "slug", None),
        ("respondents", "Nobody Knows Ltd", "name", "Nobody Knows Ltd"),
        ("sanctions", "proposed", "status", "proposed"),
        ("sanctions", "reprimand", "type", "reprimand"),
        ("sanctions", "EUR 1.2 million", "currency", "EUR"),
        ("date", "2022-05", "value", "2022-05"),
        ("provisions", "eu-gdpr/art-46-1", "slug", "eu-gdpr/art-46-1"),
        ("provisions", "GDPR Article 33(1)", "slug", "eu-gdpr/art-33-1"),
        ("cross_border", "mutual assistance", "kind", "mutual_assistance"),
    ],
)
def test_a_correction_is_read(about: str, right: str, field: str, value: str | None) -> None:
    assert getattr(corrected(claim(about, right), sample_records()), field) == value


@pytest.mark.parametrize(
    ("about", "right"),
    [
        ("regulators", "the office"),
        ("sanctions", "lots"),
        ("date", "yesterday"),
        ("laws", "the law"),
        ("provisions", "Art. 9999"),
        ("cross_border", "friends"),
    ],
)
def test_a_correction_that_is_no_such_value_is_refused(about: str, right: str) -> None:
    with pytest.raises(ValueProblem):
        corrected(claim(about, right), sample_records())
