import { EARTH_RADIUS_KM, RADIANS_PER_DEGREE } from '../haversine.ts';
import { type PolygonGeometry, polygonsOf, type Ring, requireFinitePositions } from './polygon.ts';

/**
 * Area of a Polygon or MultiPolygon on the mean sphere: shells less their holes.
 *
 * Exact for edges that are great-circle arcs; against edges straight in longitude and latitude the
 * difference is below a millionth for shapes of the size of a commune. Either winding; a ring bounds
 * the smaller of its two sides, so it may hold a pole or cross the antimeridian, but each edge must
 * span less than 180° of longitude. Polygons that overlap are counted each.
 *
 * @measure spherical-area
 * @formula A = R²·|Σ 2·atan2(tan(Δλ/2)·(t₁ + t₂), 1 + t₁·t₂)| with t = tan(φ/2), over the edges of each ring; 2π − |Σ| for a ring around a pole
 * @convention Great-circle edges, as d3-geo and S2; Turf approximates the same integral; INSEE and IGN publish ellipsoidal or cadastral areas, up to 0.6 % apart.
 * @unit square kilometres
 * @range 0 to 4πR² ≈ 510,065,600
 * @missing A position that is not finite is an error. A geometry without positions has area 0.
 * @reference C. F. F. Karney, 2013, Algorithms for geodesics, Journal of Geodesy 87, equation for the spherical excess of the quadrilateral between an arc and the equator.
 *
 * @throws RangeError that names the ring and the position that is not finite.
 */
export function sphericalAreaKm2(geometry: PolygonGeometry): number {
  requireFinitePositions(geometry);
  let steradians = 0;
  for (const [shell, ...holes] of polygonsOf(geometry)) {
    steradians += ringSteradians(shell);
    for (const hole of holes) steradians -= ringSteradians(hole);
  }
  return Math.max(steradians, 0) * EARTH_RADIUS_KM * EARTH_RADIUS_KM;
}

/** Solid angle of the smaller side of a ring, by the excesses between its edges and the equator. */
function ringSteradians(ring: Ring): number {
  if (ring.length < 3) return 0;
  let excess = 0;
  let turn = 0;
  let [lambda1, t1] = edgeTerms(ring, ring.length - 1);
  for (let i = 0; i < ring.length; i++) {
    const [lambda2, t2] = edgeTerms(ring, i);
    const step = wrapped(lambda2 - lambda1);
    excess += 2 * Math.atan2(Math.tan(step / 2) * (t1 + t2), 1 + t1 * t2);
    turn += step;
    lambda1 = lambda2;
    t1 = t2;
  }
  const side = Math.abs(turn) > Math.PI ? 2 * Math.PI - Math.abs(excess) : Math.abs(excess);
  return Math.min(side, 4 * Math.PI - side);
}

function edgeTerms(ring: Ring, i: number): [longitude: number, tanHalfLatitude: number] {
  const [longitude, latitude] = ring[i];
  return [longitude * RADIANS_PER_DEGREE, Math.tan((latitude * RADIANS_PER_DEGREE) / 2)];
}

/** The same angle within ±π. */
function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}
