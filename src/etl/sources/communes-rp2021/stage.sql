CREATE TEMP TABLE census_row AS
SELECT _row, insee_com, commune_type, insee_dep,
  coalesce(a.commune, insee_com) AS code_old,
  TRY_CAST(pop_15_64_active_2021 AS INTEGER) AS active,
  TRY_CAST(pop_15_64_chomage_2021 AS INTEGER) AS unemployed,
  concat_ws(' ', pop_15_64_active_2021, pop_15_64_chomage_2021) AS numbers,
  CASE
    WHEN commune_type NOT IN ('COM', 'ARM') THEN 'out-of-scope'
    WHEN insee_dep = '976' AND population_2021 = '0' THEN 'not-available'
    WHEN coalesce(a.commune, insee_com) NOT IN (SELECT code_old FROM code_link WHERE geography_year = 2024)
      THEN 'unknown-code'
    WHEN row_number() OVER (PARTITION BY insee_com ORDER BY commune_type = 'COMD', _row) > 1 THEN 'duplicate'
  END AS reason
FROM raw_rp2021 r LEFT JOIN municipal_arrondissement a ON a.code = r.insee_com;

-- Numbers of a commune of 2024. Those that were split in 2024 have no count of their own: the file
-- gives them as they were before the split, or as zero.
CREATE TEMP TABLE census_2024 AS
WITH split AS (
  SELECT code FROM code_link WHERE geography_year = 2023 AND targets > 1
  EXCEPT
  SELECT code FROM code_link WHERE geography_year = 2024 AND targets > 1
), summed AS (
  SELECT code_old, code_old IN (FROM split) AS was_split,
    if(count(active) = count(*), sum(active), NULL) AS active,
    if(count(unemployed) = count(*), sum(unemployed), NULL) AS unemployed
  FROM census_row WHERE reason IS NULL GROUP BY code_old
)
SELECT code_old, was_split,
  if(was_split, NULL, active) AS active,
  if(was_split, NULL, unemployed) AS unemployed
FROM summed;

-- A present commune is known when each of the communes it is made of is.
CREATE TABLE rp2021 AS
WITH carried AS (
  SELECT l.code AS commune, max(l.targets) > 1 AS split_since,
    bool_or(coalesce(c.was_split, false)) AS was_split, count(*) AS parts,
    if(count(active) = parts, sum(active), NULL) AS active,
    if(count(unemployed) = parts, sum(unemployed), NULL) AS unemployed
  FROM code_link l LEFT JOIN census_2024 c USING (code_old)
  WHERE l.geography_year = 2024
  GROUP BY l.code HAVING count(c.code_old) > 0
), reasoned AS (
  SELECT *, if(split_since OR was_split, 'geography-changed', 'not-available') AS reason
  FROM carried
)
SELECT commune,
  if(split_since, NULL, active)::INTEGER AS active_15_64,
  if(split_since OR active IS NULL, reason, NULL) AS active_15_64_status,
  if(split_since, NULL, unemployed)::INTEGER AS unemployed_15_64,
  if(split_since OR unemployed IS NULL, reason, NULL) AS unemployed_15_64_status
FROM reasoned;

INSERT INTO ledger
SELECT 'communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv', if(reason = 'unknown-code', _row, NULL),
  if(reason = 'out-of-scope', 'commune_type', 'insee_com'),
  CASE reason WHEN 'out-of-scope' THEN commune_type WHEN 'unknown-code' THEN insee_com WHEN 'not-available' THEN 'Mayotte' END,
  reason, 'rejected',
  CASE reason
    WHEN 'out-of-scope' THEN 'commune déléguée : elle porte les nombres de sa commune'
    WHEN 'not-available' THEN 'zéro partout, faute de données'
    WHEN 'unknown-code' THEN 'ce n’est pas une commune de 2024'
    ELSE 'autre code postal d’une commune déjà citée'
  END, count(*)
FROM census_row WHERE reason IS NOT NULL GROUP BY ALL
UNION ALL
SELECT 'communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv', NULL, 'pop_15_64…',
  insee_com, 'conflicting-duplicate', 'flagged', 'lignes de la même commune qui se contredisent : la première est gardée', count(*)
FROM census_row WHERE reason IS NULL OR reason = 'duplicate'
GROUP BY insee_com HAVING count(DISTINCT numbers) > 1
UNION ALL
SELECT 'communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv', _row, 'pop_15_64…',
  numbers, 'unparsable-value', 'flagged', 'nombre illisible pour ' || insee_com || ' : absent', 1
FROM census_row
WHERE reason IS NULL AND (active IS NULL OR unemployed IS NULL)
UNION ALL
SELECT 'communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv', NULL, 'pop_15_64…', code_old,
  'split', 'flagged', 'scindée en 2024 : nombres d’avant la scission, ou zéro : absents', 1
FROM census_2024 WHERE was_split
UNION ALL
SELECT 'communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv', NULL, 'insee_com',
  l.code_old || ' → ' || string_agg(l.code, ', ' ORDER BY l.code), 'split', 'flagged',
  'scindée depuis 2024 : ses nombres ne se reportent pas', 1
FROM code_link l JOIN census_2024 c USING (code_old)
WHERE l.geography_year = 2024 AND l.targets > 1 GROUP BY l.code_old
UNION ALL
SELECT 'communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv', NULL, 'insee_com', NULL,
  'code-reconciled', 'repaired', 'commune fusionnée ou renumérotée depuis 2024 : nombres reportés', count(*)
FROM code_link l JOIN census_2024 c USING (code_old)
WHERE l.geography_year = 2024 AND l.targets = 1 AND l.code <> l.code_old HAVING count(*) > 0
UNION ALL
SELECT 'communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv', NULL, 'insee_com', a.commune,
  'summed-from-arrondissements', 'repaired', 'commune absente : somme de ses arrondissements', count(*)
FROM census_row r JOIN municipal_arrondissement a ON a.code = r.insee_com
WHERE r.reason IS NULL GROUP BY a.commune;

INSERT INTO ledger_kept VALUES
  ('communes-rp2021', 'communes-rp2021/rcarlier_communes_2024.csv',
   (SELECT count(*) FROM census_row WHERE reason IS NULL));

DROP TABLE census_row;
DROP TABLE census_2024;
