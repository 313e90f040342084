"""The closed lists of the field: what a thing can be, each value in words a reader knows."""

from enum import StrEnum


class SourceKind(StrEnum):
    """Who speaks in a source, in the order of weight."""

    COURT = "court"
    AUTHORITY = "authority"
    OFFICIAL_COPY = "official-copy"
    WIKI = "wiki"
    LAW_FIRM = "law-firm"
    ACADEMIC = "academic"
    NGO = "ngo"
    COMPANY = "company"
    DATASET = "dataset"
    PRESS = "press"

    @property
    def rank(self) -> int:
        """Weight against other kinds: 0 is heaviest."""
        return list(type(self)).index(self)


class Regime(StrEnum):
    """The kind of law an action is taken under."""

    PRIVACY = "privacy"
    CONSUMER = "consumer"
    COMPETITION = "competition"
    SECURITIES = "securities"
    ONLINE_SAFETY = "online-safety"
    CRIMINAL = "criminal"
    CIVIL = "civil"


class CaseStatus(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    DECIDED = "decided"
    UNDER_APPEAL = "under-appeal"
    FINAL = "final"
    ANNULLED = "annulled"
    REMITTED = "remitted"
    SETTLED = "settled"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class Trigger(StrEnum):
    """What started a case."""

    COMPLAINT = "complaint"
    OWN_INITIATIVE = "own-initiative"
    BREACH_NOTICE = "breach-notice"
    REFERRAL = "referral"
    PRESS = "press"


class RoleKind(StrEnum):
    """What a regulator that is not (or not only) the decider did in a case."""

    LEAD = "lead"
    CONCERNED = "concerned"
    OBJECTING = "objecting"
    ASSISTING = "assisting"
    REFERRING = "referring"


class ProcessingRole(StrEnum):
    """In which role a respondent was addressed."""

    CONTROLLER = "controller"
    JOINT_CONTROLLER = "joint-controller"
    PROCESSOR = "processor"
    REPRESENTATIVE = "representative"


class ProceedingKind(StrEnum):
    """A procedure in time."""

    INVESTIGATION = "investigation"
    JOINT_INVESTIGATION = "joint-investigation"
    COORDINATED_ACTION = "coordinated-action"
    APPEAL = "appeal"
    COURT = "court-proceeding"
    PRIVATE_LITIGATION = "private-litigation"


class DecisionKind(StrEnum):
    """An act of a regulator or court at a date."""

    NOTICE_OF_INTENT = "notice-of-intent"
    DRAFT = "draft-decision"
    PROVISIONAL = "provisional-measure"
    FINAL = "final-decision"
    FINDINGS = "findings"
    ORDER = "order"
    REPRIMAND = "reprimand"
    SETTLEMENT = "settlement"
    UNDERTAKING = "undertaking"
    PENALTY_PAYMENT = "penalty-payment"
    CLOSURE = "closure"
    JUDGMENT = "judgment"


class Review(StrEnum):
    """What a later decision did to an earlier one."""

    UPHELD = "upheld"
    REDUCED = "reduced"
    INCREASED = "increased"
    ANNULLED = "annulled"
    PARTLY_ANNULLED = "partly-annulled"
    REMITTED = "remitted"
    WITHDRAWN = "withdrawn"


class Treatment(StrEnum):
    """What a decision does with what it cites."""

    FOLLOWS = "follows"
    APPLIES = "applies"
    DISTINGUISHES = "distinguishes"
    DEPARTS = "departs"
    REFERS = "refers"


class Outcome(StrEnum):
    """What a decision says of one provision."""

    INFRINGED = "infringed"
    NOT_INFRINGED = "not-infringed"
    DROPPED = "dropped"
    NOT_EXAMINED = "not-examined"


class SanctionKind(StrEnum):
    """One measure."""

    FINE = "fine"
    PERIODIC_PENALTY = "periodic-penalty"
    SETTLEMENT_PAYMENT = "settlement-payment"
    REDRESS = "redress"
    DAMAGES = "damages"
    ORDER_STOP = "order-stop"
    ORDER_ERASE = "order-erase"
    ORDER_COMPLY = "order-comply"
    ORDER_SUSPEND_TRANSFERS = "order-suspend-transfers"
    BAN = "ban"
    ALGORITHM_DELETION = "algorithm-deletion"
    REPRESENTATIVE = "appoint-representative"
    REPRIMAND = "reprimand"
    WARNING = "warning"
    RECOMMENDATION = "recommendation"
    UNDERTAKING = "undertaking"
    AUDIT = "audit"
    PUBLICATION = "publication"


class AmountStage(StrEnum):
    """A stage in the life of a sanction and of its amount."""

    PROPOSED = "proposed"
    IMPOSED = "imposed"
    SUSPENDED = "suspended"
    DISCOUNTED = "discounted"
    CONFIRMED = "confirmed"
    REDUCED = "reduced"
    INCREASED = "increased"
    ANNULLED = "annulled"
    REMITTED = "remitted"
    FINAL = "final"
    PAID = "paid"
    UNCOLLECTED = "uncollected"


class Exactness(StrEnum):
    """How exactly a source gives an amount."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UP_TO = "up-to"


class TurnoverOf(StrEnum):
    """Whose turnover: that of the whole undertaking, or that of the entity addressed alone."""

    GROUP = "group"
    ENTITY = "entity"


class Extent(StrEnum):
    """Where a turnover is made: everywhere, or in the legal order of the law alone."""

    WORLDWIDE = "worldwide"
    DOMESTIC = "domestic"


class Whichever(StrEnum):
    """Which of the two parts of a cap counts."""

    HIGHER = "higher"
    LOWER = "lower"


class CapPer(StrEnum):
    """What a cap holds for, where it does not hold for a fine as a whole."""

    INFRINGEMENT = "infringement"
    PERSON = "person"
    DAY = "day"


class Compliance(StrEnum):
    """Whether an order was obeyed, as far as a source says."""

    OBEYED = "obeyed"
    PARTLY = "partly"
    NOT_OBEYED = "not-obeyed"
    PENDING = "pending"
    UNKNOWN = "unknown"


class MatterKind(StrEnum):
    """What happened: an event or a practice."""

    INCIDENT = "incident"
    CONDUCT = "conduct"


class InstrumentKind(StrEnum):
    """A tie between authorities or jurisdictions, or an act of the Board."""

    NETWORK = "network"
    MEMORANDUM = "memorandum"
    TREATY = "treaty"
    ADEQUACY = "adequacy"
    TRANSFER_FRAMEWORK = "transfer-framework"
    BINDING_DECISION = "binding-decision"
    URGENT_BINDING_DECISION = "urgent-binding-decision"
    OPINION = "opinion"


class BorderScope(StrEnum):
    """Which border lies between the two ends of a link, the widest first."""

    INTERNATIONAL = "international"
    EU_INTERNAL = "eu-internal"
    FEDERAL_SUBNATIONAL = "federal-subnational"
    INTER_SUBNATIONAL = "inter-subnational"
    DOMESTIC = "domestic-inter-agency"
    NONE = "none"
