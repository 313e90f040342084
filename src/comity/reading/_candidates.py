"""What reading gives back: candidate cases, each value standing on a span of the text."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from comity.reading._spans import DateMention, Mention, Span


@dataclass(frozen=True)
class Party:
    """An authority in a candidate case.

    Parameters
    ----------
    mention : Mention
        The name it stands on.
    role : str
        decided, joint, assisting, lead, concerned or mentioned.
    """

    mention: Mention
    role: str


@dataclass(frozen=True)
class FoundSanction:
    """A measure of a candidate case.

    Parameters
    ----------
    type : str
        fine, settlement, order, ban, reprimand, warning, undertaking or penalty_payment.
    amount : Decimal or None
        In whole units; None for a measure without money, or where the text has no sum.
    currency : str or None
        ISO 4217 code.
    status : str
        imposed, proposed, threatened, upheld, annulled, reduced.
    span : Span
        The words it stands on.
    """

    type: str
    amount: Decimal | None
    currency: str | None
    status: str
    span: Span


@dataclass(frozen=True)
class FoundLink:
    """A cooperation that the text states.

    Parameters
    ----------
    kind : str
        joint_investigation, lead_authority, edpb_binding, mutual_assistance or parallel.
    parties : tuple of str
        Ids of the authorities.
    span : Span
        The words it stands on.
    """

    kind: str
    parties: tuple[str, ...]
    span: Span


@dataclass(frozen=True)
class Candidate:
    """One action of one authority, or of several together, on one respondent or several together."""

    regulators: tuple[Party, ...] = ()
    respondents: tuple[Mention, ...] = ()
    date: DateMention | None = None
    sanctions: tuple[FoundSanction, ...] = ()
    courts: tuple[Mention, ...] = ()
    laws: tuple[Mention, ...] = ()
    provisions: tuple[Mention, ...] = ()
    cross_border: tuple[FoundLink, ...] = ()


@dataclass(frozen=True)
class Rejected:
    """A value that a quick reader would have taken, and why it was not."""

    span: Span
    what: str
    why: str


@dataclass(frozen=True)
class Reading:
    """What was read from one text.

    Parameters
    ----------
    text : str
        The text that the spans count in.
    cases : tuple of Candidate
        Candidate cases in the order of the text.
    people : tuple of Mention
        Persons in a public office, with the authority they stand for.
    rejected : tuple of Rejected
        Values left out, with the reason.
    """

    text: str
    cases: tuple[Candidate, ...] = ()
    people: tuple[Mention, ...] = ()
    rejected: tuple[Rejected, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """Give plain maps and lists; a span is ``[start, end]`` in characters of the text."""
        return {
            "cases": [_case_json(one) for one in self.cases],
            "people": [_mention_json(one) for one in self.people],
            "rejected": [
                {"text": one.what, "why": one.why, "span": [one.span.start, one.span.end]}
                for one in self.rejected
            ],
        }


def _case_json(case: Candidate) -> dict[str, Any]:
    return {
        "regulators": [{**_mention_json(one.mention), "role": one.role} for one in case.regulators],
        "respondents": [_mention_json(one) for one in case.respondents],
        "date": _date_json(case.date),
        "sanctions": [_sanction_json(one) for one in case.sanctions],
        "courts": [_mention_json(one) for one in case.courts],
        "laws": [_mention_json(one) for one in case.laws],
        "provisions": [_mention_json(one) for one in case.provisions],
        "cross_border": [
            {"kind": one.kind, "parties": list(one.parties), "span": [one.span.start, one.span.end]}
            for one in case.cross_border
        ],
    }


def _mention_json(one: Mention) -> dict[str, Any]:
    return {
        "name": one.name,
        "slug": one.slug,
        "country": one.country,
        "span": [one.span.start, one.span.end],
    }


def _date_json(one: DateMention | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "iso": str(one.when),
        "precision": one.when.precision,
        "span": [one.span.start, one.span.end],
    }


def _sanction_json(one: FoundSanction) -> dict[str, Any]:
    amount = None if one.amount is None else float(one.amount)
    return {
        "type": one.type,
        "amount": int(amount) if amount is not None and amount.is_integer() else amount,
        "currency": one.currency,
        "status": one.status,
        "span": [one.span.start, one.span.end],
    }
