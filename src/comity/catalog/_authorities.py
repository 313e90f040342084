"""What must hold between regulators and courts."""

from collections.abc import Iterator

from comity.catalog._known import Known
from comity.model import Authority, Record

Complaint = tuple[str, str]
"""Field and message."""


def shares_no_id_with_a_court(known: Known, record: Record) -> Iterator[Complaint]:
    """Regulators and courts share no id."""
    if ("court", record.id) in known.files:
        yield "file", f"the id {record.id} is taken by {known.files['court', record.id]}"


def follows_and_is_followed(known: Known, record: Authority) -> Iterator[Complaint]:
    """Those who took over and those whom they followed name one another."""
    for slug in record.successors:
        later = known.records.authority(slug)
        if later is not None and record.id not in later.predecessors:
            yield "successors", f"{slug} does not name {record.id} among its predecessors"
    for slug in record.predecessors:
        earlier = known.records.authority(slug)
        if earlier is not None and record.id not in earlier.successors:
            yield "predecessors", f"{slug} does not name {record.id} among its successors"
