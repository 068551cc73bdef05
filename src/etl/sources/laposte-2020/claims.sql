-- Offices in Andorra and Monaco are not in France, whatever their commune code says.
CREATE OR REPLACE TEMP TABLE post_contact_row AS
SELECT *, "Code_INSEE" IN ('09920', '99130', '99138') OR left("Code_postal", 3) = '980' AS abroad
FROM raw_post_contact_2020;

CREATE OR REPLACE TEMP TABLE place_claim AS
SELECT 'laposte-2020/laposte_poincont2.csv' AS file, _row AS "row",
  trim("Code_INSEE") AS code, trim("Code_postal") AS postcode, trim("Localité") AS town,
  TRY_CAST("Longitude" AS DOUBLE) AS longitude, TRY_CAST("Latitude" AS DOUBLE) AS latitude
FROM post_contact_row WHERE NOT abroad;
