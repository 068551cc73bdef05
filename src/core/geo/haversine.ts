/** Mean Earth radius (IUGG, 2a + b over 3 of WGS84), in kilometres. */
export const EARTH_RADIUS_KM = 6371.0088;

export const RADIANS_PER_DEGREE = Math.PI / 180;

const HALF_RADIANS_PER_DEGREE = Math.PI / 360;

/**
 * Great-circle distance between two points on the mean sphere.
 *
 * On the sphere of radius 6371.0088 km it differs from the WGS84 geodesic by at most 0.6 %. It is
 * symmetric to the last bit and never negative.
 *
 * @measure haversine
 * @formula d = 2R · asin √(sin²(Δφ/2) + cos φ₁ · cos φ₂ · sin²(Δλ/2)), R = 6371.0088 km
 * @convention Mean radius R₁ = (2a + b)/3 of the IUGG, as Turf; spdep and R's sp use the ellipsoid.
 * @unit kilometres
 * @range 0 to πR ≈ 20,015.1
 * @missing A coordinate that is NaN gives NaN; latitudes are not checked here.
 * @reference R. W. Sinnott, 1984, Virtues of the Haversine, Sky and Telescope 68(2).
 *
 * @param longitude1 degrees east
 * @param latitude1 degrees north, −90 to 90
 * @param longitude2 degrees east
 * @param latitude2 degrees north, −90 to 90
 */
export function haversineKm(
  longitude1: number,
  latitude1: number,
  longitude2: number,
  latitude2: number,
): number {
  return haversineFromCosinesKm(
    longitude1,
    latitude1,
    Math.cos(latitude1 * RADIANS_PER_DEGREE),
    longitude2,
    latitude2,
    Math.cos(latitude2 * RADIANS_PER_DEGREE),
  );
}

/** `haversineKm` for loops that hold the cosines of the latitudes; equal to it to the last bit. */
export function haversineFromCosinesKm(
  longitude1: number,
  latitude1: number,
  cosLatitude1: number,
  longitude2: number,
  latitude2: number,
  cosLatitude2: number,
): number {
  const sinLatitude = Math.sin((latitude2 - latitude1) * HALF_RADIANS_PER_DEGREE);
  const sinLongitude = Math.sin((longitude2 - longitude1) * HALF_RADIANS_PER_DEGREE);
  const h = sinLatitude * sinLatitude + cosLatitude1 * cosLatitude2 * (sinLongitude * sinLongitude);
  // Between antipodes rounding may bring h above 1, out of the domain of asin.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(h, 1)));
}
