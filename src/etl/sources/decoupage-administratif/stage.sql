CREATE TEMP TABLE ept_member AS
SELECT m.*, coalesce(c.code, p.code) AS present
FROM raw_ept_member m
LEFT JOIN commune c ON c.code = m.commune
LEFT JOIN code_passage p ON p.code_old = m.commune;

CREATE TABLE ept AS
SELECT DISTINCT ept AS code, name FROM raw_ept_member;

CREATE TABLE commune_ept AS
SELECT DISTINCT present AS commune, ept FROM ept_member WHERE present IS NOT NULL;

CREATE TABLE mayotte_population AS
SELECT code AS commune, TRY_CAST(population AS UINTEGER) AS population
FROM raw_package_commune SEMI JOIN commune USING (code)
WHERE departement = '976' AND type = 'commune-actuelle';

INSERT INTO ledger
SELECT 'decoupage-administratif', 'decoupage-administratif/communes.json', NULL, 'type, departement',
  type || if(departement = '976', ', Mayotte', ''), 'out-of-scope', 'rejected',
  'seules les communes de Mayotte sont lues ici : les autres viennent des sources de référence', count(*)
FROM raw_package_commune
WHERE code NOT IN (SELECT commune FROM mayotte_population) GROUP BY ALL
UNION ALL
SELECT 'decoupage-administratif', 'decoupage-administratif/communes.json', _row, 'population', code || ' : ' || coalesce(population, 'vide'),
  'unparsable-value', 'flagged', 'population illisible', 1
FROM raw_package_commune
WHERE code IN (SELECT commune FROM mayotte_population) AND TRY_CAST(population AS UINTEGER) IS NULL
UNION ALL
SELECT 'decoupage-administratif', 'decoupage-administratif/communes.json', NULL, 'population', 'Mayotte',
  'older-vintage', 'flagged', 'population de 2017 : la suivante n’est pas publiée par commune', count(*)
FROM mayotte_population
UNION ALL
SELECT 'decoupage-administratif', 'decoupage-administratif/ept.json', _row, 'membres.code', commune,
  'unknown-code', 'rejected', 'commune inconnue en 2025', 1
FROM ept_member WHERE present IS NULL
UNION ALL
SELECT 'decoupage-administratif', 'decoupage-administratif/ept.json', _row, 'membres.code', commune,
  'code-reconciled', 'repaired', 'rattachée à la commune ' || present, 1
FROM ept_member WHERE present <> commune;

INSERT INTO ledger_kept VALUES
  ('decoupage-administratif', 'decoupage-administratif/communes.json', (SELECT count(*) FROM mayotte_population)),
  ('decoupage-administratif', 'decoupage-administratif/ept.json', (SELECT count(*) FROM ept_member WHERE present IS NOT NULL));

DROP TABLE ept_member;
DROP TABLE raw_ept_member;
DROP TABLE raw_package_commune;
