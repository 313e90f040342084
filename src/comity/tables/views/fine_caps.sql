-- One row for each fine that stands today and each law applied in its case (one row where none is recorded), measured by
-- the maximum of that law and by one turnover of the case. Everything in euros of the day on which the amount was set. A
-- maximum that is younger than the amount is no measure of it, nor is one that holds for each infringement, whose number
-- is not recorded; comparison says how far the maximum measures the fine. Worked out once, at opening.
WITH turned AS (
  -- That of the group before that of the entity, the latest year first.
  SELECT
    t.*,
    concat_ws(', ', t.of, t.extent, t.year, nullif(t.exactness, 'exact')) AS whose,
    row_number() OVER (
      PARTITION BY t.case_id ORDER BY t.of <> 'group', t.year_first DESC NULLS LAST, t.position DESC
    ) AS turn
  FROM turnovers AS t
),

compared AS (
  SELECT
    f.*,
    k.law_id,
    k.short,
    k.prose,
    k.formula,
    k.since_first IS NULL OR k.since_first <= f.date_last AS in_time,
    CASE WHEN in_time THEN k.fact ELSE 'law/' || k.law_id || '#fine_cap' END AS cap_fact,
    CASE WHEN in_time THEN k.percent END AS percent,
    k.whichever,
    k.per AS cap_per,
    CASE
      WHEN in_time AND k.per IS NULL THEN CASE WHEN k.currency = 'EUR' THEN k.amount ELSE CAST(k.amount / kr.rate AS DECIMAL(20, 2)) END
    END AS fixed,
    t.id AS turnover_id,
    t.amount AS turnover,
    t.currency AS turnover_currency,
    t.whose,
    CASE WHEN t.currency = 'EUR' THEN t.amount ELSE CAST(t.amount / tr.rate AS DECIMAL(20, 2)) END AS turnover_eur,
    coalesce(k.extent, t.extent) = t.extent AS follows_it
  FROM sums AS f
  LEFT JOIN case_caps AS k ON f.case_id = k.case_id
  LEFT JOIN turned AS t ON f.case_id = t.case_id AND t.turn = 1
  LEFT JOIN rates AS kr ON k.currency = kr.currency AND f.date = kr.day
  LEFT JOIN rates AS tr ON t.currency = tr.currency AND f.date = tr.day
  WHERE f.type = 'fine'
),

capped AS (
  SELECT
    c.*,
    CASE
      WHEN c.cap_per IS NOT NULL THEN NULL
      WHEN c.percent IS NULL THEN CAST(c.fixed AS DOUBLE)
      WHEN NOT coalesce(c.follows_it, false) THEN NULL
      WHEN c.whichever IS NULL THEN c.turnover_eur * c.percent / 100
      WHEN c.fixed IS NULL OR c.turnover_eur IS NULL THEN NULL
      WHEN c.whichever = 'higher' THEN greatest(c.fixed, c.turnover_eur * c.percent / 100)
      ELSE least(c.fixed, c.turnover_eur * c.percent / 100)
    END AS cap_eur
  FROM compared AS c
)

SELECT
  f.sanction_id,
  f.case_id,
  c.ref AS case_ref,
  c.title,
  c.authorities,
  f.amount,
  f.currency,
  f.date,
  f.eur,
  f.no_eur,
  f.rate,
  f.turnover,
  f.turnover_currency,
  coalesce(f.whose, 'not recorded') AS whose,
  round(100.0 * f.eur / f.turnover_eur, 3) AS turnover_share,
  f.law_id,
  f.short AS law,
  CASE WHEN f.in_time THEN coalesce(f.formula, f.prose) ELSE f.prose END AS cap,
  f.fixed,
  CASE WHEN f.eur <= f.fixed THEN round(100.0 * f.eur / f.fixed, 1) END AS share_fixed,
  round(f.cap_eur, 2) AS cap_eur,
  round(100.0 * f.eur / f.cap_eur, 2) AS share,
  CASE
    WHEN f.formula IS NULL THEN 'no formula is recorded for the law'
    WHEN f.cap_per IS NOT NULL THEN 'the maximum holds for each ' || f.cap_per || ', and their number is not recorded'
    WHEN NOT coalesce(f.in_time, false) THEN 'the formula recorded is younger than the fine'
    WHEN f.percent IS NOT NULL AND f.turnover_id IS NULL THEN 'the turnover that the maximum follows is not recorded'
    WHEN f.percent IS NOT NULL AND NOT coalesce(f.follows_it, false)
      THEN 'the recorded turnover is not the one that the maximum follows'
    WHEN f.cap_eur IS NULL THEN 'no rate to work the maximum out'
    WHEN share > 100 THEN 'above one maximum: it may hold for each infringement, and a fine rest on several, or on several laws'
    ELSE 'within the maximum'
  END AS comparison,
  CASE
    WHEN f.turnover_id IS NULL THEN [f.fact, f.cap_fact]
    ELSE [f.fact, f.cap_fact, 'case/' || f.case_id || '#turnovers.' || f.turnover_id]
  END AS evidence
FROM capped AS f
INNER JOIN case_lines AS c ON f.case_id = c.case_id
