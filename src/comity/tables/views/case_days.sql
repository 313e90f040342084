-- Which fields give the days by which a case is placed: of its opening, and of the decision by which it is known. A link
-- that bears one of these days stands on that field.
SELECT
  c.id AS case_id,
  CASE WHEN c.opened IS NOT NULL THEN c.ref || '#opened' END AS opened,
  CASE
    WHEN c.decided IS NOT NULL THEN c.ref || '#decisions.' || split_part(c.decided_id, '/', 2) || '.date'
  END AS decided
FROM cases AS c
