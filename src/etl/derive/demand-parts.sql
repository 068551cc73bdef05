-- Where people are counted when QPV and the rest must be told apart, in whole people: each QPV where
-- it is, the remainder of its communes at their demand points. The sums over a QPV and over a commune
-- stay those that are published: the most peopled part takes what rounding leaves; among the many
-- squares of a population grid, which could owe people then, the largest remainders take one each.
CREATE TABLE demand_part AS
WITH qpv_part AS (
  SELECT s.qpv, s.commune,
    (round(s.population) + CASE
      WHEN row_number() OVER (PARTITION BY s.qpv ORDER BY s.population DESC, s.commune) = 1
      THEN p.population - sum(round(s.population)) OVER (PARTITION BY s.qpv) ELSE 0 END)::INTEGER AS population,
    q.area_km2 * s.population / nullif(p.population, 0) AS area_km2
  FROM qpv_share s JOIN qpv_population p USING (qpv) JOIN qpv q ON q.code = s.qpv
), in_qpv AS (
  SELECT commune, sum(population) AS population, sum(area_km2) AS area_km2 FROM qpv_part GROUP BY commune
), point AS (
  -- Where nobody lives, nobody is counted: known to be none, each place with its part of the area.
  SELECT d.*,
    coalesce(d.population / nullif(sum(d.population) OVER commune, 0), 1 / count(*) OVER commune) AS share,
    sum(d.population) OVER commune AS whole,
    row_number() OVER (PARTITION BY d.commune ORDER BY d.population DESC, d.id) AS place,
    bool_or(d.origin = 'population-grid') OVER commune AS in_squares
  FROM demand_point d WINDOW commune AS (PARTITION BY d.commune)
), remainder AS (
  SELECT p.id, p.commune, p.longitude, p.latitude, p.place, p.in_squares,
    greatest(0, p.whole - coalesce(i.population, 0)) AS rest,
    p.share * rest AS people,
    CASE WHEN p.in_squares THEN floor(people) ELSE round(people) END AS counted,
    coalesce(p.area_km2, greatest(0, s.area_km2 - coalesce(i.area_km2, 0)) * p.share) AS area_km2
  FROM point p LEFT JOIN in_qpv i USING (commune) LEFT JOIN commune_shape s USING (commune)
), settled AS (
  SELECT *, rest - sum(counted) OVER (PARTITION BY commune) AS uncounted,
    row_number() OVER (PARTITION BY commune ORDER BY people - counted DESC, id) AS by_remainder
  FROM remainder
)
SELECT id, commune, NULL::VARCHAR AS qpv, longitude, latitude,
  (counted + CASE
    WHEN in_squares THEN (by_remainder <= uncounted)::INTEGER
    WHEN place = 1 THEN uncounted ELSE 0 END)::INTEGER AS population,
  area_km2::DOUBLE AS area_km2, territory
FROM settled JOIN comparison_territory USING (commune)
UNION ALL
SELECT p.qpv || '-' || p.commune, p.commune, p.qpv, q.longitude, q.latitude, p.population,
  p.area_km2::DOUBLE, t.territory
FROM qpv_part p JOIN qpv q ON q.code = p.qpv JOIN comparison_territory t USING (commune)
ORDER BY 1;
