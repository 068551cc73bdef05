CREATE TEMP TABLE zrr_row AS
SELECT _row, CODGEO AS code_old, ZONAGE_ZRR AS label, split_part(trim(ZONAGE_ZRR), ' - ', 1) AS class,
  CASE
    WHEN coalesce(CODGEO, '') = '' THEN 'out-of-scope'
    WHEN row_number() OVER (PARTITION BY CODGEO ORDER BY _row) > 1 THEN 'duplicate'
    WHEN CODGEO NOT IN (SELECT code_old FROM code_link WHERE geography_year = 2021) THEN 'unknown-code'
    WHEN coalesce(split_part(trim(ZONAGE_ZRR), ' - ', 1), '') NOT IN ('C', 'D', 'A', 'M', 'CM', 'P', 'PA', 'PM', 'NC')
      THEN 'unparsable-value'
  END AS reason
FROM raw_zrr;

CREATE TEMP TABLE zrr_link AS
SELECT l.code AS commune, r.code_old, r.class, l.targets
FROM zrr_row r JOIN code_link l ON l.geography_year = 2021 AND l.code_old = r.code_old
WHERE r.reason IS NULL;

CREATE TABLE zrr AS
SELECT commune, if(count(DISTINCT class) > 1, 'mixed', any_value(class)) AS class
FROM zrr_link GROUP BY commune;

INSERT INTO ledger
SELECT 'zrr-2021', 'zrr-2021/ZRR_list_source.csv', _row,
  if(reason = 'unparsable-value', 'ZONAGE_ZRR', 'CODGEO'), if(reason = 'unparsable-value', label, code_old), reason, 'rejected',
  CASE reason
    WHEN 'out-of-scope' THEN 'ligne vide'
    WHEN 'duplicate' THEN 'commune déjà citée'
    WHEN 'unknown-code' THEN 'ce n’est pas une commune de 2021'
    ELSE 'classement inconnu'
  END, 1
FROM zrr_row WHERE reason IS NOT NULL
UNION ALL
SELECT 'zrr-2021', 'zrr-2021/ZRR_list_source.csv', NULL, 'CODGEO', NULL, 'code-reconciled', 'repaired',
  'commune fusionnée ou renumérotée depuis 2021 : classe reportée', count(*)
FROM zrr_link WHERE commune <> code_old AND targets = 1 HAVING count(*) > 0
UNION ALL
SELECT 'zrr-2021', 'zrr-2021/ZRR_list_source.csv', NULL, 'CODGEO', code_old || ' → ' || string_agg(commune, ', ' ORDER BY commune),
  'split', 'repaired', 'commune scindée depuis : chacune hérite de la classe ' || any_value(class), 1
FROM zrr_link WHERE targets > 1 GROUP BY code_old
UNION ALL
SELECT 'zrr-2021', 'zrr-2021/ZRR_list_source.csv', NULL, 'ZONAGE_ZRR',
  commune || ' : ' || string_agg(code_old || ' ' || class, ', ' ORDER BY code_old),
  'merged-into', 'flagged', 'communes de classes différentes, fusionnées depuis : classe mixte', count(*)
FROM zrr_link GROUP BY commune HAVING count(DISTINCT class) > 1;

INSERT INTO ledger_kept VALUES
  ('zrr-2021', 'zrr-2021/ZRR_list_source.csv', (SELECT count(*) FROM zrr_row WHERE reason IS NULL));

DROP TABLE zrr_row;
DROP TABLE zrr_link;
