-- joint-investigation: each two authorities that conducted one joint investigation.
-- Legal basis: national co-operation clauses; GPA enforcement arrangement; memoranda; PIPEDA ss. 23, 23.1;
--   DPA 2018 s. 118; Privacy Act 1988 (AU).
-- Pitfalls: not transitive, and one joint file may end otherwise for each authority. Records state the hub; in a
--   hub of more than six each pair weighs 1/(n-1), so that a crowd does not outweigh two who worked side by side.
WITH members AS (
  SELECT DISTINCT pa.proceeding_id, a.ref
  FROM proceeding_authorities AS pa
  INNER JOIN proceedings AS p ON pa.proceeding_id = p.id
  INNER JOIN authorities AS a ON pa.authority_id = a.id
  WHERE p.type = 'joint-investigation'
),

crowd AS (
  SELECT proceeding_id, count(*) AS n FROM members GROUP BY proceeding_id
)

SELECT
  one.ref AS from_ref,
  other.ref AS to_ref,
  'proceeding/' || one.proceeding_id AS via_ref,
  CASE WHEN crowd.n > 6 THEN 1.0 / (crowd.n - 1) ELSE 1.0 END AS share,
  ['case/' || replace(one.proceeding_id, '/', '#proceedings.') || '.by'] AS premises
FROM members AS one
INNER JOIN members AS other ON one.proceeding_id = other.proceeding_id AND one.ref < other.ref
INNER JOIN crowd ON one.proceeding_id = crowd.proceeding_id
ORDER BY from_ref, to_ref, via_ref
