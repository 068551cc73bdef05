CREATE TEMP TABLE programme_territory AS
SELECT 'pvd' AS file, 'petites-villes-de-demain' AS programme, _row, id_territoire, lib_territoire, date_signature, liste_geo
FROM raw_programme_pvd
UNION ALL
SELECT 'acv', 'action-coeur-de-ville', _row, id_territoire, lib_territoire, date_signature, liste_geo
FROM raw_programme_acv
UNION ALL
SELECT 'va', 'villages-avenir', _row, id_territoire, lib_territoire, NULL, liste_geo
FROM raw_programme_va
UNION ALL
SELECT 'citeduc', 'cites-educatives', _row, id_territoire, lib_territoire, NULL, liste_geo
FROM raw_programme_citeduc;

CREATE TEMP TABLE programme_member AS
SELECT m.*, coalesce(c.code, p.code) AS commune
FROM (
  SELECT *, nullif(regexp_extract(part, '\(([0-9AB]{5})\)$', 1), '') AS code_old
  FROM (SELECT *, trim(unnest(string_split(liste_geo, ';'))) AS part FROM programme_territory)
) m
LEFT JOIN commune c ON c.code = m.code_old
LEFT JOIN code_passage p ON p.code_old = m.code_old;

CREATE TABLE programme AS
SELECT DISTINCT ON (commune, programme, id) commune, programme,
  trim(id_territoire) AS id, trim(lib_territoire) AS name, TRY_CAST(date_signature AS DATE) AS signed
FROM programme_member WHERE commune IS NOT NULL
ORDER BY commune, programme, id, file, _row;

-- A row is rejected when none of its communes is one of 2025.
INSERT INTO ledger
SELECT 'anct-programmes-2024', 'anct-programmes-2024/' || file || '_geom.geojson', _row, 'liste_geo', any_value(liste_geo),
  if(count(code_old) = 0, 'unparsable-value', 'out-of-scope'), 'rejected',
  if(count(code_old) = 0, 'aucun code de commune lisible', 'hors des communes de 2025'), 1
FROM programme_member GROUP BY file, _row HAVING count(commune) = 0
UNION ALL
SELECT 'anct-programmes-2024', 'anct-programmes-2024/' || file || '_geom.geojson', _row, 'liste_geo', part,
  if(code_old IS NULL, 'unparsable-value', 'unknown-code'), 'flagged', 'partie sans commune de 2025 : laissée de côté', 1
FROM programme_member
WHERE commune IS NULL
  AND (file, _row) IN (SELECT (file, _row) FROM programme_member WHERE commune IS NOT NULL)
UNION ALL
SELECT 'anct-programmes-2024', 'anct-programmes-2024/' || file || '_geom.geojson', _row, 'liste_geo', part,
  'code-reconciled', 'repaired', 'rattaché à la commune ' || commune, 1
FROM programme_member WHERE commune <> code_old
UNION ALL
SELECT 'anct-programmes-2024', 'anct-programmes-2024/' || file || '_geom.geojson', _row, 'date_signature', date_signature,
  'unparsable-value', 'flagged', 'date illisible, laissée vide', 1
FROM programme_territory WHERE date_signature IS NOT NULL AND TRY_CAST(date_signature AS DATE) IS NULL;

INSERT INTO ledger_kept
SELECT 'anct-programmes-2024', 'anct-programmes-2024/' || file || '_geom.geojson', count(DISTINCT _row)
FROM programme_member WHERE commune IS NOT NULL GROUP BY file;

DROP TABLE programme_territory;
DROP TABLE programme_member;
