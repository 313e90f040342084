-- The days by which a case is placed: the fields that give those of its opening and of the decision by which it is known, on
-- which a link that bears one of them stands, and the first and last day on which it is known to have run; an open one
-- still runs.
SELECT
  c.id AS case_id,
  CASE WHEN c.opened IS NOT NULL THEN c.ref || '#opened' END AS opened,
  CASE
    WHEN c.decided IS NOT NULL THEN c.ref || '#decisions.' || split_part(c.decided_id, '/', 2) || '.date'
  END AS decided,
  coalesce(c.opened_first, c.decided_first) AS first_day,
  greatest(coalesce(c.latest_last, c.opened_last), coalesce(c.opened_last, c.latest_last)) AS last_day,
  c.status = 'open' AS runs
FROM cases AS c
