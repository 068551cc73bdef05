import { type BoundingBox, unionOfBoxes } from '../../core/geo/shapes/bounding-box.ts';
import type { FrameRecord } from '../../edition/manifest.ts';

/** The mainland and Corsica together, which the first picture shows. */
export function wholeFrame([mainland, corsica]: readonly FrameRecord[]): BoundingBox {
  return unionOfBoxes([mainland.bounds, corsica.bounds]);
}
