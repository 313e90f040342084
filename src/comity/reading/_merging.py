"""Several documents on one matter become one candidate with all its sources; where they differ, both stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from comity.reading._candidates import Candidate, FoundSanction, Reading
from comity.reading._claims import Origin
from comity.reading._names import related

_COURTS = ("curia.europa.eu", "conseil-etat.fr", "bailii.org", "judiciary", "courts.", "tribunal")
_AUTHORITIES = (".gov", "ico.org.uk", "cnil.fr", "dataprotection.ie", "edpb.europa.eu", "gpdp.it", "garanteprivacy.it", "aepd.es",
                "autoriteitpersoonsgegevens", "oaic.gov.au", "priv.gc.ca", "imy.se", "datatilsynet", "pdpc.gov", "cnpd", "dpa.gr")  # fmt: skip
_RANKS = ("court", "authority", "document", "other")
"""Kinds of source, the one that speaks for itself first: a decision without an address is a document."""


@dataclass(frozen=True)
class Told:
    """A value and the documents that give it.

    Parameters
    ----------
    value : Any
        Plain text, number, or map.
    sources : tuple of int
        Numbers of the documents, from 0.
    rank : int
        Of the best of them; 0 is the best.
    """

    value: Any
    sources: tuple[int, ...]
    rank: int


@dataclass
class Merged:
    """One case as several documents tell it.

    Parameters
    ----------
    first : Candidate
        The candidate that opened it.
    members : list of (int, Candidate)
        Each with the number of its document.
    """

    first: Candidate
    members: list[tuple[int, Candidate]] = field(default_factory=list)

    def values(self, ranks: Sequence[int]) -> dict[str, list[Told]]:
        """Give what the documents say of each field, the best source first; more than one value is a conflict."""
        found: dict[str, dict[str, Told]] = {}
        for number, case in self.members:
            for name, key, value in _facts(case):
                held = found.setdefault(name, {}).get(key)
                sources = tuple(dict.fromkeys((*(held.sources if held else ()), number)))
                rank = min(ranks[number], held.rank if held else len(_RANKS))
                found[name][key] = Told(value, sources, rank)
        return {
            name: sorted(told.values(), key=lambda one: (one.rank, -len(one.sources)))
            for name, told in found.items()
        }


def merged(read: Sequence[tuple[Reading, Origin]]) -> dict[str, Any]:
    """Merge readings: cases of the same authority against the same respondent, with the same sum or none against it.

    Returns
    -------
    dict
        ``sources`` (each with its kind) and ``cases``, each field with its values and their sources, and the names
        of the fields in conflict.
    """
    groups: list[Merged] = []
    for number, (reading, _) in enumerate(read):
        for case in reading.cases:
            _group(case, groups).members.append((number, case))
    kinds = [kind_of(origin) for _, origin in read]
    ranks = [_RANKS.index(kind) for kind in kinds]
    sources = [{**_known(origin), "rank": kind} for (_, origin), kind in zip(read, kinds, strict=True)]
    return {"sources": sources, "cases": [_case_json(one.values(ranks)) for one in groups]}


def kind_of(origin: Origin) -> str:
    """Tell how near a document is to who decided: court, authority, document (a decision without an address), other."""
    host = urlsplit(origin.address).netloc.casefold()
    if any(one in host for one in _COURTS):
        return "court"
    if any(one in host for one in _AUTHORITIES):
        return "authority"
    return "document" if not host and origin.kind in {"pdf", "word"} else "other"


def _known(origin: Origin) -> dict[str, str]:
    return {name: value for name, value in vars(origin).items() if value}


def _group(case: Candidate, groups: list[Merged]) -> Merged:
    for group in groups:
        if _same(group.first, case):
            return group
    groups.append(Merged(case))
    return groups[-1]


def _same(one: Candidate, other: Candidate) -> bool:
    first, second = (
        {p.mention.key for p in case.regulators if p.role != "assisting"} for case in (one, other)
    )
    if first.isdisjoint(second) and (first or second):
        return False
    alike = any(related(a.name, b.name) for a in one.respondents for b in other.respondents)
    return alike and not _apart(one, other)


def _apart(one: Candidate, other: Candidate) -> bool:
    """Tell whether two cases lie a year or more apart: the same company may be before the same authority twice."""
    return bool(one.date and other.date) and abs(one.date.when.year - other.date.when.year) > 1  # type: ignore[union-attr]


def _facts(case: Candidate) -> list[tuple[str, str, Any]]:
    ids = [party.mention.key for party in case.regulators]
    found: list[tuple[str, str, Any]] = [("regulators", one, one) for one in ids]
    found += [("respondents", one.slug or one.name.casefold(), one.name) for one in case.respondents]
    if case.date:
        found.append(("date", str(case.date.when), str(case.date.when)))
    return found + [_measure(one) for one in case.sanctions]


def _measure(one: FoundSanction) -> tuple[str, str, Any]:
    """Give a measure as a fact: under ``amount`` where it has a sum, else under ``measures``."""
    amount = None if one.amount is None else float(one.amount)
    told = {"type": one.type, "amount": amount, "currency": one.currency, "status": one.status}
    name = "measures" if amount is None else "amount"
    return name, f"{one.type if amount is None else ''}{amount} {one.currency} {one.status}", told


_SINGLE = frozenset(["date", "amount"])


def _case_json(values: dict[str, list[Told]]) -> dict[str, Any]:
    told = {
        name: [{"value": one.value, "sources": list(one.sources)} for one in ones]
        for name, ones in values.items()
    }
    return {**told, "conflicts": sorted(name for name in _SINGLE if len(values.get(name, [])) > 1)}
