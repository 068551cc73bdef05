import { gzipSync } from 'node:zlib';
import { type Axis, clipLine, clipRing, range } from '../../../core/geo/shapes/clip.ts';
import type { Path } from '../../../core/geo/shapes/path.ts';
import type { GzippedTile } from './pmtiles-writer.ts';
import { cleanPolygon, type ZoomDetail } from './tile-grid.ts';
import { type FeatureLabels, type GeometryKind, TileLayerWriter } from './vector-tile.ts';

/** Something to draw, on the grid that covers the world at one zoom. */
export interface GridFeature extends FeatureLabels {
  readonly kind: GeometryKind;
  /**
   * Shapes of which each is drawn or gone as a whole: a point or a line (one path), or a polygon
   * (its outer ring first, clockwise on screen, then its holes, the other way; rings are open).
   */
  readonly shapes: readonly (readonly Path[])[];
}

/** Features of one source layer, which may be made as they are read. */
export interface GridLayer {
  readonly name: string;
  readonly features: Iterable<GridFeature>;
}

/** Neighbouring tiles overlap by this share of their side, so that outlines do not show at their edges. */
const BUFFER = 1 / 64;

/** Cuts layers into the gzipped vector tiles of one zoom, in the order of x and y. */
export function cutTiles(detail: ZoomDetail, layers: readonly GridLayer[]): GzippedTile[] {
  const { zoom, extent } = detail;
  const across = 2 ** zoom;
  const tiles = new Map<number, Uint8Array[]>();
  for (const { name, features } of layers) {
    const writers = new Map<number, TileLayerWriter>();
    for (const feature of features) {
      for (const [key, paths] of pathsByTile(detail, feature)) {
        const writer = writers.get(key) ?? new TileLayerWriter(name, extent);
        writers.set(key, writer);
        const west = Math.floor(key / across) * extent;
        const north = (key % across) * extent;
        writer.add(feature, feature.kind, paths, west, north);
      }
    }
    for (const [key, writer] of writers) {
      const written = tiles.get(key) ?? [];
      tiles.set(key, written);
      written.push(writer.finish());
    }
  }
  return [...tiles]
    .sort(([a], [b]) => a - b)
    .map(([key, written]) => ({
      z: zoom,
      x: Math.floor(key / across),
      y: key % across,
      bytes: gzipSync(Buffer.concat(written)),
    }));
}

/** What lies of a feature in each tile, by x × 2^zoom + y. */
function pathsByTile(detail: ZoomDetail, { kind, shapes }: GridFeature): Map<number, Path[]> {
  const found = new Map<number, Path[]>();
  const clip = kind === 'polygons' ? clipPolygon : clipLines;
  for (const shape of shapes) {
    for (const [x, column] of bands(detail, shape, 0, clip)) {
      for (const [y, paths] of bands(detail, column, 1, clip)) {
        const key = x * 2 ** detail.zoom + y;
        const present = found.get(key) ?? [];
        found.set(key, present);
        for (const path of paths) present.push(path);
      }
    }
  }
  return found;
}

type Clip = (paths: readonly Path[], axis: Axis, low: number, high: number) => readonly Path[];

/** The columns (axis 0) or the rows (axis 1) of tiles that paths touch, and what of them is there. */
function bands(
  { zoom, extent }: ZoomDetail,
  paths: readonly Path[],
  axis: Axis,
  clip: Clip,
): (readonly [tile: number, readonly Path[]])[] {
  const buffer = extent * BUFFER;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const path of paths) {
    const [low, high] = range(path, axis);
    least = Math.min(least, low);
    most = Math.max(most, high);
  }
  const first = Math.max(0, Math.floor((least - buffer) / extent));
  const last = Math.min(2 ** zoom - 1, Math.floor((most + buffer) / extent));
  if (first === last) return [[first, paths]];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const start = (first + i) * extent;
    return [first + i, clip(paths, axis, start - buffer, start + extent + buffer)] as const;
  }).filter(([, inside]) => inside.length > 0);
}

const clipLines: Clip = (lines, axis, low, high) =>
  lines.flatMap((line) => clipLine(line, axis, low, high));

const clipPolygon: Clip = (rings, axis, low, high) =>
  cleanPolygon(rings.map((ring) => clipRing(ring, axis, low, high)));
