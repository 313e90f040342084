"""All that the graph says of one record."""

from collections.abc import Iterator

from comity.graph._authorities import of_authority
from comity.graph._cases import of_case
from comity.graph._companies import of_company, of_organisation
from comity.graph._laws import of_law
from comity.graph._matters import of_instrument, of_matter, of_redirect
from comity.graph._places import of_areas
from comity.graph._statements import Statement
from comity.model import (
    Areas,
    Authority,
    Case,
    Company,
    Group,
    Instrument,
    Law,
    Matter,
    Organisation,
    Record,
    Records,
    Redirect,
)


def of_record(records: Records, record: Record) -> Iterator[Statement]:
    """State a record: what it is, and each of its fields.

    Parameters
    ----------
    records : Records
        All records, to tell regulators from courts.
    record : Record
        The one to be stated.
    """
    if isinstance(record, Authority | Law | Instrument | Case):
        yield from _with_authorities(records, record)
    elif isinstance(record, Company | Group):
        yield from of_company(record)
    elif isinstance(record, Organisation):
        yield from of_organisation(record)
    elif isinstance(record, Matter):
        yield from of_matter(record)
    elif isinstance(record, Redirect):
        yield from of_redirect(record)
    elif isinstance(record, Areas):
        yield from of_areas(record)


def _with_authorities(records: Records, record: Authority | Law | Instrument | Case) -> Iterator[Statement]:
    if isinstance(record, Authority):
        yield from of_authority(records, record)
    elif isinstance(record, Law):
        yield from of_law(records, record)
    elif isinstance(record, Instrument):
        yield from of_instrument(records, record)
    else:
        yield from of_case(records, record)
