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
