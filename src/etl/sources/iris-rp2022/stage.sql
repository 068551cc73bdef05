CREATE TEMP TABLE iris_row AS
WITH located AS (
  SELECT _row, r.code AS iris, COM, coalesce(a.commune, COM) AS code_old, P22_POP,
    TRY_CAST(P22_POP AS INTEGER) AS population
  FROM raw_iris_rp2022 r LEFT JOIN municipal_arrondissement a ON a.code = COM
)
SELECT *,
  CASE
    WHEN code_old NOT IN (SELECT code_old FROM code_link WHERE geography_year = 2024) THEN 'unknown-code'
    WHEN row_number() OVER (PARTITION BY iris ORDER BY _row) > 1 THEN 'duplicate'
    WHEN coalesce(population, -1) < 0 THEN 'unparsable-value'
  END AS reason
FROM located;

-- Kept for this run: weights of the IRIS in the means that other sources make of them.
CREATE OR REPLACE TABLE iris_population_2022 AS
SELECT iris, code_old AS commune, population FROM iris_row WHERE reason IS NULL;

-- One row an IRIS and a share (0–100), null when the IRIS has none.
CREATE TEMP TABLE iris_share AS
SELECT s._row, s.measure, s.raw, TRY_CAST(s.raw AS DOUBLE) AS share
FROM (
  FROM (SELECT _row, dm_0014_pct_22, dmv_65p_pct_22, dmv_75p_pct_22, men_mono_pct_22,
    dsp_dipl_infbac_pct_22, dsp_dipl_sup_pct_22, log_lochlm_pct_22, log_vac_pct_22 FROM raw_iris_rp2022)
  UNPIVOT (raw FOR measure IN (dm_0014_pct_22, dmv_65p_pct_22, dmv_75p_pct_22, men_mono_pct_22,
    dsp_dipl_infbac_pct_22, dsp_dipl_sup_pct_22, log_lochlm_pct_22, log_vac_pct_22))
) s
JOIN iris_row i ON i._row = s._row AND i.reason IS NULL;

-- Weight of an IRIS in a share: its inhabitants, those aged 15 and over for diplomas. Ages come back
-- as the whole numbers that the producer divided.
CREATE TEMP TABLE iris_weight AS
WITH weighted AS (
  SELECT i.code_old, s.measure, s.share,
    CASE WHEN s.measure LIKE 'dsp_dipl%' THEN i.population - round(i.population * y.share / 100) ELSE i.population END AS weight
  FROM iris_share s JOIN iris_row i USING (_row)
  LEFT JOIN iris_share y ON y._row = s._row AND y.measure = 'dm_0014_pct_22'
  WHERE s.share BETWEEN 0 AND 100
)
SELECT code_old, measure, sum(weight)::INTEGER AS base,
  sum(if(measure LIKE 'dm%', round(weight * share / 100), weight * share / 100)) AS number
FROM weighted WHERE weight IS NOT NULL GROUP BY code_old, measure;

CREATE TEMP TABLE iris_wide AS
PIVOT iris_weight ON measure IN ('dm_0014_pct_22', 'dmv_65p_pct_22', 'dmv_75p_pct_22', 'men_mono_pct_22',
  'dsp_dipl_infbac_pct_22', 'dsp_dipl_sup_pct_22', 'log_lochlm_pct_22', 'log_vac_pct_22')
USING first(number) AS number, first(base) AS base GROUP BY code_old;

-- A commune merged or split since 2024 changed: of merged ones, the file misses a part.
CREATE TEMP TABLE iris_commune AS
SELECT l.code AS commune, l.code_old, l.targets > 1 OR l.sources > 1 AS changed
FROM code_link l
WHERE l.geography_year = 2024 AND l.code_old IN (SELECT code_old FROM iris_row WHERE reason IS NULL);

CREATE TABLE iris_commune_2022 (
  commune VARCHAR,
  aged_under_15 INTEGER, aged_under_15_status VARCHAR,
  aged_65_over INTEGER, aged_65_over_status VARCHAR,
  aged_75_over INTEGER, aged_75_over_status VARCHAR,
  single_parent DECIMAL(9, 1), single_parent_status VARCHAR,
  low_diploma DECIMAL(9, 1), low_diploma_status VARCHAR,
  higher_diploma DECIMAL(9, 1), higher_diploma_status VARCHAR,
  social_housing DECIMAL(9, 1), social_housing_status VARCHAR,
  vacant_housing DECIMAL(9, 1), vacant_housing_status VARCHAR,
  age_base INTEGER, single_parent_base INTEGER, low_diploma_base INTEGER, higher_diploma_base INTEGER,
  social_housing_base INTEGER, vacant_housing_base INTEGER
);

