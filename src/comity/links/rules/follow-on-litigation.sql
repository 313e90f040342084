-- follow-on-litigation: private parties sued in another country on a matter after an authority had opened a case
--   on it (or decided, where it is not known when the case was opened), and within 36 months of the last that is
--   known of the case.
-- Legal basis: none is needed; where a source says that the suit followed the decision, the link is stated.
-- Pitfalls: afterwards is not because, and years after a case ended still less. The litigation must have begun
--   after the last day that the date of the case may mean; where either date is unknown nothing is concluded. Over
--   one conduct many may be pursued, each for its own part, so suit and case must meet in a company, or else in a
--   group while each ran, which is then a premise; an incident is one for all whom it concerns. Courts and
--   authorities of one country are at home with one another, whatever their level.
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

-- The company they meet in, where there is one; else companies of one group.
met AS (
  SELECT
    a.case_id,
    b.case_id AS suit_id,
    a.company_id AS company,
    b.company_id AS sued,
    a.group_id,
    a.joined_later AS case_later,
    b.joined_later AS suit_later
  FROM reached AS a
  INNER JOIN reached AS b ON a.whom = b.whom
  QUALIFY
    row_number() OVER (PARTITION BY a.case_id, b.case_id ORDER BY a.group_id NULLS FIRST, a.company_id, b.company_id)
    = 1
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
      coalesce(day.opened, day.decided),
      s.ref || '#opened',
      c.ref || '#respondents.' || met.company,
      s.ref || '#respondents.' || met.sued,
      'company/' || met.company || '#groups.' || met.group_id,
      'company/' || met.sued || '#groups.' || met.group_id,
      CASE WHEN met.case_later THEN c.ref || '#status' END,
      CASE WHEN met.suit_later THEN s.ref || '#status' END
    ] IF premise IS NOT NULL
  ] AS premises
FROM suits AS s
INNER JOIN matters AS m ON s.matter_id = m.id
INNER JOIN cases AS c ON s.matter_id = c.matter_id
INNER JOIN places AS here ON c.id = here.case_id
INNER JOIN places AS there ON s.id = there.case_id
LEFT JOIN met ON m.type = 'conduct' AND c.id = met.case_id AND s.id = met.suit_id
INNER JOIN case_days AS day ON c.id = day.case_id
ANTI JOIN suits AS other ON c.id = other.id
WHERE
  coalesce(c.opened_last, c.decided_last) < s.first_day
  AND date_diff('month', greatest(c.latest_last, c.opened_last, c.decided_last), s.first_day) <= 36
  AND NOT list_has_any(here.found, there.found)
  AND (m.type = 'incident' OR met.case_id IS NOT NULL)
ORDER BY from_ref, to_ref
