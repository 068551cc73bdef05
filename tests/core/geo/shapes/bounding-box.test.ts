import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boundingBox,
  isInBox,
  unionOfBoxes,
} from '../../../../src/core/geo/shapes/bounding-box.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const shape = fc
  .array(position, { minLength: 3, maxLength: 12 })
  .map((ring) => ({ type: 'Polygon' as const, coordinates: [ring] }));

test('the union of the boxes of some shapes is the box of all of them', () => {
  fc.assert(
    fc.property(fc.array(shape, { minLength: 1, maxLength: 8 }), (shapes) => {
      const together = {
        type: 'MultiPolygon' as const,
        coordinates: shapes.map(({ coordinates }) => coordinates),
      };
      expect(unionOfBoxes(shapes.map(boundingBox))).toEqual(boundingBox(together));
    }),
  );
  expect(() => unionOfBoxes([])).toThrow('union of no bounding box');
});

test.each([
  [0, 0, true],
  [-2, -1, true],
  [4, 3, true],
  [-2.001, 0, false],
  [4.001, 0, false],
  [0, -1.001, false],
  [0, 3.001, false],
])('longitude %d, latitude %d in a box with its edges: %s', (longitude, latitude, inside) => {
  expect(isInBox(longitude, latitude, [-2, -1, 4, 3])).toBe(inside);
});