-- Where no IRIS of a commune has the share, nothing is divided by nothing: 0 over 0.
INSERT INTO iris_commune_2022 BY NAME
SELECT commune,
  coalesce(dm_0014_pct_22_number, 0) AS aged_under_15,
  coalesce(dmv_65p_pct_22_number, 0) AS aged_65_over,
  coalesce(dmv_75p_pct_22_number, 0) AS aged_75_over,
  coalesce(men_mono_pct_22_number, 0) AS single_parent,
  coalesce(dsp_dipl_infbac_pct_22_number, 0) AS low_diploma,
  coalesce(dsp_dipl_sup_pct_22_number, 0) AS higher_diploma,
  coalesce(log_lochlm_pct_22_number, 0) AS social_housing,
  coalesce(log_vac_pct_22_number, 0) AS vacant_housing,
  coalesce(dm_0014_pct_22_base, 0) AS age_base,
  coalesce(men_mono_pct_22_base, 0) AS single_parent_base,
  coalesce(dsp_dipl_infbac_pct_22_base, 0) AS low_diploma_base,
  coalesce(dsp_dipl_sup_pct_22_base, 0) AS higher_diploma_base,
  coalesce(log_lochlm_pct_22_base, 0) AS social_housing_base,
  coalesce(log_vac_pct_22_base, 0) AS vacant_housing_base
FROM iris_commune LEFT JOIN iris_wide USING (code_old) WHERE NOT changed;

INSERT INTO iris_commune_2022 BY NAME
SELECT DISTINCT commune,
  'geography-changed' AS aged_under_15_status, 'geography-changed' AS aged_65_over_status,
  'geography-changed' AS aged_75_over_status, 'geography-changed' AS single_parent_status,
  'geography-changed' AS low_diploma_status, 'geography-changed' AS higher_diploma_status,
  'geography-changed' AS social_housing_status, 'geography-changed' AS vacant_housing_status
FROM iris_commune WHERE changed;

INSERT INTO ledger
SELECT 'iris-rp2022', 'iris-rp2022/iris_rp2022_selection.csv', i._row,
  CASE i.reason WHEN 'unknown-code' THEN 'COM' WHEN 'duplicate' THEN 'code' ELSE 'P22_POP' END,
  CASE i.reason WHEN 'unknown-code' THEN COM WHEN 'duplicate' THEN iris ELSE P22_POP END, i.reason, 'rejected',
  CASE i.reason
    WHEN 'unknown-code' THEN 'ce n’est pas une commune de 2024'
    WHEN 'duplicate' THEN 'IRIS déjà cité'
    ELSE 'population illisible'
  END, 1
FROM iris_row i WHERE i.reason IS NOT NULL
UNION ALL
SELECT 'iris-rp2022', 'iris-rp2022/iris_rp2022_selection.csv', NULL, 'COM', NULL, if(c.targets > 1, 'split', 'merged-into'), 'rejected',
  if(c.targets > 1, 'IRIS d’une commune scindée depuis : ses parts ne se reportent pas',
    'IRIS d’une commune agrandie depuis : les IRIS des communes absorbées manquent'), count(*)
FROM iris_row i
JOIN (SELECT code_old, max(targets) AS targets, max(sources) AS sources FROM code_link WHERE geography_year = 2024 GROUP BY code_old) c
  USING (code_old)
WHERE i.reason IS NULL AND (c.targets > 1 OR c.sources > 1) GROUP BY c.targets > 1
UNION ALL
SELECT 'iris-rp2022', 'iris-rp2022/iris_rp2022_selection.csv', NULL, m.measure, NULL, 'not-available', 'flagged',
  'part absente d’un IRIS habité : il n’y pèse pas', count(*)
FROM iris_row i CROSS JOIN (SELECT DISTINCT measure FROM iris_share) m
LEFT JOIN iris_share s ON s._row = i._row AND s.measure = m.measure
WHERE i.reason IS NULL AND i.population > 0 AND s.raw IS NULL GROUP BY m.measure
UNION ALL
SELECT 'iris-rp2022', 'iris-rp2022/iris_rp2022_selection.csv', _row, measure, raw, 'unparsable-value', 'flagged',
  'ce n’est pas un pourcentage : l’IRIS n’y pèse pas', 1
FROM iris_share WHERE (share BETWEEN 0 AND 100) IS NOT TRUE
UNION ALL
SELECT 'iris-rp2022', 'iris-rp2022/iris_rp2022_selection.csv', NULL, 'COM', code_old, 'summed-from-arrondissements', 'repaired',
  'commune présente par ses seuls arrondissements : somme de leurs IRIS', count(*)
FROM iris_row WHERE reason IS NULL AND code_old <> COM GROUP BY code_old;

INSERT INTO ledger_kept VALUES
  ('iris-rp2022', 'iris-rp2022/iris_rp2022_selection.csv',
   (SELECT count(*) FROM iris_row i JOIN (
      SELECT code_old, max(targets) AS targets, max(sources) AS sources FROM code_link WHERE geography_year = 2024 GROUP BY code_old
    ) c USING (code_old) WHERE i.reason IS NULL AND c.targets = 1 AND c.sources = 1));

DROP TABLE iris_row;
DROP TABLE iris_share;
DROP TABLE iris_weight;
DROP TABLE iris_wide;
DROP TABLE iris_commune;
