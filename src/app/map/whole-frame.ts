import type { FrameRecord } from '../../edition/manifest.ts';
import type { Bounds } from './map-view.ts';

/** The mainland and Corsica together, which the first picture shows. */
export function wholeFrame([mainland, corsica]: readonly FrameRecord[]): Bounds {
  const [west, south, east, north] = mainland.bounds;
  return [
    Math.min(west, corsica.bounds[0]),
    Math.min(south, corsica.bounds[1]),
    Math.max(east, corsica.bounds[2]),
    Math.max(north, corsica.bounds[3]),
  ];
}
