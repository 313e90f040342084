-- A case that names no law.
-- Mend: add the law that the decision applies.
SELECT
  c.ref AS record,
  'laws' AS path,
  c.title || ': no law is recorded.' AS sentence
FROM cases AS c
WHERE c.id NOT IN (SELECT cl.case_id FROM case_laws AS cl)
ORDER BY record
