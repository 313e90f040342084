-- Whom a case reaches: its companies, and the groups they belonged to while it ran. Rules join cases that meet in one of them; a case
-- without any date reaches a group only by a membership without any.
SELECT
  r.case_id,
  'company/' || r.company_id AS whom,
  r.company_id,
  NULL AS group_id,  -- none where it is the company itself
  false AS joined_later
FROM respondents AS r
WHERE r.company_id IS NOT NULL
UNION ALL
SELECT
  g.case_id,
  'group/' || g.group_id AS whom,
  g.company_id,
  g.group_id,
  g.joined_later
FROM group_cases AS g
WHERE NOT g.vague
