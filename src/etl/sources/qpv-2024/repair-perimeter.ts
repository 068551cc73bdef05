import { featureCollection, multiPolygon, union } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { ringDefects } from './ring-defects.ts';

/** A perimeter whose rings bound a clear area, or null when nothing is left of it. */
export interface RepairedPerimeter {
  readonly geometry: MultiPolygon | null;
  /** `collapsed`: upstream simplification reduced it to a point or a line. */
  readonly status: 'valid' | 'repaired' | 'collapsed';
}

/**
 * Unties rings that cross or touch themselves (even-odd rule), on the grid of 10^-decimals degrees,
 * and drops rings that bound nothing. A valid perimeter comes back as it is. After rounding, parts of
 * a repaired one may still touch at a point: it is the crossings that are gone.
 */
export function repairPerimeter(perimeter: MultiPolygon, decimals: number): RepairedPerimeter {
  const withArea = withoutEmptyRings(perimeter.coordinates);
  if (withArea.length === 0) return { geometry: null, status: 'collapsed' };
  const isWhole =
    withArea.flat().length === perimeter.coordinates.flat().length &&
    withArea.flat().every((ring) => {
      const { crossings, touches } = ringDefects(ring, decimals);
      return crossings + touches === 0;
    });
  if (isWhole) return { geometry: perimeter, status: 'valid' };
  let coordinates = withArea;
  do {
    coordinates = withoutEmptyRings(roundTo(untie(coordinates), decimals));
  } while (coordinates.flat().some((ring) => ringDefects(ring, decimals).crossings > 0));
  if (coordinates.length === 0) return { geometry: null, status: 'collapsed' };
  return { geometry: { type: 'MultiPolygon', coordinates }, status: 'repaired' };
}

function untie(coordinates: Position[][][]): Position[][][] {
  const area = multiPolygon(coordinates);
  const geometry = union(featureCollection([area, area]))?.geometry;
  if (!geometry) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function roundTo(coordinates: Position[][][], decimals: number): Position[][][] {
  const unit = 10 ** decimals;
  return coordinates.map((rings) =>
    rings.map((ring) =>
      ring
        .map((position) => position.map((degrees) => Math.round(degrees * unit) / unit))
        .filter(
          ([x, y], i, rounded) => i === 0 || x !== rounded[i - 1][0] || y !== rounded[i - 1][1],
        ),
    ),
  );
}

/** Drops holes that bound nothing, and polygons whose shell bounds nothing. */
function withoutEmptyRings(coordinates: Position[][][]): Position[][][] {
  return coordinates
    .filter((rings) => rings[0] && boundsArea(rings[0]))
    .map((rings) => rings.filter(boundsArea));
}

function boundsArea(ring: Position[]): boolean {
  const [first] = ring;
  if (ring.length < 4 || !first) return false;
  return ring.some((b, i) =>
    ring
      .slice(i + 1)
      .some((c) => (b[0] - first[0]) * (c[1] - first[1]) !== (b[1] - first[1]) * (c[0] - first[0])),
  );
}
