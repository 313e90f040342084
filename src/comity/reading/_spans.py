"""What reading yields on its way: spans of text, each with what it was taken for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from comity.values import PartialDate

MentionKind = Literal["regulator", "court", "company", "law", "provision", "office", "other"]
MoneyRole = Literal[
    "imposed", "settled", "proposed", "earlier", "threatened", "rate", "conversion", "maximum", "turnover",
    "claim", "cost", "hypothetical", "compared", "total", "part", "discount", "other",
]  # fmt: skip


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of the text: ``text[start:end]``.

    Parameters
    ----------
    start, end : int
        Character offsets; the end is exclusive.
    """

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Tell whether another span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Tell whether two spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Mention:
    """A name found in the text, resolved as far as possible.

    Parameters
    ----------
    span : Span
        Where it stands.
    kind : str
        regulator, court, company, law, provision, office (a person in a public office) or other
        (an organisation that is no party: press, law firms, groups that complain).
    name : str
        Name of what it means, from the catalog; the text itself where the catalog lacks it.
    slug : str or None
        Id in the catalog; None for what is proposed as new.
    country : str or None
        ISO 3166 code of its legal order.
    """

    span: Span
    kind: MentionKind
    name: str
    slug: str | None
    country: str | None = None

    @property
    def key(self) -> str:
        """What it is known by in a case: its id, or its name where the catalog lacks it."""
        return self.slug or self.name


@dataclass(frozen=True)
class Money:
    """An amount of money.

    Parameters
    ----------
    span : Span
        Where it stands.
    amount : Decimal
        In whole units.
    currency : str or None
        ISO 4217 code; None for a bare dollar whose country is not settled yet.
    role : str
        What the amount is in its sentence.
    why : str
        Why it has that role, in a few words.
    per : str
        For a rate, the time it counts by: day, week or month.
    other : Money or None
        The same sum in another currency, printed beside it.
    obliged : bool
        Whether somebody must pay it, and did not agree to.
    paid : bool
        Whether it is paid, and no word tells of an agreement.
    reasoned : bool
        Whether its own reason follows it.
    further : bool
        Whether it comes on top of another: ``and an additional penalty of``.
    plural : bool
        Whether it is a sum of several fines.
    lowered : bool
        Whether something larger was brought down to it.
    least : bool
        Whether it is told as a lower bound: ``more than``.
    """

    span: Span
    amount: Decimal
    currency: str | None
    role: MoneyRole = "other"
    why: str = ""
    per: str = ""
    other: "Money | None" = None
    obliged: bool = False
    paid: bool = False
    reasoned: bool = False
    further: bool = False
    plural: bool = False
    lowered: bool = False
    least: bool = False


@dataclass(frozen=True)
class DateMention:
    """A date, resolved by the date of publication where it is relative.

    Parameters
    ----------
    span : Span
        Where it stands.
    when : PartialDate
        As precise as the text.
    relative : bool
        Whether the date of publication was needed.
    """

    span: Span
    when: PartialDate
    relative: bool


@dataclass(frozen=True)
class Published:
    """When the article was published.

    Parameters
    ----------
    day : date or None
        The day; None where it is not known, and then relative dates stay unresolved.
    """

    day: date | None


def places_of(written: str, text: str) -> Iterator[Span]:
    """Find the places where words stand in a text as whole words; quicker than a pattern made for each name."""
    at = text.find(written)
    while at >= 0:
        end = at + len(written)
        if not (_joins(text, at - 1, written[0]) or _joins(text, end, written[-1])):
            yield Span(at, end)
        at = text.find(written, end)


def _joins(text: str, at: int, edge: str) -> bool:
    """Tell whether a character outside goes on with the word at the edge: letters, digits and ``_`` make words."""
    return _is_word(edge) and 0 <= at < len(text) and _is_word(text[at])


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
