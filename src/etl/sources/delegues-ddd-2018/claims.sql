CREATE OR REPLACE TEMP TABLE place_claim AS
SELECT 'delegues-ddd-2018/delegates_sans_noms.json' AS file, _row AS "row",
  NULL::VARCHAR AS code, trim(zipcode) AS postcode, city AS town,
  TRY_CAST(json_extract_string(geo, '$.longitude') AS DOUBLE) AS longitude,
  TRY_CAST(json_extract_string(geo, '$.latitude') AS DOUBLE) AS latitude
FROM raw_delegate_place_2018;
