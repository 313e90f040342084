-- One row for each law applied in a case, with its cap: that of the highest tier of which a provision was found infringed,
-- or where no tier is recorded the highest of the law, and the formula says so.
WITH ordered AS (
  SELECT
    k.*,
    row_number() OVER (
      PARTITION BY k.law_id ORDER BY coalesce(k.percent, 0) DESC, coalesce(k.amount, 0) DESC, k.position
    ) AS place
  FROM law_caps AS k
),

found AS (
  SELECT d.case_id, o.law_id, min(o.place) AS place
  FROM findings AS f
  INNER JOIN decisions AS d ON f.decision_id = d.id
  INNER JOIN provisions AS p ON f.provision_ref = p.ref
  INNER JOIN ordered AS o ON p.law_id = o.law_id AND p.fine_tier = o.tier
  WHERE f.outcome = 'infringed'
  GROUP BY d.case_id, o.law_id
)

SELECT
  cl.case_id,
  l.id AS law_id,
  l.short,
  coalesce(l.fine_cap, 'not recorded') AS prose,
  'law/' || l.id || coalesce('#caps.' || o.tier, '#fine_cap') AS fact,
  o.amount,
  o.currency,
  o.percent,
  o.extent,
  o.whichever,
  o.per,
  o.since_first,
  o.formula
  || coalesce(' (' || o.clause || ')', '')
  || CASE WHEN found.place IS NOT NULL OR o.tier = 'all' THEN '' ELSE '; tier not recorded, the highest is shown' END
    AS formula
FROM case_laws AS cl
INNER JOIN laws AS l ON cl.law_id = l.id
LEFT JOIN found ON cl.case_id = found.case_id AND cl.law_id = found.law_id
LEFT JOIN ordered AS o ON cl.law_id = o.law_id AND coalesce(found.place, 1) = o.place
