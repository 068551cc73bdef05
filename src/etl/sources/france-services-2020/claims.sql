-- Postcodes of the list of October lost their leading zero, or end with a no-break space.
CREATE OR REPLACE TEMP TABLE france_services_2020_row AS
SELECT DATE '2020-01-10' AS state, 'france-services-2020/2020-01-10_france_services.geojson' AS file, _row,
  MATRICULE AS id, lib_france_services AS name, ADRESSE AS address, "COMPLEMENT.D.ADRESSE" AS complement,
  insee_com, code_postal, coalesce(lib_com, COMMUNE) AS town, LONGITUDE AS longitude, LATITUDE AS latitude,
  ITINERANCE = 'Oui' AS itinerant, NULL AS category, NULL AS label
FROM raw_france_services_2020_01
UNION ALL
SELECT DATE '2020-10-12', 'france-services-2020/2020-10-12_france_services.geojson', _row,
  MATRICULE, lib_france_services, ADRESSE, "COMPLEMENT.D.ADRESSE",
  insee_com, code_postal, lib_com, LONGITUDE, LATITUDE, ITINERANCE = 'Oui', categorie, Labellisation
FROM raw_france_services_2020_10;

CREATE OR REPLACE TEMP TABLE place_claim AS
SELECT file, _row AS "row", trim(insee_com) AS code,
  lpad(regexp_extract(code_postal, '\d+'), 5, '0') AS postcode, town,
  TRY_CAST(longitude AS DOUBLE) AS longitude, TRY_CAST(latitude AS DOUBLE) AS latitude
FROM france_services_2020_row;
