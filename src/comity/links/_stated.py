"""Links that records state: in fields of their own, or in so many words."""

from collections.abc import Iterator

from comity.links._draft import Draft, ref_of
from comity.links._stated_cases import links_of_case
from comity.links._stated_frames import links_of_frames
from comity.links._stated_hubs import links_of_hubs
from comity.links._stated_outcomes import links_of_outcomes
from comity.model import Case, Instrument, Matter, Records, StatedLink

Holder = Case | Matter | Instrument
"""Records that state links in so many words."""


def stated_links(records: Records) -> Iterator[Draft]:
    """List every link that a record states."""
    holders: list[Holder] = [
        *records.matters.values(),
        *records.cases.values(),
        *records.instruments.values(),
    ]
    for holder in holders:
        for one in holder.links:
            yield _told(holder, one)
    for case in records.cases.values():
        yield from links_of_case(records, case)
        yield from links_of_outcomes(records, case)
    yield from links_of_hubs(records)
    yield from links_of_frames(records)


def _told(holder: Holder, one: StatedLink) -> Draft:
    """A link that names no hub has the record that states it for one."""
    return Draft(
        one.kind,
        one.from_,
        one.to,
        ((holder, f"links.{one.id}"),),
        via=one.via or ref_of(holder),
        date=one.date,
        until=one.until,
        extra={"under": one.under, "note": one.note},
    )
