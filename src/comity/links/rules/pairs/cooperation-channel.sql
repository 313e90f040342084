-- cooperation-channel: each two authorities that on the day asked for ($at) shared an arrangement that allows them
--   to exchange case information: a network whose members share information, or a memorandum in force.
-- Legal basis: that of the arrangement (GDPR Art. 61; GPA enforcement arrangement; APEC CPEA; the memorandum).
-- Pitfalls: it shows that they could, not that they did; absence of a record is no evidence that they did not.
--   Networks that are a forum only do not count, nor does a membership or memorandum that had ended or not begun.
--   In an arrangement of more than six each pair weighs 1/(n-1).
WITH asked AS (
  SELECT cast($at AS DATE) AS day
),

arrangements AS (
  SELECT i.id, i.ref, i.type
  FROM instruments AS i
  CROSS JOIN asked
  WHERE
    coalesce(i.in_force_first, i.adopted_first, asked.day) <= asked.day
    AND coalesce(i.until_last, asked.day) >= asked.day
    AND (
      i.type = 'memorandum'
      OR i.id IN (SELECT m.instrument_id FROM instrument_modes AS m WHERE m.mode = 'share-information')
    )
),

members AS (
  SELECT m.instrument_id, m.authority_id, 'memberships.' || m.instrument_id AS field
  FROM memberships AS m
  CROSS JOIN asked
  WHERE
    coalesce(m.since_first, asked.day) <= asked.day
    AND coalesce(m.until_last, asked.day) >= asked.day
  UNION ALL
  SELECT p.instrument_id, p.authority_id, NULL AS field
  FROM instrument_parties AS p
),

present AS (
  SELECT
    i.ref AS hub,
    a.ref,
    min(coalesce(a.ref || '#' || m.field, i.ref || '#parties')) AS premise
  FROM arrangements AS i
  INNER JOIN members AS m ON i.id = m.instrument_id
  INNER JOIN authorities AS a ON m.authority_id = a.id
  GROUP BY i.ref, a.ref
),

crowd AS (
  SELECT hub, count(*) AS n FROM present GROUP BY hub
)

SELECT
  one.ref AS from_ref,
  other.ref AS to_ref,
  one.hub AS via_ref,
  CASE WHEN crowd.n > 6 THEN 1.0 / (crowd.n - 1) ELSE 1.0 END AS share,
  list_distinct([one.premise, other.premise]) AS premises
FROM present AS one
INNER JOIN present AS other ON one.hub = other.hub AND one.ref < other.ref
INNER JOIN crowd ON one.hub = crowd.hub
ORDER BY from_ref, to_ref, via_ref
