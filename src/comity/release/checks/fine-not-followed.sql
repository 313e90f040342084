-- A fine of a million euros or more that stands as it was imposed, and nobody noted looking for what became of it.
-- Mend: look for its appeals and payment; write the later state, or the day of the search as `followed`.
SELECT
  c.ref AS record,
  'sanctions.' || split_part(s.id, '/', 2) AS path,
  c.title || ': a fine of ' || s.currency || ' ' || format('{:,}', CAST(s.amount AS BIGINT)) || ' is ' || replace(s.latest_state, '-', ' ')
  || ', and no search for its appeal or payment is noted.' AS sentence
FROM sanctions AS s
INNER JOIN cases AS c ON s.case_id = c.id
LEFT JOIN rates AS r ON s.currency = r.currency AND s.date = r.day
WHERE
  s.type = 'fine' AND s.latest_state IN ('imposed', 'appealed', 'suspended', 'remitted')
  AND c.status <> 'settled' AND c.followed IS NULL
  AND s.amount / CASE WHEN s.currency = 'EUR' THEN 1 ELSE r.rate END >= 1000000
ORDER BY record, path
