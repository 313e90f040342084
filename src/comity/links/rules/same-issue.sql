-- same-issue: decisions of authorities of two countries found provisions infringed that regulate the same duty,
--   in cases on one topic.
-- Legal basis: none is needed; which provisions regulate the same duty is a judgement of whoever keeps the laws.
-- Pitfalls: equivalent is close, never the same (other tests, other caps). Very dense, so a case keeps its three
--   most telling neighbours (the rarest topic first, then the nearest in time), a topic of more than 300 cases
--   tells nothing, and a pair weighs less the commoner its topic is. An outcome that is not "infringed" concludes
--   nothing, nor does a finding of a decision that was annulled, unless that annulment fell in its turn.
WITH topics AS (
  SELECT topic, count(*) AS cases FROM case_topics GROUP BY topic HAVING count(*) <= 300
),

-- Decisions that annulled another one, and were not annulled or sent back themselves.
annulments AS (
  SELECT d.reviews_id AS decision_id
  FROM decisions AS d
  WHERE
    d.outcome = 'annulled'
    AND d.id NOT IN (
      SELECT later.reviews_id
      FROM decisions AS later
      WHERE later.reviews_id IS NOT NULL AND later.outcome IN ('annulled', 'remitted')
    )
),

infringed AS (
  SELECT
    d.case_id,
    f.provision_ref,
    f.law_id,
    min(d.id) AS decision_id
  FROM findings AS f
  INNER JOIN decisions AS d ON f.decision_id = d.id
  ANTI JOIN annulments AS gone ON d.id = gone.decision_id
  WHERE f.outcome = 'infringed'
  GROUP BY d.case_id, f.provision_ref, f.law_id
),

equivalent AS (
  SELECT provision_ref AS one, other_ref AS other, provision_ref AS told, other_ref AS named
  FROM provision_equivalents
  UNION ALL
  SELECT other_ref AS one, provision_ref AS other, provision_ref AS told, other_ref AS named
  FROM provision_equivalents
),

places AS (
  SELECT ca.case_id, list(DISTINCT a.country) AS found
  FROM case_authorities AS ca
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY ca.case_id
),

met AS (
  SELECT
    a.case_id AS one,
    b.case_id AS other,
    t.cases,
    a.decision_id AS one_decision,
    b.decision_id AS other_decision,
    a.provision_ref AS one_provision,
    b.provision_ref AS other_provision,
    e.told,
    e.named
  FROM infringed AS a
  INNER JOIN equivalent AS e ON a.provision_ref = e.one
  INNER JOIN infringed AS b ON e.other = b.provision_ref AND a.case_id < b.case_id
  INNER JOIN case_topics AS mine ON a.case_id = mine.case_id
  INNER JOIN case_topics AS theirs ON b.case_id = theirs.case_id AND mine.topic = theirs.topic
  INNER JOIN topics AS t ON mine.topic = t.topic
  INNER JOIN places AS here ON a.case_id = here.case_id
  INNER JOIN places AS there ON b.case_id = there.case_id
  WHERE NOT list_has_any(here.found, there.found)
),

best AS (
  SELECT *
  FROM met
  QUALIFY row_number() OVER (
    PARTITION BY one, other ORDER BY cases, one_provision, other_provision, told
  ) = 1
),

apart AS (
  SELECT best.*, abs(date_diff('day', a.decided_first, b.decided_first)) AS days
  FROM best
  INNER JOIN cases AS a ON best.one = a.id
  INNER JOIN cases AS b ON best.other = b.id
),

ranked AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY one ORDER BY cases, days NULLS LAST, other) AS from_one,
    row_number() OVER (PARTITION BY other ORDER BY cases, days NULLS LAST, one) AS from_other
  FROM apart
)

SELECT
  'case/' || r.one AS from_ref,
  'case/' || r.other AS to_ref,
  least(r.one_provision, r.other_provision) AS via_ref,
  NULL AS date,
  NULL AS until,
  least(1.0, sqrt(6.0 / r.cases)) AS share,
  [
    'case/' || r.one || '#decisions.' || split_part(r.one_decision, '/', 2)
    || '.findings.' || replace(r.one_provision, 'provision/', ''),
    'case/' || r.other || '#decisions.' || split_part(r.other_decision, '/', 2)
    || '.findings.' || replace(r.other_provision, 'provision/', ''),
    'case/' || r.one || '#topics',
    'case/' || r.other || '#topics',
    'law/' || split_part(r.told, '/', 2) || '#provisions.' || split_part(r.told, '/', 3) || '.equivalent.'
    || replace(r.named, 'provision/', '')
  ] AS premises
FROM ranked AS r
WHERE r.from_one <= 3 OR r.from_other <= 3
ORDER BY from_ref, to_ref
