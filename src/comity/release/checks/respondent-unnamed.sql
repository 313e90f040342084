-- A case whose respondent is not named.
-- Mend: nothing, where the authority withholds the name; else find it.
SELECT
  'case/' || r.case_id AS record,
  'respondents' AS path,
  c.title || ': a respondent is not named (' || replace(r.absence, '-', ' ') || ').' AS sentence
FROM respondents AS r
INNER JOIN cases AS c ON r.case_id = c.id
WHERE r.company_id IS NULL
ORDER BY record
