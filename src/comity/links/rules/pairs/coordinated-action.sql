-- coordinated-action: each two authorities that took part in one task force, sweep, joint letter or statement.
-- Legal basis: EDPB Rules of Procedure; GPEN Action Plan.
-- Pitfalls: coordinated is less than joint: each keeps its own file. In a hub of more than six each pair weighs
--   1/(n-1): a sweep of 25 authorities is no 300 equal lines.
WITH members AS (
  SELECT DISTINCT pa.proceeding_id, a.ref
  FROM proceeding_authorities AS pa
  INNER JOIN proceedings AS p ON pa.proceeding_id = p.id
  INNER JOIN authorities AS a ON pa.authority_id = a.id
  WHERE p.type = 'coordinated-action'
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
