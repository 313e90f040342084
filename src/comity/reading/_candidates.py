"""What reading gives back: candidate cases, each value standing on a span of the text."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from comity.reading._spans import DateMention, Mention, Money, Span


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
        imposed, proposed, threatened, upheld, annulled, reduced, remitted, lifted.
    span : Span
        The words it stands on.
    converted : tuple of Money
        The same sum in other currencies, as printed beside it.
    earlier : tuple of Money
        What the sum was before: proposed, or cut on appeal.
    rate : Money or None
        For a penalty that grows with time, the sum for each day, week or month.
    """

    type: str
    amount: Decimal | None
    currency: str | None
    status: str
    span: Span
    converted: tuple[Money, ...] = ()
    earlier: tuple[Money, ...] = ()
    rate: Money | None = None


@dataclass(frozen=True)
class FoundLink:
    """A cooperation that the text states.

    Parameters
    ----------
    kind : str
        joint_investigation, lead_authority, concerned, edpb_binding, case_transfer, mutual_assistance,
        parallel, appeal or same_group.
    parties : tuple of str
        Ids of the authorities, or their names where the catalog lacks them.
    span : Span
        The words it stands on.
    """

    kind: str
    parties: tuple[str, ...]
    span: Span


@dataclass(frozen=True)
class Candidate:
    """One action of one authority, or of several together, on one respondent or several together.

    Parameters
    ----------
    category : str
        privacy, or antitrust, securities or private_litigation for what a text tells beside it.
    """

    regulators: tuple[Party, ...] = ()
    respondents: tuple[Mention, ...] = ()
    date: DateMention | None = None
    sanctions: tuple[FoundSanction, ...] = ()
    courts: tuple[Mention, ...] = ()
    laws: tuple[Mention, ...] = ()
    provisions: tuple[Mention, ...] = ()
    cross_border: tuple[FoundLink, ...] = ()
    category: str = "privacy"


@dataclass(frozen=True)
class Rejected:
    """A value that a quick reader would have taken, and why it was not."""

    span: Span
    what: str
    why: str


@dataclass(frozen=True)
class Advised:
    """A value that a model's advice changed.

    Parameters
    ----------
    case : int
        Number of the case, from 1.
    about : str
        regulators or respondents.
    span : Span
        Where the value stands.
    model : str
        Name of the model.
    """

    case: int
    about: str
    span: Span
    model: str


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
    advised : tuple of Advised
        Values that a model's advice changed; empty where none was asked.
    """

    text: str
    cases: tuple[Candidate, ...] = ()
    people: tuple[Mention, ...] = ()
    rejected: tuple[Rejected, ...] = field(default=())
    advised: tuple[Advised, ...] = field(default=())

    def to_json(self) -> dict[str, Any]:
        """Give plain maps and lists; a span is ``[start, end]`` in characters of the text."""
        return {
            "cases": [_case_json(one) for one in self.cases],
            "people": [_mention_json(one) for one in self.people],
            "rejected": [
                {"text": one.what, "why": one.why, "span": _ends(one.span)} for one in self.rejected
            ],
        }


def _ends(span: Span) -> list[int]:
    return [span.start, span.end]


def _case_json(case: Candidate) -> dict[str, Any]:
    return {
        "category": case.category,
        "regulators": [{**_mention_json(one.mention), "role": one.role} for one in case.regulators],
        "respondents": [_mention_json(one) for one in case.respondents],
        "date": _date_json(case.date),
        "sanctions": [_sanction_json(one) for one in case.sanctions],
        "courts": [_mention_json(one) for one in case.courts],
        "laws": [_mention_json(one) for one in case.laws],
        "provisions": [_mention_json(one) for one in case.provisions],
        "cross_border": [
            {"kind": one.kind, "parties": list(one.parties), "span": _ends(one.span)}
            for one in case.cross_border
        ],
    }


def _mention_json(one: Mention) -> dict[str, Any]:
    return {"name": one.name, "slug": one.slug, "country": one.country, "span": _ends(one.span)}


def _date_json(one: DateMention | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"iso": str(one.when), "precision": one.when.precision, "span": _ends(one.span)}


def _number(amount: Decimal | None) -> float | int | None:
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral() else float(amount)


def _money_json(one: Money) -> dict[str, Any]:
    held = {"amount": _number(one.amount), "currency": one.currency, "span": _ends(one.span)}
    return {**held, "per": one.per} if one.per else held


def _sanction_json(one: FoundSanction) -> dict[str, Any]:
    held: dict[str, Any] = {
        "type": one.type,
        "amount": _number(one.amount),
        "currency": one.currency,
        "status": one.status,
        "span": _ends(one.span),
    }
    if one.converted:
        held["converted"] = [_money_json(each) for each in one.converted]
    if one.earlier:
        held["earlier"] = [{**_money_json(each), "status": each.role} for each in one.earlier]
    if one.rate:
        held["rate"] = _money_json(one.rate)
    return held
