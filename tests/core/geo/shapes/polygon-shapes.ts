import fc from 'fast-check';
import type { PolygonGeometry, Ring } from '../../../../src/core/geo/shapes/polygon.ts';

/** Rings as a geometry. */
export const polygon = (...rings: Ring[]): PolygonGeometry => ({
  type: 'Polygon',
  coordinates: rings,
});
/** A rectangle along meridians and parallels, anticlockwise. */
export const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A ring around a centre that does not cross itself. */
export const starRing = fc
  .tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -75, max: 75, noNaN: true }),
    fc.array(fc.double({ min: 0.001, max: 5, noNaN: true }), { minLength: 3, maxLength: 30 }),
  )
  .map(([x, y, radii]) =>
    radii.map((r, i) => {
      const angle = (2 * Math.PI * i) / radii.length;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }),
  );
