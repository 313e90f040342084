"""What all records share: frozen, no unknown field, canonical values only."""

from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, PlainSerializer, PlainValidator, StringConstraints

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


def _text_of(parse: Callable[[str], Any]) -> PlainValidator:
    """Take either a text to be parsed or a value that was parsed before."""

    def take(value: object) -> Any:  # noqa: ANN401 - pydantic decides what comes out
        return parse(value) if isinstance(value, str) else value

    return PlainValidator(take)


def _when(text: str) -> PartialDate | Absence:
    return Absence(text) if text in _ABSENCES else PartialDate.parse(text)


def _sum(text: str) -> Decimal | Absence:
    return Absence(text) if text in _ABSENCES else parse_amount(text)


_ABSENCES = frozenset(Absence)
_AS_TEXT = PlainSerializer(str, return_type=str)

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Slug = Annotated[str, _text_of(parse_slug)]
Jurisdiction = Annotated[str, _text_of(parse_jurisdiction)]
Currency = Annotated[str, _text_of(parse_currency)]
Address = Annotated[str, _text_of(parse_address)]
Reference = Annotated[Ref, _text_of(Ref.parse), _AS_TEXT]
Date = Annotated[PartialDate, _text_of(PartialDate.parse), _AS_TEXT]
When = Annotated[PartialDate | Absence, _text_of(_when), _AS_TEXT]
Amount = Annotated[Decimal | Absence, _text_of(_sum), _AS_TEXT]
