"""The lists one can browse: a row for each record of a kind, with what one would sort by."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from comity.release import Release
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.views._places import place_name

Row = dict[str, object]
_PLACES = ("Country", "Seat", "Legal order")


class Linked(NamedTuple):
    """A cell that leads to a record.

    Parameters
    ----------
    label, address : str
        What is read, and where it leads.
    """

    label: str
    address: str

    def __str__(self) -> str:
        """Give what is read: an address is no part of a file or of what one filters by."""
        return self.label


def _matters(release: Release) -> list[Row]:
    return list(
        release.rows(
            """
            SELECT m.ref, m.title AS Matter, count(DISTINCT c.id) AS Cases,
                   count(DISTINCT a.country) AS Countries, arg_min(d.date, d.date_first) AS First, arg_max(d.date, d.date_last) AS Latest
            FROM matters AS m
            LEFT JOIN cases AS c ON c.matter_id = m.id
            LEFT JOIN case_authorities AS ca ON ca.case_id = c.id
            LEFT JOIN authorities AS a ON a.id = ca.authority_id
            LEFT JOIN decisions AS d ON d.case_id = c.id
            GROUP BY ALL ORDER BY Latest DESC NULLS LAST, Matter
            """
        )
    )


def _cases(release: Release) -> list[Row]:
    return list(
        release.rows(
            """
            SELECT c.ref, c.title AS "Case", string_agg(DISTINCT a.country, ', ') AS Country, c.status AS Status,
                   arg_max(d.date, d.date_last) AS Latest, m.title AS Matter
            FROM cases AS c
            JOIN matters AS m ON m.id = c.matter_id
            JOIN case_authorities AS ca ON ca.case_id = c.id
            JOIN authorities AS a ON a.id = ca.authority_id
            LEFT JOIN decisions AS d ON d.case_id = c.id
            GROUP BY ALL ORDER BY Latest DESC NULLS LAST, "Case"
            """
        )
    )


def _companies(release: Release) -> list[Row]:
    return list(
        release.rows(
            """
            SELECT o.ref, o.name AS Company, o.seat AS Seat, o.sector AS Sector, count(DISTINCT r.case_id) AS Cases
            FROM companies AS o LEFT JOIN respondents AS r ON r.company_id = o.id
            GROUP BY ALL ORDER BY Cases DESC, Company
            """
        )
    )


def _organisations(release: Release) -> list[Row]:
    return list(
        release.rows(
            """
            SELECT o.ref, o.name AS Organisation, o.seat AS Seat, count(DISTINCT n.case_id) AS Cases,
                   count(DISTINCT ca.authority_id) AS Authorities
            FROM organisations AS o
            LEFT JOIN complainants AS n ON n.organisation_id = o.id
            LEFT JOIN case_authorities AS ca ON ca.case_id = n.case_id
            GROUP BY ALL ORDER BY Cases DESC, Organisation
            """
        )
    )


def _authorities(release: Release) -> list[Row]:
    return list(
        release.rows(
            """
            SELECT a.ref, a.name AS Authority, a.abbreviation AS Short, a.jurisdiction AS "Legal order",
                   a.kind AS Kind, count(DISTINCT coalesce(d.case_id, ca.case_id)) AS Cases
            FROM authorities AS a
            LEFT JOIN case_authorities AS ca ON ca.authority_id = a.id
            LEFT JOIN decision_authorities AS da ON da.authority_id = a.id
            LEFT JOIN decisions AS d ON d.id = da.decision_id
            GROUP BY ALL ORDER BY Cases DESC, Authority
            """
        )
    )


def _laws(release: Release) -> list[Row]:
    return list(
        release.rows(
            """
            SELECT l.ref, l.short AS Law, l.name AS Name, l.jurisdiction AS "Legal order", l.in_force AS "In force",
                   count(DISTINCT c.case_id) AS Cases
            FROM laws AS l LEFT JOIN case_laws AS c ON c.law_id = l.id
            GROUP BY ALL ORDER BY Cases DESC, Law
            """
        )
    )


LISTS: Mapping[str, Callable[[Release], list[Row]]] = {
    "matter": _matters,
    "case": _cases,
    "company": _companies,
    "organisation": _organisations,
    "regulator": _authorities,
    "law": _laws,
}
"""The query behind each list, by kind of record."""


def list_rows(release: Release, kind: str) -> list[Row]:
    """Give the rows of a list; ``ref`` names the record, and the column after it leads there.

    Where a workspace stands beside the curated records, a column says which row is of which.
    """
    own = release.records.workspace
    rows = [_told(release, row) for row in LISTS[kind](release)]
    return [row | {"Origin": "yours" if row["ref"] in own else "curated"} for row in rows] if own else rows


def _told(release: Release, row: Row) -> Row:
    name = list(row)[1]
    named = {place: _place_names(release, row[place]) for place in _PLACES if place in row}
    return {**row, name: Linked(str(row[name]), address_of(Ref.parse(str(row["ref"])))), **named}


def _place_names(release: Release, codes: object) -> str:
    return ", ".join(place_name(release, code) for code in str(codes or "").split(", ") if code)
