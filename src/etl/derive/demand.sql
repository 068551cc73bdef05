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
-- populations; else the centre of the commune, else a point inside its shape.
CREATE TABLE demand_point AS
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
SELECT id, commune, longitude::DOUBLE AS longitude, latitude::DOUBLE AS latitude,
  population::INTEGER AS population, origin
FROM (FROM arrondissements UNION ALL FROM communes)
ORDER BY id;

-- The finer demand that tells QPV from the rest: each QPV where it is, the remainder of its
-- communes where they are. A QPV across communes is split by area.
CREATE TABLE qpv_share AS
SELECT qc.qpv, qc.commune, qp.population * qc.area_share AS population
FROM qpv_commune qc JOIN qpv_population qp ON qp.qpv = qc.qpv
WHERE qp.population IS NOT NULL
ORDER BY ALL;

CREATE TABLE zone_demand_point AS
WITH in_qpv AS (SELECT commune, sum(population) AS population FROM qpv_share GROUP BY commune),
whole AS (SELECT commune, sum(population) AS population FROM demand_point GROUP BY commune)
SELECT s.qpv AS id, s.commune, q.longitude, q.latitude, s.population::DOUBLE AS population, true AS in_qpv, NULL AS demand_point
FROM qpv_share s JOIN qpv q ON q.code = s.qpv
UNION ALL
SELECT d.id, d.commune, d.longitude, d.latitude,
  (d.population * greatest(0, 1 - coalesce(i.population / nullif(w.population, 0), 0)))::DOUBLE, false, d.id
FROM demand_point d JOIN whole w USING (commune) LEFT JOIN in_qpv i USING (commune)
ORDER BY ALL;
