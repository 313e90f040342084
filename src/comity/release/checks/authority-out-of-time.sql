-- A decision of an authority that had not begun on its date, or had ended.
-- Mend: name its predecessor or successor, with a record of its own.
SELECT
  'case/' || d.case_id AS record,
  'decisions.' || split_part(d.id, '/', 2) || '.by' AS path,
  c.title || ': the ' || replace(d.type, '-', ' ') || ' of ' || d.date || ' is given to ' || a.name
  || CASE WHEN d.date_last < a.since_first THEN ', which began in ' || a.since ELSE ', which ended in ' || a.until END
  || '.' AS sentence
FROM decisions AS d
INNER JOIN cases AS c ON d.case_id = c.id
INNER JOIN decision_authorities AS da ON d.id = da.decision_id
INNER JOIN authorities AS a ON da.authority_id = a.id
WHERE d.date_last < a.since_first OR d.date_first > a.until_last
ORDER BY record, path, a.id
