import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { simplify } from '../../../core/geo/shapes/simplify.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import { writeBytes } from '../write-file.ts';
import { levelTopology, type SharedArcs } from './level-topology.ts';

/** Units of the side of a square that holds one outline; a button shows it at about a tenth. */
const SIDE = 200;
const MARGIN = 8;
const TOLERANCE = 3;
/** An island that would not be seen at the size of a button, in square units. */
const LEAST_AREA = 60;

/**
 * Writes `frames.svg`: the outlines of territories in squares one below the other, each as large as
 * its square lets it be; what a page masks a square of colour with.
 *
 * @param frames ids of the territories, in the order of their squares.
 * @param frameOf the territory of a commune.
 */
export function publishFrameOutlines(
  folder: string,
  shared: SharedArcs,
  frames: readonly string[],
  frameOf: (commune: string) => string | undefined,
): Promise<FileRecord> {
  const topology = levelTopology('frame', shared, frames, frameOf, 0);
  const { features } = feature(topology, topology.objects.frame);
  const paths = features.map(({ geometry }, i) => {
    const d = outline(geometry as MultiPolygon | null, i * SIDE);
    if (d === '') throw new Error(`territory ${frames[i]} has no outline`);
    return `<path d="${d}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE * frames.length}">${paths.join('')}</svg>`;
  return writeBytes(folder, 'frames.svg', Buffer.from(svg));
}

/** Path of the outer rings of an area, in the square whose top is `top`; empty without a shape. */
function outline(area: MultiPolygon | null, top: number): string {
  const rings = area?.coordinates.map(([ring]) => ring) ?? [];
  const latitudes = rings.flatMap((ring) => ring.map(([, latitude]) => latitude));
  const extent = (values: readonly number[]) =>
    values.reduce(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Infinity, -Infinity],
    );
  const [south, north] = extent(latitudes);
  // Distances are true along the middle parallel.
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [west, east] = extent(
    rings.flatMap((ring) => ring.map(([longitude]) => longitude * narrowing)),
  );
  const scale = (SIDE - 2 * MARGIN) / Math.max(east - west, north - south);
  const left = (SIDE - scale * (east - west)) / 2;
  const above = top + (SIDE - scale * (north - south)) / 2;
  return rings
    .map((ring) =>
      ring.flatMap(([longitude, latitude]) => [
        left + scale * (longitude * narrowing - west),
        above + scale * (north - latitude),
      ]),
    )
    .filter((ring) => Math.abs(ringArea(ring)) >= LEAST_AREA)
    .map((ring) => {
      const points = simplify(ring, TOLERANCE).slice(0, -2).map(Math.round);
      return `M${points.join(' ')}z`;
    })
    .join('');
}

/** Of a closed ring, in square units; its sign is its direction. */
function ringArea(ring: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    twice += ring[i] * ring[i + 3] - ring[i + 2] * ring[i + 1];
  }
  return twice / 2;
}
