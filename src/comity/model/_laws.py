"""Laws and the provisions that cases cite."""

from collections.abc import Mapping
from typing import ClassVar

from comity.model._base import Date, Jurisdiction, Part, Reference, Slug, Text
from comity.model._sources import Record


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
    reach: Text | None = None
    supersedes: tuple[Slug, ...] = ()
    derived_from: tuple[Derivation, ...] = ()
    same_as: Mapping[str, Text] = {}
    provisions: tuple[Provision, ...] = ()
