-- The cases against companies of each group, as far as the company belonged to it while the case ran (an open one still runs; where a
-- date is not known, nothing speaks against it). Worked out once, at opening.
SELECT DISTINCT
  g.group_id,
  r.case_id,
  r.company_id,
  s.first_day IS NULL AND coalesce(g.since_first, g.until_last) IS NOT NULL AS vague,  -- the case has no date, the membership has
  coalesce(g.since_first > s.last_day, false) AS joined_later  -- it belongs only because the case still runs
FROM respondents AS r
INNER JOIN case_days AS s ON r.case_id = s.case_id
INNER JOIN company_groups AS g ON r.company_id = g.company_id
WHERE
  (g.since_first IS NULL OR s.runs OR s.last_day IS NULL OR g.since_first <= s.last_day)
  AND (g.until_last IS NULL OR s.first_day IS NULL OR g.until_last >= s.first_day)
ORDER BY g.group_id, r.case_id, r.company_id
