-- A case whose authority, respondent or every decision date no source supports.
-- Mend: add the path to `supports` of a source that was seen, or find one.
SELECT
  f.record,
  f.path,
  c.title || ': no source seen supports ' || f.path || ' (' || f.value || ').' AS sentence
FROM facts AS f
INNER JOIN cases AS c ON f.record = c.ref
WHERE
  NOT f.reviewed
  AND (
    f.path = 'by'
    OR regexp_matches(f.path, '^respondents\.[^.]+\.company$')
    OR regexp_matches(f.path, '^decisions\.[^.]+\.date$')
    OR regexp_matches(f.path, '^sanctions\.[^.]+\.[^.]+\.amount$')
  )
ORDER BY f.record, f.path
