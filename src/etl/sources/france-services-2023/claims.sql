CREATE OR REPLACE TEMP TABLE place_claim AS
SELECT 'france-services-2023/portrea_liste-fs.csv' AS file, _row AS "row",
  trim(insee_com) AS code, trim(code_postal) AS postcode, trim(lib_com) AS town,
  TRY_CAST(longitude AS DOUBLE) AS longitude, TRY_CAST(latitude AS DOUBLE) AS latitude
FROM raw_france_services_2023;
