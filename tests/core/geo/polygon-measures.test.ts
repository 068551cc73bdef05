import { geoArea } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundingBox } from '../../../src/core/geo/bounding-box.ts';
import { EARTH_RADIUS_KM } from '../../../src/core/geo/haversine.ts';
import {
  interiorPoint,
  meanPosition,
  NoInteriorError,
} from '../../../src/core/geo/interior-point.ts';
import { sideOfPolygon } from '../../../src/core/geo/point-in-polygon.ts';
import type { PolygonGeometry, Ring } from '../../../src/core/geo/polygon.ts';
import { sphericalAreaKm2 } from '../../../src/core/geo/spherical-area.ts';

const SPHERE_KM2 = 4 * Math.PI * EARTH_RADIUS_KM ** 2;
const polygon = (...rings: Ring[]): PolygonGeometry => ({ type: 'Polygon', coordinates: rings });
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A ring around a centre that does not cross itself. */
const starRing = fc
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

describe('spherical area', () => {
  const octant: Ring = [
    [0, 0],
    [90, 0],
    [0, 90],
  ];
  const cap = (latitude: number): Ring =>
    Array.from({ length: 36_000 }, (_, i) => [i / 100 - 180, latitude]);

  test('an octant is an eighth of the sphere, either way round', () => {
    expect(sphericalAreaKm2(polygon(octant))).toBeCloseTo(SPHERE_KM2 / 8, 5);
    expect(sphericalAreaKm2(polygon(octant.toReversed()))).toBeCloseTo(SPHERE_KM2 / 8, 5);
  });

  test('a cap around a pole is 2πR²(1 − sin φ)', () => {
    const expected = (SPHERE_KM2 / 2) * (1 - Math.sin(Math.PI / 3));
    expect(sphericalAreaKm2(polygon(cap(60))) / expected).toBeCloseTo(1, 7);
    expect(sphericalAreaKm2(polygon(cap(-60))) / expected).toBeCloseTo(1, 7);
  });

  test('crossing the antimeridian changes nothing', () => {
    const elsewhere = sphericalAreaKm2(polygon(box(-2, 40, 2, 45)));
    expect(sphericalAreaKm2(polygon(box(178, 40, -178, 45)))).toBeCloseTo(elsewhere, 6);
  });

  test('a square kilometre keeps its digits', () => {
    const degree = 180 / Math.PI / EARTH_RADIUS_KM;
    const west = 2.35;
    const square = box(west, 0, west + degree, degree);
    expect(sphericalAreaKm2(polygon(square))).toBeCloseTo(1, 7);
  });

  test('holes are taken out, parts added', () => {
    const shell = box(0, 44, 3, 47);
    const hole = box(1, 45, 2, 46);
    const island = box(5, 44, 6, 45);
    const area = (ring: Ring) => sphericalAreaKm2(polygon(ring));
    expect(sphericalAreaKm2(polygon(shell, hole))).toBeCloseTo(area(shell) - area(hole), 6);
    const both: PolygonGeometry = { type: 'MultiPolygon', coordinates: [[shell, hole], [island]] };
    expect(sphericalAreaKm2(both)).toBeCloseTo(area(shell) - area(hole) + area(island), 6);
  });

  test('nothing, a point and a line have no area', () => {
    expect(sphericalAreaKm2(polygon())).toBe(0);
    expect(sphericalAreaKm2({ type: 'MultiPolygon', coordinates: [] })).toBe(0);
    expect(sphericalAreaKm2(polygon([[1, 1]]))).toBe(0);
    expect(
      sphericalAreaKm2(
        polygon([
          [1, 1],
          [2, 3],
          [1, 1],
        ]),
      ),
    ).toBeCloseTo(0, 9);
  });

  test('agrees with d3-geo', () => {
    fc.assert(
      fc.property(starRing, (ring) => {
        const closed = [...ring, ring[0]];
        const winding = { type: 'Polygon' as const, coordinates: [closed] };
        const steradians = Math.min(geoArea(winding), 4 * Math.PI - geoArea(winding));
        const ours = sphericalAreaKm2(polygon(ring)) / EARTH_RADIUS_KM ** 2;
        expect(Math.abs(ours - steradians)).toBeLessThan(1e-12 + 1e-9 * steradians);
      }),
    );
  });
});

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
        fc.pre(hole.every(([a, b]) => sideOfPolygon(a!, b!, solid) === 'inside'));
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

describe('mean position', () => {
  test('counts each position once, closing ones and holes not', () => {
    expect(
      meanPosition(
        polygon(
          [
            [0, 0],
            [4, 0],
            [4, 0],
            [2, 3],
            [0, 0],
          ],
          [
            [1, 1],
            [2, 2],
            [1, 2],
          ],
        ),
      ),
    ).toEqual([2, 1]);
    expect(
      meanPosition(
        polygon([
          [1, 1],
          [3, 2],
        ]),
      ),
    ).toEqual([2, 1.5]);
  });

  test('refuses an empty geometry', () => {
    expect(() => meanPosition(polygon())).toThrow('mean position of an empty Polygon');
  });
});

describe('bounding box', () => {
  test('of all parts', () => {
    const geometry: PolygonGeometry = {
      type: 'MultiPolygon',
      coordinates: [[box(1, 2, 3, 4)], [box(-5, 3, -4, 8)]],
    };
    expect(boundingBox(geometry)).toEqual([-5, 2, 3, 8]);
  });

  test('refuses an empty geometry', () => {
    expect(() => boundingBox(polygon())).toThrow('bounding box of an empty Polygon');
  });
});

test.each([sphericalAreaKm2, interiorPoint, meanPosition, boundingBox])(
  '$name names a broken position',
  (measure) => {
    const broken = polygon(box(0, 0, 4, 4), [
      [1, 1],
      [2, Number.NaN],
      [2, 2],
    ]);
    expect(() => measure(broken)).toThrow('position 1 of ring 1 of polygon 0 is [2, NaN]');
  },
);
