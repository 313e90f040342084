-- Everything a link can run through, with the case and matter that it belongs to: a case, a proceeding or decision
-- of it, a matter.
SELECT c.ref, c.id AS case_id, c.matter_id
FROM cases AS c
UNION ALL
SELECT 'proceeding/' || p.id AS ref, p.case_id, c.matter_id
FROM proceedings AS p
INNER JOIN cases AS c ON p.case_id = c.id
UNION ALL
SELECT d.ref, d.case_id, c.matter_id
FROM decisions AS d
INNER JOIN cases AS c ON d.case_id = c.id
UNION ALL
SELECT m.ref, NULL AS case_id, m.id AS matter_id
FROM matters AS m
