-- A case that is open, under appeal or sent back: what it says may change.
-- Mend: look again for what became of it.
SELECT
  c.ref AS record,
  'status' AS path,
  c.title || ' was ' || replace(c.status, '-', ' ') || ' when last looked at'
  || coalesce(' (' || max(s.seen) || ')', '') || '.' AS sentence
FROM cases AS c
LEFT JOIN sources AS s ON c.ref = s.record
WHERE c.status IN ('open', 'under-appeal', 'remitted', 'unknown')
GROUP BY c.ref, c.title, c.status
ORDER BY record
