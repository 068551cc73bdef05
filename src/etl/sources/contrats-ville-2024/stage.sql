CREATE TEMP TABLE department_box AS
SELECT department, min(west) - 0.1 AS west, min(south) - 0.1 AS south, max(east) + 0.1 AS east, max(north) + 0.1 AS north
FROM commune_shape JOIN commune ON code = commune GROUP BY department;

CREATE TEMP TABLE contrat_row AS
SELECT r._row, code_cv AS code, regexp_replace(lib_cv, '^(NA|[0-9AB]{2,3}) - ', '') AS name, lib_cv AS raw_name,
  codgeo AS holder, insee_dep AS raw_department, coalesce(insee_dep, e.seat_department) AS department,
  (_geometry::JSON ->> '$.coordinates[0]')::DOUBLE AS longitude,
  (_geometry::JSON ->> '$.coordinates[1]')::DOUBLE AS latitude,
  coalesce(c.code, p.code) AS commune, e.code AS epci,
  row_number() OVER (PARTITION BY code_cv ORDER BY _row) AS rank
FROM raw_contrat_ville r
LEFT JOIN epci e ON e.code = codgeo
LEFT JOIN commune c ON c.code = codgeo
LEFT JOIN code_passage p ON p.code_old = codgeo;

CREATE TEMP TABLE epci_middle AS
SELECT epci, avg(longitude) AS longitude, avg(latitude) AS latitude
FROM commune_epci JOIN chef_lieu ON code = commune GROUP BY epci;

CREATE TEMP TABLE contrat_placed AS
SELECT r.* EXCLUDE (longitude, latitude), r.longitude AS raw_longitude, r.latitude AS raw_latitude,
  CASE
    WHEN r.longitude BETWEEN b.west AND b.east AND r.latitude BETWEEN b.south AND b.north THEN 'source'
    WHEN l.code IS NOT NULL THEN 'chef-lieu'
    WHEN m.epci IS NOT NULL THEN 'epci'
    ELSE 'none'
  END AS position,
  CASE position WHEN 'source' THEN r.longitude WHEN 'chef-lieu' THEN l.longitude WHEN 'epci' THEN m.longitude END AS longitude,
  CASE position WHEN 'source' THEN r.latitude WHEN 'chef-lieu' THEN l.latitude WHEN 'epci' THEN m.latitude END AS latitude
FROM contrat_row r
LEFT JOIN department_box b ON b.department = r.department
LEFT JOIN chef_lieu l ON l.code = r.commune
LEFT JOIN epci_middle m ON m.epci = r.epci
WHERE rank = 1;

CREATE TABLE contrat_ville AS
SELECT code, name, department, round(longitude, 5) AS longitude, round(latitude, 5) AS latitude, position, holder
FROM contrat_placed;

INSERT INTO ledger
SELECT 'contrats-ville-2024', 'contrats-ville-2024/geom_cv_ctr.json', _row, 'code_cv', code || ' ' || raw_name,
  'duplicate', 'rejected', 'contrat déjà décrit pour un autre département', 1
FROM contrat_row WHERE rank > 1
UNION ALL
SELECT 'contrats-ville-2024', 'contrats-ville-2024/geom_cv_ctr.json', _row, '_geometry',
  raw_name || ' : ' || printf('%.2f %.2f', raw_longitude, raw_latitude), 'far-from-commune',
  if(position = 'none', 'flagged', 'repaired'),
  CASE position
    WHEN 'chef-lieu' THEN 'point hors du département : placé au chef-lieu'
    WHEN 'epci' THEN 'point hors du département : placé au milieu des chefs-lieux de l’EPCI'
    ELSE 'point faux, et territoire hors des communes et EPCI de 2025 : gardé sans position'
  END, 1
FROM contrat_placed WHERE position <> 'source'
UNION ALL
SELECT 'contrats-ville-2024', 'contrats-ville-2024/geom_cv_ctr.json', _row, 'insee_dep', raw_name,
  'missing-department', if(department IS NULL, 'flagged', 'repaired'),
  if(department IS NULL, 'département inconnu', 'département du siège de l’EPCI : ' || department), 1
FROM contrat_placed WHERE raw_department IS NULL;

INSERT INTO ledger_kept VALUES
  ('contrats-ville-2024', 'contrats-ville-2024/geom_cv_ctr.json', (SELECT count(*) FROM contrat_ville));

DROP TABLE department_box;
DROP TABLE contrat_row;
DROP TABLE contrat_placed;
DROP TABLE epci_middle;
