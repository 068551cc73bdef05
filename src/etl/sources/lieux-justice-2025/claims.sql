CREATE OR REPLACE TEMP TABLE place_claim AS
SELECT 'lieux-justice-2025/point_justice.js' AS file, _row AS "row",
  trim(CODE_INSEE) AS code, lpad(trim(CODE_POSTAL), 5, '0') AS postcode, NULL::VARCHAR AS town,
  json_extract_string(_geometry, '$.coordinates[0]')::DOUBLE AS longitude,
  json_extract_string(_geometry, '$.coordinates[1]')::DOUBLE AS latitude
FROM raw_justice_2025;
