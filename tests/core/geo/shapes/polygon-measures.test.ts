import { geoArea } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARTH_RADIUS_KM } from '../../../../src/core/geo/haversine.ts';
import { boundingBox } from '../../../../src/core/geo/shapes/bounding-box.ts';
import { interiorPoint, meanPosition } from '../../../../src/core/geo/shapes/interior-point.ts';
import type { PolygonGeometry, Ring } from '../../../../src/core/geo/shapes/polygon.ts';
import { sphericalAreaKm2 } from '../../../../src/core/geo/shapes/spherical-area.ts';
import { box, polygon, starRing } from './polygon-shapes.ts';

const SPHERE_KM2 = 4 * Math.PI * EARTH_RADIUS_KM ** 2;

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
