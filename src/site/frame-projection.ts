import { type GeoProjection, geoConicConformal } from 'd3';
import type { FranceFrame } from '../sheet/indicator/france-frames.ts';

/** Degrees → units of the picture, for what lies in a frame; what lies out of it is cut. */
export function frameProjection(frame: Omit<FranceFrame, 'label'>): GeoProjection {
  const { bounds, x, y, width, height } = frame;
  const [west, south, east, north] = bounds;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const middle = (south + north) / 2;
  return geoConicConformal()
    .parallels(south > 40 ? [44, 49] : [middle - 1, middle + 1])
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [x + 4, y + 4],
        [x + width - 4, y + height - 4],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [x, y],
      [x + width, y + height],
    ]);
}
