-- One row for each two authorities that took part in one proceeding. In a proceeding of n authorities with n above six
-- each pair weighs 1/(n-1), so that a crowd does not outweigh two who worked side by side.
WITH members AS (
  SELECT DISTINCT p.id, p.type, a.ref
  FROM proceedings AS p
  INNER JOIN proceeding_authorities AS pa ON p.id = pa.proceeding_id
  INNER JOIN authorities AS a ON pa.authority_id = a.id
),

crowd AS (
  SELECT id, count(*) AS n FROM members GROUP BY id
)

SELECT
  one.type,
  'proceeding/' || one.id AS ref,
  one.ref AS one_ref,
  other.ref AS other_ref,
  CASE WHEN crowd.n > 6 THEN 1.0 / (crowd.n - 1) ELSE 1.0 END AS share,
  'case/' || replace(one.id, '/', '#proceedings.') || '.by' AS fact
FROM members AS one
INNER JOIN members AS other ON one.id = other.id AND one.ref < other.ref
INNER JOIN crowd ON one.id = crowd.id
