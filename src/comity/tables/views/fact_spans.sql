-- Where the facts of each record lie in the table of facts, which is sorted by record: its first row and its last. Worked
-- out once, at opening: the sources of an answer are then found without reading the facts of all records.
SELECT
  f.record,
  min(f.rowid) AS first_row,
  max(f.rowid) AS last_row
FROM facts AS f
GROUP BY f.record
ORDER BY f.record
