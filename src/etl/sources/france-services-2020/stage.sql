CREATE OR REPLACE TEMP MACRO one_line(text) AS nullif(trim(regexp_replace(text, '\s+', ' ', 'g')), '');

CREATE TABLE france_services_2020 AS
SELECT r.state, r.id, one_line(r.name) AS name,
  concat_ws(', ', one_line(r.address), one_line(r.complement)) AS address,
  c.postcode, p.commune, p.longitude, p.latitude, p."position",
  coalesce(r.itinerant, false) AS itinerant,
  -- A label of a month counts from its first day.
  coalesce(
    TRY_STRPTIME(regexp_extract(r.label, '\d{2}/\d{2}/\d{4}'), '%d/%m/%Y'),
    TRY_STRPTIME('01/' || nullif(regexp_extract(r.label, '\d{2}/\d{4}$'), ''), '%d/%m/%Y'))::DATE AS label_date
FROM france_services_2020_row r
JOIN place_position p ON p.file = r.file AND p."row" = r._row
JOIN place_claim c ON c.file = r.file AND c."row" = r._row;

INSERT INTO ledger
SELECT 'france-services-2020', r.file, _row, 'code_postal', r.code_postal,
  if(length(trim(r.code_postal)) < 5, 'lost-leading-zero', 'trimmed'), 'repaired', 'lu ' || c.postcode, 1
FROM france_services_2020_row r JOIN place_claim c ON c.file = r.file AND c."row" = r._row
WHERE r.code_postal <> c.postcode
UNION ALL
SELECT 'france-services-2020', r.file, _row, 'Labellisation', r.label, 'unparsable-value', 'flagged', 'date de labellisation illisible', 1
FROM france_services_2020_row r JOIN france_services_2020 s ON s.state = r.state AND s.id = r.id
WHERE r.label IS NOT NULL AND s.label_date IS NULL;

INSERT INTO ledger_kept
SELECT 'france-services-2020', r.file, count(*) FROM france_services_2020_row r
JOIN france_services_2020 s ON s.state = r.state AND s.id = r.id GROUP BY r.file;

DROP TABLE france_services_2020_row;
