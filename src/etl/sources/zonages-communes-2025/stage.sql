CREATE TABLE arrondissement AS
SELECT ARR AS code, any_value(LIB_ARR) AS name, any_value(c.department) AS department
FROM raw_study_area r JOIN commune c ON c.code = r.DEPCOM
WHERE ARR <> 'ZZZZ'
GROUP BY ARR;

CREATE TABLE commune_arrondissement AS
SELECT DEPCOM AS commune, ARR AS arrondissement
FROM raw_study_area SEMI JOIN commune ON code = DEPCOM
WHERE ARR <> 'ZZZZ';

CREATE TABLE commune_study_area AS
SELECT DEPCOM AS commune,
  if(COMUU2020 = 'H', NULL, UU2020) AS urban_unit,
  if(COMUU2020 = 'H', NULL, LIB_UU2020) AS urban_unit_name,
  nullif(AAV2020, '000') AS attraction_area,
  if(AAV2020 = '000', NULL, LIB_AAV2020) AS attraction_area_name,
  CATEAAV2020 AS attraction_role,
  ZE2020 AS employment_zone, LIB_ZE2020 AS employment_zone_name,
  BV2022 AS living_area, LIB_BV2022 AS living_area_name
FROM raw_study_area SEMI JOIN commune ON code = DEPCOM;

INSERT INTO ledger
SELECT 'zonages-communes-2025', 'zonages-communes-2025/table_passage_communes_zonages.csv.gz', _row, 'DEPCOM', DEPCOM,
  'unknown-code', 'rejected', 'ce n’est pas une commune de 2025', 1
FROM raw_study_area ANTI JOIN commune ON code = DEPCOM
UNION ALL
SELECT 'zonages-communes-2025', 'zonages-communes-2025/table_passage_communes_zonages.csv.gz', NULL, 'ARR', ARR,
  'out-of-scope', 'flagged', 'communes sans arrondissement départemental', count(*)
FROM raw_study_area WHERE ARR = 'ZZZZ' GROUP BY ARR;

INSERT INTO ledger_kept VALUES
  ('zonages-communes-2025', 'zonages-communes-2025/table_passage_communes_zonages.csv.gz', (SELECT count(*) FROM commune_study_area));
