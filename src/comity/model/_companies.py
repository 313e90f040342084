"""Companies and groups: who is addressed, under which name, in whose hands, since when; and who complains."""

from typing import ClassVar

from comity.model._base import Address, Date, Jurisdiction, Part, Slug, Text
from comity.model._sources import Record


class FormerName(Part):
    """A name borne before.

    Parameters
    ----------
    name : str
        The earlier name.
    until : PartialDate, optional
        Last date it was borne.
    """

    name: Text
    until: Date | None = None


class GroupMembership(Part):
    """Membership of a corporate group.

    Parameters
    ----------
    group : str
        Id of the group.
    since, until : PartialDate, optional
        First and last date; open where not known.
    """

    group: Slug
    since: Date | None = None
    until: Date | None = None


class Establishment(Part):
    """The main establishment in the Union (GDPR Art. 4(16)) for a time.

    Parameters
    ----------
    jurisdiction : str
        Code of the member state.
    since, until : PartialDate, optional
        First and last date.
    """

    jurisdiction: Jurisdiction
    since: Date | None = None
    until: Date | None = None


class _Named(Record):
    """What companies and groups share: names and identifiers.

    Parameters
    ----------
    name : str
        Its name now.
    former_names : tuple of FormerName
        Names borne before.
    aliases : tuple of str
        Other names found in texts: brands, short forms.
    sector : str, optional
        Term of the vocabulary ``sectors``.
    wikidata : str, optional
        Its item in Wikidata.
    """

    name: Text
    former_names: tuple[FormerName, ...] = ()
    aliases: tuple[Text, ...] = ()
    sector: Slug | None = None
    wikidata: Text | None = None


class Company(_Named):
    """A legal entity (or public body) that can be a respondent.

    Parameters
    ----------
    name : str
        Its registered name.
    former_names, aliases
        Names borne before; other names found in texts (brands, short forms).
    seat : str, optional
        Code of the jurisdiction of its registered office.
    main_establishments : tuple of Establishment
        Where its main establishment was, when.
    groups : tuple of GroupMembership
        Groups it belonged to, when.
    sector : str, optional
        Term of the vocabulary ``sectors``.
    wikidata, lei : str, optional
        Identifiers elsewhere.
    """

    kind: ClassVar[str] = "company"

    seat: Jurisdiction | None = None
    main_establishments: tuple[Establishment, ...] = ()
    groups: tuple[GroupMembership, ...] = ()
    lei: Text | None = None


class Organisation(Record):
    """A body of civil society, of consumers or of workers that complains; never a natural person.

    Parameters
    ----------
    name : str
        Its name now.
    aliases : tuple of str
        Other names found in texts: its name in its own language, short forms.
    seat : str, optional
        Code of the jurisdiction where it is established.
    website : str, optional
        Its own address.
    wikidata : str, optional
        Its item in Wikidata.
    """

    kind: ClassVar[str] = "organisation"

    name: Text
    aliases: tuple[Text, ...] = ()
    seat: Jurisdiction | None = None
    website: Address | None = None
    wikidata: Text | None = None


class Group(_Named):
    """An economic unit of companies under common control; never an addressee by itself.

    Parameters
    ----------
    seat : str, optional
        Code of the jurisdiction of its ultimate parent.
    """

    kind: ClassVar[str] = "group"

    seat: Jurisdiction | None = None
