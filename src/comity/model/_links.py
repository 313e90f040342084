"""Links between records: those that a source states, and those that a rule derives."""

from pydantic import Field

from comity.model._base import Part, Reference, Slug, Text, When


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
