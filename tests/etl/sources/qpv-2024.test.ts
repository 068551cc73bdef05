import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sphericalAreaKm2 } from '../../../src/core/geo/shapes/spherical-area.ts';
import { areaShares } from '../../../src/etl/sources/qpv-2024/area-shares.ts';
import { repairPerimeter } from '../../../src/etl/sources/qpv-2024/repair-perimeter.ts';
import { ringDefects } from '../../../src/etl/sources/qpv-2024/ring-defects.ts';

const square: Position[] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];
const bowTie: Position[] = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
];
const area = (...rings: Position[][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: rings.map((ring) => [ring]),
});

describe('ringDefects', () => {
  it.each([
    ['a square', square, { crossings: 0, touches: 0 }],
    ['a bow tie', bowTie, { crossings: 1, touches: 0 }],
    [
      'a ring that meets itself at a vertex',
      [
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 1],
        [0, 0],
      ],
      // The vertex belongs to four edges, that is to four pairs that are not neighbours.
      { crossings: 0, touches: 4 },
    ],
    [
      'a spike',
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [2, 1],
        [1, 1],
        [1, 0],
        [0, 0],
      ],
      { crossings: 0, touches: 4 },
    ],
  ] as const)('of %s', (_name, ring, defects) => {
    expect(ringDefects(ring as unknown as Position[], 5)).toEqual(defects);
  });

  it('finds none in a star-shaped ring', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }),
        (radii) => {
          const ring = radii.map((radius, i) => {
            const angle = (2 * Math.PI * i) / radii.length;
            return [radius * Math.cos(angle), radius * Math.sin(angle)];
          });
          expect(ringDefects([...ring, ring[0]], 5)).toEqual({ crossings: 0, touches: 0 });
        },
      ),
    );
  });
});

describe('repairPerimeter', () => {
  it('returns a valid perimeter as it is', () => {
    const valid = area(square);
    expect(repairPerimeter(valid, 5)).toEqual({ geometry: valid, status: 'valid' });
    expect(repairPerimeter(valid, 5).geometry).toBe(valid);
  });

  it('unties a bow tie into two triangles of the same size', () => {
    const { geometry, status } = repairPerimeter(area(bowTie), 5);
    expect(status).toBe('repaired');
    expect(geometry!.coordinates).toHaveLength(2);
    const triangle: Polygon = { type: 'Polygon', coordinates: [[...square.slice(0, 3), [0, 0]]] };
    expect(sphericalAreaKm2(geometry!)).toBeCloseTo(sphericalAreaKm2(triangle), -1);
    for (const ring of geometry!.coordinates.flat()) {
      expect(ringDefects(ring, 5).crossings).toBe(0);
    }
  });

  it('drops a ring that bounds nothing beside one that does', () => {
    const point: Position[] = [
      [5, 5],
      [5, 5],
      [5, 5],
    ];
    const { geometry, status } = repairPerimeter(area(square, point), 5);
    expect(status).toBe('repaired');
    expect(geometry!.coordinates).toHaveLength(1);
  });

  it.each([
    ['a point', [2, 2, 2]],
    ['a line', [0, 1, 2]],
  ])('says that %s has collapsed', (_name, longitudes) => {
    const ring = [...longitudes, longitudes[0]].map((longitude) => [longitude, longitude]);
    expect(repairPerimeter(area(ring), 5)).toEqual({ geometry: null, status: 'collapsed' });
  });
});

describe('areaShares', () => {
  const half = (code: string, west: number): { code: string; geometry: Polygon } => ({
    code,
    geometry: {
      type: 'Polygon',
      coordinates: [square.map(([x, y]) => [west + x / 2, y])],
    },
  });

  it('splits by common area, what lies outside left aside', () => {
    const shifted = area(square.map(([x, y]) => [x * 0.75 - 0.25, y]));
    expect(areaShares(shifted, [half('W', 0), half('E', 0.5)])).toEqual([
      { commune: 'W', share: 1 },
      { commune: 'E', share: 0 },
    ]);
    const shares = areaShares(area(square), [half('W', 0), half('E', 0.5)]);
    expect(shares[0].share).toBeCloseTo(0.5, 6);
    expect(shares[0].share + shares[1].share).toBeCloseTo(1, 12);
  });

  it('splits evenly what has no area or lies elsewhere', () => {
    const communes = [half('W', 0), half('E', 0.5)];
    const even = [
      { commune: 'W', share: 0.5 },
      { commune: 'E', share: 0.5 },
    ];
    expect(areaShares(null, communes)).toEqual(even);
    expect(areaShares(area(square.map(([x, y]) => [x + 9, y])), communes)).toEqual(even);
    expect(areaShares(null, [half('W', 0)])).toEqual([{ commune: 'W', share: 1 }]);
  });
});
