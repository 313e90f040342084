-- parallel-investigation: two cases of authorities of different legal orders concern one conduct of the same
--   company or group, and ran at overlapping times, or began within 36 months of one another where it is not
--   known that one had ended before the other was opened, without being one joint investigation.
-- Legal basis: none is needed; "in parallel" is a statement about time and subject.
-- Pitfalls: which conduct a case concerns is a judgement (the matter), never a likeness of names. Group
--   membership counts at the time of each case. A case without any date concludes nothing; the link begins with
--   the later case, by the last day that its date may mean. A case of securities law concerns what investors
--   were told, never the conduct itself, and a suit is no investigation. A matter of more than 30 cases makes
--   no pairs, and a pair weighs less the larger the crowd is.
WITH spans AS (
  SELECT
    c.id,
    c.ref,
    c.matter_id,
    coalesce(c.opened, c.decided) AS began,
    day.first_day,
    c.opened_first AS opened_day,
    CASE WHEN c.status NOT IN ('open', 'under-appeal', 'remitted', 'unknown') THEN c.latest_last END AS ended_day,
    coalesce(c.opened_last, c.decided_last) AS began_last,
    coalesce(day.opened, day.decided) AS told,
    day.last_day
  FROM cases AS c
  INNER JOIN case_days AS day ON c.id = day.case_id
  WHERE c.regime NOT IN ('civil', 'securities') AND day.first_day IS NOT NULL
),

crowd AS (
  SELECT matter_id, count(*) AS cases FROM cases GROUP BY matter_id
),

-- The company they meet in, where there is one; else companies of one group.
met AS (
  SELECT
    a.case_id AS one,
    b.case_id AS other,
    a.company_id AS one_company,
    b.company_id AS other_company,
    a.group_id,
    a.joined_later AS one_later,
    b.joined_later AS other_later
  FROM reached AS a
  INNER JOIN reached AS b ON a.whom = b.whom AND a.case_id < b.case_id
  QUALIFY
    row_number() OVER (PARTITION BY a.case_id, b.case_id ORDER BY a.group_id NULLS FIRST, a.company_id, b.company_id)
    = 1
),

places AS (
  SELECT ca.case_id, list(DISTINCT a.jurisdiction) AS found
  FROM case_authorities AS ca
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY ca.case_id
),

-- Cases that one joint investigation served.
served AS (
  SELECT p.id, p.case_id FROM proceedings AS p WHERE p.type = 'joint-investigation'
  UNION ALL
  SELECT p.id, pc.case_id
  FROM proceedings AS p
  INNER JOIN proceeding_cases AS pc ON p.id = pc.proceeding_id
  WHERE p.type = 'joint-investigation'
),

joint AS (
  SELECT DISTINCT a.case_id AS one, b.case_id AS other
  FROM served AS a
  INNER JOIN served AS b ON a.id = b.id
)

SELECT
  one.ref AS from_ref,
  other.ref AS to_ref,
  m.ref AS via_ref,
  CASE
    WHEN (one.began_last, one.first_day) >= (other.began_last, other.first_day) THEN one.began
    ELSE other.began
  END AS date,
  NULL AS until,
  least(1.0, sqrt(6.0 / crowd.cases)) AS share,
  [
    premise FOR premise IN [
      one.ref || '#matter',
      other.ref || '#matter',
      one.ref || '#by',
      other.ref || '#by',
      one.told,
      other.told,
      one.ref || '#respondents.' || met.one_company,
      other.ref || '#respondents.' || met.other_company,
      'company/' || met.one_company || '#groups.' || met.group_id,
      'company/' || met.other_company || '#groups.' || met.group_id,
      CASE WHEN met.one_later THEN one.ref || '#status' END,
      CASE WHEN met.other_later THEN other.ref || '#status' END
    ] IF premise IS NOT NULL
  ] AS premises
FROM matters AS m
INNER JOIN crowd ON m.id = crowd.matter_id AND crowd.cases <= 30
INNER JOIN spans AS one ON m.id = one.matter_id
INNER JOIN spans AS other ON m.id = other.matter_id AND one.id < other.id
INNER JOIN met ON one.id = met.one AND other.id = met.other
INNER JOIN places AS here ON one.id = here.case_id
INNER JOIN places AS there ON other.id = there.case_id
ANTI JOIN joint ON one.id = joint.one AND other.id = joint.other
WHERE
  m.type = 'conduct'
  AND NOT list_has_any(here.found, there.found)
  AND (
    (one.first_day <= other.last_day AND other.first_day <= one.last_day)
    OR abs(date_diff('month', one.first_day, other.first_day)) <= 36
  )
  AND NOT coalesce(one.ended_day < other.opened_day, false)
  AND NOT coalesce(other.ended_day < one.opened_day, false)
ORDER BY from_ref, to_ref
