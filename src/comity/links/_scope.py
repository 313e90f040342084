"""Border scope: computed from the jurisdictions of the two ends, never assumed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from comity.model import Area, BorderScope, Decision, Instrument, InstrumentKind, Proceeding, Records
from comity.values import PartialDate, Ref, country_of

_WIDEST_FIRST = tuple(BorderScope)
_UNION = "EU"
_OF_THE_BOARD = frozenset(
    {
        InstrumentKind.BINDING_DECISION,
        InstrumentKind.URGENT_BINDING_DECISION,
        InstrumentKind.OPINION,
    }
)
_IN_CASES = frozenset({"case", "decision", "proceeding", "sanction"})
"""Kinds whose slug begins with that of a case."""


@dataclass(frozen=True)
class Borders:
    """Finds jurisdictions of records and the borders between them.

    Parameters
    ----------
    records : Records
        All records.
    """

    records: Records

    def between(self, one: Ref, other: Ref, when: PartialDate | None) -> BorderScope:
        """Give the widest border between two ends at a date.

        An end of several jurisdictions (a joint file of a federal and a provincial office) counts with
        each. Two ends that are the same authority, or that have no jurisdiction, have no border.
        """
        scopes = [
            _scope(a, b, self._areas, when)
            for a, b in product(self.jurisdictions_of(one), self.jurisdictions_of(other))
        ]
        widest = min(scopes, key=_WIDEST_FIRST.index, default=BorderScope.NONE)
        same = widest is BorderScope.DOMESTIC and self._same_authority(one, other)
        return BorderScope.NONE if same else widest

    def jurisdictions_of(self, ref: Ref) -> frozenset[str]:
        """Give the codes of the legal orders that a record belongs to; none where it belongs to none."""
        if ref.kind == "area":
            return frozenset({ref.slug.upper()})
        if ref.kind == "provision":
            return self.jurisdictions_of(Ref("law", ref.slug.partition("/")[0]))
        authorities = self.authorities_of(ref)
        if authorities:
            found = (self.records.authority(slug) for slug in authorities)
            return frozenset(one.jurisdiction for one in found if one)
        record = self.records.find(ref)
        if isinstance(record, Instrument) and record.type in _OF_THE_BOARD:
            return frozenset({_UNION})
        code = getattr(record, "jurisdiction", None) or getattr(record, "seat", None)
        return frozenset({code} if code else getattr(record, "jurisdictions", ()))

    def authorities_of(self, ref: Ref) -> tuple[str, ...]:
        """Give the authorities whose file or act it is, or the authority itself."""
        if ref.kind in {"regulator", "court"}:
            return (ref.slug,)
        slug, _, part = ref.slug.partition("/")
        case = self.records.cases.get(slug) if ref.kind in _IN_CASES else None
        if case is None:
            return ()
        acts: Mapping[str, Sequence[Decision | Proceeding]]
        acts = {"decision": case.decisions, "proceeding": case.proceedings}
        found = acts.get(ref.kind, ())
        return next((one.by for one in found if one.id == part), case.by)

    def _same_authority(self, one: Ref, other: Ref) -> bool:
        return bool(set(self.authorities_of(one)) & set(self.authorities_of(other)))

    @property
    def _areas(self) -> Mapping[str, Area]:
        return {area.code: area for area in self.records.areas.terms}


def _scope(one: str, other: str, areas: Mapping[str, Area], when: PartialDate | None) -> BorderScope:
    if one == other:
        return BorderScope.DOMESTIC
    if country_of(one) == country_of(other):
        levels = {"-" in one, "-" in other}
        return BorderScope.FEDERAL_SUBNATIONAL if len(levels) > 1 else BorderScope.INTER_SUBNATIONAL
    inside = all(in_eea(code, areas, when) for code in (one, other))
    return BorderScope.EU_INTERNAL if inside else BorderScope.INTERNATIONAL


def in_eea(code: str, areas: Mapping[str, Area], when: PartialDate | None) -> bool:
    """Tell whether the rules of the European Economic Area bound a jurisdiction at a date.

    The Union's own bodies count as inside. Without a date, today's membership counts.
    """
    country = country_of(code)
    if country == _UNION:
        return True
    area = areas.get(country)
    if area is None or area.eea_since is None:
        return False
    if when is None:
        return area.eea_until is None
    began = not when.surely_before(area.eea_since)
    return began and not (area.eea_until and area.eea_until.surely_before(when))


def known(dates: Iterable[object]) -> PartialDate | None:
    """Give the first of some dates that is known."""
    return next((one for one in dates if isinstance(one, PartialDate)), None)
