-- A status that the decisions of the case do not bear out: sent back by none, or open after a final one.
-- Mend: look which of the two is right.
SELECT
  c.ref AS record,
  'status' AS path,
  c.title || ': its status is ' || c.status
  || CASE WHEN c.status = 'open' THEN ', and it has a final decision.' ELSE ', and no decision sends it back.' END AS sentence
FROM cases AS c
WHERE
  (
    c.status = 'remitted'
    AND c.id NOT IN (SELECT d.case_id FROM decisions AS d WHERE d.outcome IN ('remitted', 'annulled', 'partly-annulled'))
  )
  OR (
    c.status = 'open'
    AND c.id IN (SELECT d.case_id FROM decisions AS d WHERE d.type IN ('final-decision', 'closure'))
  )
ORDER BY record
