import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interiorPoint, NoInteriorError } from '../../../../src/core/geo/shapes/interior-point.ts';
import { sideOfPolygon } from '../../../../src/core/geo/shapes/point-in-polygon.ts';
import type { PolygonGeometry } from '../../../../src/core/geo/shapes/polygon.ts';
import { box, polygon, starRing } from './polygon-shapes.ts';

describe('interior point', () => {
  test('of a square: its middle', () => {
    const [longitude, latitude] = interiorPoint(polygon(box(2, 45, 4, 47)));
    expect(longitude).toBeCloseTo(3, 9);
    expect(latitude).toBeCloseTo(46, 9);
  });

  test('of the largest part', () => {
    const geometry: PolygonGeometry = {
      type: 'MultiPolygon',
      coordinates: [[box(0, 0, 1, 1)], [box(10, 0, 13, 3)], [box(20, 0, 21, 1)]],
    };
    expect(interiorPoint(geometry)[0]).toBeCloseTo(11.5, 9);
  });

  test.each([
    [
      'a crescent',
      polygon([
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 9.9],
        [9.9, 9.9],
        [9.9, 0.1],
        [0, 0.1],
      ]),
    ],
    ['a frame', polygon(box(0, 0, 10, 10), box(0.01, 0.01, 9.99, 9.99))],
    [
      'a sliver with its bulge between two parallels',
      polygon([
        [0, 0],
        [1e-9, 5],
        [1, 5.001],
        [1e-9, 5.002],
        [0, 100],
      ]),
    ],
    [
      'a hole that touches the shell',
      polygon(box(0, 0, 4, 4), [
        [0, 2],
        [2, 1],
        [4, 2],
        [2, 3],
      ]),
    ],
    [
      'a hair',
      polygon([
        [0, 0],
        [1, 1],
        [1 + 1e-12, 1],
      ]),
    ],
  ])('of %s', (_, geometry) => {
    const [longitude, latitude] = interiorPoint(geometry);
    expect(sideOfPolygon(longitude, latitude, geometry)).toBe('inside');
  });

  test('of any star-shaped ring, then of the same with a hole around that point', () => {
    fc.assert(
      fc.property(starRing, fc.double({ min: 1e-9, max: 1, noNaN: true }), (ring, halfWidth) => {
        const solid = polygon(ring);
        const [x, y] = interiorPoint(solid);
        expect(sideOfPolygon(x, y, solid)).toBe('inside');
        const hole = box(x - halfWidth, y - halfWidth, x + halfWidth, y + halfWidth);
        fc.pre(hole.every(([a, b]) => sideOfPolygon(a, b, solid) === 'inside'));
        const holed = polygon(ring, hole);
        expect(sideOfPolygon(...interiorPoint(holed), holed)).toBe('inside');
      }),
    );
  });

  test.each([
    ['an empty polygon', polygon()],
    ['an empty multipolygon', { type: 'MultiPolygon', coordinates: [] } as PolygonGeometry],
    [
      'a point',
      polygon([
        [1, 1],
        [1, 1],
        [1, 1],
      ]),
    ],
    [
      'a line',
      polygon([
        [0, 0],
        [2, 2],
        [0, 0],
      ]),
    ],
    [
      'a flat ring',
      polygon([
        [0, 1],
        [2, 1],
        [5, 1],
      ]),
    ],
  ])('refuses %s', (_, geometry) => {
    expect(() => interiorPoint(geometry)).toThrow(NoInteriorError);
  });
});
