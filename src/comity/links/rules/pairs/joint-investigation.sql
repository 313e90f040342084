-- joint-investigation: each two authorities that conducted one joint investigation.
-- Legal basis: national co-operation clauses; GPA enforcement arrangement; memoranda; PIPEDA ss. 23, 23.1;
--   DPA 2018 s. 118; Privacy Act 1988 (AU).
-- Pitfalls: not transitive, and one joint file may end otherwise for each authority. Records state the hub; in a
--   hub of more than six each pair weighs 1/(n-1), so that a crowd does not outweigh two who worked side by side.
SELECT
  p.one_ref AS from_ref,
  p.other_ref AS to_ref,
  p.ref AS via_ref,
  p.share,
  [p.fact] AS premises
FROM proceeding_pairs AS p
WHERE p.type = 'joint-investigation'
ORDER BY from_ref, to_ref, via_ref
