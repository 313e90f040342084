-- follow-on-litigation: private parties sued in another country on a matter after an authority had opened a case
--   on it (or decided, where it is not known when the case was opened), and within 36 months of the last that is
--   known of the case.
-- Legal basis: none is needed; where a source says that the suit followed the decision, the link is stated.
-- Pitfalls: afterwards is not because, and years after a case ended still less. The litigation must have begun after the last day that the date of the
--   case may mean; where either date is unknown nothing is concluded. Over one conduct many may be pursued, each
--   for its own part, so suit and case must meet in a company, or in a group while each ran; an incident is one
--   for all whom it concerns. Courts and authorities of one country are at home with one another, whatever
--   their level.
WITH suits AS (
  SELECT
    c.id,
    c.ref,
    c.matter_id,
    c.opened AS began,
    c.opened_first AS first_day
  FROM cases AS c
  WHERE
    c.opened_first IS NOT NULL
    AND (
      c.regime = 'civil'
      OR c.id IN (SELECT p.case_id FROM proceedings AS p WHERE p.type = 'private-litigation')
    )
),

places AS (
  SELECT ca.case_id, list(DISTINCT a.country) AS found
  FROM case_authorities AS ca
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY ca.case_id
),

met AS (
  SELECT a.case_id, b.case_id AS suit_id, min(a.company_id) AS company, min(b.company_id) AS sued
  FROM reached AS a
  INNER JOIN reached AS b ON a.whom = b.whom
  GROUP BY a.case_id, b.case_id
)

SELECT
  c.ref AS from_ref,
  s.ref AS to_ref,
  m.ref AS via_ref,
  s.began AS date,
  NULL AS until,
  0.7 AS share,
  [
    premise FOR premise IN [
      c.ref || '#matter',
      s.ref || '#matter',
      c.ref || '#by',
      CASE WHEN c.opened IS NOT NULL THEN c.ref || '#opened' END,
      s.ref || '#opened',
      c.ref || '#respondents.' || met.company,
      s.ref || '#respondents.' || met.sued
    ] IF premise IS NOT NULL
  ] AS premises
FROM suits AS s
INNER JOIN matters AS m ON s.matter_id = m.id
INNER JOIN cases AS c ON s.matter_id = c.matter_id
INNER JOIN places AS here ON c.id = here.case_id
INNER JOIN places AS there ON s.id = there.case_id
LEFT JOIN met ON m.type = 'conduct' AND c.id = met.case_id AND s.id = met.suit_id
ANTI JOIN suits AS other ON c.id = other.id
WHERE
  coalesce(c.opened_last, c.decided_last) < s.first_day
  AND date_diff('month', greatest(c.latest_last, c.opened_last, c.decided_last), s.first_day) <= 36
  AND NOT list_has_any(here.found, there.found)
  AND (m.type = 'incident' OR met.case_id IS NOT NULL)
ORDER BY from_ref, to_ref
