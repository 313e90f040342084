-- A company that no case or link names, a group without a company, or a court that decided nothing.
-- Mend: add what is missing, or leave the record out.
WITH named AS (
  SELECT 'company/' || company_id AS ref FROM respondents
  UNION
  SELECT 'group/' || group_id FROM company_groups
  UNION
  SELECT 'court/' || authority_id FROM case_authorities
  UNION
  SELECT 'court/' || authority_id FROM decision_authorities
  UNION
  SELECT 'court/' || authority_id FROM proceeding_authorities
  UNION
  SELECT 'court/' || authority_id FROM successions
  UNION
  SELECT 'court/' || successor_id FROM successions
  UNION
  SELECT from_ref FROM links
  UNION
  SELECT to_ref FROM links
  UNION
  SELECT via_ref FROM links
)

SELECT
  b.ref AS record,
  NULL AS path,
  b.name || CASE
    WHEN starts_with(b.ref, 'company/') THEN ': no case or link names this company.'
    WHEN starts_with(b.ref, 'group/') THEN ': no company is recorded as of this group.'
    ELSE ': no decision or proceeding of this court is recorded.'
  END AS sentence
FROM (
  SELECT ref, name FROM companies
  UNION ALL
  SELECT ref, name FROM groups
  UNION ALL
  SELECT ref, name FROM authorities WHERE kind = 'court'
) AS b
WHERE b.ref NOT IN (SELECT n.ref FROM named AS n WHERE n.ref IS NOT NULL)
ORDER BY record
