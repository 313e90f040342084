-- One row for each authority and group that it has cases against, with their number, days and first twelve ids. A case
-- counts once, however many companies of the group it is against. Worked out once, at opening.
WITH met AS (
  SELECT DISTINCT ca.authority_id, g.group_id, g.case_id
  FROM group_cases AS g
  INNER JOIN case_authorities AS ca ON g.case_id = ca.case_id
)

SELECT
  m.authority_id,
  m.group_id,
  count(*) AS cases,
  min(c.first_day) AS first_day,
  max(c.last_day) AS last_day,
  list_sort(list(m.case_id))[:12] AS ids
FROM met AS m
INNER JOIN case_lines AS c ON m.case_id = c.case_id
GROUP BY m.authority_id, m.group_id
