from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from comity.model import (
    KINDS,
    AmountState,
    Cap,
    Case,
    Citation,
    Company,
    Part,
    Regulator,
    Respondent,
    StatedLink,
)
from comity.values import Absence, PartialDate, Ref
from samples import case


def parts(shape: type[Part] = Part) -> list[type[Part]]:
    """List all shapes of the model."""
    return [shape, *(one for below in shape.__subclasses__() for one in parts(below))]


def test_a_record_does_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        case().title = "Another"  # type: ignore[misc]


@pytest.mark.parametrize("shape", [one for one in parts() if one.__module__.startswith("comity.")])
def test_no_shape_takes_a_field_that_it_does_not_know(shape: type[Part]) -> None:
    with pytest.raises(ValidationError) as caught:
        shape.model_validate({"flavour": "sweet"})
    assert ("flavour",) in [one["loc"] for one in caught.value.errors() if one["type"] == "extra_forbidden"]


@pytest.mark.parametrize("field", ["title", "matter", "by", "status", "respondents"])
def test_a_case_cannot_do_without(field: str) -> None:
    fields = case().model_dump(mode="json")
    del fields[field]
    with pytest.raises(ValidationError, match="Field required"):
        Case.model_validate(fields)


@pytest.mark.parametrize("field", ["by", "respondents"])
def test_a_case_needs_somebody_on_either_side(field: str) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        case(**{field: []})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("matter", ["clearview-ai-scraping"]),
        ("opened", {"year": "2022"}),
        ("opened", ["2022"]),
        ("opened", 2022),
        ("reach", "provision/eu-gdpr/art-3"),
        ("reach", [["provision", "eu-gdpr/art-3"]]),
        ("title", ""),
        ("title", "   "),
        ("status", "Decided"),
        ("by", ["GB-ICO"]),
    ],
)
def test_a_value_of_another_shape_is_refused(field: str, value: object) -> None:
    with pytest.raises(ValidationError):
        case(**{field: value})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2022-05", PartialDate(2022, 5)),
        ("unknown", Absence.UNKNOWN),
        ("not-applicable", Absence.NOT_APPLICABLE),
    ],
)
def test_a_date_is_there_or_says_why_not(text: str, value: PartialDate | Absence) -> None:
    assert case(opened=text).opened == value


@pytest.mark.parametrize(
    ("text", "value"), [("clearview-ai", "clearview-ai"), ("redacted", Absence.REDACTED)]
)
def test_a_respondent_is_a_company_or_says_why_not(text: str, value: str | Absence) -> None:
    company = Respondent.model_validate({"company": text}).company
    assert company == value
    assert isinstance(company, Absence) == isinstance(value, Absence)


@pytest.mark.parametrize(
    "fields",
    [
        {"amount": "1000"},
        {"currency": "EUR"},
        {"amount": "unknown", "currency": "EUR"},
        {"amount": "1,000", "currency": "EUR"},
        {"amount": "1000", "currency": "euro"},
    ],
)
def test_an_amount_and_its_currency_stand_together(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        AmountState.model_validate({"state": "imposed", **fields})


def test_an_amount_is_exact_or_absent() -> None:
    state = AmountState.model_validate({"state": "imposed", "amount": "7552800.10", "currency": "GBP"})
    assert state.amount == Decimal("7552800.10")
    assert AmountState.model_validate({"state": "imposed", "amount": "not-published"}).amount is (
        Absence.NOT_PUBLISHED
    )


def test_the_ends_of_a_link_are_written_from_and_to() -> None:
    link = StatedLink.model_validate(
        {"id": "help", "kind": "mutual-assistance", "from": "regulator/gb-ico", "to": "regulator/au-oaic"}
    )
    assert link.from_ == Ref("regulator", "gb-ico")
    assert link.model_dump(mode="json", by_alias=True)["from"] == "regulator/gb-ico"


def test_a_natural_person_stands_in_an_office_only() -> None:
    assert "holder" in Regulator.model_fields["offices"].annotation.__args__[0].model_fields  # type: ignore[union-attr]
    assert not {"holder", "person", "persons"} & (set(Company.model_fields) | set(Case.model_fields))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_says_in_one_sentence_what_it_is(kind: str) -> None:
    sentence = (KINDS[kind].__doc__ or "").splitlines()[0]
    assert sentence.endswith((".", ":"))


@pytest.mark.parametrize(
    ("fields", "formula"),
    [
        ({"amount": "500000", "currency": "GBP"}, "GBP 500,000"),
        ({"percent": "10", "extent": "domestic"}, "10% of domestic turnover"),
        ({"percent": "1.5"}, "1.5% of turnover"),
        ({"amount": "5000", "currency": "USD", "per": "infringement"}, "USD 5,000 for each infringement"),
        (
            {"amount": "20000000", "currency": "EUR", "percent": "4", "whichever": "higher"},
            "EUR 20,000,000 or 4% of turnover, whichever is higher",
        ),
    ],
)
def test_a_cap_reads_as_a_formula(fields: dict[str, str], formula: str) -> None:
    assert Cap.model_validate({"id": "all", **fields}).formula == formula


def test_a_bare_reference_is_a_citation() -> None:
    bare = Citation.model_validate("law/eu-gdpr")
    assert bare == Citation.model_validate({"cited": "law/eu-gdpr"})
    with pytest.raises(ValidationError):
        Citation.model_validate(["law/eu-gdpr"])
