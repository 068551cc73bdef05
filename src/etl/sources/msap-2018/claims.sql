CREATE OR REPLACE TEMP TABLE place_claim AS
SELECT 'msap-2018/MSAP-20180627_geolocalisation_pole_emploi.dbf' AS file, _row AS "row",
  NULL::VARCHAR AS code, coalesce(postcode, written_code) AS postcode, town,
  longitude::DOUBLE AS longitude, latitude::DOUBLE AS latitude
FROM raw_msap_2018;
