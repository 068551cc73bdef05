-- Distance of people to each service: for each territory of each level, and each class of each
-- zoning. Population-weighted; the median is the smallest distance within which at least half of
-- the population lives; "beyond d" is strictly farther than d. People of territories of comparison
-- without any recorded point have no distance: they are counted apart.

-- Who is counted where: a QPV and the rest of its communes have demand points of their own.
CREATE TEMP TABLE group_part AS
SELECT m.level AS grouping_id, m.code AS group_code, d.id AS origin, d.population::DOUBLE AS population
FROM membership m JOIN demand_point d USING (commune)
WHERE m.level <> 'commune' AND d.population > 0
UNION ALL
SELECT 'zone:' || z.zoning, z.class, d.id, d.population
FROM zone_class z JOIN demand_point d USING (commune)
WHERE d.population > 0
UNION ALL
SELECT 'zone:qpv', if(in_qpv, 'qpv', 'not-qpv'), if(in_qpv, id, demand_point), population
FROM zone_demand_point
WHERE population > 0;

-- One number for a group and a service: millions of rows are sorted by it.
CREATE TEMP TABLE coverage_cell AS
SELECT row_number() OVER (ORDER BY grouping_id, group_code, service)::INTEGER AS cell, *
FROM (SELECT DISTINCT grouping_id, group_code FROM group_part)
CROSS JOIN (SELECT DISTINCT service FROM access_point);

CREATE TEMP TABLE cell_population AS
SELECT c.cell, p.population, a.distance_km
FROM group_part p JOIN coverage_cell c USING (grouping_id, group_code)
LEFT JOIN access a ON a.origin = p.origin AND a.service = c.service;

CREATE TABLE group_coverage AS
WITH everyone AS (
  SELECT cell, sum(population) AS population,
    sum(population) FILTER (distance_km IS NOT NULL) AS located,
    coalesce(sum(population) FILTER (distance_km IS NULL), 0) AS without_point,
    sum(distance_km * population) / located AS mean_km,
    sum(population * (distance_km > 5)::INTEGER) AS beyond_5km,
    sum(population * (distance_km > 10)::INTEGER) AS beyond_10km,
    sum(population * (distance_km > 20)::INTEGER) AS beyond_20km
  FROM cell_population GROUP BY cell
), ordered AS (
  SELECT cell, distance_km, sum(population) OVER (
      PARTITION BY cell ORDER BY distance_km, population ROWS UNBOUNDED PRECEDING) AS cumulated
  FROM cell_population WHERE distance_km IS NOT NULL
), middle AS (
  SELECT cell, min(distance_km) AS median_km
  FROM ordered JOIN everyone USING (cell) WHERE cumulated >= located / 2 GROUP BY cell
)
SELECT grouping_id, group_code, service,
  round(population)::INTEGER AS population,
  round(without_point)::INTEGER AS population_without_point,
  mean_km, median_km,
  round(beyond_5km)::INTEGER AS beyond_5km, round(beyond_10km)::INTEGER AS beyond_10km, round(beyond_20km)::INTEGER AS beyond_20km,
  100 * beyond_5km / located AS beyond_5km_pct,
  100 * beyond_10km / located AS beyond_10km_pct,
  100 * beyond_20km / located AS beyond_20km_pct
FROM coverage_cell JOIN everyone USING (cell) LEFT JOIN middle USING (cell)
ORDER BY grouping_id, group_code, service;

DROP TABLE group_part;
DROP TABLE coverage_cell;
DROP TABLE cell_population;
