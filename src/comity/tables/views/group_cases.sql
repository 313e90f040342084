-- The cases against companies of each group, as far as the company belonged to it while the case ran (an open one still runs). Worked out once,
-- at opening.
SELECT DISTINCT g.group_id, r.case_id, r.company_id
FROM respondents AS r
INNER JOIN case_days AS s ON r.case_id = s.case_id
INNER JOIN company_groups AS g ON r.company_id = g.company_id
WHERE
  (g.since_first IS NULL OR s.runs OR s.last_day IS NULL OR g.since_first <= s.last_day)
  AND (g.until_last IS NULL OR s.first_day IS NULL OR g.until_last >= s.first_day)
ORDER BY g.group_id, r.case_id, r.company_id
