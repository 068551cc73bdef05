-- One rule for every list of places: whether a published position can be believed.
--
-- Three witnesses say where a place is: its commune code, its postcode with its town, its
-- coordinates. A position is near a commune when it lies at most trusted_outside_km() outside the
-- box around that commune's outline. In the lists of France services and courts no position lies
-- between 0.4 and 2.4 km outside (2020, 2023, 2024, 2025), in that of the delegates none between
-- 0.1 and 2.7, in that of the maisons de services au public none between 0.5 and 1.4: below, the
-- simplification of outlines and a far car park; above, another street of the same name, swapped
-- digits, another region. The box rather than the outline: simplification drops small islands.
--
--   near the coded commune                            → the position is kept
--   else near the commune that the town names         → kept, and the commune code is corrected
--   else, the town being unknown, near a commune of the postcode → the same
--   else the position is distrusted, or was missing   → the chef-lieu of the commune
--   no commune known at all (Saint-Martin…)           → kept as published, flagged as unchecked
--
-- Reads place_claim(file, row, code, postcode, town, longitude, latitude), the variables
-- place_source and places_share_positions, and the tables commune, municipal_arrondissement,
-- commune_event, code_passage, code_link, commune_shape, chef_lieu, commune_centre, postcode.
-- Makes place_position(file, row, commune, longitude, latitude, position, verdict) and writes the
-- ledger.

CREATE OR REPLACE TEMP MACRO trusted_outside_km() AS 1;

-- least and greatest skip nulls, so that an unknown position or box must be told apart first.
CREATE OR REPLACE TEMP MACRO great_circle_km(lon1, lat1, lon2, lat2) AS
  CASE WHEN lon1 + lat1 + lon2 + lat2 IS NOT NULL THEN
    2 * 6371.0088 * asin(least(1, sqrt(
      sin(radians(lat2 - lat1) / 2) ** 2
      + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ** 2))) END;

-- 0 inside; the nearest point of the box is taken in longitude and latitude, exact enough near it.
CREATE OR REPLACE TEMP MACRO km_outside_box(lon, lat, west, south, east, north) AS
  CASE WHEN west + south + east + north IS NOT NULL THEN
    great_circle_km(lon, lat, greatest(west, least(lon, east)), greatest(south, least(lat, north))) END;

-- What remains of a town's name when accents, punctuation, CEDEX, a leading article and the number
-- of a municipal arrondissement are set aside.
CREATE OR REPLACE TEMP MACRO place_name_key(name) AS
  trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    replace(upper(strip_accents(name)), 'Œ', 'OE'),
    '[^A-Z0-9]+', ' ', 'g'),
    '\bCEDEX\b.*$', ''),
    '\bSAINT(E?)\b', 'ST\1', 'g'),
    '^ ?(PARIS|LYON|MARSEILLE) [0-9].*$', '\1'),
    '^ ?(LES?|LA|L) ', ''));

-- A postcode tells the département, save at some borders.
CREATE OR REPLACE TEMP MACRO postcode_departments(postcode) AS
  CASE WHEN left(postcode, 2) IN ('97', '98') THEN [left(postcode, 3)]
       WHEN left(postcode, 2) = '20' THEN ['2A', '2B']
       ELSE [left(postcode, 2)] END;

-- Paris, Lyon and Marseille: the postcode names the arrondissement, whose chef-lieu is finer.
CREATE OR REPLACE TEMP MACRO postcode_arrondissement(postcode) AS
  CASE WHEN postcode = '75116' THEN '75116'
       WHEN postcode BETWEEN '75001' AND '75020' THEN '751' || right(postcode, 2)
       WHEN postcode BETWEEN '69001' AND '69009' THEN '6938' || right(postcode, 1)
       WHEN postcode BETWEEN '13001' AND '13016' THEN '132' || right(postcode, 2) END;

