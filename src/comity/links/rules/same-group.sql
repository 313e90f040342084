-- same-group: a case is against a company that belonged to a corporate group while the case ran, and
--   authorities of at least two countries have cases against that group.
-- Legal basis: none is needed; under competition-law principles the group is the undertaking (GDPR rec. 150).
-- Pitfalls: acquisitions. Membership counts at the time of the case only; an open case still runs. The group is the hub and no pairs
--   are kept: within a group every case would meet every other (pairs/same-group.sql makes them when asked).
WITH spans AS (
  SELECT
    c.id,
    c.ref,
    coalesce(c.opened, c.decided) AS began,
    coalesce(day.opened, day.decided) AS told,
    day.first_day,
    day.last_day,
    day.runs
  FROM cases AS c
  INNER JOIN case_days AS day ON c.id = day.case_id
),

reached AS (
  SELECT
    s.ref,
    s.began,
    s.told,
    s.id,
    g.group_id,
    r.company_id,
    CASE WHEN g.since_first > s.last_day THEN s.ref || '#status' END AS still
  FROM spans AS s
  INNER JOIN respondents AS r ON s.id = r.case_id
  INNER JOIN company_groups AS g ON r.company_id = g.company_id
  WHERE
    (g.since_first IS NULL OR s.runs OR g.since_first <= s.last_day)
    AND (g.until_last IS NULL OR g.until_last >= s.first_day)
),

wide AS (
  SELECT r.group_id
  FROM reached AS r
  INNER JOIN case_authorities AS ca ON r.id = ca.case_id
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY r.group_id
  HAVING count(DISTINCT a.country) > 1
)

SELECT
  r.ref AS from_ref,
  'group/' || r.group_id AS to_ref,
  'company/' || r.company_id AS via_ref,
  r.began AS date,
  NULL AS until,
  1.0 AS share,
  [
    premise FOR premise IN [
      r.told,
      r.still,
      r.ref || '#respondents.' || r.company_id,
      'company/' || r.company_id || '#groups.' || r.group_id
    ] IF premise IS NOT NULL
  ] AS premises
FROM reached AS r
SEMI JOIN wide ON r.group_id = wide.group_id
ORDER BY from_ref, to_ref, via_ref
