CREATE TABLE msap_2018 AS
SELECT printf('msap-%04d', r._row) AS id, r.address, r.postcode, r.town, p.commune,
  p.longitude, p.latitude, p."position"
FROM raw_msap_2018 r JOIN place_position p ON p."row" = r._row
WHERE p.longitude IS NOT NULL;

INSERT INTO ledger
SELECT 'msap-2018', 'msap-2018/MSAP-20180627_geolocalisation_pole_emploi.dbf', _row, 'locatin', location,
  'missing-coordinates', 'rejected', 'ni coordonnées, ni commune connue', 1
FROM raw_msap_2018 r JOIN place_position p ON p."row" = r._row WHERE p.longitude IS NULL
UNION ALL
SELECT 'msap-2018', 'msap-2018/MSAP-20180627_geolocalisation_pole_emploi.dbf', NULL, 'locatin', NULL,
  'lost-leading-zero', 'repaired', 'code postal de quatre chiffres', count(*)
FROM raw_msap_2018 WHERE length(written_code) = 4
UNION ALL
SELECT 'msap-2018', 'msap-2018/MSAP-20180627_geolocalisation_pole_emploi.dbf', _row, 'locatin', location,
  'not-available', 'flagged', 'département à la place du code postal', 1
FROM raw_msap_2018 WHERE length(written_code) = 2
UNION ALL
SELECT 'msap-2018', 'msap-2018/MSAP-20180627_geolocalisation_pole_emploi.dbf', NULL, 'geometry', NULL,
  'wrong-projection', 'repaired', 'lieu d’outre-mer en Lambert-93 : coordonnées géographiques retrouvées par la formule inverse', count(*)
FROM raw_msap_2018 WHERE left(postcode, 2) = '97';

INSERT INTO ledger_kept VALUES
  ('msap-2018', 'msap-2018/MSAP-20180627_geolocalisation_pole_emploi.dbf', (SELECT count(*) FROM msap_2018));

DROP TABLE raw_msap_2018;
