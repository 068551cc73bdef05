CREATE TEMP TABLE income_row AS
SELECT _row, CODGEO AS code_old,
  CASE
    WHEN CODGEO IN (SELECT code FROM municipal_arrondissement) THEN 'out-of-scope'
    WHEN (CODGEO IN (SELECT code_old FROM code_link WHERE geography_year = 2024)) IS NOT TRUE THEN 'unknown-code'
    WHEN row_number() OVER (PARTITION BY CODGEO ORDER BY _row) > 1 THEN 'duplicate'
    WHEN CODGEO IN (SELECT code_old FROM code_link WHERE geography_year = 2024 AND targets > 1) THEN 'split'
    WHEN CODGEO IN (SELECT code_old FROM code_link WHERE geography_year = 2024 AND sources > 1) THEN 'merged-into'
  END AS reason,
  MED21, TP6021, D121, D921, RD21
FROM raw_filosofi2021;

-- One row a published cell: its number, or why there is none.
CREATE TEMP TABLE income_cell AS
WITH cell AS (
  FROM (SELECT _row, code_old, reason, MED21, TP6021, D121, D921, RD21 FROM income_row)
  UNPIVOT INCLUDE NULLS (raw FOR measure IN (MED21, TP6021, D121, D921, RD21))
), split AS (
  -- The file gives these as they were before the split of 2024.
  SELECT code FROM code_link WHERE geography_year = 2023 AND targets > 1
), read AS (
  SELECT *, TRY_CAST(replace(raw, ',', '.') AS DECIMAL(9, 1)) AS number,
    CASE
      WHEN code_old IN (FROM split) THEN 'geography-changed'
      WHEN raw = 's' THEN 'secret'
      WHEN TRY_CAST(replace(raw, ',', '.') AS DECIMAL(9, 1)) IS NULL THEN 'not-available'
    END AS status
  FROM cell WHERE reason IS NULL
)
SELECT _row, code_old, measure, raw, status, if(status IS NULL, number, NULL) AS number FROM read;

CREATE TABLE filosofi2021 AS
WITH wide AS (
  SELECT code_old,
    any_value(number) FILTER (measure = 'MED21') AS med, any_value(status) FILTER (measure = 'MED21') AS med_status,
    any_value(number) FILTER (measure = 'TP6021') AS tp, any_value(status) FILTER (measure = 'TP6021') AS tp_status,
    any_value(number) FILTER (measure = 'D121') AS d1, any_value(status) FILTER (measure = 'D121') AS d1_status,
    any_value(number) FILTER (measure = 'D921') AS d9, any_value(status) FILTER (measure = 'D921') AS d9_status,
    any_value(number) FILTER (measure = 'RD21') AS rd, any_value(status) FILTER (measure = 'RD21') AS rd_status
  FROM income_cell GROUP BY code_old
), changed AS (
  SELECT DISTINCT l.code FROM code_link l JOIN income_row r USING (code_old)
  WHERE l.geography_year = 2024 AND r.reason IN ('split', 'merged-into')
)
SELECT l.code AS commune,
  med::UINTEGER AS median_income, med_status AS median_income_status,
  tp::DECIMAL(4, 1) AS poverty_rate, tp_status AS poverty_rate_status,
  d1::UINTEGER AS d1_income, d1_status AS d1_income_status,
  d9::UINTEGER AS d9_income, d9_status AS d9_income_status,
  rd::DECIMAL(4, 1) AS interdecile_ratio, rd_status AS interdecile_ratio_status
FROM wide w JOIN code_link l ON l.geography_year = 2024 AND l.code_old = w.code_old
UNION ALL
SELECT code, NULL, 'geography-changed', NULL, 'geography-changed', NULL, 'geography-changed',
  NULL, 'geography-changed', NULL, 'geography-changed'
FROM changed;

INSERT INTO ledger
SELECT 'filosofi-communes-2021', 'filosofi-communes-2021/cc_filosofi_2021_COM.csv',
  if(reason IN ('unknown-code', 'duplicate'), _row, NULL), 'CODGEO',
  if(reason IN ('unknown-code', 'duplicate', 'split'), code_old, NULL), reason, 'rejected',
  CASE reason
    WHEN 'out-of-scope' THEN 'arrondissement municipal : sa commune est dans le fichier'
    WHEN 'unknown-code' THEN 'ce n’est pas une commune de 2024'
    WHEN 'duplicate' THEN 'commune déjà citée'
    WHEN 'split' THEN 'scindée depuis 2024 : ses valeurs ne se reportent pas'
    ELSE 'fusionnée depuis 2024 : une médiane ne se reporte pas'
  END, count(*)
FROM income_row WHERE reason IS NOT NULL GROUP BY ALL
UNION ALL
SELECT 'filosofi-communes-2021', 'filosofi-communes-2021/cc_filosofi_2021_COM.csv', NULL, measure, raw, status, 'flagged',
  if(status = 'secret', 'secret statistique : valeur absente', 'non disponible : valeur absente'), count(*)
FROM income_cell WHERE raw IN ('s', 'nd') AND status <> 'geography-changed' GROUP BY ALL
UNION ALL
SELECT 'filosofi-communes-2021', 'filosofi-communes-2021/cc_filosofi_2021_COM.csv', _row, measure, raw,
  'unparsable-value', 'flagged', 'nombre illisible : valeur absente', 1
FROM income_cell WHERE status = 'not-available' AND raw IS DISTINCT FROM 'nd'
UNION ALL
SELECT 'filosofi-communes-2021', 'filosofi-communes-2021/cc_filosofi_2021_COM.csv', _row, 'CODGEO', code_old,
  'split', 'flagged', 'scindée en 2024 : valeurs d’avant la scission ou non disponibles, donc absentes', 1
FROM income_cell WHERE status = 'geography-changed' GROUP BY _row, code_old
UNION ALL
SELECT 'filosofi-communes-2021', 'filosofi-communes-2021/cc_filosofi_2021_COM.csv', NULL, 'CODGEO', NULL,
  'code-reconciled', 'repaired', 'commune renumérotée depuis 2024', count(*)
FROM income_row r JOIN code_link l ON l.geography_year = 2024 AND l.code_old = r.code_old
WHERE r.reason IS NULL AND l.code <> r.code_old HAVING count(*) > 0;

INSERT INTO ledger_kept VALUES
  ('filosofi-communes-2021', 'filosofi-communes-2021/cc_filosofi_2021_COM.csv',
   (SELECT count(*) FROM income_row WHERE reason IS NULL));

DROP TABLE income_row;
DROP TABLE income_cell;
