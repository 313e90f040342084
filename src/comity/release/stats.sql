-- The figures of a release in one row. Each counts rows of one table unless a note says otherwise.
WITH places AS (
  SELECT c.matter_id, c.id AS case_id, a.id AS authority_id, a.kind, a.jurisdiction, a.country, area.type
  FROM cases AS c
  INNER JOIN case_authorities AS ca ON c.id = ca.case_id
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  LEFT JOIN areas AS area ON a.country = area.code
),

-- A body of the Union is no second country.
spread AS (
  SELECT matter_id, count(DISTINCT country) AS countries
  FROM places
  WHERE type IS DISTINCT FROM 'supranational'
  GROUP BY matter_id
),

-- What one looks for first in a case: who acted, against whom, when, how much, and in which state the sum is.
headlines AS (
  SELECT reviewed
  FROM facts
  WHERE
    NOT own
    AND starts_with(record, 'case/')
    AND regexp_full_match(
      path,
      'by|respondents\.[^.]+\.company|decisions\.[^.]+\.date|sanctions\.[^.]+\.[^.]+\.(amount|state)'
    )
)

SELECT
  (SELECT count(*) FROM cases) AS cases,
  (SELECT count(*) FROM matters) AS matters,
  (SELECT count(*) FROM spread WHERE countries >= 2) AS cross_border_matters,
  (SELECT count(*) FROM spread WHERE countries >= 3) AS matters_in_three_countries,
  (SELECT count(*) FROM authorities WHERE kind = 'regulator') AS regulators,
  (SELECT count(DISTINCT authority_id) FROM places WHERE kind = 'regulator') AS acting_regulators,
  (SELECT count(*) FROM authorities WHERE kind = 'court') AS courts,
  (SELECT count(DISTINCT jurisdiction) FROM authorities WHERE kind = 'regulator') AS jurisdictions,
  (SELECT count(DISTINCT jurisdiction) FROM places) AS acting_jurisdictions,
  (SELECT count(*) FROM companies) AS companies,
  (SELECT count(DISTINCT company_id) FROM respondents) AS respondents,
  (SELECT count(*) FROM groups) AS groups,
  (SELECT count(*) FROM laws) AS laws,
  (SELECT count(*) FROM provisions) AS provisions,
  (SELECT count(*) FROM instruments) AS instruments,
  (SELECT count(*) FROM decisions) AS decisions,
  (SELECT count(*) FROM sanctions) AS sanctions,
  (SELECT count(*) FROM sources) AS sources,
  (SELECT count(*) FROM facts WHERE NOT own) AS facts,
  (SELECT count(*) FROM facts WHERE reviewed AND NOT own) AS reviewed_facts,
  (SELECT count(*) FROM headlines) AS headline_facts,
  (SELECT count(*) FROM headlines WHERE reviewed) AS reviewed_headline_facts,
  (SELECT count(DISTINCT record) FROM facts WHERE own) AS workspace_records,
  (SELECT count(*) FROM documents) AS documents
