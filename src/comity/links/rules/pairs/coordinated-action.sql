-- coordinated-action: each two authorities that took part in one task force, sweep, joint letter or statement.
-- Legal basis: EDPB Rules of Procedure; GPEN Action Plan.
-- Pitfalls: coordinated is less than joint: each keeps its own file. In a hub of more than six each pair weighs
--   1/(n-1): a sweep of 25 authorities is no 300 equal lines.
SELECT
  p.one_ref AS from_ref,
  p.other_ref AS to_ref,
  p.ref AS via_ref,
  p.share,
  [p.fact] AS premises
FROM proceeding_pairs AS p
WHERE p.type = 'coordinated-action'
ORDER BY from_ref, to_ref, via_ref
