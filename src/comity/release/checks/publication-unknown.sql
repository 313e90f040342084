-- A regulator with cases here of which it is not known what it publishes: gaps in them cannot be judged.
-- Mend: look at its website, and write in `publishes` which decisions stand there.
SELECT
  a.ref AS record,
  'publishes' AS path,
  a.name || ': which of its decisions it publishes is not recorded.' AS sentence
FROM authorities AS a
WHERE
  a.kind = 'regulator'
  AND a.publishes IS NULL
  AND a.id IN (SELECT ca.authority_id FROM case_authorities AS ca)
ORDER BY record
