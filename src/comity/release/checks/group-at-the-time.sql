-- A respondent that has a group, but had none when it was decided.
-- Mend: add the group of that time to the company, or nothing, where it was in none.
SELECT
  c.ref AS record,
  'respondents.' || r.company_id AS path,
  c.title || ': when it was decided (' || c.decided || '), ' || o.name
  || ' was in none of the groups recorded for it.' AS sentence
FROM cases AS c
INNER JOIN respondents AS r ON c.id = r.case_id
INNER JOIN companies AS o ON r.company_id = o.id
INNER JOIN company_groups AS g ON o.id = g.company_id
WHERE c.decided_first IS NOT NULL
GROUP BY c.ref, c.title, c.decided, r.company_id, o.name, c.decided_first, c.decided_last
HAVING
  NOT bool_or(
    (g.since_first IS NULL OR g.since_first <= c.decided_last)
    AND (g.until_last IS NULL OR g.until_last >= c.decided_first)
  )
ORDER BY record, path
