CREATE TABLE qpv AS
SELECT code_qp AS code, trim(lib_qp) AS name, insee_dep AS department,
  round(longitude, 5) AS longitude, round(latitude, 5) AS latitude,
  round(area_km2, 4) AS area_km2,
  if(area_km2 IS NULL, 'not-available', NULL) AS area_km2_status,
  status AS geometry_status,
  code_qp IN (SELECT qpv FROM qpv_area_share) AS in_communes
FROM raw_qpv JOIN qpv_measure ON qpv = code_qp;

CREATE TABLE qpv_commune AS
SELECT qpv, commune, round(share, 4) AS area_share
FROM qpv_area_share;

INSERT INTO ledger
SELECT 'qpv-2024', 'qpv-2024/qpv2024_simplified.geojson', r._row, '_geometry', code_qp || ' ' || lib_qp,
  if(status = 'repaired', 'invalid-geometry', 'collapsed-geometry'),
  if(status = 'repaired', 'repaired', 'flagged'),
  if(status = 'repaired', 'contour qui se croise ou se touche : démêlé', 'contour réduit à un point : gardé sans contour ni surface'), 1
FROM raw_qpv r JOIN qpv_measure ON qpv = code_qp WHERE status <> 'valid'
UNION ALL
SELECT 'qpv-2024', 'qpv-2024/qpv2024_simplified.geojson', r._row, '_geometry', code_qp || ' ' || lib_qp || ' (' || lib_com || ')',
  'outside-contour', 'flagged', 'le point intérieur tombe hors du contour simplifié de la commune', 1
FROM raw_qpv r JOIN qpv_measure ON qpv = code_qp WHERE outside
UNION ALL
SELECT 'qpv-2024', 'qpv-2024/qpv2024_simplified.geojson', NULL, 'insee_com', code || ' → ' || commune,
  'code-reconciled', 'repaired', 'commune de 2025', count(*)
FROM qpv_listed WHERE commune <> code GROUP BY ALL
UNION ALL
SELECT 'qpv-2024', 'qpv-2024/qpv2024_simplified.geojson', NULL, 'insee_dep', insee_dep,
  'out-of-scope', 'flagged', 'territoire hors des communes de 2025 : carte et fiche seulement', count(*)
FROM raw_qpv WHERE code_qp NOT IN (SELECT qpv FROM qpv_area_share) GROUP BY ALL
UNION ALL
SELECT 'qpv-2024', 'qpv-2024/qpv2024_simplified.geojson', NULL, 'insee_com', NULL,
  'split', 'flagged', 'quartiers de plusieurs communes : répartis selon la surface', count(DISTINCT qpv)
FROM (SELECT qpv FROM qpv_commune GROUP BY qpv HAVING count(*) > 1);

INSERT INTO ledger_kept VALUES
  ('qpv-2024', 'qpv-2024/qpv2024_simplified.geojson', (SELECT count(*) FROM qpv));

DROP TABLE qpv_measure;
DROP TABLE qpv_area_share;
DROP TABLE qpv_listed;
