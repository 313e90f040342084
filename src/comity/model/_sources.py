"""Sources, what each supports, and what every record shares."""

from typing import ClassVar

from comity.model._base import Address, Date, Part, Text
from comity.model._terms import SourceKind


class Claim(Part):
    """Another value that a source gives for a field; kept beside the chosen one.

    Parameters
    ----------
    field : str
        Path of the field, as in ``Source.supports``.
    value : str
        What the source says, as a value of that field would be written.
    why_not : str
        Why the record holds another value.
    """

    field: Text
    value: Text
    why_not: Text


class Source(Part):
    """A page or document that was seen, and the fields that its text supports.

    Parameters
    ----------
    address : str
        Where it is on the web.
    title : str
        What it is, in own words where it has no title.
    kind : SourceKind
        Who speaks in it; court and authority outrank copies, law firms and press.
    seen : PartialDate
        The day on which it (or a stored copy of it) was read.
    date : PartialDate, optional
        When it was published.
    language : str
        ISO 639-1 code.
    supports : tuple of str
        Paths of the fields that its text supports. A path supports all beneath it: ``respondents``,
        ``decisions.final``, ``decisions.final.date``, ``sanctions.fine.imposed``. Elements of a list
        are named by their id (a respondent by its company, a state by its stage, a finding by its
        provision, a membership by its network or group).
    says : tuple of Claim
        Values that this source gives otherwise.
    """

    address: Address
    title: Text
    kind: SourceKind
    seen: Date
    date: Date | None = None
    language: Text = "en"
    supports: tuple[Text, ...] = ()
    says: tuple[Claim, ...] = ()


class Record(Part):
    """One file of ``data/``: its name is its id.

    Parameters
    ----------
    id : str
        The name of the file without its ending.
    sources : tuple of Source
        What was seen. A field that no source supports is from memory and shown so.
    note : str, optional
        What a reader should know and no field holds, in own words.
    """

    kind: ClassVar[str]
    """The kind of record, as in addresses: ``case`` in ``case/gb-ico-clearview-ai-2022``."""

    id: Text
    sources: tuple[Source, ...] = ()
    note: Text | None = None
