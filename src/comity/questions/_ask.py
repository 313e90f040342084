"""Asking: one query gives the rows and counts what it left out, another finds their sources."""

from collections.abc import Mapping
from typing import Any

from comity.questions._answer import Answer, Row, Total
from comity.questions._declared import question_of
from comity.questions._evidence import Evidence
from comity.questions._question import Question, bound_in
from comity.questions._values import Holdings, Value, shown_values, values_of

_QUERY = """
WITH answer AS MATERIALIZED (
{sql}
),

kept AS (
  SELECT * EXCLUDE (left_out) FROM answer WHERE left_out IS NULL
),

reasons AS (
  SELECT list({{'why': a.why, 'n': a.n}} ORDER BY a.n DESC, a.why) AS of_reasons
  FROM (SELECT left_out AS why, count(*) AS n FROM answer WHERE left_out IS NOT NULL GROUP BY left_out) AS a
),

tally AS (
  SELECT count(*) AS of_considered, count(*) FILTER (WHERE left_out IS NULL) AS of_kept FROM answer
),

figures AS (
  SELECT
    list(
      {{'label': t.label, 'value': t.value, 'unit': t.unit, 'n': t.n, 'note': t.note}} ORDER BY t.turn
    ) AS of_figures
  FROM (SELECT f.*, row_number() OVER () AS turn FROM ({totals}) AS f) AS t
),

shown AS (
  SELECT t.*, row_number() OVER () AS of_turn FROM (SELECT * FROM kept ORDER BY {order} LIMIT $row_limit) AS t
)

-- What is said of the whole answer stands in the first row alone: each list would be copied for every row.
SELECT tally.*, reasons.of_reasons, figures.of_figures, shown.*
FROM tally
LEFT JOIN shown ON true
LEFT JOIN reasons ON coalesce(shown.of_turn, 1) = 1
LEFT JOIN figures ON coalesce(shown.of_turn, 1) = 1
ORDER BY shown.of_turn
"""
_NO_TOTALS = "SELECT NULL AS label, NULL AS value, NULL AS unit, NULL AS n, NULL AS note WHERE false"
_ALL = 1_000_000_000


def ask(
    held: Holdings, id_: str, given: Mapping[str, str | None] | None = None, limit: int | None = None
) -> Answer:
    """Answer a question.

    Parameters
    ----------
    held : Holdings
        The release that is asked.
    id_ : str
        ``CQ01``.
    given : mapping of str to str, optional
        Values by parameter; those not given are the worked example, an empty one leaves it open.
    limit : int, optional
        How many rows at most; all are counted.

    Raises
    ------
    UnknownId
        Where a question, parameter, id or term does not exist.
    ValueProblem
        Where a value is none.
    """
    question = question_of(id_)
    values = values_of(held, question, given or {})
    found = _rows(held, question, values, limit)
    head = found[0]
    kept = found if head["of_kept"] else []
    evidence = Evidence(held, (key for row in kept for key in row["evidence"] or ()))
    return Answer(
        question=question,
        values=values,
        sentence=question.sentence_with(shown_values(held, question, values)),
        rows=[_row(question, evidence, row) for row in kept],
        totals=[Total(**one) for one in head["of_figures"] or ()] if kept else [],
        considered=head["of_considered"],
        kept=head["of_kept"],
        left_out={one["why"]: one["n"] for one in head["of_reasons"] or ()},
        empty=None if kept else _empty(held, question, values, head["of_considered"]),
        sources=evidence.seen(),
        version=held.version,
        as_of=held.as_of,
    )


def _rows(
    held: Holdings, question: Question, values: Mapping[str, Value], limit: int | None
) -> list[dict[str, Any]]:
    totals = question.totals or _NO_TOTALS
    sql = _QUERY.format(sql=question.sql.strip(), totals=totals.strip(), order=question.order)
    return held.rows(sql, **_bound(question.sql, values), row_limit=_ALL if limit is None else limit)


def _bound(sql: str, values: Mapping[str, Value]) -> dict[str, Value]:
    """DuckDB takes the values that a query names and no others."""
    named = {name.replace("-", "_"): value for name, value in values.items()}
    return {name: named[name] for name in bound_in(sql)}


def _row(question: Question, evidence: Evidence, row: Mapping[str, Any]) -> Row:
    keys = row["evidence"] or ()
    values = {name: row[name] for name in question.columns}
    return Row(values, evidence.sources(keys), evidence.support(keys))


def _empty(held: Holdings, question: Question, values: Mapping[str, Value], considered: int) -> str:
    """Say that there is nothing only where the records show it; else that nothing is held."""
    empty = question.empty
    if empty.none and empty.none_when:
        found = held.rows(empty.none_when, **_bound(empty.none_when, values))
        if found and found[0]["none"]:
            return f"There is none. {empty.none}"
    looked = f" {considered} rows were looked at and left out." if considered else ""
    return f"Nothing is held. {empty.held}{looked}"
