import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orientation } from '../../../../src/core/geo/shapes/orientation.ts';
import { pointInPolygon, sideOfPolygon } from '../../../../src/core/geo/shapes/point-in-polygon.ts';
import type { PolygonGeometry, Ring } from '../../../../src/core/geo/shapes/polygon.ts';
import vector from '../../../vectors/point_in_polygon.json' with { type: 'json' };

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole: Ring = [
  [1, 1],
  [1, 3],
  [3, 3],
  [3, 1],
  [1, 1],
];
const polygon = (...rings: Ring[]): PolygonGeometry => ({ type: 'Polygon', coordinates: rings });

test.each(vector.input.cases.map((item, i) => ({ ...item, inside: vector.expected.inside[i] })))(
  'published case $#: $type, $inside',
  ({ type, coordinates, point, inside }) => {
    const geometry = { type, coordinates } as unknown as PolygonGeometry;
    expect(pointInPolygon(point[0], point[1], geometry)).toBe(inside);
  },
);

test.each([
  [0.5, 0.5, 'inside'],
  [2, 2, 'outside'],
  [5, 2, 'outside'],
  [-1, 0, 'outside'],
  [-1, 4, 'outside'],
  [0, 0, 'boundary'],
  [4, 4, 'boundary'],
  [2, 0, 'boundary'],
  [4, 2, 'boundary'],
  [1, 2, 'boundary'],
  [1, 1, 'boundary'],
  [2, 3, 'boundary'],
  [0.5, 1, 'inside'],
  [3.5, 3, 'inside'],
])('square with a hole, [%d, %d]: %s', (x, y, side) => {
  expect(sideOfPolygon(x, y, polygon(square, hole))).toBe(side);
  const unclosed = (ring: Ring) => ring.slice(1);
  expect(sideOfPolygon(x, y, polygon(unclosed(square), unclosed(hole)))).toBe(side);
  const reversed = (ring: Ring) => ring.toReversed();
  expect(sideOfPolygon(x, y, polygon(reversed(square), reversed(hole)))).toBe(side);
  const repeated = (ring: Ring) => ring.flatMap((position) => [position, position]);
  expect(sideOfPolygon(x, y, polygon(repeated(square), repeated(hole)))).toBe(side);
});

test('inside one polygon wins over the boundary of another', () => {
  const geometry: PolygonGeometry = {
    type: 'MultiPolygon',
    coordinates: [
      [square],
      [
        [
          [2, 2],
          [9, 2],
          [9, 3],
          [2, 3],
        ],
      ],
    ],
  };
  expect(sideOfPolygon(4, 2.5, geometry)).toBe('inside');
  expect(sideOfPolygon(4, 3.5, geometry)).toBe('boundary');
  expect(sideOfPolygon(9, 4, geometry)).toBe('outside');
});

test('degenerate rings have no inside', () => {
  expect(sideOfPolygon(1, 1, polygon())).toBe('outside');
  expect(sideOfPolygon(1, 1, polygon([]))).toBe('outside');
  expect(sideOfPolygon(1, 1, { type: 'MultiPolygon', coordinates: [] })).toBe('outside');
  expect(sideOfPolygon(1, 1, polygon([[1, 1]]))).toBe('boundary');
  expect(
    sideOfPolygon(
      1,
      1,
      polygon([
        [0, 0],
        [2, 2],
      ]),
    ),
  ).toBe('boundary');
  expect(
    sideOfPolygon(
      1,
      1.5,
      polygon([
        [0, 0],
        [2, 2],
        [0, 0],
      ]),
    ),
  ).toBe('outside');
});

test.each([
  [Number.NaN, 0],
  [0, Number.NaN],
  [Infinity, 0],
])('refuses the point [%d, %d]', (x, y) => {
  expect(() => pointInPolygon(x, y, polygon(square))).toThrow('finite coordinates expected');
});

test('a star-shaped ring holds the rays to its vertices and nothing beyond', () => {
  const radii = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), {
    minLength: 3,
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      radii,
      fc.nat(),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (radius, k, part) => {
        const ring = radius.map((r, i) => {
          const angle = (2 * Math.PI * i) / radius.length;
          return [r * Math.cos(angle), r * Math.sin(angle)];
        });
        const [x, y] = ring[k % ring.length] as [number, number];
        expect(sideOfPolygon(x, y, polygon(ring))).toBe('boundary');
        expect(sideOfPolygon(part * x, part * y, polygon(ring))).toBe('inside');
        expect(sideOfPolygon(1.01 * x, 1.01 * y, polygon(ring))).toBe('outside');
      },
    ),
  );
});

test('a shared edge leaves no point to both sides or to none', () => {
  const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
  const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, part, (bottom, top, t) => {
      const west = polygon([
        [-20, -5],
        [bottom, -5],
        [top, 5],
        [-20, 5],
      ]);
      const east = polygon([
        [bottom, -5],
        [20, -5],
        [20, 5],
        [top, 5],
      ]);
      const x = bottom + t * (top - bottom);
      const y = -5 + t * 10;
      const sides = [sideOfPolygon(x, y, west), sideOfPolygon(x, y, east)].sort().join(' ');
      expect(['boundary boundary', 'inside outside']).toContain(sides);
    }),
  );
});

test('the orientation is exact where doubles are not', () => {
  // Classroom example of Kettner et al. (2008): naive evaluation misjudges most of these points.
  const ulp = 2 ** -53;
  for (let i = 0; i < 64; i++) {
    for (let j = 0; j < 64; j++) {
      expect(Math.sign(orientation(12, 12, 24, 24, 0.5 + i * ulp, 0.5 + j * ulp))).toBe(
        Math.sign(j - i),
      );
    }
  }
});
