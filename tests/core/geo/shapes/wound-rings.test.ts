import { expect, test } from 'vitest';
import type { Ring } from '../../../../src/core/geo/shapes/polygon.ts';
import { woundPolygon } from '../../../../src/core/geo/shapes/wound-rings.ts';

const shell: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 0],
];
const hole: Ring = [
  [2, 1],
  [3, 2],
  [3, 1],
  [2, 1],
];

test('shells turn counter-clockwise and holes clockwise, in each polygon', () => {
  const wound = [shell, hole];
  const unwound = [shell.toReversed(), hole.toReversed()];
  expect(woundPolygon({ type: 'Polygon', coordinates: unwound }).coordinates).toEqual(wound);
  expect(
    woundPolygon({
      type: 'MultiPolygon',
      coordinates: [wound, unwound, [shell.toReversed(), hole]],
    }).coordinates,
  ).toEqual([wound, wound, wound]);
});

test('positions are rounded to a millionth of a degree', () => {
  const [ring] = woundPolygon({
    type: 'Polygon',
    coordinates: [
      [
        [0.123_456_49, 0],
        [1, 0],
        [1, 0.999_999_51],
        [0.123_456_49, 0],
      ],
    ],
  }).coordinates;
  expect(ring).toEqual([
    [0.123_456, 0],
    [1, 0],
    [1, 1],
    [0.123_456, 0],
  ]);
});
