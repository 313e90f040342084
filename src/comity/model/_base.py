"""What all records share: frozen, no unknown field, canonical values only."""

from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, PlainSerializer, PlainValidator, StringConstraints, WithJsonSchema

from comity.values import (
    Absence,
    PartialDate,
    Ref,
    parse_address,
    parse_amount,
    parse_currency,
    parse_jurisdiction,
    parse_slug,
)


class Part(BaseModel):
    """A piece of a record: frozen, and an unknown field is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


def _text_of(parse: Callable[[str], Any], *parsed: type) -> PlainValidator:
    """Take a text to be parsed, or what parsing gives: a value of one of these types."""

    def take(value: object) -> Any:  # noqa: ANN401 - pydantic decides what comes out
        if isinstance(value, str):
            return parse(value)
        if isinstance(value, parsed):
            return value
        msg = "should be one text"
        raise ValueError(msg)

    return PlainValidator(take)


def _when(text: str) -> PartialDate | Absence:
    return Absence(text) if text in _ABSENCES else PartialDate.parse(text)


def _sum(text: str) -> Decimal | Absence:
    return Absence(text) if text in _ABSENCES else parse_amount(text)


_ABSENCES = frozenset(Absence)
_AS_TEXT = PlainSerializer(str, return_type=str)
_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_DAY = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_NONE = "|".join(Absence)


def _pattern(pattern: str) -> WithJsonSchema:
    """Tell editors how a value is written."""
    return WithJsonSchema({"type": "string", "pattern": f"^(?:{pattern})$"})


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Slug = Annotated[str, _text_of(parse_slug), _pattern(_ID)]
Jurisdiction = Annotated[str, _text_of(parse_jurisdiction), _pattern("[A-Z]{2,6}(?:-[A-Z0-9]{1,3})?")]
Currency = Annotated[str, _text_of(parse_currency), _pattern("[A-Z]{3}")]
Address = Annotated[str, _text_of(parse_address), _pattern(r"https?://\S+")]
Reference = Annotated[Ref, _text_of(Ref.parse, Ref), _AS_TEXT, _pattern(f"{_ID}(?:/{_ID})+")]
Date = Annotated[PartialDate, _text_of(PartialDate.parse, PartialDate), _AS_TEXT, _pattern(_DAY)]
When = Annotated[PartialDate | Absence, _text_of(_when, PartialDate), _AS_TEXT, _pattern(f"{_DAY}|{_NONE}")]
Number = Annotated[Decimal, _text_of(parse_amount, Decimal), _AS_TEXT, _pattern(r"\d+(?:\.\d+)?")]
Amount = Annotated[Decimal | Absence, _text_of(_sum, Decimal), _AS_TEXT, _pattern(rf"\d+(?:\.\d+)?|{_NONE}")]
