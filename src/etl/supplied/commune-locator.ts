import { boundingBox, isInBox } from '../../core/geo/shapes/bounding-box.ts';
import { pointInPolygon } from '../../core/geo/shapes/point-in-polygon.ts';
import type { PolygonGeometry } from '../../core/geo/shapes/polygon.ts';

/** The shape of a commune. */
export interface CommuneShape {
  readonly code: string;
  readonly geometry: PolygonGeometry;
}

/** Side of the cells by which shapes are found, in degrees. */
const CELL = 0.1;

/**
 * Makes the function that gives the commune whose shape contains a point, the first code of two
 * whose border it is on; undefined where none does.
 */
export function communeLocator(
  shapes: readonly CommuneShape[],
): (longitude: number, latitude: number) => string | undefined {
  const sorted = [...shapes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const boxes = sorted.map(({ geometry }) => boundingBox(geometry));
  const cells = new Map<string, number[]>();
  const cellOf = (degrees: number) => Math.floor(degrees / CELL);
  boxes.forEach(([west, south, east, north], i) => {
    for (let x = cellOf(west); x <= cellOf(east); x++) {
      for (let y = cellOf(south); y <= cellOf(north); y++) {
        const key = `${x} ${y}`;
        const held = cells.get(key);
        if (held) held.push(i);
        else cells.set(key, [i]);
      }
    }
  });
  return (longitude, latitude) => {
    const near = cells.get(`${cellOf(longitude)} ${cellOf(latitude)}`) ?? [];
    const found = near.find(
      (i) =>
        isInBox(longitude, latitude, boxes[i]) &&
        pointInPolygon(longitude, latitude, sorted[i].geometry),
    );
    return found === undefined ? undefined : sorted[found].code;
  };
}
