import type { BoundingBox } from '../../core/geo/shapes/bounding-box.ts';

/** Degrees → units of the picture, y downwards; distances are true along the middle parallel. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly unitsPerKm: number;
  x(longitude: number): number;
  y(latitude: number): number;
}

/** Kilometres of a degree of latitude on a sphere of the mean radius of the Earth. */
export const kmPerDegree = (Math.PI / 180) * 6371.0088;

/** The picture of `width` × `height` units that shows the whole frame, centred. */
export function projectionOf(frame: BoundingBox, width: number, height: number): Projection {
  const [west, south, east, north] = frame;
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const kmPerLongitude = kmPerDegree * Math.cos((latitude * Math.PI) / 180);
  const unitsPerKm = Math.min(
    width / ((east - west) * kmPerLongitude),
    height / ((north - south) * kmPerDegree),
  );
  return {
    width,
    height,
    unitsPerKm,
    x: (value) => width / 2 + (value - longitude) * kmPerLongitude * unitsPerKm,
    y: (value) => height / 2 - (value - latitude) * kmPerDegree * unitsPerKm,
  };
}

/** A frame with a margin around, at least `leastKm` wide and high. */
export function widened(
  [west, south, east, north]: BoundingBox,
  share: number,
  leastKm: number,
): BoundingBox {
  const latitude = (south + north) / 2;
  const leastLatitude = leastKm / kmPerDegree;
  const leastLongitude = leastLatitude / Math.cos((latitude * Math.PI) / 180);
  const x = Math.max((east - west) * share, (leastLongitude - (east - west)) / 2);
  const y = Math.max((north - south) * share, (leastLatitude - (north - south)) / 2);
  return [west - x, south - y, east + x, north + y];
}

/** What a picture shows of the ground, in degrees. */
export function shownFrame(
  frame: BoundingBox,
  { width, height, unitsPerKm }: Projection,
): BoundingBox {
  const [west, south, east, north] = frame;
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const x = width / 2 / unitsPerKm / (kmPerDegree * Math.cos((latitude * Math.PI) / 180));
  const y = height / 2 / unitsPerKm / kmPerDegree;
  return [longitude - x, latitude - y, longitude + x, latitude + y];
}

/** Whether two boxes share more than an edge. */
export function overlap(a: BoundingBox, b: BoundingBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The smallest frame around points, given as longitudes and latitudes. */
export function frameOf(points: Iterable<readonly [number, number]>): BoundingBox | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return west <= east ? [west, south, east, north] : null;
}
