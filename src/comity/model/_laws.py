"""Laws and the provisions that cases cite."""

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from comity.model._base import Currency, Date, Jurisdiction, Number, Part, Reference, Slug, Text
from comity.model._sources import Record
from comity.model._terms import CapPer, Extent, Whichever


class Cap(Part):
    """The highest fine of one tier, as a formula.

    Parameters
    ----------
    id : str
        The tier, as ``fine_tier`` of provisions names it; ``all`` where the law has one cap.
    clause : str, optional
        Where it stands: ``Art. 83(5) GDPR``.
    amount : Decimal, optional
        The fixed sum, in whole units of the currency.
    currency : str, optional
        ISO 4217 code; needed beside an amount.
    percent : Decimal, optional
        The share of turnover, in percent.
    extent : Extent, optional
        Which turnover the share is of: worldwide, or domestic; absent where the text does not say.
    whichever : Whichever, optional
        Which part counts, where there are both.
    per : CapPer, optional
        What it holds for, where the text says so: each infringement, person or day.
    since : PartialDate, optional
        From when it applies, where it is younger than the law.
    """

    id: Slug
    clause: Text | None = None
    amount: Number | None = None
    currency: Currency | None = None
    percent: Number | None = None
    extent: Extent | None = None
    whichever: Whichever | None = None
    per: CapPer | None = None
    since: Date | None = None

    @property
    def formula(self) -> str:
        """The cap in words: ``EUR 20,000,000 or 4% of turnover, whichever is higher``."""
        fixed = None if self.amount is None else f"{self.currency} {self.amount:,}"
        of = f"{self.extent} turnover" if self.extent else "turnover"
        share = None if self.percent is None else f"{self.percent}% of {of}"
        parts = " or ".join(part for part in (fixed, share) if part)
        counts = f", whichever is {self.whichever}" if self.whichever else ""
        return parts + counts + (f" for each {self.per}" if self.per else "")

    @model_validator(mode="after")
    def _is_a_formula(self) -> Self:
        if (self.amount is None) != (self.currency is None):
            msg = "an amount and its currency stand together"
            raise ValueError(msg)
        if self.amount is None and self.percent is None:
            msg = "a cap has an amount, a percentage of turnover, or both"
            raise ValueError(msg)
        if (self.whichever is None) != (self.amount is None or self.percent is None):
            msg = "a cap with an amount and a percentage says whichever counts, and no other does"
            raise ValueError(msg)
        return self


class Derivation(Part):
    """Another law that this one comes from.

    Parameters
    ----------
    law : str
        Id of the earlier law.
    how : str
        successor, amends, transposes, implements, retained, modelled on, influenced by ...
    """

    law: Slug
    how: Text


class Provision(Part):
    """An article, section, paragraph or point.

    Parameters
    ----------
    id : str
        Id within the law: ``art-5-1-a``, ``s-155``.
    citation : str
        How it is cited: ``Art. 5(1)(a) GDPR``.
    title : str, optional
        What it is about.
    topics : tuple of str
        Terms of the vocabulary ``topics``, or other lower-case words.
    fine_tier : str, optional
        Which cap applies.
    equivalent : tuple of Ref
        Provisions of other laws on the same duty: close, never the same.
    same_as : mapping of str to str
        Identifiers elsewhere.
    """

    id: Slug
    citation: Text
    title: Text | None = None
    topics: tuple[Slug, ...] = ()
    fine_tier: Text | None = None
    equivalent: tuple[Reference, ...] = ()
    same_as: Mapping[str, Text] = {}


class Law(Record):
    """An act, regulation, directive, code or treaty.

    Parameters
    ----------
    short, name : str
        Short form (``GDPR``) and full name.
    local_name : str, optional
        Name in its own language.
    aliases : tuple of str
        Other short forms found in texts (``RGPD``, ``DSGVO``).
    jurisdiction : str
        Code of the legal order it belongs to.
    type, sector : str
        statute, regulation, directive ...; general, health, communications ...
    identifiers : mapping of str to str
        ``celex``, ``eli``, ``usc`` and the like.
    enacted, in_force, applies_from, repealed : PartialDate, optional
        Its life.
    regulators : tuple of str
        Ids of those who enforce it.
    fine_cap : str, optional
        The highest fine, with the clause.
    caps : tuple of Cap
        The same as formulas, one a tier, where the text of the law gives them plainly.
    reach : str, optional
        The clause that reaches those established elsewhere.
    supersedes : tuple of str
        Ids of the laws it took the place of.
    derived_from : tuple of Derivation
        Laws it comes from.
    same_as : mapping of str to str
        Identifiers elsewhere (``dpv``).
    provisions : tuple of Provision
        The provisions that cases cite.
    """

    kind: ClassVar[str] = "law"

    short: Text
    name: Text
    local_name: Text | None = None
    aliases: tuple[Text, ...] = ()
    jurisdiction: Jurisdiction
    type: Slug
    sector: Slug
    identifiers: Mapping[str, Text] = {}
    enacted: Date | None = None
    in_force: Date | None = None
    applies_from: Date | None = None
    repealed: Date | None = None
    regulators: tuple[Slug, ...] = ()
    fine_cap: Text | None = None
    caps: tuple[Cap, ...] = ()
    reach: Text | None = None
    supersedes: tuple[Slug, ...] = ()
    derived_from: tuple[Derivation, ...] = ()
    same_as: Mapping[str, Text] = {}
    provisions: tuple[Provision, ...] = ()
