import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  nearestPoint,
  scatterPoints,
} from '../../../../src/app/explorer/charts/scatter/scatter-points.ts';

it('places what has both values inside the frame, and nothing else', () => {
  const axis = (values: number[]) => ({
    values: Float64Array.from(values),
    low: 0,
    high: 10,
    pixels: [0, 20],
  });
  const { x, y } = scatterPoints(axis([1, 11, Number.NaN, 4]), axis([3, 3, 3, Number.NaN]));
  expect([...x]).toEqual([2, Number.NaN, Number.NaN, Number.NaN]);
  expect([...y]).toEqual([6, Number.NaN, Number.NaN, Number.NaN]);
});

it('finds the nearest point that is kept', () => {
  const coordinate = fc.integer({ min: 0, max: 50 });
  const points = fc.array(fc.record({ x: coordinate, y: coordinate, kept: fc.boolean() }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(points, coordinate, coordinate, (all, x, y) => {
      const found = nearestPoint(
        { x: Float32Array.from(all, (p) => p.x), y: Float32Array.from(all, (p) => p.y) },
        Uint8Array.from(all, (p) => (p.kept ? 1 : 0)),
        { x, y },
        10,
      );
      const squares = all.map((p) => (p.kept ? (p.x - x) ** 2 + (p.y - y) ** 2 : Infinity));
      const least = Math.min(Infinity, ...squares);
      if (least > 100) expect(found).toBe(-1);
      else expect(squares[found]).toBe(least);
    }),
  );
});
