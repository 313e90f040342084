-- A law that began to apply only after the conduct had ended, as far as the matter tells.
-- Mend: look whether the conduct went on, or whether an earlier law was applied.
SELECT
  c.ref AS record,
  'laws' AS path,
  c.title || ': ' || l.short || ' applies from ' || coalesce(l.applies_from, l.in_force, l.enacted)
  || ', and the matter ended in ' || m.until || '.' AS sentence
FROM cases AS c
INNER JOIN matters AS m ON c.matter_id = m.id
INNER JOIN case_laws AS cl ON c.id = cl.case_id
INNER JOIN laws AS l ON cl.law_id = l.id
WHERE m.until_last < coalesce(l.applies_from_first, l.in_force_first, l.enacted_first)
ORDER BY record, l.id
