-- A decision that annuls, cuts or raises what went before, and no sanction of the case that it changes.
-- Mend: add the state to the sanction, or nothing, where the case has a decision without one.
SELECT
  'case/' || d.case_id AS record,
  'decisions.' || split_part(d.id, '/', 2) || '.outcome' AS path,
  c.title || ': the ' || replace(d.type, '-', ' ') || coalesce(' of ' || d.date, '') || ' says ' || replace(d.outcome, '-', ' ')
  || ', and no sanction shows it.' AS sentence
FROM decisions AS d
INNER JOIN cases AS c ON d.case_id = c.id
WHERE
  d.outcome IN ('annulled', 'reduced', 'increased')
  AND d.case_id IN (SELECT s.case_id FROM sanctions AS s)
  AND d.id NOT IN (SELECT st.decision_id FROM amount_states AS st WHERE st.decision_id IS NOT NULL)
ORDER BY record, path
