-- One row for each act of a regulator or court: each decision, and each investigation of a case that has
-- no decision yet. Lists are joined by " | ". An act shows the measures that it touched, the sums that it
-- set and the states that those reached; a sum stands in each act that named it, so sums of different rows
-- of one sanction must not be added (the table sanctions holds the one that counts).
WITH decision_rows AS (
  SELECT
    d.case_id,
    d.id AS act_id,
    d.ref AS act_ref,
    d.position,
    d.type AS kind,
    d.date,
    d.date_first,
    d.date_last,
    d.date_precision
  FROM decisions AS d
),

open_rows AS (
  SELECT
    p.case_id,
    p.id AS act_id,
    'proceeding/' || p.id AS act_ref,
    p.position,
    p.type AS kind,
    p.opened AS date,
    p.opened_first AS date_first,
    p.opened_last AS date_last,
    p.opened_precision AS date_precision
  FROM proceedings AS p
  WHERE p.case_id NOT IN (SELECT d.case_id FROM decisions AS d)
),

-- A case with neither decision nor proceeding is still an open file, and is shown as such.
bare_rows AS (
  SELECT
    c.id AS case_id,
    c.id AS act_id,
    c.ref AS act_ref,
    0 AS position,
    'investigation' AS kind,
    c.opened AS date,
    c.opened_first AS date_first,
    c.opened_last AS date_last,
    c.opened_precision AS date_precision
  FROM cases AS c
  WHERE
    c.id NOT IN (SELECT d.case_id FROM decisions AS d)
    AND c.id NOT IN (SELECT p.case_id FROM proceedings AS p)
),

acts AS (
  SELECT * FROM decision_rows
  UNION ALL BY NAME
  SELECT * FROM open_rows
  UNION ALL BY NAME
  SELECT * FROM bare_rows
),

act_authorities AS (
  SELECT decision_id AS act_id, authority_id, position FROM decision_authorities
  UNION ALL
  SELECT proceeding_id AS act_id, authority_id, position FROM proceeding_authorities
  UNION ALL
  SELECT case_id AS act_id, authority_id, position FROM case_authorities
),

who AS (
  SELECT
    aa.act_id,
    string_agg(a.id, ' | ' ORDER BY aa.position) AS regulator_ids,
    string_agg(a.label, ' | ' ORDER BY aa.position) AS regulator,
    string_agg(DISTINCT a.country, ' | ' ORDER BY a.country) AS country
  FROM act_authorities AS aa
  INNER JOIN authorities AS a ON aa.authority_id = a.id
  GROUP BY aa.act_id
),

whom AS (
  SELECT
    r.case_id,
    string_agg(coalesce(r.company_id, r.absence), ' | ' ORDER BY r.position) AS respondent_ids,
    string_agg(coalesce(r.named_as, c.name, r.absence), ' | ' ORDER BY r.position) AS respondents
  FROM respondents AS r
  LEFT JOIN companies AS c ON r.company_id = c.id
  GROUP BY r.case_id
),

-- Measures with a sum come first, so that the lists of sums and currencies run beside that of measures.
touched AS (
  SELECT
    st.decision_id AS act_id,
    s.type,
    st.state,
    st.currency,
    regexp_replace(st.amount::VARCHAR, '\.00$', '') AS amount,
    row_number() OVER (PARTITION BY st.decision_id ORDER BY st.amount IS NULL, s.position, st.position) AS place
  FROM amount_states AS st
  INNER JOIN sanctions AS s ON st.sanction_id = s.id
  WHERE st.decision_id IS NOT NULL
),

measures AS (
  SELECT
    act_id,
    string_agg(type, ' | ' ORDER BY place) AS sanction,
    string_agg(amount, ' | ' ORDER BY place) AS amount,
    string_agg(currency, ' | ' ORDER BY place) AS currency,
    string_agg(state, ' | ' ORDER BY place) AS state
  FROM touched
  GROUP BY act_id
),

law_list AS (
  SELECT cl.case_id, string_agg(l.short, ' | ' ORDER BY l.short) AS law
  FROM case_laws AS cl
  INNER JOIN laws AS l ON cl.law_id = l.id
  GROUP BY cl.case_id
),

provision_list AS (
  SELECT
    f.decision_id AS act_id,
    string_agg(
      coalesce(p.citation, f.provision_ref)
      || CASE f.outcome WHEN 'infringed' THEN '' ELSE ' (' || f.outcome || ')' END,
      ' | ' ORDER BY f.position
    ) AS provisions
  FROM findings AS f
  LEFT JOIN provisions AS p ON f.provision_ref = p.ref
  GROUP BY f.decision_id
),

source_list AS (
  SELECT record, string_agg(address, ' | ' ORDER BY rank, position) AS sources
  FROM sources
  GROUP BY record
)

SELECT
  c.matter_id AS matter,
  c.id AS case_id,
  w.regulator,
  w.regulator_ids,
  w.country,
  a.date,
  a.date_first,
  a.date_last,
  a.date_precision,
  a.kind,
  m.sanction,
  m.amount,
  m.currency,
  m.state,
  wh.respondents,
  wh.respondent_ids,
  ll.law,
  pl.provisions,
  sl.sources,
  c.status,
  a.act_ref,
  a.position
FROM acts AS a
INNER JOIN cases AS c ON a.case_id = c.id
LEFT JOIN who AS w ON a.act_id = w.act_id
LEFT JOIN whom AS wh ON a.case_id = wh.case_id
LEFT JOIN measures AS m ON a.act_id = m.act_id
LEFT JOIN law_list AS ll ON a.case_id = ll.case_id
LEFT JOIN provision_list AS pl ON a.act_id = pl.act_id
LEFT JOIN source_list AS sl ON c.ref = sl.record
ORDER BY c.matter_id, a.date_first NULLS LAST, c.id, a.position
