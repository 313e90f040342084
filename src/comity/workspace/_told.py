"""What a document says of one candidate case after its review, without what was rejected, corrections in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from comity.errors import ValueProblem
from comity.model import Document, Judgement, ReadClaim, Records, SanctionKind
from comity.reading import find_money
from comity.values import PartialDate, bare_name, fold_name, slug_of

_ROUNDED = Decimal("0.03")
KINDS: Mapping[str, SanctionKind] = {
    "fine": SanctionKind.FINE,
    "settlement": SanctionKind.SETTLEMENT_PAYMENT,
    "order": SanctionKind.ORDER_COMPLY,
    "ban": SanctionKind.BAN,
    "reprimand": SanctionKind.REPRIMAND,
    "warning": SanctionKind.WARNING,
    "undertaking": SanctionKind.UNDERTAKING,
    "penalty_payment": SanctionKind.PERIODIC_PENALTY,
}
"""Kinds of measure that reading knows, and what records call them."""
STATES = frozenset(
    ["imposed", "proposed", "upheld", "annulled", "reduced", "remitted", "lifted", "threatened"]
)
"""States of a measure that reading knows."""
COOPERATION = frozenset(
    "joint_investigation mutual_assistance concerned lead_authority case_transfer edpb_binding".split()
    + "parallel appeal same_group".split()
)
"""Kinds of cooperation that reading knows."""


@dataclass(frozen=True)
class Told:
    """One candidate case.

    Parameters
    ----------
    name : str
        ``case-1``.
    claims : tuple of ReadClaim
        What the document says of it, after the review.
    """

    name: str
    claims: tuple[ReadClaim, ...]

    def about(self, what: str) -> tuple[ReadClaim, ...]:
        """Give the claims about one thing: ``regulators``, ``sanctions`` ..."""
        return tuple(one for one in self.claims if one.about == what)

    def authorities(self, *roles: str) -> tuple[str, ...]:
        """Give the ids of authorities in these roles, each once."""
        found = (one.slug for one in self.about("regulators") if one.role in roles and one.slug)
        return tuple(dict.fromkeys(found))

    @cached_property
    def courts(self) -> tuple[str, ...]:
        """The ids of courts."""
        return tuple(dict.fromkeys(one.slug for one in self.about("courts") if one.slug))

    @cached_property
    def date(self) -> PartialDate | None:
        """When it was decided, as precise as the document says."""
        held = self.about("date")
        return PartialDate.parse(held[0].value) if held and held[0].value else None

    @cached_property
    def category(self) -> str:
        """The kind of case: ``privacy`` where nothing else is said."""
        held = self.about("category")
        return held[0].value or "privacy" if held else "privacy"


def told_by(document: Document, records: Records) -> Iterator[Told]:
    """Go through the candidate cases of a document; a correction that nobody understands is left out."""
    for name in dict.fromkeys(one.case for one in document.claims):
        claims = [one for one in document.claims if one.case == name and one.review != Judgement.REJECTED]
        yield Told(name, tuple(_kept(claims, records)))


def _kept(claims: Iterable[ReadClaim], records: Records) -> Iterator[ReadClaim]:
    for claim in claims:
        try:
            yield _resolved(corrected(claim, records), records)
        except ValueProblem:
            continue


def _resolved(claim: ReadClaim, records: Records) -> ReadClaim:
    """Find the company of a respondent told by name alone, as of one that a document added before."""
    if claim.about != "respondents" or claim.slug:
        return claim
    return claim.model_copy(update={"slug": respondent_of(claim, records)})


def corrected(claim: ReadClaim, records: Records) -> ReadClaim:
    """Put the correction of a reviewer in the place of what was read.

    Parameters
    ----------
    claim : ReadClaim
        A value; without a correction it is given back as it is.
    records : Records
        Where names are looked up.

    Raises
    ------
    ValueProblem
        Where the correction is no such value; the text says what would be.
    """
    right = claim.corrected_to
    if not right:
        return claim
    change = {
        "sanctions": _measure,
        "date": _day,
        "respondents": _company,
        "provisions": _provision,
        "cross_border": _cooperation,
    }.get(claim.about, _body)
    return claim.model_copy(update=change(right, claim, records))


def _measure(right: str, claim: ReadClaim, _: Records) -> dict[str, object]:
    """Take a sum (``GBP 8 million``), a kind (``reprimand``), a state (``proposed``), or several of them."""
    sums = find_money(right)
    words = set(right.casefold().replace("-", "_").split())
    kinds, states = words & KINDS.keys(), words & STATES
    if not sums and not kinds and not states:
        msg = f"“{right}” is no measure: write a sum (GBP 8 million), a kind (fine) or a state (proposed)"
        raise ValueProblem(msg)
    return {
        "amount": sums[0].amount if sums else claim.amount,
        "currency": sums[0].currency if sums else claim.currency,
        "type": min(kinds, default=claim.type),
        "status": min(states, default=claim.status),
    }


def _day(right: str, _: ReadClaim, __: Records) -> dict[str, object]:
    return {"value": str(PartialDate.parse(right))}


def _company(right: str, _: ReadClaim, records: Records) -> dict[str, object]:
    slug = company_named(right, records)
    return {"slug": slug, "name": records.companies[slug].name if slug else right}


def _provision(right: str, claim: ReadClaim, records: Records) -> dict[str, object]:
    """Take an id (``eu-gdpr/art-6``), or an article of the law that was read (``Art. 6(1)(f)``)."""
    law = (claim.slug or "").partition("/")[0]
    article = slug_of(right[max(right.casefold().find("art"), 0) :]).replace("article-", "art-")
    for slug in (right, f"{law}/{article}"):
        if records.provision(slug) is not None:
            return {"slug": slug, "name": right}
    msg = f"“{right}” is no provision in the catalog: write its id (eu-gdpr/art-6), or its article (Art. 6)"
    raise ValueProblem(msg)


def _cooperation(right: str, _: ReadClaim, __: Records) -> dict[str, object]:
    """Take the kind of cooperation; with whom it was is not corrected but rejected."""
    kind = slug_of(right).replace("-", "_")
    if kind not in COOPERATION:
        known = ", ".join(sorted(COOPERATION)).replace("_", " ")
        msg = f"“{right}” is no kind of cooperation: write one of {known}, or untick it"
        raise ValueProblem(msg)
    return {"kind": kind}


def _body(right: str, claim: ReadClaim, records: Records) -> dict[str, object]:
    slug = _named(right, claim.about, records)
    if slug is None:
        about = claim.about.replace("_", " ")
        msg = f"“{right}” is none of the {about} in the catalog: write its id or its name"
        raise ValueProblem(msg)
    return {"slug": slug, "name": right}


def same_sum(one: Decimal, other: Decimal) -> bool:
    """Tell whether two sums of one currency may be one: a news article rounds that of the decision."""
    return abs(one - other) <= _ROUNDED * max(one, other)


def respondent_of(claim: ReadClaim, records: Records) -> str | None:
    """Find the company that a claim names: by its id, else by its name; None where none is held."""
    return claim.slug or company_named(claim.name or claim.words or "", records)


def company_named(name: str, records: Records) -> str | None:
    """Find the one company with an id, or with a name without accents and legal form; None without one."""
    held = next((one for one in (name, slug_of(name)) if one in records.companies), None)
    if held is not None:
        return held
    wanted = bare_name(name)
    found = [
        one.id
        for one in records.companies.values()
        if wanted in {bare_name(each) for each in (one.name, *one.aliases)}
    ]
    return found[0] if len(found) == 1 else None


def _named(name: str, about: str, records: Records) -> str | None:
    held = {"regulators": records.regulators, "courts": records.courts, "laws": records.laws}.get(about, {})
    if name in held:
        return name
    wanted = fold_name(name)
    found = [one.id for one in held.values() if wanted in {fold_name(each) for each in _names_of(one)}]
    return found[0] if len(found) == 1 else None


def _names_of(record: object) -> Iterator[str]:
    yield str(getattr(record, "name", ""))
    for field in ("abbreviations", "aliases"):
        yield from getattr(record, field, ())
    short = getattr(record, "short", None) or getattr(record, "short_name", None)
    yield from [short] if short else []
