-- A matter on which fewer than two countries have a case.
-- Mend: add the other cases, or leave the matter if there are none.
SELECT
  m.ref AS record,
  NULL AS path,
  m.title || ': cases of fewer than two countries are held.' AS sentence
FROM matters AS m
LEFT JOIN cases AS c ON m.id = c.matter_id
LEFT JOIN case_authorities AS ca ON c.id = ca.case_id
LEFT JOIN authorities AS a ON ca.authority_id = a.id
GROUP BY m.ref, m.title
HAVING count(DISTINCT a.country) < 2
ORDER BY record
