"""Links between records: those that a source states, and those that a rule derives."""

from typing import Literal

from pydantic import Field

from comity.model._base import Address, Part, Reference, Slug, Text, When
from comity.model._terms import BorderScope
from comity.model._vocabularies import LinkFamily


class StatedLink(Part):
    """A cross-border link that a source states.

    Parameters
    ----------
    id : str
        Id within the record.
    kind : str
        Term of the vocabulary ``link-kinds``: ``mutual-assistance``, ``complaint-referral`` ...
    from_, to : Ref
        The two ends; written ``from`` and ``to``. For a directed kind, ``from`` is the one that acts.
    via : Ref, optional
        The hub that joins them (a case, a matter, an instrument).
    date, until : PartialDate or Absence, optional
        When it began and ended.
    under : str, optional
        Id of the instrument relied on.
    note : str, optional
        What the source says of it, in own words.
    """

    id: Slug
    kind: Slug
    from_: Reference = Field(alias="from")
    to: Reference
    via: Reference | None = None
    date: When | None = None
    until: When | None = None
    under: Slug | None = None
    note: Text | None = None


class Link(Part):
    """A cross-border link as a release holds it: stated by sources, or derived by a rule.

    Parameters
    ----------
    id : str
        Made from kind, ends, hub and date, so that the same link has the same id in every release.
    kind, family : str
        Term of the vocabulary ``link-kinds``, and the family it belongs to.
    from_, to : Ref
        The two ends; in sorted order where the kind is symmetric, else ``from`` acts on ``to``.
    via : Ref, optional
        The hub that joins them: a proceeding, case, matter, decision, company or instrument.
    date, until : PartialDate or Absence, optional
        When it began and ended.
    border_scope : BorderScope
        Which border lies between the two ends.
    polarity : str
        cooperative, neutral or conflict.
    strength : float
        0 to 1: weight of the kind, times the weight of its sources or weakest premise.
    evidence : str
        ``stated`` where records state it, ``derived`` where a rule concludes it.
    rule : str, optional
        Name of the rule; of derived links only.
    sources : tuple of str
        Addresses of the sources that support it (of a derived link: its premises).
    premises : tuple of str
        The facts it stands on, each written ``kind/id#path``.
    reviewed : bool
        Whether a source that was seen supports each premise; else it is from memory.
    under : str, optional
        Id of the instrument relied on.
    note : str, optional
        What a reader should know of it.
    """

    id: Slug
    kind: Slug
    family: LinkFamily
    from_: Reference = Field(alias="from")
    to: Reference
    via: Reference | None = None
    date: When | None = None
    until: When | None = None
    border_scope: BorderScope
    polarity: Literal["cooperative", "neutral", "conflict"] = "neutral"
    strength: float = Field(ge=0, le=1)
    evidence: Literal["stated", "derived"]
    rule: Text | None = None
    sources: tuple[Address, ...] = ()
    premises: tuple[Text, ...] = ()
    reviewed: bool = False
    under: Slug | None = None
    note: Text | None = None
