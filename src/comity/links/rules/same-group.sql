-- same-group: a case is against a company that belonged to a corporate group while the case ran, and
--   authorities of at least two countries have cases against that group.
-- Legal basis: none is needed; under competition-law principles the group is the undertaking (GDPR rec. 150).
-- Pitfalls: acquisitions. Membership counts at the time of the case only; an open case still runs. The group is the hub and no pairs
--   are kept: within a group every case would meet every other (pairs/same-group.sql makes them when asked).
WITH wide AS (
  SELECT r.group_id
  FROM reached AS r
  INNER JOIN case_authorities AS ca ON r.case_id = ca.case_id
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY r.group_id
  HAVING count(DISTINCT a.country) > 1
)

SELECT
  c.ref AS from_ref,
  r.whom AS to_ref,
  'company/' || r.company_id AS via_ref,
  coalesce(c.opened, c.decided) AS date,
  NULL AS until,
  1.0 AS share,
  [
    premise FOR premise IN [
      coalesce(day.opened, day.decided),
      CASE WHEN r.joined_later THEN c.ref || '#status' END,
      c.ref || '#respondents.' || r.company_id,
      'company/' || r.company_id || '#groups.' || r.group_id
    ] IF premise IS NOT NULL
  ] AS premises
FROM reached AS r
SEMI JOIN wide ON r.group_id = wide.group_id
INNER JOIN cases AS c ON r.case_id = c.id
INNER JOIN case_days AS day ON c.id = day.case_id
ORDER BY from_ref, to_ref, via_ref
