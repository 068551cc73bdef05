CREATE TEMP TABLE chef_lieu_row AS
SELECT r._row, r.cinseea AS code, r.dlnom AS name,
  (_geometry::JSON ->> '$.coordinates[0]')::DOUBLE AS longitude,
  (_geometry::JSON ->> '$.coordinates[1]')::DOUBLE AS latitude,
  coalesce(a.commune, c.code) AS commune,
  row_number() OVER (PARTITION BY r.cinseea ORDER BY _geometry IS NULL, r.cinsee0 <> r.cinseea, r._row) AS rank
FROM raw_chef_lieu r
LEFT JOIN commune c ON c.code = r.cinseea
LEFT JOIN municipal_arrondissement a ON a.code = r.cinseea;

-- 0.05° (about 5 km) beyond the box of the commune: a simplified outline may leave its town hall out, not that far.
CREATE TEMP TABLE chef_lieu_verdict AS
SELECT r.*,
  CASE
    WHEN r.commune IS NULL THEN 'out-of-scope'
    WHEN longitude IS NULL OR latitude IS NULL THEN 'missing-coordinates'
    WHEN rank > 1 THEN 'duplicate'
    WHEN longitude NOT BETWEEN west - 0.05 AND east + 0.05
      OR latitude NOT BETWEEN south - 0.05 AND north + 0.05 THEN 'far-from-commune'
  END AS reason
FROM chef_lieu_row r LEFT JOIN commune_shape s ON s.commune = r.commune;

CREATE TABLE chef_lieu AS
SELECT code, round(longitude, 5) AS longitude, round(latitude, 5) AS latitude
FROM chef_lieu_verdict WHERE reason IS NULL;

INSERT INTO ledger
SELECT 'chefs-lieux-2020', 'chefs-lieux-2020/cheflieu.geojson', NULL, 'cinseea', NULL, reason, 'rejected',
  'commune qui n’existe plus en 2025', count(*)
FROM chef_lieu_verdict WHERE reason = 'out-of-scope' GROUP BY reason
UNION ALL
SELECT 'chefs-lieux-2020', 'chefs-lieux-2020/cheflieu.geojson', _row, '_geometry', code || ' ' || name, reason, 'rejected',
  CASE reason
    WHEN 'missing-coordinates' THEN 'aucun point : le centre de la commune en tient lieu'
    WHEN 'duplicate' THEN 'commune déjà placée'
    ELSE 'point hors de la commune : le centre de la commune en tient lieu'
  END, 1
FROM chef_lieu_verdict WHERE reason <> 'out-of-scope';

INSERT INTO ledger_kept VALUES
  ('chefs-lieux-2020', 'chefs-lieux-2020/cheflieu.geojson', (SELECT count(*) FROM chef_lieu));

DROP TABLE chef_lieu_row;
DROP TABLE chef_lieu_verdict;
