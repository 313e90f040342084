-- Which fields give the days by which a case is placed: of its opening, and of the decision by which it is known. A link
-- that bears one of these days stands on that field.
SELECT
  c.id AS case_id,
  CASE WHEN c.opened IS NOT NULL THEN c.ref || '#opened' END AS opened,
  c.ref || '#decisions.' || min(split_part(d.id, '/', 2)) || '.date' AS decided
FROM cases AS c
LEFT JOIN decisions AS d ON c.id = d.case_id AND c.decided = d.date
GROUP BY c.id, c.ref, c.opened
