"""Where things are: which page shows a record, and the address that brings one there."""

from collections.abc import Mapping
from urllib.parse import urlencode

from comity.values import Ref

PAGE_OF: Mapping[str, str] = {
    "matter": "matters",
    "case": "cases",
    "company": "companies",
    "group": "companies",
    "organisation": "organisations",
    "regulator": "regulators",
    "court": "regulators",
    "law": "laws",
    "instrument": "explore",
}
"""The page that shows each kind of record."""


def query_of(ref: Ref) -> dict[str, str]:
    """Give the query that opens a record on its page."""
    return {"node": str(ref)} if PAGE_OF.get(ref.kind) == "explore" else {"id": ref.slug}


def address_of(ref: Ref) -> str:
    """Give the address of a record below the root of the app."""
    ref = Ref("law", ref.slug.partition("/")[0]) if ref.kind == "provision" else ref
    return f"/{PAGE_OF.get(ref.kind, 'explore')}?{urlencode(query_of(ref))}"
