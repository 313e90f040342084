-- Whom a case reaches: its companies, and the groups they belonged to while it ran, from its first day to its last that is
-- recorded, as far as dates are. Rules join cases that meet in one of them.
SELECT
  r.case_id,
  'company/' || r.company_id AS whom,
  r.company_id,
  NULL AS group_id  -- none where it is the company itself
FROM respondents AS r
WHERE r.company_id IS NOT NULL
UNION ALL
SELECT
  c.id AS case_id,
  'group/' || g.group_id AS whom,
  g.company_id,
  g.group_id
FROM cases AS c
INNER JOIN respondents AS r ON c.id = r.case_id
INNER JOIN company_groups AS g ON r.company_id = g.company_id
WHERE
  coalesce(g.since_first <= coalesce(c.latest_last, c.opened_last), true)
  AND coalesce(g.until_last >= coalesce(c.opened_first, c.decided_first), true)
