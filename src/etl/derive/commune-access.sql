-- Access of each commune to each service: of its demand points, weighted by their populations
-- (several for Paris, Lyon and Marseille, and with a population grid). The place named is that of the largest of them.
CREATE TABLE commune_access AS
SELECT d.commune, a.service,
  arg_max(a.point, d.population) AS point,
  coalesce(sum(a.distance_km * d.population) / nullif(sum(d.population), 0), avg(a.distance_km)) AS distance_km,
  arg_max(a.within_5km, d.population) AS within_5km,
  arg_max(a.within_10km, d.population) AS within_10km,
  arg_max(a.within_20km, d.population) AS within_20km
FROM access a JOIN demand_point d ON d.id = a.origin
GROUP BY ALL ORDER BY ALL;

CREATE TABLE qpv_access AS
SELECT a.origin AS qpv, a.service, a.point, a.distance_km, a.within_5km, a.within_10km, a.within_20km,
  s.inside, s.outside_point, s.outside_km
FROM access a JOIN qpv_service s ON s.qpv = a.origin AND s.service = a.service
ORDER BY ALL;
