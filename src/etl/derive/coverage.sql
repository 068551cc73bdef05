-- Distance of people to each service: for each territory of each level, and each class of each
-- zoning. Population-weighted; the median is the smallest distance within which at least half of
-- the population lives; "beyond d" is strictly farther than d. People of territories of comparison
-- without any recorded point have no distance: they are counted apart.

CREATE TEMP TABLE located_population AS
SELECT d.commune, s.service, d.population::DOUBLE AS population, a.distance_km
FROM demand_point d
CROSS JOIN (SELECT DISTINCT service FROM access_point) s
LEFT JOIN access a ON a.origin = d.id AND a.service = s.service
WHERE d.population > 0;

CREATE TEMP TABLE grouped_population AS
SELECT m.level AS grouping_id, m.code AS group_code, p.service, p.population, p.distance_km
FROM membership m JOIN located_population p USING (commune)
WHERE m.level <> 'commune'
UNION ALL
SELECT 'zone:' || z.zoning, z.class, p.service, p.population, p.distance_km
FROM zone_class z JOIN located_population p USING (commune)
UNION ALL
SELECT 'zone:qpv', CASE WHEN d.in_qpv THEN 'qpv' ELSE 'not-qpv' END, s.service, d.population, a.distance_km
FROM zone_demand_point d
CROSS JOIN (SELECT DISTINCT service FROM access_point) s
LEFT JOIN access a ON a.origin = CASE WHEN d.in_qpv THEN d.id ELSE d.demand_point END AND a.service = s.service
WHERE d.population > 0;

CREATE TABLE group_coverage AS
WITH ordered AS (
  SELECT *, sum(population) OVER (
      PARTITION BY grouping_id, group_code, service ORDER BY distance_km, population
      ROWS UNBOUNDED PRECEDING) AS cumulated,
    sum(population) OVER (PARTITION BY grouping_id, group_code, service) AS total
  FROM grouped_population WHERE distance_km IS NOT NULL
), known AS (
  SELECT grouping_id, group_code, service,
    any_value(total) AS population,
    sum(distance_km * population) / any_value(total) AS mean_km,
    min(distance_km) FILTER (cumulated >= total / 2) AS median_km,
    coalesce(sum(population) FILTER (distance_km > 5), 0) AS beyond_5km,
    coalesce(sum(population) FILTER (distance_km > 10), 0) AS beyond_10km,
    coalesce(sum(population) FILTER (distance_km > 20), 0) AS beyond_20km
  FROM ordered GROUP BY ALL
), everyone AS (
  SELECT grouping_id, group_code, service, sum(population) AS population,
    coalesce(sum(population) FILTER (distance_km IS NULL), 0) AS without_point
  FROM grouped_population GROUP BY ALL
)
SELECT e.grouping_id, e.group_code, e.service,
  round(e.population)::INTEGER AS population,
  round(e.without_point)::INTEGER AS population_without_point,
  k.mean_km, k.median_km,
  round(k.beyond_5km)::INTEGER AS beyond_5km, round(k.beyond_10km)::INTEGER AS beyond_10km, round(k.beyond_20km)::INTEGER AS beyond_20km,
  100 * k.beyond_5km / k.population AS beyond_5km_pct,
  100 * k.beyond_10km / k.population AS beyond_10km_pct,
  100 * k.beyond_20km / k.population AS beyond_20km_pct
FROM everyone e LEFT JOIN known k USING (grouping_id, group_code, service)
ORDER BY ALL;

DROP TABLE located_population;
DROP TABLE grouped_population;
