import { RADIANS_PER_DEGREE } from '../../core/geo/haversine.ts';

/** Pixels of the whole world at zoom 0, in width and height. */
export const WORLD_PX = 512;

/** How far east a longitude in degrees lies in Web Mercator, as a share of the world from its left edge. */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** How far south a latitude in degrees lies in Web Mercator, as a share of the world from its upper edge. */
export function mercatorY(latitude: number): number {
  const phi = latitude * RADIANS_PER_DEGREE;
  return (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2;
}
