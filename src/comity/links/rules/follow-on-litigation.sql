-- follow-on-litigation: private parties sued in another country on a matter after an authority had opened a case
--   on it (or decided, where it is not known when the case was opened).
-- Legal basis: none is needed; where a source says that the suit followed the decision, the link is stated.
-- Pitfalls: afterwards is not because. The litigation must have begun after the last day that the date of the
--   case may mean; where either date is unknown nothing is concluded. Courts and authorities of one country are
--   at home with one another, whatever their level.
WITH suits AS (
  SELECT
    c.id,
    c.ref,
    c.matter_id,
    c.opened AS began,
    c.opened_first AS first_day
  FROM cases AS c
  WHERE
    c.opened_first IS NOT NULL
    AND (
      c.regime = 'civil'
      OR c.id IN (SELECT p.case_id FROM proceedings AS p WHERE p.type = 'private-litigation')
    )
),

places AS (
  SELECT ca.case_id, list(DISTINCT a.country) AS found
  FROM case_authorities AS ca
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY ca.case_id
)

SELECT
  c.ref AS from_ref,
  s.ref AS to_ref,
  m.ref AS via_ref,
  s.began AS date,
  NULL AS until,
  0.7 AS share,
  [c.ref || '#matter', s.ref || '#matter', c.ref || '#by', s.ref || '#opened'] AS premises
FROM suits AS s
INNER JOIN matters AS m ON s.matter_id = m.id
INNER JOIN cases AS c ON s.matter_id = c.matter_id
INNER JOIN places AS here ON c.id = here.case_id
INNER JOIN places AS there ON s.id = there.case_id
ANTI JOIN suits AS other ON c.id = other.id
WHERE
  coalesce(c.opened_last, c.decided_last) < s.first_day
  AND NOT list_has_any(here.found, there.found)
ORDER BY from_ref, to_ref
