"""Rows of laws and provisions."""

from collections.abc import Iterator

from comity.model import Records
from comity.tables._rows import Row, plain
from comity.values import country_of

_LAW = (
    "id short name local_name jurisdiction type sector enacted in_force applies_from repealed fine_cap reach"
).split()


def laws(records: Records) -> Iterator[Row]:
    """List laws."""
    for law in records.laws.values():
        country = country_of(law.jurisdiction)
        yield {**plain(law, *_LAW), "ref": f"law/{law.id}", "country": country}


def law_regulators(records: Records) -> Iterator[Row]:
    """List who enforces which law."""
    for law in records.laws.values():
        for regulator in law.regulators:
            yield {"law_id": law.id, "authority_id": regulator}


def law_caps(records: Records) -> Iterator[Row]:
    """List the caps of laws, one a tier."""
    for law in records.laws.values():
        for position, one in enumerate(law.caps):
            row = plain(one, "clause", "amount", "currency", "extent", "whichever", "per", "since", "formula")
            percent = None if one.percent is None else float(one.percent)
            yield {"law_id": law.id, "position": position, "tier": one.id, **row, "percent": percent}


def derivations(records: Records) -> Iterator[Row]:
    """List which law comes from which."""
    for law in records.laws.values():
        for one in law.derived_from:
            yield {"law_id": law.id, "from_law_id": one.law, "how": one.how}


def provisions(records: Records) -> Iterator[Row]:
    """List provisions."""
    for law in records.laws.values():
        for one in law.provisions:
            slug = f"{law.id}/{one.id}"
            row = plain(one, "citation", "title", "fine_tier")
            yield {"id": slug, "ref": f"provision/{slug}", "law_id": law.id, **row}


def provision_equivalents(records: Records) -> Iterator[Row]:
    """List provisions of other laws on the same duty."""
    for law in records.laws.values():
        for one in law.provisions:
            for other in dict.fromkeys(one.equivalent):
                yield {"provision_ref": f"provision/{law.id}/{one.id}", "other_ref": other}
