-- One row for each decision, with those who took it and what it did to measures in words: "fine GBP 7,552,800
-- (imposed)". Lists are joined by ", ". Worked out once, at opening.
WITH who AS (
  SELECT
    da.decision_id,
    string_agg(a.label, ', ' ORDER BY da.position) AS authorities,
    array_to_string(list_sort(list(DISTINCT a.country)), ', ') AS countries,
    bool_or(a.kind = 'court') AS by_court
  FROM decision_authorities AS da
  INNER JOIN authorities AS a ON da.authority_id = a.id
  GROUP BY da.decision_id
),

touched AS (
  SELECT
    st.decision_id,
    string_agg(
      replace(replace(s.type, 'order-', 'order to '), '-', ' ')
      || CASE
        WHEN st.amount IS NULL THEN ''
        ELSE
          ' ' || CASE st.exactness WHEN 'exact' THEN '' ELSE replace(st.exactness, '-', ' ') || ' ' END
          || st.currency || ' ' || format('{:,.0f}', st.amount) || coalesce(' a ' || st.per, '')
      END
      || ' (' || st.state || ')',
      ', ' ORDER BY st.amount IS NULL, s.position, st.position
    ) AS measures
  FROM amount_states AS st
  INNER JOIN sanctions AS s ON st.sanction_id = s.id
  WHERE st.decision_id IS NOT NULL
  GROUP BY st.decision_id
)

SELECT
  d.id AS decision_id,
  d.ref,
  d.case_id,
  d.position,
  d.type,
  d.date,
  d.date_first,
  d.date_last,
  d.date_precision,
  d.announced,
  d.reviews_id,
  d.outcome,
  d.bound_by_id,
  d.summary,
  nullif(array_to_string(d.identifiers, ', '), '') AS identifiers,
  'case/' || d.case_id || '#decisions.' || split_part(d.id, '/', 2) AS fact,
  who.authorities,
  who.countries,
  coalesce(who.by_court, false) AS by_court,
  touched.measures
FROM decisions AS d
LEFT JOIN who ON d.id = who.decision_id
LEFT JOIN touched ON d.id = touched.decision_id
ORDER BY d.id
