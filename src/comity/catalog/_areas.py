"""Legal orders: which one lies in which, and which were in the European Economic Area when."""

from collections.abc import Iterable

from comity.catalog._known import Known
from comity.model import Area
from comity.values import PartialDate, Ref, country_of

UNION = "EU"


def orders_around(known: Known, code: str) -> frozenset[str]:
    """Give a legal order and those that it lies in: ``DE-HH`` gives itself, ``DE`` and ``EU``."""
    found: set[str] = set()
    while code and code not in found:
        found.add(code)
        area = known.areas.get(code)
        code = (area.parent if area else None) or country_of(code)
    return frozenset(found)


def acting(known: Known, ref: Ref) -> tuple[str, ...]:
    """Give the authorities whose file a case is, or the authority itself; of all else none."""
    case = known.records.cases.get(ref.slug) if ref.kind == "case" else None
    return case.by if case else (ref.slug,) if ref.kind in {"regulator", "court"} else ()


def orders_of(known: Known, ref: Ref) -> frozenset[str]:
    """Give the legal orders that an authority, or the authorities of a case, act for; else none."""
    found = (known.records.authority(slug) for slug in acting(known, ref))
    return frozenset(one.jurisdiction for one in found if one)


def outside_eea(known: Known, codes: Iterable[str], when: PartialDate | None) -> Area | None:
    """Give the first country of some legal orders that was not bound by the rules of the EEA at a date.

    The Union's own bodies are inside. Without a date, once inside is inside.
    """
    for country in sorted({country_of(code) for code in codes} - {UNION}):
        area = known.areas.get(country)
        if area is not None and (area.eea_since is None or _had_left(area, when)):
            return area
    return None


def _had_left(area: Area, when: PartialDate | None) -> bool:
    return when is not None and area.eea_until is not None and area.eea_until.surely_before(when)
