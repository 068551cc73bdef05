CREATE OR REPLACE TEMP TABLE history_row AS
SELECT file, _row, id, length(id) = 4 AS lost_zero, c.code IS NULL AS is_arrondissement,
  coalesce(a.commune, c.code) AS commune
FROM (
  SELECT *, if(regexp_matches(id, '^([0-9]{4,5}|2[AB][0-9]{3})$'), lpad(id, 5, '0'), NULL) AS padded
  FROM (SELECT 'sup' AS file, _row, id FROM raw_population_history)) r
LEFT JOIN municipal_arrondissement a ON a.code = r.padded
LEFT JOIN commune c ON c.code = r.padded;

-- Split since, or known under another code: the present communes are 0.
CREATE OR REPLACE TEMP TABLE history_gap AS
SELECT DISTINCT code AS commune, 'geography-changed' AS status FROM code_link
WHERE geography_year = 2023 AND targets > 1
UNION
SELECT code, 'not-available' FROM code_link
WHERE geography_year = 2022 AND code <> code_old AND targets = 1 AND sources = 1;


CREATE OR REPLACE TEMP TABLE history_value AS
SELECT p.commune, coalesce(any_value(g.status), if(p.commune LIKE '976%', 'not-covered', NULL)) AS status,
    sum(r.psdc1968::DOUBLE)::INTEGER AS p1968,
    sum(r.psdc1975::DOUBLE)::INTEGER AS p1975,
    sum(r.psdc1982::DOUBLE)::INTEGER AS p1982,
    sum(r.psdc1990::DOUBLE)::INTEGER AS p1990,
    sum(r.psdc1999::DOUBLE)::INTEGER AS p1999,
    sum(r.pmun2006::DOUBLE)::INTEGER AS p2006,
    sum(r.pmun2011::DOUBLE)::INTEGER AS p2011,
    sum(r.pmun2016::DOUBLE)::INTEGER AS p2016,
    sum(r.pmun2022::DOUBLE)::INTEGER AS p2022,
  coalesce(sum(r.pmun2022::DOUBLE) FILTER (is_arrondissement), 0) > 0
    AND coalesce(sum(r.pmun2022::DOUBLE) FILTER (NOT is_arrondissement), 0) > 0 AS twice
FROM (FROM history_row WHERE commune IS NOT NULL) p
JOIN raw_population_history r ON r._row = p._row LEFT JOIN history_gap g ON g.commune = p.commune
GROUP BY p.commune;

SELECT error('population-historique-communes/sup.parquet: ' || commune || ' is counted with its arrondissements') FROM history_value WHERE twice;

CREATE TABLE population_history AS
SELECT commune,
  if(status IS NULL, p1968, NULL)::INTEGER AS p1968, status AS p1968_status,
  if(status IS NULL, p1975, NULL)::INTEGER AS p1975, status AS p1975_status,
  if(status IS NULL, p1982, NULL)::INTEGER AS p1982, status AS p1982_status,
  if(status IS NULL, p1990, NULL)::INTEGER AS p1990, status AS p1990_status,
  if(status IS NULL, p1999, NULL)::INTEGER AS p1999, status AS p1999_status,
  if(status IS NULL, p2006, NULL)::INTEGER AS p2006, status AS p2006_status,
  if(status IS NULL, p2011, NULL)::INTEGER AS p2011, status AS p2011_status,
  if(status IS NULL, p2016, NULL)::INTEGER AS p2016, status AS p2016_status,
  if(status IS NULL, p2022, NULL)::INTEGER AS p2022, status AS p2022_status,
  if(status IS NULL, p2022 - p1968, NULL)::INTEGER AS change_1968_2022, status AS change_1968_2022_status,
  if(status IS NULL, p2022 - p2011, NULL)::INTEGER AS change_2011_2022, status AS change_2011_2022_status,
  if(status IS NULL, p2022 - p2016, NULL)::INTEGER AS change_2016_2022, status AS change_2016_2022_status
FROM history_value;

INSERT INTO ledger
SELECT 'population-historique-communes', 'population-historique-communes/' || file || '.parquet', NULL, 'id', kind, 'out-of-scope', 'rejected',
  if(kind = 'sans code', 'ligne sans code ni valeur', 'total d’un territoire plus grand'), count(*)
FROM (SELECT file, CASE WHEN id IS NULL THEN 'sans code' WHEN id LIKE 'D%' THEN 'département'
    WHEN id LIKE 'R%' THEN 'région' WHEN length(id) = 9 THEN 'EPCI' ELSE id END AS kind
  FROM history_row WHERE commune IS NULL) GROUP BY ALL
UNION ALL
SELECT 'population-historique-communes', 'population-historique-communes/' || file || '.parquet', NULL, 'id', NULL, 'lost-leading-zero', 'repaired',
  'zéro de tête rétabli', count(*)
FROM history_row WHERE commune IS NOT NULL AND lost_zero GROUP BY file
UNION ALL
SELECT 'population-historique-communes', 'population-historique-communes/sup.parquet', p._row, 'id', p.commune,
  if(status = 'not-available', 'not-available', 'split'), 'flagged',
  if(status = 'not-available', 'code changé depuis : la compilation n’a que des zéros', 'commune scindée depuis : la valeur ne se reporte pas'), 1
FROM history_row p JOIN history_gap g ON g.commune = p.commune
UNION ALL
SELECT 'population-historique-communes', 'population-historique-communes/sup.parquet', NULL, 'pmun2022', '0', 'not-covered', 'flagged',
  'Mayotte : zéros retirés', count(*) FROM population_history WHERE p2022_status = 'not-covered';

INSERT INTO ledger_kept
SELECT 'population-historique-communes', 'population-historique-communes/sup.parquet', count(*) FROM history_row WHERE commune IS NOT NULL;

DROP TABLE history_row;
DROP TABLE history_gap;
DROP TABLE history_value;
