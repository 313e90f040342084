"""Matters: what cases are about, independent of any authority; and instruments."""

from collections.abc import Mapping
from typing import ClassVar

from comity.model._base import Date, Jurisdiction, Slug, Text
from comity.model._links import StatedLink
from comity.model._sources import Record
from comity.model._terms import InstrumentKind, MatterKind


class Matter(Record):
    """An incident (a breach) or a conduct (a practice) on which authorities acted.

    Parameters
    ----------
    title : str
        What a reader would call it: ``Clearview AI: scraping of faces``.
    type : MatterKind
        incident or conduct.
    summary : str
        Two or three sentences in own words: what happened, and why several authorities acted.
    since, until : PartialDate, optional
        When it happened.
    topics : tuple of str
        Terms of the vocabulary ``topics``.
    links : tuple of StatedLink
        Links that a source states and that belong to no single case.
    """

    kind: ClassVar[str] = "matter"

    title: Text
    type: MatterKind
    summary: Text
    since: Date | None = None
    until: Date | None = None
    topics: tuple[Slug, ...] = ()
    links: tuple[StatedLink, ...] = ()


class Instrument(Record):
    """A network, memorandum, treaty, adequacy decision, or an act of the Board.

    Parameters
    ----------
    name : str
        What it is called.
    type : InstrumentKind
        What it is.
    aliases : tuple of str
        Other names found in texts.
    parties : tuple of str
        Ids of the authorities that are parties (members of a network stand with the regulator).
    jurisdictions : tuple of str
        Codes of the jurisdictions it binds or links.
    cooperation : tuple of str
        What members of a network may do under it: ``share-information``, ``joint-operations`` ... A network
        without ``share-information`` is a forum and no channel for case files.
    legal_basis : str, optional
        The clause it rests on.
    adopted, in_force, until : PartialDate, optional
        Its life.
    status : str, optional
        What became of it, in a few words.
    identifiers : mapping of str to str
        ``celex``, ``eli``, number ...
    links : tuple of StatedLink
        Links that a source states and that belong to the instrument rather than to a case.
    """

    kind: ClassVar[str] = "instrument"

    name: Text
    type: InstrumentKind
    aliases: tuple[Text, ...] = ()
    parties: tuple[Slug, ...] = ()
    jurisdictions: tuple[Jurisdiction, ...] = ()
    cooperation: tuple[Slug, ...] = ()
    legal_basis: Text | None = None
    adopted: Date | None = None
    in_force: Date | None = None
    until: Date | None = None
    status: Text | None = None
    identifiers: Mapping[str, Text] = {}
    links: tuple[StatedLink, ...] = ()
