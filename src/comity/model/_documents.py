"""Documents that were read: what each says, value by value, with the words it stands on."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar, NamedTuple, Self

from pydantic import Field, PlainSerializer, PlainValidator, StringConstraints, WithJsonSchema

from comity.model._base import Address, Currency, Date, Part, Reference, Slug, Text
from comity.model._sources import Record


class Judgement(StrEnum):
    """What a reviewer made of a value."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class Stretch(NamedTuple):
    """A stretch of a text, in characters; the end is the first that is no longer in it."""

    start: int
    end: int

    def __str__(self) -> str:
        """Write it as files hold it: ``62-95``."""
        return f"{self.start}-{self.end}"

    @classmethod
    def of(cls, value: Any) -> Self:  # noqa: ANN401 - pydantic decides what comes in
        """Take what :meth:`__str__` wrote, or two numbers."""
        start, end = value.split("-") if isinstance(value, str) else value
        return cls(int(start), int(end))


Span = Annotated[
    Stretch,
    PlainValidator(Stretch.of),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d+-\d+$"}),
]


class OtherSum(Part):
    """A sum beside the sum of a measure: converted, what it was before, or its rate.

    Parameters
    ----------
    amount : Decimal
        In whole units of the currency.
    currency : str, optional
        ISO 4217 code.
    span : Stretch
        Where it stands.
    status : str, optional
        What it was: ``proposed``, ``imposed``.
    per : str, optional
        Period of a rate: ``day``.
    """

    amount: Decimal
    currency: Currency | None = None
    span: Span
    status: Text | None = None
    per: Text | None = None


class ReadClaim(Part):
    """One value that the document gives, as it was read.

    Parameters
    ----------
    id : str
        ``case-1.sanctions.2``.
    case : str
        The candidate case it belongs to: ``case-1``.
    about : str
        regulators, respondents, date, sanctions, courts, laws, provisions, cross_border or category.
    value : str, optional
        Of a date (as precise as the text) or category.
    slug, name, country : str, optional
        Of what is named: its id in the catalog, its name, its legal order. What has no id is new.
    role : str, optional
        Of an authority: decided, joint, lead, concerned, assisting, mentioned.
    type, amount, currency, status : optional
        Of a measure; the amount in whole units of the currency.
    converted, earlier : tuple of OtherSum
        The same sum in other currencies; what it was before.
    rate : OtherSum, optional
        For a penalty that grows with time.
    kind, parties : optional
        Of a cooperation: what it was, and the ids (or names) of those who took part.
    span : Stretch, optional
        Where it stands in the text; absent for a category.
    words : str, optional
        The words there.
    method : str, optional
        How it was found, where not as the document says.
    review : Judgement, optional
        What a reviewer made of it; absent before a review.
    corrected_to : str, optional
        What the reviewer wrote instead.
    """

    id: Text
    case: Slug
    about: Text
    value: Text | None = None
    slug: Text | None = None
    name: Text | None = None
    country: Text | None = None
    role: Text | None = None
    type: Text | None = None
    amount: Decimal | None = None
    currency: Currency | None = None
    status: Text | None = None
    converted: tuple[OtherSum, ...] = ()
    earlier: tuple[OtherSum, ...] = ()
    rate: OtherSum | None = None
    kind: Text | None = None
    parties: tuple[Text, ...] = ()
    span: Span | None = None
    words: Text | None = None
    method: Text | None = None
    review: Judgement | None = None
    corrected_to: Text | None = None

    @property
    def said(self) -> str:
        """The value in words: the correction where there is one, else what was read."""
        if self.corrected_to:
            return self.corrected_to
        amount = None if self.amount is None else f"{self.currency or ''} {self.amount:,f}".strip()
        held = (
            self.name or self.value or self.kind or self.type,
            amount,
            self.status or self.role,
            *self.parties,
        )
        return ", ".join(str(one).replace("_", " ") for one in held if one)


class Became(Part):
    """What became of a candidate case.

    Parameters
    ----------
    case : str
        ``case-1``.
    record : Ref, optional
        The case that it became, or beside whose facts its values stand.
    made : bool
        Whether that case was made from this document.
    why : str, optional
        Why there is none.
    """

    case: Slug
    record: Reference | None = None
    made: bool = False
    why: Text | None = None


class Document(Record):
    """A document that was read, and what it says; its id is the beginning of its hash.

    Parameters
    ----------
    name : str
        Name of the file, or what it is.
    sha256 : str
        Hash of its bytes.
    form : str
        text, html, pdf or word.
    address : str, optional
        Where it was published; without it nothing becomes a record, for nobody could check it.
    published : PartialDate, optional
        When, as the document or who gave it says.
    read : str
        When it was read, UTC: ``2026-11-26T04:00:00Z``.
    method : str
        How: ``rules``.
    became : tuple of Became
        What became of each candidate case.
    claims : tuple of ReadClaim
        What it says.
    """

    kind: ClassVar[str] = "document"

    name: Text
    sha256: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
    form: Text = "text"
    address: Address | None = None
    published: Date | None = None
    read: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    method: Text = "rules"
    became: tuple[Became, ...] = ()
    claims: tuple[ReadClaim, ...] = Field(default=())
