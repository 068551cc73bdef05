/**
 * Query of the distance of each demand point to the nearest place of a service: id, commune, people
 * and km. The published one where a commune has one point; measured where it has several, in the
 * largest cities.
 */
export const demandDistances = (service: string) => `
  SELECT d.id, d.commune, d.population AS people, a.distance_km AS km
  FROM {demand_points} d JOIN {access_commune} a ON a.commune = d.commune AND a.service = '${service}'
  WHERE d.commune NOT IN ('13055', '69123', '75056')
  UNION ALL
  SELECT d.id, any_value(d.commune), any_value(d.population),
    min(2 * 6371.0088 * asin(sqrt(pow(sin(radians(d.latitude - p.latitude) / 2), 2)
      + cos(radians(d.latitude)) * cos(radians(p.latitude))
      * pow(sin(radians(d.longitude - p.longitude) / 2), 2))))
  FROM {demand_points} d JOIN {access_points} p ON p.service = '${service}'
  WHERE d.commune IN ('13055', '69123', '75056') GROUP BY d.id`;
