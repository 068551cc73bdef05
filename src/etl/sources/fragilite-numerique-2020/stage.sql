CREATE OR REPLACE TEMP TABLE fragility_row AS
SELECT file, line::BIGINT AS _row, length(commune) = 4 AS lost_zero, lpad(commune, 5, '0') AS code_old,
  lpad(iris, 9, '0') AS iris, score AS raw_score, nullif(TRY_CAST(score AS DOUBLE), 0) AS score
FROM raw_digital_fragility;

CREATE OR REPLACE TEMP TABLE geography_2020 AS
SELECT code_old, code, targets, sources FROM code_link WHERE geography_year = 2020
UNION ALL
SELECT code, commune, 1, 1 FROM municipal_arrondissement;

CREATE OR REPLACE TEMP TABLE fragility_place AS
SELECT r.*, g.codes, g.targets, g.sources
FROM fragility_row r
LEFT JOIN (
  SELECT code_old, list(code ORDER BY code) AS codes, max(targets) AS targets, max(sources) AS sources
  FROM geography_2020 GROUP BY code_old) g ON g.code_old = r.code_old;

-- The mean of several IRIS is weighted by their inhabitants of 2022, where the IRIS that still exist
-- hold at least 95% of those of the commune.
CREATE OR REPLACE TEMP TABLE fragility_commune AS
WITH placed AS (
  SELECT unnest(codes) AS commune, file, iris, score, targets, sources FROM fragility_place WHERE codes IS NOT NULL
), total AS (
  SELECT commune, sum(population) AS population FROM iris_population_2022 GROUP BY commune
)
SELECT r.commune, any_value(file) AS file, count(DISTINCT r.iris) AS iris_count, max(targets) > 1 OR max(sources) > 1 AS changed,
  coalesce(sum(p.population) FILTER (score IS NOT NULL) / nullif(any_value(t.population), 0), 0) AS weighed_share,
  if(iris_count = 1, any_value(score),
    sum(score * p.population) / nullif(sum(p.population) FILTER (score IS NOT NULL), 0)) AS score
FROM placed r LEFT JOIN iris_population_2022 p ON p.iris = r.iris LEFT JOIN total t ON t.commune = r.commune
GROUP BY r.commune;

CREATE TABLE digital_fragility_2020 AS
SELECT commune, if(status IS NULL, round(score, 1), NULL)::FLOAT AS score_region, status AS score_region_status
FROM (
  SELECT *, CASE WHEN changed THEN 'geography-changed'
      WHEN score IS NULL OR (iris_count > 1 AND weighed_share < 0.95) THEN 'not-available' END AS status
  FROM fragility_commune);

INSERT INTO ledger
SELECT 'fragilite-numerique-2020', file, NULL, 'COM', NULL, 'lost-leading-zero', 'repaired', 'zéro de tête rétabli', count(*)
FROM fragility_row WHERE lost_zero GROUP BY file
UNION ALL
SELECT 'fragilite-numerique-2020', file, NULL, 'COM', code_old, 'unknown-code', 'rejected',
  'code qui n’était pas une commune de 2020', count(*)
FROM fragility_place WHERE codes IS NULL GROUP BY file, code_old
UNION ALL
SELECT 'fragilite-numerique-2020', file, _row, 'SCORE GLOBAL region 1', raw_score, 'unparsable-value', 'flagged',
  'score nul ou illisible : valeur non disponible', 1
FROM fragility_place WHERE score IS NULL AND codes IS NOT NULL
UNION ALL
SELECT 'fragilite-numerique-2020', file, NULL, 'COM', NULL, 'code-reconciled', 'flagged',
  'commune fusionnée ou scindée depuis 2020 : le score ne se reporte pas', count(*)
FROM fragility_place WHERE targets > 1 OR sources > 1 GROUP BY file
UNION ALL
SELECT 'fragilite-numerique-2020', file, NULL, 'Code Iris', commune, 'not-available', 'flagged',
  'IRIS redécoupés, ou sans population connue : pas de moyenne', iris_count
FROM fragility_commune WHERE NOT changed AND iris_count > 1 AND weighed_share < 0.95;

INSERT INTO ledger_kept
SELECT 'fragilite-numerique-2020', file, count(*) FROM fragility_place WHERE codes IS NOT NULL GROUP BY file;

DROP TABLE raw_digital_fragility;
DROP TABLE fragility_row;
DROP TABLE geography_2020;
DROP TABLE fragility_place;
DROP TABLE fragility_commune;
