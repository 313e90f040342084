-- same-group: each two cases of authorities of different countries against one company, or against companies that
--   belonged to one corporate group while each case ran.
-- Legal basis: none is needed; under competition-law principles the group is the undertaking (GDPR rec. 150).
-- Pitfalls: acquisitions. Membership counts at the time of the case only, and a case without any date counts for
--   a group only by a membership without any. Within a group every case meets every other, so pairs are made when
--   asked for and are never kept; of n cases of a group with n above six each pair weighs 1/(n-1).
WITH crowd AS (
  SELECT whom, count(DISTINCT case_id) AS n FROM reached GROUP BY whom
),

places AS (
  SELECT ca.case_id, list(DISTINCT a.country) AS found
  FROM case_authorities AS ca
  INNER JOIN authorities AS a ON ca.authority_id = a.id
  GROUP BY ca.case_id
)

SELECT
  'case/' || one.case_id AS from_ref,
  'case/' || other.case_id AS to_ref,
  one.whom AS via_ref,
  any_value(CASE WHEN crowd.n > 6 THEN 1.0 / (crowd.n - 1) ELSE 1.0 END) AS share,
  [
    'case/' || one.case_id || '#respondents.' || min(one.company_id),
    'case/' || other.case_id || '#respondents.' || min(other.company_id),
    'company/' || min(one.company_id) || '#' || coalesce('groups.' || min(one.group_id), 'name'),
    'company/' || min(other.company_id) || '#' || coalesce('groups.' || min(other.group_id), 'name')
  ] AS premises
FROM reached AS one
INNER JOIN reached AS other ON one.whom = other.whom AND one.case_id < other.case_id
INNER JOIN crowd ON one.whom = crowd.whom
INNER JOIN places AS here ON one.case_id = here.case_id
INNER JOIN places AS there ON other.case_id = there.case_id
WHERE NOT list_has_any(here.found, there.found)
GROUP BY one.case_id, other.case_id, one.whom
ORDER BY from_ref, to_ref, via_ref
