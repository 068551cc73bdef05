import { RADIANS_PER_DEGREE } from '../haversine.ts';
import { sideOfPolygon } from './point-in-polygon.ts';
import {
  type PolygonGeometry,
  type Position,
  polygonsOf,
  type Ring,
  requireFinitePositions,
} from './polygon.ts';
import { sphericalAreaKm2 } from './spherical-area.ts';

const SCAN_LINES = 15;

/** A point must be 5 % deeper than one nearer the middle parallel to be preferred to it. */
const WORTHWHILE_GAIN = 1.05 ** 2;

/** Thrown when a geometry bounds no area, as one that was simplified down to a line. */
export class NoInteriorError extends RangeError {
  override name = 'NoInteriorError';
}

/**
 * A point strictly inside a Polygon or MultiPolygon, well away from its boundary: among the middles
 * of the widest chords along 15 parallels of the largest polygon, the one farthest from the edges
 * (at about equal depth, the one nearest the middle parallel). An approximation of the pole of
 * inaccessibility. Deterministic, and the same for either winding of the rings.
 *
 * @returns [longitude, latitude] in degrees, for which `sideOfPolygon` says "inside"
 * @throws NoInteriorError when no polygon has an inside (empty geometry, rings without area):
 * `meanPosition` then is the next best; RangeError when a position is not finite.
 */
export function interiorPoint(geometry: PolygonGeometry): [longitude: number, latitude: number] {
  requireFinitePositions(geometry);
  const largestFirst = polygonsOf(geometry)
    .map((rings) => ({ rings, areaKm2: sphericalAreaKm2({ type: 'Polygon', coordinates: rings }) }))
    .sort((a, b) => b.areaKm2 - a.areaKm2);
  for (const { rings } of largestFirst) {
    const latitudes = [...new Set(rings[0].map((position) => position[1]))].sort((a, b) => a - b);
    const point =
      deepestChordMiddle(rings, evenLatitudes(latitudes)) ??
      // A sliver may slip between even parallels; between two vertex latitudes there is a chord.
      deepestChordMiddle(rings, latitudesBetween(latitudes));
    if (point) return point;
  }
  throw new NoInteriorError(`${geometry.type} without interior: no ring bounds an area`);
}

/**
 * The mean of the distinct positions of all shells, in degrees: where to put a geometry that has no
 * interior. It need not lie in the geometry.
 *
 * @throws RangeError when the geometry has no position, or one that is not finite.
 */
export function meanPosition(geometry: PolygonGeometry): [longitude: number, latitude: number] {
  requireFinitePositions(geometry);
  const distinct = new Map(
    polygonsOf(geometry).flatMap((rings) =>
      rings[0].map(([x, y]) => [`${x} ${y}`, [x, y]] as const),
    ),
  );
  if (distinct.size === 0) throw new RangeError(`mean position of an empty ${geometry.type}`);
  const mean = (axis: number) =>
    [...distinct.values()].reduce((sum, position) => sum + position[axis], 0) / distinct.size;
  return [mean(0), mean(1)];
}

/** From the middle outwards. */
function evenLatitudes(sorted: readonly number[]): number[] {
  const south = sorted[0];
  const height = sorted[sorted.length - 1] - south;
  const middle = south + height / 2;
  return Array.from({ length: SCAN_LINES }, (_, i) => {
    const step = Math.ceil(i / 2) / SCAN_LINES;
    return middle + (i % 2 === 0 ? step : -step) * height;
  });
}

function latitudesBetween(sorted: readonly number[]): number[] {
  return sorted.slice(1).map((latitude, i) => (sorted[i] + latitude) / 2);
}

function deepestChordMiddle(
  rings: readonly Ring[],
  latitudes: readonly number[],
): [number, number] | undefined {
  let deepest: [number, number] | undefined;
  let depth = 0;
  for (const latitude of latitudes) {
    const longitude = widestChordMiddle(rings, latitude);
    if (longitude === undefined) continue;
    const distance = squaredDegreesToRings(rings, longitude, latitude);
    if (
      distance > depth * WORTHWHILE_GAIN &&
      sideOfPolygon(longitude, latitude, { type: 'Polygon', coordinates: rings }) === 'inside'
    ) {
      depth = distance;
      deepest = [longitude, latitude];
    }
  }
  return deepest;
}

function widestChordMiddle(rings: readonly Ring[], latitude: number): number | undefined {
  const crossings: number[] = [];
  for (const ring of rings) {
    forEachEdge(ring, (ax, ay, bx, by) => {
      if (ay > latitude !== by > latitude) {
        crossings.push(ax + ((latitude - ay) / (by - ay)) * (bx - ax));
      }
    });
  }
  crossings.sort((a, b) => a - b);
  let widest = 0;
  let middle: number | undefined;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const width = crossings[i + 1] - crossings[i];
    if (width > widest) {
      widest = width;
      middle = (crossings[i] + crossings[i + 1]) / 2;
    }
  }
  return middle;
}

/** Squared distance to the nearest edge, in degrees of latitude of the plane tangent at the point. */
function squaredDegreesToRings(rings: readonly Ring[], x: number, y: number): number {
  const shrink = Math.cos(y * RADIANS_PER_DEGREE);
  let least = Infinity;
  for (const ring of rings) {
    forEachEdge(ring, (ax, ay, bx, by) => {
      const ux = (bx - ax) * shrink;
      const uy = by - ay;
      const px = (x - ax) * shrink;
      const py = y - ay;
      const length2 = ux * ux + uy * uy;
      const along = length2 > 0 ? Math.min(Math.max((px * ux + py * uy) / length2, 0), 1) : 0;
      const dx = px - along * ux;
      const dy = py - along * uy;
      least = Math.min(least, dx * dx + dy * dy);
    });
  }
  return least;
}

function forEachEdge(
  ring: Ring,
  visit: (ax: number, ay: number, bx: number, by: number) => void,
): void {
  let previous: Position = ring[ring.length - 1] ?? [];
  for (const position of ring) {
    visit(previous[0], previous[1], position[0], position[1]);
    previous = position;
  }
}
