-- Where people are counted, and with whom they are compared.

-- One row a commune: its population, and where that number comes from when it is not the legal one.
CREATE TABLE demand_population AS
SELECT c.code AS commune,
  coalesce(p.population, m.population)::INTEGER AS population,
  CASE WHEN p.population IS NOT NULL THEN NULL
       WHEN m.population IS NOT NULL THEN 'recensement de 2017' END AS note
FROM commune c
LEFT JOIN municipal_population p ON p.code = c.code
LEFT JOIN mayotte_population m ON m.commune = c.code
ORDER BY c.code;

-- The chef-lieu of each commune; the arrondissements of Paris, Lyon and Marseille with their own
-- populations; else the centre of the commune, else a point inside its shape. To the metre, so that
-- pages that measure from there find the same distances.
CREATE TABLE commune_place AS
WITH arrondissements AS (
  SELECT a.code AS id, a.commune, l.longitude, l.latitude, p.population, 'municipal-arrondissement' AS origin
  FROM municipal_arrondissement a
  JOIN chef_lieu l ON l.code = a.code
  JOIN arrondissement_population p ON p.code = a.code
), communes AS (
  SELECT d.commune AS id, d.commune,
    coalesce(l.longitude, x.longitude, s.interior_longitude) AS longitude,
    coalesce(l.latitude, x.latitude, s.interior_latitude) AS latitude,
    d.population,
    CASE WHEN l.code IS NOT NULL THEN 'chef-lieu'
         WHEN x.code IS NOT NULL THEN 'commune-centre' ELSE 'interior-point' END AS origin
  FROM demand_population d
  LEFT JOIN chef_lieu l ON l.code = d.commune
  LEFT JOIN commune_centre x ON x.code = d.commune
  LEFT JOIN commune_shape s ON s.commune = d.commune
  WHERE d.commune NOT IN (SELECT commune FROM arrondissements)
)
SELECT id, commune, round(longitude, 5)::DOUBLE AS longitude, round(latitude, 5)::DOUBLE AS latitude,
  population::INTEGER AS population, origin
FROM (FROM arrondissements UNION ALL FROM communes)
ORDER BY id;

-- Where people are counted: there, unless a population grid replaces the place of a commune or of an
-- arrondissement (unit) by its squares.
CREATE TABLE demand_point AS
SELECT id, commune, longitude, latitude, population, origin, id AS unit, NULL::DOUBLE AS area_km2
FROM commune_place ORDER BY id;
