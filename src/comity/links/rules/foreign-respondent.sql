-- foreign-respondent: the respondent has its seat in another country than every authority whose file it is.
-- Legal basis: none is needed; whether the law reaches it is the question of the extraterritorial provision.
-- Pitfalls: the seat is that of the entity addressed, never that of its group. A state authority against a
--   company of its own country is not foreign; nor is a company of a member state to a body of the Union.
WITH seated AS (
  SELECT r.case_id, c.id AS company_id, c.seat, c.country, area.ref AS area_ref
  FROM respondents AS r
  INNER JOIN companies AS c ON r.company_id = c.id
  INNER JOIN areas AS area ON c.seat = area.code
),

home AS (
  SELECT s.case_id, s.company_id
  FROM seated AS s
  INNER JOIN case_authorities AS ca ON s.case_id = ca.case_id
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  LEFT JOIN areas AS country ON s.country = country.code
  WHERE a.country = s.country OR (a.country = 'EU' AND country.eea_since IS NOT NULL)
)

SELECT
  c.ref AS from_ref,
  s.area_ref AS to_ref,
  'company/' || s.company_id AS via_ref,
  coalesce(c.opened, c.decided) AS date,
  NULL AS until,
  1.0 AS share,
  [
    premise FOR premise IN [
      coalesce(day.opened, day.decided),
      c.ref || '#respondents.' || s.company_id,
      'company/' || s.company_id || '#seat'
    ] IF premise IS NOT NULL
  ] AS premises
FROM cases AS c
INNER JOIN case_days AS day ON c.id = day.case_id
INNER JOIN seated AS s ON c.id = s.case_id
ANTI JOIN home ON s.case_id = home.case_id AND s.company_id = home.company_id
ORDER BY from_ref, to_ref, via_ref
