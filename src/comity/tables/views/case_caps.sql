-- One row for each law applied in a case, with its cap: that of the highest tier of which a provision was found infringed,
-- or where no tier is recorded the highest of the law, and the formula says so. Worked out once, at opening.
WITH found AS (
  SELECT DISTINCT d.case_id, p.law_id, p.fine_tier
  FROM findings AS f
  INNER JOIN provisions AS p ON f.provision_ref = p.ref
  INNER JOIN decisions AS d ON f.decision_id = d.id
  WHERE f.outcome = 'infringed' AND p.fine_tier IS NOT NULL
),

ordered AS (
  SELECT
    cl.case_id,
    cl.law_id AS law,
    k.*,
    found.fine_tier IS NOT NULL AS tier_found,
    row_number() OVER (
      PARTITION BY cl.case_id, cl.law_id
      ORDER BY found.fine_tier IS NULL, coalesce(k.percent, 0) DESC, coalesce(k.amount, 0) DESC, k.position
    ) AS turn
  FROM case_laws AS cl
  LEFT JOIN law_caps AS k ON cl.law_id = k.law_id
  LEFT JOIN found ON cl.case_id = found.case_id AND cl.law_id = found.law_id AND k.tier = found.fine_tier
)

SELECT
  o.case_id,
  l.id AS law_id,
  l.short,
  coalesce(l.fine_cap, 'not recorded') AS prose,
  'law/' || l.id || coalesce('#caps.' || o.tier, '#fine_cap') AS fact,
  o.amount,
  o.currency,
  o.percent,
  o.extent,
  o.whichever,
  o.since_first,
  o.formula
  || coalesce(' (' || o.clause || ')', '')
  || CASE WHEN o.tier_found OR o.tier = 'all' THEN '' ELSE '; tier not recorded, the highest is shown' END AS formula
FROM ordered AS o
INNER JOIN laws AS l ON o.law = l.id
WHERE o.turn = 1
ORDER BY o.case_id, l.id
