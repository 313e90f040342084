-- A source gives another value than the record holds.
-- Mend: nothing, where the reason given settles it.
SELECT
  cl.record,
  cl.field AS path,
  coalesce(n.label, cl.record) || ': a source gives ' || cl.value || ' for ' || cl.field
  || ' (' || cl.why_not || ') ' || cl.address AS sentence
FROM claims AS cl
LEFT JOIN (SELECT DISTINCT ref, label FROM names) AS n ON cl.record = n.ref
ORDER BY cl.record, cl.field, cl.value
