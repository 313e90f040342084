-- A respondent whose seat is not recorded: no border can be drawn to it.
-- Mend: add `seat` to the company.
SELECT
  c.ref AS record,
  'seat' AS path,
  c.name || ': the seat of this respondent is not recorded.' AS sentence
FROM companies AS c
WHERE c.seat IS NULL AND c.id IN (SELECT r.company_id FROM respondents AS r)
ORDER BY record
