-- A decision whose date is not known, or only by its year.
-- Mend: look at the decision itself, or at the page that announced it.
SELECT
  'case/' || d.case_id AS record,
  'decisions.' || split_part(d.id, '/', 2) || '.date' AS path,
  c.title || ': the date of the ' || replace(d.type, '-', ' ')
  || CASE WHEN d.date IS NULL THEN ' is ' || replace(d.date_absence, '-', ' ') ELSE ' is known by its year only' END
  || '.' AS sentence
FROM decisions AS d
INNER JOIN cases AS c ON d.case_id = c.id
WHERE d.date IS NULL OR d.date_precision = 'year'
ORDER BY record, path
