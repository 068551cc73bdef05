CREATE OR REPLACE TEMP MACRO one_line(text) AS nullif(trim(regexp_replace(text, '\s+', ' ', 'g')), '');

CREATE TABLE france_services_2023 AS
SELECT r.id_fs AS id, one_line(r.lib_fs) AS name,
  concat_ws(', ', one_line(r.adresse), one_line(r.complement_adresse)) AS address,
  trim(r.code_postal) AS postcode, p.commune,
  p.longitude, p.latitude, p."position",
  r.format_fs_anct = 'Mobile' AS itinerant,
  TRY_STRPTIME(regexp_extract(r.labellisation, '\d{2}/\d{2}/\d{4}'), '%d/%m/%Y')::DATE AS label_date
FROM raw_france_services_2023 r JOIN place_position p ON p."row" = r._row;

INSERT INTO ledger
SELECT 'france-services-2023', 'france-services-2023/portrea_liste-fs.csv', _row, 'labellisation', labellisation,
  'not-available', 'flagged', 'sans date de labellisation', 1
FROM raw_france_services_2023 JOIN france_services_2023 ON id = id_fs WHERE label_date IS NULL;

INSERT INTO ledger_kept VALUES
  ('france-services-2023', 'france-services-2023/portrea_liste-fs.csv', (SELECT count(*) FROM france_services_2023));
