-- One row for each sanction with an amount that counts now: never two states of one sanction. In euros by the ECB
-- reference rate of the date on which that amount was set; where there is no rate, no_eur says why. Worked out once,
-- at opening.
SELECT
  s.id AS sanction_id,
  s.ref,
  s.case_id,
  'case/' || s.case_id || '#sanctions.' || split_part(s.id, '/', 2) AS fact,
  s.type,
  s.headline_state,
  s.latest_state,
  s.amount,
  s.currency,
  s.exactness,
  s.per,
  s.date,
  s.date_first,
  s.date_last,
  CASE WHEN s.type IN ('fine', 'periodic-penalty') THEN 'fine' ELSE s.type END AS money,
  CASE WHEN s.currency = 'EUR' THEN 1.0 ELSE r.rate END AS rate,
  r.rate_day,
  CASE WHEN s.currency = 'EUR' THEN s.amount ELSE CAST(s.amount / r.rate AS DECIMAL(20, 2)) END AS eur,
  CASE
    WHEN s.currency <> 'EUR' AND r.rate IS NULL THEN coalesce(r.missing, 'the date of the amount is not known')
  END AS no_eur
FROM sanctions AS s
LEFT JOIN rates AS r ON s.currency = r.currency AND s.date = r.day
WHERE s.amount IS NOT NULL
ORDER BY s.id
