import type { SheetLevel } from '../../sheet/facts/sheet-edition.ts';
import { type FranceFrame, franceFrames, franceSize } from '../../sheet/indicator/france-frames.ts';
import type { Ring } from '../../sheet/map/level-shapes.ts';
import { frameProjection } from '../frame-projection.ts';

/** Which commune is at each pixel of a picture of France: painted once, coloured many times. */
export interface CommuneRaster {
  readonly width: number;
  readonly height: number;
  /** Position of the commune in its index, −1 where there is none; rows from the top. */
  readonly positions: Int32Array;
  /** 1 where a pixel borders another département or the sea. */
  readonly borders: Uint8Array;
}

/** Pixels of a unit of the picture. */
const SCALE = 2;

/** Paints the communes of the frames of France. */
export function communeRaster({ index, shapes }: SheetLevel): CommuneRaster {
  const width = franceSize.width * SCALE;
  const height = franceSize.height * SCALE;
  const positions = new Int32Array(width * height).fill(-1);
  const projections = franceFrames.map((frame) => ({ frame, project: frameProjection(frame) }));
  index.bounds.forEach((bounds, position) => {
    if (!bounds) return;
    const found = projections.find(({ frame }) => overlaps(frame, bounds));
    if (!found) return;
    const rings = shapes.ringsOf(position).map((ring) => projected(ring, found.project));
    fillRings(rings, width, height, (at) => {
      positions[at] = position;
    });
  });
  return {
    width,
    height,
    positions,
    borders: bordersOf(positions, width, index.within.departement),
  };
}

function overlaps({ bounds }: FranceFrame, other: readonly number[]): boolean {
  const [west, south, east, north] = bounds;
  return other[0] < east && other[2] > west && other[1] < north && other[3] > south;
}

function projected(ring: Ring, project: ReturnType<typeof frameProjection>): Float64Array {
  const drawn = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = project([ring[i], ring[i + 1]]) ?? [Number.NaN, Number.NaN];
    drawn[i] = x * SCALE;
    drawn[i + 1] = y * SCALE;
  }
  return drawn;
}

/** Calls `paint` for the pixels whose middle is inside: between an odd crossing and the next. */
export function fillRings(
  rings: readonly Float64Array[],
  width: number,
  height: number,
  paint: (at: number) => void,
): void {
  let [top, bottom] = [height, 0];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 2) {
      if (ring[i] < top) top = ring[i];
      if (ring[i] > bottom) bottom = ring[i];
    }
  }
  const last = Math.min(height - 1, Math.ceil(bottom));
  for (let row = Math.max(0, Math.floor(top)); row <= last; row++) {
    const middle = row + 0.5;
    const crossings: number[] = [];
    for (const ring of rings) {
      for (let i = 0; i + 3 < ring.length; i += 2) {
        const [x, y, nextX, nextY] = [ring[i], ring[i + 1], ring[i + 2], ring[i + 3]];
        if (y > middle === nextY > middle) continue;
        crossings.push(x + ((middle - y) * (nextX - x)) / (nextY - y));
      }
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i] - 0.5));
      const to = Math.min(width - 1, Math.ceil(crossings[i + 1] - 0.5) - 1);
      for (let column = from; column <= to; column++) paint(row * width + column);
    }
  }
}

function bordersOf(
  positions: Int32Array,
  width: number,
  departements: readonly (string | null)[] = [],
): Uint8Array {
  const areaOf = (at: number) =>
    at >= 0 && at < positions.length && positions[at] >= 0
      ? (departements[positions[at]] ?? 'none')
      : null;
  return Uint8Array.from(positions, (position, at) => {
    if (position < 0) return 0;
    const area = areaOf(at);
    return area !== areaOf(at + 1) || area !== areaOf(at + width) ? 1 : 0;
  });
}
