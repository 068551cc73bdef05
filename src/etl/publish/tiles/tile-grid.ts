import type { Path } from '../../../core/geo/shapes/path.ts';
import { simplify } from '../../../core/geo/shapes/simplify.ts';

/** How finely the tiles of a zoom are drawn. */
export interface ZoomDetail {
  readonly zoom: number;
  /** Units to the side of a tile, shown on 512 pixels (1,024 just before the next zoom). */
  readonly extent: number;
  /** Points nearer than this (in units) to the line without them are dropped. */
  readonly tolerance: number;
}

/** The last zoom is enlarged up to the closest view: it keeps every staged point. */
export const zoomDetails: readonly ZoomDetail[] = [
  { zoom: 3, extent: 512, tolerance: 0.75 },
  { zoom: 4, extent: 512, tolerance: 0.75 },
  { zoom: 5, extent: 1024, tolerance: 0.75 },
  { zoom: 6, extent: 1024, tolerance: 0.75 },
  { zoom: 7, extent: 1024, tolerance: 0.75 },
  { zoom: 8, extent: 2048, tolerance: 0.75 },
  { zoom: 9, extent: 4096, tolerance: 0 },
];

/** Web Mercator: 0–1 from west to east and from north to south. */
export function mercator(longitude: number, latitude: number): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI];
}

/**
 * A Mercator path on the grid that covers the world at a zoom, with the detail of that zoom. Its
 * ends stay, so that paths which meet there still meet.
 */
export function pathOnGrid({ zoom, extent, tolerance }: ZoomDetail, path: Path): number[] {
  const size = extent * 2 ** zoom;
  const detailed = tolerance > 0 && path.length > 4 ? simplify(path, tolerance / size) : path;
  const kept: number[] = [];
  for (let i = 0; i < detailed.length; i += 2) {
    const x = Math.round(detailed[i] * size);
    const y = Math.round(detailed[i + 1] * size);
    if (i === 0 || x !== kept[kept.length - 2] || y !== kept[kept.length - 1]) kept.push(x, y);
  }
  return kept;
}

/**
 * What is left of a polygon at the detail of its grid: its outer ring, clockwise on screen, then its
 * holes, the other way; nothing when the outer ring is gone. Rings are open.
 */
export function cleanPolygon(rings: readonly Path[]): Path[] {
  const kept: Path[] = [];
  for (const path of rings) {
    const isOuter = path === rings[0];
    const ring = cleanRing(path);
    const area = ring.length > 4 ? ringArea(ring) : 0;
    if (isOuter ? area > 0 : area < 0) kept.push(ring);
    else if (isOuter) return [];
  }
  return kept;
}

/** A ring without repeated points and without spikes, its last point not repeated. */
function cleanRing(path: Path): Path {
  const ring: number[] = [];
  for (let i = 0; i < path.length; i += 2) {
    const x = path[i];
    const y = path[i + 1];
    const end = ring.length;
    if (ring[end - 2] === x && ring[end - 1] === y) continue;
    if (ring[end - 4] === x && ring[end - 3] === y) ring.length = end - 2;
    else ring.push(x, y);
  }
  // The same where the end meets the start.
  let start = 0;
  const same = (a: number, b: number) => ring[a] === ring[b] && ring[a + 1] === ring[b + 1];
  while (ring.length - start > 2 && same(start, ring.length - 2)) ring.length -= 2;
  while (ring.length - start > 4) {
    if (same(start, ring.length - 4)) ring.length -= 4;
    else if (same(start + 2, ring.length - 2)) {
      start += 2;
      ring.length -= 2;
    } else break;
  }
  return start > 0 ? ring.slice(start) : ring;
}

/** Area within a ring: positive when it turns clockwise on screen. */
export function ringArea(ring: Path): number {
  let doubled = 0;
  let x0 = ring[ring.length - 2];
  let y0 = ring[ring.length - 1];
  for (let i = 0; i < ring.length; i += 2) {
    const x1 = ring[i];
    const y1 = ring[i + 1];
    doubled += x0 * y1 - x1 * y0;
    x0 = x1;
    y0 = y1;
  }
  return doubled / 2;
}
