CREATE TEMP TABLE contour_row AS
SELECT file, _row, DEPCOM AS commune, AREA AS area_text, TRY_CAST(AREA AS DOUBLE) / 1e6 AS published_km2,
  (DEPCOM IN (SELECT code FROM commune)) IS TRUE AS known,
  row_number() OVER (PARTITION BY DEPCOM ORDER BY file, _row) AS rank
FROM raw_contour;

-- The published area of a commune of a split may still be that of before.
CREATE TEMP TABLE from_split AS
SELECT DISTINCT code FROM code_link WHERE targets > 1;

CREATE TEMP TABLE contour_area AS
SELECT r.*, m.* EXCLUDE (commune),
  CASE
    WHEN published_km2 IS NULL THEN 'unparsable-value'
    WHEN abs(contour_km2 / published_km2 - 1) > 0.25 AND r.commune IN (SELECT code FROM from_split) THEN 'geography-changed'
    WHEN contour_km2 >= 5 AND contour_km2 / published_km2 > 1.25 THEN 'area-mismatch'
  END AS distrust
FROM contour_row r JOIN contour_measure m USING (commune)
WHERE known AND rank = 1;

CREATE TABLE commune_shape AS
SELECT commune,
  round(if(distrust IS NULL, published_km2, contour_km2), 2) AS area_km2,
  round(interior_longitude, 5) AS interior_longitude, round(interior_latitude, 5) AS interior_latitude,
  (floor(west * 1e3) / 1e3)::FLOAT AS west, (floor(south * 1e3) / 1e3)::FLOAT AS south,
  (ceil(east * 1e3) / 1e3)::FLOAT AS east, (ceil(north * 1e3) / 1e3)::FLOAT AS north
FROM contour_area;

INSERT INTO ledger
SELECT 'communes-contours-2025', file, _row, 'DEPCOM', commune, 'unknown-code', 'rejected',
  'ce n’est pas une commune de 2025', 1
FROM contour_row WHERE NOT known
UNION ALL
SELECT 'communes-contours-2025', file, _row, 'DEPCOM', commune, 'duplicate', 'rejected',
  'commune déjà décrite', 1
FROM contour_row WHERE known AND rank > 1
UNION ALL
SELECT 'communes-contours-2025', file, _row, 'AREA', commune || ' : ' || coalesce(area_text, 'vide'), distrust, 'repaired',
  'superficie du contour prise à la place : ' || printf('%.2f', contour_km2) || ' km²', 1
FROM contour_area WHERE distrust IS NOT NULL
UNION ALL
SELECT 'communes-contours-2025', file, _row, '_geometry', commune, 'collapsed-geometry', 'flagged',
  'le contour simplifié ne couvre que ' || printf('%.1f', 100 * contour_km2 / published_km2) || ' % de la superficie publiée', 1
FROM contour_area WHERE distrust IS NULL AND contour_km2 / published_km2 < 0.5;

INSERT INTO ledger_kept
SELECT 'communes-contours-2025', file, count(*) FROM contour_area GROUP BY file;

DROP TABLE raw_contour;
DROP TABLE contour_row;
DROP TABLE contour_measure;
DROP TABLE contour_area;
DROP TABLE from_split;
