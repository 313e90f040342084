-- one-stop-shop: the lead authority and a concerned authority decided one case together.
-- Legal basis: GDPR Art. 60(3) to (9); procedure from 2 April 2027 also Regulation (EU) 2025/2518.
-- Pitfalls: the lead is tied to each concerned authority, not the concerned ones to one another; with n of
--   them each tie weighs 1/sqrt(n). A role that had ended before the case was decided ties nobody. A case that
--   is no file of the lead was decided without it: an urgent measure (Art. 66), a case of before there was a lead.
WITH concerned AS (
  SELECT DISTINCT r.case_id, r.authority_id
  FROM roles AS r
  WHERE r.role IN ('concerned', 'objecting')
),

crowd AS (
  SELECT case_id, count(*) AS members FROM concerned GROUP BY case_id
)

SELECT
  a.ref AS from_ref,
  b.ref AS to_ref,
  c.ref AS via_ref,
  coalesce(c.decided, c.opened) AS date,
  NULL AS until,
  1.0 / sqrt(crowd.members) AS share,
  [
    premise FOR premise IN [
      coalesce(day.decided, day.opened),
      c.ref || '#roles.' || a.id,
      c.ref || '#roles.' || b.id
    ] IF premise IS NOT NULL
  ] AS premises
FROM roles AS lead
INNER JOIN cases AS c ON lead.case_id = c.id
INNER JOIN case_days AS day ON c.id = day.case_id
INNER JOIN case_authorities AS file ON lead.case_id = file.case_id AND lead.authority_id = file.authority_id
INNER JOIN concerned ON c.id = concerned.case_id AND lead.authority_id <> concerned.authority_id
INNER JOIN crowd ON c.id = crowd.case_id
INNER JOIN authorities AS a ON lead.authority_id = a.id
INNER JOIN authorities AS b ON concerned.authority_id = b.id
WHERE
  lead.role = 'lead'
  AND (lead.until_last IS NULL OR c.decided_first IS NULL OR lead.until_last >= c.decided_first)
ORDER BY from_ref, to_ref, via_ref
