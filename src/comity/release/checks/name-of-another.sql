-- A company whose name is another name of a second company of the same country, whatever the legal form.
-- Mend: merge the two, or say in a note what keeps them apart.
WITH cleaned AS (
  SELECT
    o.ref,
    o.name AS shown,
    o.country,
    n.how,
    regexp_replace(
      regexp_replace(strip_accents(lower(n.name)), '[^a-z0-9 ]', '', 'g'),
      '( (inc|llc|ltd|limited|corp|corporation|plc|gmbh|ag|sa|spa|srl|bv|nv|ab|as|oy))+$', ''
    ) AS name
  FROM names AS n
  INNER JOIN companies AS o ON n.ref = o.ref
)

SELECT DISTINCT
  one.ref AS record,
  'name' AS path,
  one.shown || ' is also a name of ' || other.shown || '.' AS sentence
FROM cleaned AS one
INNER JOIN cleaned AS other ON one.name = other.name AND one.ref <> other.ref
WHERE
  one.how = 'name'
  AND other.how <> 'name'
  AND (one.country IS NULL OR other.country IS NULL OR one.country = other.country)
ORDER BY record, sentence
