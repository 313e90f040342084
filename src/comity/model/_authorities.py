"""Regulators and courts: who acts, under which names, since when, in which networks."""

from collections.abc import Mapping
from typing import ClassVar

from comity.model._base import Address, Date, Jurisdiction, Part, Slug, Text
from comity.model._sources import Record


class Membership(Part):
    """Membership of a network, with the time it holds.

    Parameters
    ----------
    network : str
        Id of an instrument of kind network.
    since, until : PartialDate, optional
        First and last date; open where not known.
    """

    network: Slug
    since: Date | None = None
    until: Date | None = None


class Office(Part):
    """A public office and who held it when: the only place where natural persons stand.

    Parameters
    ----------
    holder : str
        Name of the person in office.
    title : str
        Name of the office.
    since, until : PartialDate, optional
        First and last date in office.
    """

    holder: Text
    title: Text
    since: Date | None = None
    until: Date | None = None


class Authority(Record):
    """What regulators and courts share; their ids are unique across both.

    Parameters
    ----------
    name : str
        Name in English.
    local_names : mapping of str to str
        Names in the authority's own languages, by ISO 639-1 code.
    abbreviations, aliases : tuple of str
        Short forms, and other names found in texts.
    jurisdiction : str
        Code of the legal order it acts for.
    website : str, optional
        Its own address.
    since, until : PartialDate, optional
        When it began and ended.
    predecessors, successors : tuple of str
        Ids of authorities whose powers it took over, or that took over its own.
    same_as : mapping of str to str
        Identifiers elsewhere (``wikidata``, ``dpv``, ``courtlistener``).
    """

    name: Text
    local_names: Mapping[str, Text] = {}
    abbreviations: tuple[Text, ...] = ()
    aliases: tuple[Text, ...] = ()
    jurisdiction: Jurisdiction
    website: Address | None = None
    since: Date | None = None
    until: Date | None = None
    predecessors: tuple[Slug, ...] = ()
    successors: tuple[Slug, ...] = ()
    same_as: Mapping[str, Text] = {}


class Regulator(Authority):
    """A public body that investigates or sanctions.

    Parameters
    ----------
    type : str
        Its kind (a term of the vocabulary ``regulator-types``): dpa, dpa-subnational, board ...
    memberships : tuple of Membership
        Networks it belongs to.
    offices : tuple of Office
        Who headed it when.
    powers : tuple of str
        What it can do, in a few words each.
    fine_cap : str, optional
        The highest fine it can impose, with the clause.
    publishes : str, optional
        Which decisions it publishes (all, some, none), in a few words.
    """

    kind: ClassVar[str] = "regulator"

    type: Slug
    memberships: tuple[Membership, ...] = ()
    offices: tuple[Office, ...] = ()
    powers: tuple[Text, ...] = ()
    fine_cap: Text | None = None
    publishes: Text | None = None


class Court(Authority):
    """A court or tribunal.

    Parameters
    ----------
    level : str, optional
        first-instance, appeal, supreme, or supranational.
    """

    kind: ClassVar[str] = "court"

    level: Slug | None = None