-- Every name that a commune of 2025, or a commune that it absorbed, has had.
CREATE OR REPLACE TEMP TABLE known_name AS
SELECT DISTINCT c.department, place_name_key(n.name) AS name_key, c.code AS commune
FROM (
  SELECT code, name FROM commune
  UNION ALL SELECT p.code, e.name_before FROM commune_event e JOIN code_passage p ON p.code_old = e.code_before
  UNION ALL SELECT p.code, e.name_after FROM commune_event e JOIN code_passage p ON p.code_old = e.code_after
) n JOIN commune c ON c.code = n.code;

-- A code names a commune of 2025, a municipal arrondissement, or a former commune; where a former
-- commune was split, the successor that holds the position.
CREATE OR REPLACE TEMP TABLE place_code AS
WITH named AS (
  SELECT code, code AS commune FROM commune
  UNION SELECT code, commune FROM municipal_arrondissement
  UNION SELECT code_old, code FROM code_link
  UNION SELECT code_old, code FROM code_passage
)
SELECT l.*, n.commune AS code_commune, l.code IN (SELECT code FROM municipal_arrondissement) AS is_arrondissement,
  km_outside_box(l.longitude, l.latitude, s.west, s.south, s.east, s.north) AS code_km
FROM place_claim l
LEFT JOIN named n ON n.code = l.code
LEFT JOIN commune_shape s ON s.commune = n.commune
QUALIFY row_number() OVER (PARTITION BY l.file, l."row" ORDER BY code_km, n.commune <> l.code, n.commune) = 1;

-- The other witnesses are heard only where the code and the position do not agree.
CREATE OR REPLACE TEMP TABLE place_witness AS
WITH unsettled AS (
  SELECT file, "row", postcode, place_name_key(town) AS name_key, longitude, latitude FROM place_code
  WHERE code_km > trusted_outside_km() OR code_km IS NULL
), of_postcode AS (
  SELECT DISTINCT u.file, u."row", p.commune, k.commune IS NOT NULL AS named
  FROM unsettled u JOIN postcode p ON p.postcode = u.postcode
  LEFT JOIN known_name k ON k.commune = p.commune AND k.name_key = u.name_key
), of_town AS (
  SELECT file, "row", commune FROM of_postcode WHERE named
  UNION
  SELECT u.file, u."row", k.commune FROM unsettled u
  JOIN known_name k ON k.name_key = u.name_key AND list_contains(postcode_departments(u.postcode), k.department)
  WHERE NOT EXISTS (SELECT 1 FROM of_postcode o WHERE o.file = u.file AND o."row" = u."row" AND o.named)
), candidate AS (
  SELECT *, 'town' AS witness FROM of_town
  UNION ALL SELECT file, "row", commune, 'postcode' FROM of_postcode
)
SELECT c.*, count(*) OVER (PARTITION BY c.file, c."row", c.witness) AS candidates,
  km_outside_box(u.longitude, u.latitude, s.west, s.south, s.east, s.north) AS km
FROM candidate c JOIN unsettled u ON u.file = c.file AND u."row" = c."row"
JOIN commune_shape s ON s.commune = c.commune
LEFT JOIN chef_lieu l ON l.code = c.commune
-- The boxes of neighbours overlap: among those that hold the position, the nearest chef-lieu decides.
QUALIFY row_number() OVER (PARTITION BY c.file, c."row", c.witness
  ORDER BY km, great_circle_km(u.longitude, u.latitude, l.longitude, l.latitude), c.commune) = 1;

CREATE OR REPLACE TEMP TABLE place_verdict AS
SELECT l.* EXCLUDE (commune),
  CASE verdict WHEN 'near-town' THEN town_commune WHEN 'near-postcode' THEN postcode_commune
               WHEN 'unknown' THEN code ELSE claimed END AS commune
