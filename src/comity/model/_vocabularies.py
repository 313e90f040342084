"""Vocabularies: lists of terms that grow as data, and the legal orders."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from comity.model._base import Currency, Date, Jurisdiction, Part, Slug, Text
from comity.model._sources import Record

LinkFamily = Literal["procedural", "co-occurrence", "reach", "framework"]


class Term(Part):
    """One term of a list.

    Parameters
    ----------
    id : str
        What records write.
    label : str
        What readers see.
    definition : str, optional
        What it means, for the glossary.
    """

    id: Slug
    label: Text
    definition: Text | None = None


class LinkKind(Term):
    """A kind of cross-border link.

    Parameters
    ----------
    family : str
        procedural, co-occurrence, reach or framework; decides how it is shown.
    symmetric : bool
        Whether the two ends can change places.
    stated : bool
        Whether a source must state it (else a rule derives it).
    polarity : str
        cooperative, neutral or conflict.
    strength : float
        0 to 1: how much a link of this kind weighs before its evidence is looked at.
    legal_basis : str, optional
        The clauses it rests on.
    """

    family: LinkFamily
    symmetric: bool
    stated: bool
    polarity: Literal["cooperative", "neutral", "conflict"] = "neutral"
    strength: float = 0.5
    legal_basis: Text | None = None


class Area(Part):
    """A legal order: country, territory, subdivision, union or organisation.

    Parameters
    ----------
    code : str
        ISO 3166 code, or EU, COE, AFU ...
    name : str
        Name in English.
    type : str
        country, territory, subdivision, supranational ...
    parent : str, optional
        Code of the legal order it lies in.
    currency : str, optional
        ISO 4217 code.
    eea_since, eea_until : PartialDate, optional
        When the GDPR and its forerunners bound it as a member of the European Economic Area.
    same_as : mapping of str to str
        Identifiers elsewhere.
    """

    code: Jurisdiction
    name: Text
    type: Slug
    parent: Jurisdiction | None = None
    currency: Currency | None = None
    eea_since: Date | None = None
    eea_until: Date | None = None
    same_as: Mapping[str, Text] = {}


class Vocabulary(Record):
    """A list of terms: topics, sectors, regulator types.

    Parameters
    ----------
    terms : tuple of Term
        The terms, in the order in which readers see them.
    """

    kind: ClassVar[str] = "vocabulary"

    terms: tuple[Term, ...]


class LinkKinds(Record):
    """The kinds of cross-border link.

    Parameters
    ----------
    terms : tuple of LinkKind
        The kinds.
    """

    kind: ClassVar[str] = "vocabulary"

    terms: tuple[LinkKind, ...]


class Areas(Record):
    """The legal orders.

    Parameters
    ----------
    terms : tuple of Area
        The legal orders, by code.
    """

    kind: ClassVar[str] = "vocabulary"

    terms: tuple[Area, ...]


class Redirect(Record):
    """An id that was merged into another: ``retired/<kind>.<old id>.yml``.

    Parameters
    ----------
    was, now : Ref
        The old reference and the one that took its place.
    """

    kind: ClassVar[str] = "retired"

    was: Text
    now: Text
