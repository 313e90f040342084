-- One row for each case, with those who took part in words: names of authorities and respondents as they then
-- were, countries, laws, the tiers of fine of the provisions found infringed; and with the days of its steps: the
-- first notice or draft, the first decision, the last ruling, and how many decisions ended something. Lists are joined
-- by ", ". Worked out once, at opening: most questions show some of it.
WITH who AS (
  SELECT
    ca.case_id,
    string_agg(a.label, ', ' ORDER BY ca.position) AS authorities,
    array_to_string(list_sort(list(DISTINCT a.country)), ', ') AS countries
  FROM case_authorities AS ca
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY ca.case_id
),

whom AS (
  SELECT
    r.case_id,
    string_agg(
      coalesce(r.named_as, c.name, 'not named (' || replace(r.absence, '-', ' ') || ')'),
      ', ' ORDER BY r.position
    ) AS respondents
  FROM respondents AS r
  LEFT JOIN companies AS c ON r.company_id = c.id
  GROUP BY r.case_id
),

which AS (
  SELECT cl.case_id, array_to_string(list_sort(list(l.short)), ', ') AS laws
  FROM case_laws AS cl
  INNER JOIN laws AS l ON cl.law_id = l.id
  GROUP BY cl.case_id
),

complained AS (
  SELECT n.case_id, string_agg(o.name, ', ' ORDER BY n.position) AS complainants
  FROM complainants AS n
  INNER JOIN organisations AS o ON n.organisation_id = o.id
  GROUP BY n.case_id
),

steps AS (
  SELECT
    d.case_id,
    min(d.date_first) FILTER (WHERE d.type IN ('notice-of-intent', 'draft-decision')) AS drafted_first,
    min(d.date_first) FILTER (
      WHERE d.type NOT IN ('notice-of-intent', 'draft-decision', 'provisional-measure') AND d.reviews_id IS NULL
    ) AS decided_first,
    max(d.date_first) FILTER (WHERE d.reviews_id IS NOT NULL) AS ruled_first,
    count(*) FILTER (WHERE d.type NOT IN ('notice-of-intent', 'draft-decision', 'provisional-measure')) AS ends
  FROM decisions AS d
  GROUP BY d.case_id
),

capped AS (
  SELECT d.case_id, array_to_string(list_sort(list(DISTINCT p.fine_tier)), ', ') AS tiers
  FROM findings AS f
  INNER JOIN provisions AS p ON f.provision_ref = p.ref
  INNER JOIN decisions AS d ON f.decision_id = d.id
  WHERE f.outcome = 'infringed' AND p.fine_tier IS NOT NULL
  GROUP BY d.case_id
)

SELECT
  c.id AS case_id,
  c.ref,
  c.title,
  c.matter_id,
  m.title AS matter,
  c.regime,
  c.status,
  c.trigger,
  who.authorities,
  who.countries,
  whom.respondents,
  which.laws,
  capped.tiers,
  complained.complainants,
  c.opened,
  c.opened_first,
  c.opened_precision,
  steps.drafted_first,
  steps.decided_first,
  steps.ruled_first,
  coalesce(steps.ends, 0) AS ends,
  coalesce(c.opened, c.decided) AS began,
  coalesce(c.opened_first, c.decided_first) AS first_day,
  greatest(coalesce(c.latest_last, c.opened_last), coalesce(c.opened_last, c.latest_last)) AS last_day
FROM cases AS c
LEFT JOIN matters AS m ON c.matter_id = m.id
LEFT JOIN who ON c.id = who.case_id
LEFT JOIN whom ON c.id = whom.case_id
LEFT JOIN which ON c.id = which.case_id
LEFT JOIN steps ON c.id = steps.case_id
LEFT JOIN complained ON c.id = complained.case_id
LEFT JOIN capped ON c.id = capped.case_id
ORDER BY c.id
