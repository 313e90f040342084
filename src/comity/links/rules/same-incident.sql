-- same-incident: two cases of different authorities concern one incident, such as one breach.
-- Legal basis: none is needed; the matter joins them, and whoever assigned a case to it judged so.
-- Pitfalls: a supply-chain incident has hundreds of respondents, so a matter of more than 30 cases makes no
--   pairs (its cases stay tied to the matter), and a pair weighs less the larger the crowd is. A joint file
--   shares its authority with a case that grew out of it: such pairs are left out.
-- Not transitive and never closed over: each pair stands on the two cases alone.
WITH crowd AS (
  SELECT matter_id, count(*) AS cases FROM cases GROUP BY matter_id
),

handled AS (
  SELECT case_id, list(DISTINCT authority_id) AS found FROM case_authorities GROUP BY case_id
)

SELECT
  one.ref AS from_ref,
  other.ref AS to_ref,
  m.ref AS via_ref,
  m.since AS date,
  m.until,
  least(1.0, sqrt(6.0 / crowd.cases)) AS share,
  [
    premise FOR premise IN [
      CASE WHEN m.since IS NOT NULL THEN m.ref || '#since' END,
      one.ref || '#matter',
      other.ref || '#matter',
      one.ref || '#by',
      other.ref || '#by'
    ] IF premise IS NOT NULL
  ] AS premises
FROM matters AS m
INNER JOIN crowd ON m.id = crowd.matter_id AND crowd.cases <= 30
INNER JOIN cases AS one ON m.id = one.matter_id
INNER JOIN cases AS other ON m.id = other.matter_id AND one.id < other.id
INNER JOIN handled AS mine ON one.id = mine.case_id
INNER JOIN handled AS theirs ON other.id = theirs.case_id
WHERE
  m.type = 'incident'
  AND one.regime <> 'civil'
  AND other.regime <> 'civil'
  AND NOT list_has_any(mine.found, theirs.found)
ORDER BY from_ref, to_ref
