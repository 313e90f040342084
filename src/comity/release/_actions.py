"""Actions: one row for each act of a regulator or court."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from comity.tables import Tables

SEPARATOR = " | "
"""Stands between the elements of a list in one cell."""
_FILTERS: Mapping[str, str] = {
    "matter": "matter = $matter",
    "case": "case_id = $case",
    "regulator": "list_contains(string_split(regulator_ids, ' | '), $regulator)",
    "country": "list_contains(string_split(country, ' | '), $country)",
    "company": "list_contains(string_split(respondent_ids, ' | '), $company)",
    "law": "case_id IN (SELECT cl.case_id FROM case_laws AS cl WHERE cl.law_id = $law)",
    "topic": "case_id IN (SELECT ct.case_id FROM case_topics AS ct WHERE ct.topic = $topic)",
    "kind": "kind = $kind",
    "status": "status = $status",
    "since": "date_last >= $since",
    "until": "date_first <= $until",
}


@dataclass(frozen=True)
class Action:
    """A decision, or the investigation of a case without one.

    Parameters
    ----------
    matter, case : str
        Ids.
    regulator, regulator_names : str
        Ids, and short names, of the regulators or courts that acted.
    country : str
        Codes of their countries.
    date : str or None
        As precise as the source; ``date_first`` and ``date_last`` are the days it may mean.
    kind : str
        Kind of decision or proceeding.
    sanction, state : str or None
        The measures that it touched, and the state that each reached.
    amount, currency : str or None
        The sums that it set; they belong to the first measures listed.
    respondents, respondent_ids : str
        Names as they then were, and ids of companies (or why they are not named).
    law, provisions, sources : str or None
        Short names of laws, citations, addresses.
    status : str
        Where the case stands.
    act : str
        Ref of the decision, proceeding or case.
    """

    matter: str
    case: str
    regulator: str
    regulator_names: str
    country: str
    date: str | None
    date_first: dt.date | None
    date_last: dt.date | None
    date_precision: str | None
    kind: str
    sanction: str | None
    amount: str | None
    currency: str | None
    state: str | None
    respondents: str
    respondent_ids: str
    law: str | None
    provisions: str | None
    sources: str | None
    status: str
    act: str


def actions_of(tables: Tables, filters: Mapping[str, Any]) -> list[Action]:
    """List the actions that pass all filters, by matter and date.

    Parameters
    ----------
    tables : Tables
        The tables of a release.
    filters : mapping
        ``matter``, ``case``, ``regulator``, ``country``, ``company``, ``law``, ``topic``, ``kind``,
        ``status`` (ids or codes), ``since`` and ``until`` (dates); what is None filters nothing.

    Raises
    ------
    ValueError
        Where a filter is none of these.
    """
    strange = sorted(filters.keys() - _FILTERS.keys())
    if strange:
        msg = f"actions have no filter {', '.join(strange)}"
        raise ValueError(msg)
    given = {name: value for name, value in filters.items() if value is not None}
    where = " AND ".join(_FILTERS[name] for name in given) or "true"
    sql = f"SELECT * EXCLUDE (position) FROM actions WHERE {where}"
    order = " ORDER BY matter, date_first NULLS LAST, case_id, position"
    return [_action(row) for row in tables.rows(sql + order, given)]


def _action(row: dict[str, Any]) -> Action:
    row["case"] = row.pop("case_id")
    row["regulator_names"], row["regulator"] = row.pop("regulator"), row.pop("regulator_ids")
    row["act"] = row.pop("act_ref")
    return Action(**row)
