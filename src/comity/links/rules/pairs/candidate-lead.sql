-- candidate-lead: a case under the GDPR names no lead authority, and its respondent had its main establishment in a
--   member state while the case was opened: the authority of that state may have been the lead. A hypothesis.
-- Legal basis: GDPR Art. 4(16), 4(23), 55 and 56.
-- Pitfalls: never shown as a fact: only a source makes an authority the lead. The establishment counts at the date
--   of the case (OpenAI had one in Ireland from 15 February 2024 only). Cross-border processing is taken from the
--   authority acting in another state than that of the establishment, or from other authorities having a part. It
--   does not hold for ePrivacy rules, Art. 55(2) and 56(2), nor without an establishment in the Union; where a
--   state has authorities of its parts, the establishment must name the part.
WITH spans AS (
  SELECT
    c.id,
    c.ref,
    coalesce(c.opened_first, c.decided_first) AS first_day,
    coalesce(c.opened_last, c.decided_last) AS last_day
  FROM cases AS c
  INNER JOIN case_laws AS cl ON c.id = cl.case_id
  WHERE cl.law_id = 'eu-gdpr'
),

settled AS (
  SELECT
    s.id,
    s.ref,
    e.company_id,
    e.jurisdiction
  FROM spans AS s
  INNER JOIN respondents AS r ON s.id = r.case_id
  INNER JOIN establishments AS e ON r.company_id = e.company_id
  WHERE
    s.first_day IS NOT NULL
    AND coalesce(e.since_first, s.first_day) <= s.last_day
    AND coalesce(e.until_last, s.first_day) >= s.first_day
),

led AS (
  SELECT case_id FROM roles WHERE role = 'lead'
),

cross_border AS (
  SELECT s.id, s.jurisdiction
  FROM settled AS s
  INNER JOIN case_authorities AS ca ON s.id = ca.case_id
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  WHERE a.country <> s.jurisdiction AND a.jurisdiction <> s.jurisdiction
  UNION
  SELECT s.id, s.jurisdiction
  FROM settled AS s
  INNER JOIN roles AS r ON s.id = r.case_id
)

SELECT DISTINCT
  s.ref AS from_ref,
  a.ref AS to_ref,
  'company/' || s.company_id AS via_ref,
  0.5 AS share,
  [
    s.ref || '#laws',
    s.ref || '#respondents.' || s.company_id,
    'company/' || s.company_id || '#main_establishments.' || s.jurisdiction
  ] AS premises
FROM settled AS s
INNER JOIN authorities AS a ON s.jurisdiction = a.jurisdiction AND a.type IN ('dpa', 'dpa-subnational')
INNER JOIN cross_border AS x ON s.id = x.id AND s.jurisdiction = x.jurisdiction
ANTI JOIN led ON s.id = led.case_id
ORDER BY from_ref, to_ref, via_ref
