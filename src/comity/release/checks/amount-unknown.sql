-- A fine, penalty or payment whose latest state names no sum.
-- Mend: find the sum, or write why there is none (`amount: not-published`).
SELECT
  'case/' || s.case_id AS record,
  'sanctions.' || split_part(s.id, '/', 2) AS path,
  c.title || ': the amount of the ' || replace(s.type, '-', ' ') || ' is '
  || coalesce(replace(any_value(st.amount_absence), '-', ' '), 'not recorded') || '.' AS sentence
FROM sanctions AS s
INNER JOIN cases AS c ON s.case_id = c.id
INNER JOIN amount_states AS st ON s.id = st.sanction_id
WHERE s.type IN ('fine', 'periodic-penalty', 'settlement-payment', 'redress', 'damages')
GROUP BY s.id, s.case_id, s.type, c.title
HAVING count(st.amount) = 0
ORDER BY record, path