FROM (
  SELECT c.*, NULL AS commune, t.commune AS town_commune, p.commune AS postcode_commune,
    coalesce(c.code_commune, t.commune, CASE WHEN p.candidates = 1 THEN p.commune END) AS claimed,
    coalesce(c.code_km, t.km, p.km) AS claimed_km,
    CASE WHEN c.longitude IS NULL OR c.latitude IS NULL THEN 'missing'
         WHEN c.code_km <= trusted_outside_km() THEN 'near-code'
         WHEN t.km <= trusted_outside_km() THEN 'near-town'
         WHEN t.commune IS NULL AND p.km <= trusted_outside_km() THEN 'near-postcode'
         WHEN claimed IS NULL THEN 'unknown'
         ELSE 'far' END AS verdict
  FROM place_code c
  LEFT JOIN place_witness t ON t.file = c.file AND t."row" = c."row" AND t.witness = 'town'
  LEFT JOIN place_witness p ON p.file = c.file AND p."row" = c."row" AND p.witness = 'postcode'
) l;

CREATE OR REPLACE TEMP TABLE place_position AS
SELECT v.file, v."row", v.commune, v.verdict,
  CASE WHEN v.verdict IN ('far', 'missing') THEN 'chef-lieu' ELSE 'source' END AS "position",
  round(CASE "position" WHEN 'source' THEN v.longitude
    ELSE coalesce(a.longitude, l.longitude, m.longitude) END, 6)::DOUBLE AS longitude,
  round(CASE "position" WHEN 'source' THEN v.latitude
    ELSE coalesce(a.latitude, l.latitude, m.latitude) END, 6)::DOUBLE AS latitude
FROM place_verdict v
LEFT JOIN municipal_arrondissement r ON r.commune = v.commune AND r.code = coalesce(if(v.is_arrondissement, v.code, NULL), postcode_arrondissement(v.postcode))
LEFT JOIN chef_lieu a ON a.code = r.code
LEFT JOIN chef_lieu l ON l.code = v.commune
LEFT JOIN commune_centre m ON m.code = v.commune;

INSERT INTO ledger
SELECT getvariable('place_source'), v.file, v."row", 'latitude, longitude',
  CASE v.verdict WHEN 'missing' THEN NULL ELSE v.latitude || ', ' || v.longitude END,
  CASE v.verdict WHEN 'missing' THEN 'missing-coordinates' ELSE 'far-from-commune' END, 'repaired',
  CASE v.verdict WHEN 'missing' THEN 'sans coordonnées : placé' ELSE printf('à %.1f km de la commune : replacé', v.claimed_km) END
    || ' au chef-lieu de ' || c.name || ' (' || c.code || ')', 1
FROM place_verdict v JOIN commune c ON c.code = v.commune WHERE v.verdict IN ('far', 'missing')
UNION ALL
SELECT getvariable('place_source'), v.file, v."row", 'commune', v.code,
  CASE WHEN v.code_commune IS NULL THEN 'unknown-code' ELSE 'contradicted-code' END, 'repaired',
  'l’adresse et la position désignent ' || c.name || ' (' || c.code || ')', 1
FROM place_verdict v JOIN commune c ON c.code = v.commune
WHERE v.code IS NOT NULL AND v.verdict IN ('near-town', 'near-postcode') AND v.commune IS DISTINCT FROM v.code_commune
UNION ALL
SELECT getvariable('place_source'), file, "row", 'commune', code, 'outside-geography', 'flagged',
  'hors des communes de 2025 : position gardée sans pouvoir être vérifiée', 1
FROM place_verdict WHERE verdict = 'unknown'
UNION ALL
SELECT getvariable('place_source'), file, NULL, 'commune', if(is_arrondissement, 'arrondissements municipaux', 'anciennes communes'),
  'code-reconciled', 'repaired', 'code ramené à la commune du 1er janvier 2025', count(*)
FROM place_verdict WHERE commune = code_commune AND commune <> code GROUP BY file, is_arrondissement
UNION ALL
SELECT getvariable('place_source'), file, NULL, 'latitude, longitude', latitude || ', ' || longitude, 'shared-coordinates', 'flagged',
  'même position pour ' || count(*) || ' lieux', count(*)
FROM place_position WHERE "position" = 'source' AND NOT getvariable('places_share_positions') GROUP BY file, latitude, longitude HAVING count(*) > 1;

DROP TABLE known_name;
DROP TABLE place_code;
DROP TABLE place_witness;
DROP TABLE place_verdict;
