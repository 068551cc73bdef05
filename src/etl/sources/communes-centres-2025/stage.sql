CREATE TEMP TABLE centre_verdict AS
SELECT _row, Code_Officiel_Commune AS code, r.longitude AS longitude_text, r.latitude AS latitude_text,
  TRY_CAST(r.longitude AS DOUBLE) AS longitude, TRY_CAST(r.latitude AS DOUBLE) AS latitude,
  row_number() OVER (PARTITION BY Code_Officiel_Commune ORDER BY _row) AS rank,
  CASE
    WHEN s.commune IS NULL THEN 'out-of-scope'
    WHEN TRY_CAST(r.longitude AS DOUBLE) IS NULL OR TRY_CAST(r.latitude AS DOUBLE) IS NULL THEN 'unparsable-value'
    WHEN rank > 1 THEN 'duplicate'
    WHEN TRY_CAST(r.longitude AS DOUBLE) NOT BETWEEN west - 0.05 AND east + 0.05
      OR TRY_CAST(r.latitude AS DOUBLE) NOT BETWEEN south - 0.05 AND north + 0.05 THEN 'far-from-commune'
  END AS reason
FROM raw_commune_centre r
LEFT JOIN commune_shape s ON s.commune = r.Code_Officiel_Commune;

CREATE TABLE commune_centre AS
SELECT code, round(longitude, 4) AS longitude, round(latitude, 4) AS latitude
FROM centre_verdict WHERE reason IS NULL;

INSERT INTO ledger
SELECT 'communes-centres-2025', 'communes-centres-2025/corresp_geo_point_codes_communes.csv', _row,
  if(reason IN ('out-of-scope', 'duplicate'), 'Code_Officiel_Commune', 'latitude, longitude'),
  if(reason IN ('out-of-scope', 'duplicate'), code, code || ' : ' || latitude_text || ' ' || longitude_text),
  reason, 'rejected',
  CASE reason
    WHEN 'out-of-scope' THEN 'ce n’est pas une commune de 2025'
    WHEN 'duplicate' THEN 'commune déjà placée'
    WHEN 'far-from-commune' THEN 'centre hors de la commune'
    ELSE 'coordonnées illisibles'
  END, 1
FROM centre_verdict WHERE reason IS NOT NULL;

INSERT INTO ledger_kept VALUES
  ('communes-centres-2025', 'communes-centres-2025/corresp_geo_point_codes_communes.csv', (SELECT count(*) FROM commune_centre));

DROP TABLE centre_verdict;
