-- A final decision of a regulator that says of no provision what became of it.
-- Mend: add `findings` from the decision.
SELECT
  'case/' || d.case_id AS record,
  'decisions.' || split_part(d.id, '/', 2) || '.findings' AS path,
  c.title || ': the final decision has no finding on any provision.' AS sentence
FROM decisions AS d
INNER JOIN cases AS c ON d.case_id = c.id
WHERE
  d.type = 'final-decision'
  AND d.id NOT IN (SELECT f.decision_id FROM findings AS f)
ORDER BY record, path
