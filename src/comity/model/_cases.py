"""Cases and what stands in them: proceedings, decisions, findings, sanctions, amount states."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from comity.model._base import Amount, Currency, Date, Number, Part, Reference, Slug, Text, When
from comity.model._links import StatedLink
from comity.model._sources import Record
from comity.model._terms import (
    AmountStage,
    CaseStatus,
    Compliance,
    DecisionKind,
    Exactness,
    Extent,
    Outcome,
    ProceedingKind,
    ProcessingRole,
    Regime,
    Review,
    RoleKind,
    SanctionKind,
    Treatment,
    Trigger,
    TurnoverOf,
)
from comity.values import Absence, Ref


class Respondent(Part):
    """Whom a case is against.

    Parameters
    ----------
    company : str or Absence
        Id of a company, or why it is not named.
    role : ProcessingRole, optional
        In which role it was addressed.
    named_as : str, optional
        Its name at the time, where it is another now.
    """

    company: Annotated[Absence | Slug, Field(union_mode="left_to_right")]
    role: ProcessingRole | None = None
    named_as: Text | None = None


class Complainant(Part):
    """An organisation that complained; natural persons never stand here.

    Parameters
    ----------
    organisation : str
        Its id.
    date : PartialDate or Absence, optional
        When it complained.
    """

    organisation: Slug
    date: When | None = None


class Role(Part):
    """What another regulator did in the case.

    Parameters
    ----------
    regulator : str
        Its id.
    role : RoleKind
        lead, concerned, objecting, assisting or referring.
    since, until : PartialDate, optional
        Since when and until when, where it changed.
    """

    regulator: Slug
    role: RoleKind
    since: Date | None = None
    until: Date | None = None


class Proceeding(Part):
    """A procedure in time.

    Parameters
    ----------
    id : str
        Id within the case.
    type : ProceedingKind
        What it is.
    by : tuple of str
        Ids of the authorities that conduct it; for a joint investigation all of them.
    opened, closed : PartialDate or Absence, optional
        Its first and last date.
    under : tuple of str
        Ids of the instruments relied on.
    cases : tuple of str
        Ids of other cases that it served as well.
    note : str, optional
        What a reader should know of it.
    """

    id: Slug
    type: ProceedingKind
    by: tuple[Slug, ...] = Field(min_length=1)
    opened: When | None = None
    closed: When | None = None
    under: tuple[Slug, ...] = ()
    cases: tuple[Slug, ...] = ()
    note: Text | None = None


class Finding(Part):
    """What a decision says of one provision.

    Parameters
    ----------
    provision : Ref
        ``provision/eu-gdpr/art-5-1-a``.
    outcome : Outcome
        infringed, not infringed, dropped, not examined.
    """

    provision: Reference
    outcome: Outcome


class Citation(Part):
    """What a decision relies on; a bare reference will do where no more is known.

    Parameters
    ----------
    cited : Ref
        A case, instrument or law.
    treatment : Treatment, optional
        follows, applies, distinguishes, departs, refers: as far as a source says.
    at : str, optional
        The pinpoint: the place in what is cited, as the decision gives it: ``paragraph 73``.
    """

    cited: Reference
    treatment: Treatment | None = None
    at: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _may_be_bare(cls, given: object) -> object:
        return {"cited": given} if isinstance(given, str | Ref) else given


class Decision(Part):
    """An act of a regulator or court at a date.

    Parameters
    ----------
    id : str
        Id within the case: ``notice``, ``final``, ``appeal``.
    type : DecisionKind
        What it is.
    by : tuple of str
        Ids of the regulators or courts that took it.
    date : PartialDate or Absence
        When it was taken, as precise as the source says.
    announced : PartialDate, optional
        When it was made public, if that is another date.
    reviews : str, optional
        Id of the earlier decision of the case that it reviews.
    outcome : Review, optional
        What it did to that decision.
    bound_by : str, optional
        Id of the binding decision of the Board that it carries out.
    cites : tuple of Citation
        Cases, instruments or laws that it relies on, as far as a source says.
    findings : tuple of Finding
        What it says of each provision.
    identifiers : mapping of str to str
        ``ecli``, ``neutral`` (neutral citation), ``docket``, ``celex``.
    summary : str, optional
        What it decides, in one or two sentences of our own.
    """

    id: Slug
    type: DecisionKind
    by: tuple[Slug, ...] = Field(min_length=1)
    date: When
    announced: Date | None = None
    reviews: Slug | None = None
    outcome: Review | None = None
    bound_by: Slug | None = None
    cites: tuple[Citation, ...] = ()
    findings: tuple[Finding, ...] = ()
    identifiers: Mapping[str, Text] = {}
    summary: Text | None = None


class AmountState(Part):
    """What a sanction, and its amount, came to at one stage.

    Parameters
    ----------
    state : AmountStage
        proposed, imposed, reduced, annulled ...
    decision : str, optional
        Id of the decision of the case that brought it there.
    date : PartialDate or Absence, optional
        When, where no decision did (a payment).
    amount : Decimal or Absence, optional
        In whole units of the currency; absent for a measure without money.
    currency : str, optional
        ISO 4217 code; needed beside an amount.
    exactness : Exactness
        Whether the source rounds.
    per : str, optional
        For periodic penalties, the period: ``day``, ``month``.
    """

    state: AmountStage
    decision: Slug | None = None
    date: When | None = None
    amount: Amount | None = None
    currency: Currency | None = None
    exactness: Exactness = Exactness.EXACT
    per: Text | None = None

    @model_validator(mode="after")
    def _amount_has_currency(self) -> Self:
        if isinstance(self.amount, Decimal) != (self.currency is not None):
            msg = "an amount and its currency stand together"
            raise ValueError(msg)
        return self


class Sanction(Part):
    """One measure.

    Parameters
    ----------
    id : str
        Id within the case: ``fine``, ``erase``.
    type : SanctionKind
        What it is.
    states : tuple of AmountState
        Its life, oldest first; at least one.
    against : tuple of str
        Ids of the companies it is against; empty for all respondents.
    summary : str, optional
        What is ordered, in own words.
    deadline : PartialDate or Absence, optional
        By when.
    compliance : Compliance, optional
        Whether it was obeyed.
    """

    id: Slug
    type: SanctionKind
    states: tuple[AmountState, ...] = Field(min_length=1)
    against: tuple[Slug, ...] = ()
    summary: Text | None = None
    deadline: When | None = None
    compliance: Compliance | None = None


class Turnover(Part):
    """A turnover that an authority took into account when it set an amount.

    Parameters
    ----------
    id : str
        Id within the case: ``group-2023``.
    of : TurnoverOf
        group (the undertaking) or entity (the respondent alone).
    extent : Extent
        worldwide, or domestic.
    year : PartialDate, optional
        The business year; the year in which it ends.
    amount : Decimal
        In whole units of the currency.
    currency : str
        ISO 4217 code.
    exactness : Exactness
        Whether the source rounds.
    decision : str, optional
        Id of the decision of the case that took it into account.
    """

    id: Slug
    of: TurnoverOf
    extent: Extent = Extent.WORLDWIDE
    year: Date | None = None
    amount: Number
    currency: Currency
    exactness: Exactness = Exactness.EXACT
    decision: Slug | None = None

    @property
    def whose(self) -> str:
        """Whose turnover it is, and when it was made: ``group, worldwide, 2023``."""
        return ", ".join(str(part) for part in (self.of, self.extent, self.year) if part)


class Case(Record):
    """One file of one authority, or one joint file, on a matter.

    Parameters
    ----------
    title : str
        ``ICO v Clearview AI``, or what a reader would call it.
    matter : str
        Id of the matter.
    by : tuple of str
        Ids of the regulators whose file it is (several for a joint file), or of the court seised
        where no regulator acts (private litigation).
    regime : Regime
        The kind of law.
    status : CaseStatus
        Where it stands.
    followed : PartialDate, optional
        When its appeals and payments were last looked for; that day, no later state was found.
    opened : PartialDate or Absence, optional
        When it began.
    trigger : Trigger, optional
        What started it.
    complainants : tuple of Complainant
        The organisations whose complaints it deals with.
    respondents : tuple of Respondent
        Whom it is against.
    laws : tuple of str
        Ids of the laws applied.
    reach : tuple of Ref
        Provisions by which a respondent established elsewhere was reached.
    topics : tuple of str
        Terms of the vocabulary ``topics``.
    roles : tuple of Role
        What other regulators did in it.
    proceedings, decisions, sanctions, links
        What happened, oldest first.
    turnovers : tuple of Turnover
        The turnovers that authorities took into account, as far as a source says.
    summary : str, optional
        The case in two or three sentences of our own.
    """

    kind: ClassVar[str] = "case"

    title: Text
    matter: Slug
    by: tuple[Slug, ...] = Field(min_length=1)
    regime: Regime = Regime.PRIVACY
    status: CaseStatus
    followed: Date | None = None
    opened: When | None = None
    trigger: Trigger | None = None
    complainants: tuple[Complainant, ...] = ()
    respondents: tuple[Respondent, ...] = Field(min_length=1)
    laws: tuple[Slug, ...] = ()
    reach: tuple[Reference, ...] = ()
    topics: tuple[Slug, ...] = ()
    roles: tuple[Role, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    decisions: tuple[Decision, ...] = ()
    sanctions: tuple[Sanction, ...] = ()
    turnovers: tuple[Turnover, ...] = ()
    links: tuple[StatedLink, ...] = ()
    summary: Text | None = None
