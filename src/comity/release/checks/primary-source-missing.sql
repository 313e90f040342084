-- A case that rests on no page of a court, an authority, or an official copy.
-- Mend: find the page of the authority itself.
SELECT
  c.ref AS record,
  'sources' AS path,
  c.title || ': no page of a court or authority was seen.' AS sentence
FROM cases AS c
WHERE c.ref NOT IN (SELECT s.record FROM sources AS s WHERE s.kind IN ('court', 'authority', 'official-copy'))
ORDER BY record
