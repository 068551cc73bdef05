CREATE TEMP TABLE population_row AS
WITH located AS (
  SELECT _row, COM AS code, PMUN AS raw, TRY_CAST(PMUN AS INTEGER) AS population,
    CASE
      WHEN COM IN (SELECT code FROM municipal_arrondissement) THEN 'arrondissement'
      WHEN COM IN (SELECT code FROM commune) THEN 'commune'
    END AS kind
  FROM raw_municipal_population
)
SELECT *,
  CASE
    WHEN kind IS NULL THEN 'unknown-code'
    WHEN row_number() OVER (PARTITION BY code ORDER BY _row) > 1 THEN 'duplicate'
    WHEN coalesce(population, -1) < 0 THEN 'unparsable-value'
  END AS reason
FROM located;

CREATE TABLE arrondissement_population AS
SELECT code, population FROM population_row WHERE kind = 'arrondissement' AND reason IS NULL;

-- A city is summed only when all of its arrondissements are known, and it has no row of its own.
CREATE TABLE municipal_population AS
SELECT code, population
FROM population_row WHERE kind = 'commune' AND reason IS NULL
UNION ALL
SELECT a.commune, sum(p.population)::INTEGER
FROM municipal_arrondissement a LEFT JOIN arrondissement_population p ON p.code = a.code
WHERE a.commune NOT IN (SELECT code FROM population_row WHERE kind = 'commune' AND reason IS NULL)
GROUP BY a.commune HAVING count(p.population) = count(*);

INSERT INTO ledger
SELECT 'populations-legales-2023', 'populations-legales-2023/donnees_communes.csv', _row,
  if(reason = 'unparsable-value', 'PMUN', 'COM'), if(reason = 'unparsable-value', raw, code), reason, 'rejected',
  CASE reason
    WHEN 'unknown-code' THEN 'ni commune ni arrondissement municipal de 2025'
    WHEN 'duplicate' THEN 'commune déjà citée'
    ELSE 'population illisible'
  END, 1
FROM population_row WHERE reason IS NOT NULL
UNION ALL
SELECT 'populations-legales-2023', 'populations-legales-2023/donnees_communes.csv', NULL, 'COM', a.commune,
  'summed-from-arrondissements', 'repaired', 'commune absente : somme de ses arrondissements', count(*)
FROM municipal_arrondissement a
JOIN arrondissement_population p ON p.code = a.code
JOIN municipal_population m ON m.code = a.commune
WHERE a.commune NOT IN (SELECT code FROM population_row WHERE kind = 'commune' AND reason IS NULL)
GROUP BY a.commune;

INSERT INTO ledger_kept VALUES
  ('populations-legales-2023', 'populations-legales-2023/donnees_communes.csv',
   (SELECT count(*) FROM population_row WHERE reason IS NULL));

DROP TABLE population_row;
