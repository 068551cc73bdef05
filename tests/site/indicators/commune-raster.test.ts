import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillRings } from '../../../src/site/indicators/commune-raster.ts';

function painted(rings: readonly number[][], width: number, height: number): string[] {
  const rows = Array.from({ length: height }, () => new Array<string>(width).fill('.'));
  fillRings(
    rings.map((ring) => Float64Array.from(ring)),
    width,
    height,
    (at) => {
      rows[Math.floor(at / width)][at % width] = '#';
    },
  );
  return rows.map((row) => row.join(''));
}

test('a ring is filled where the middle of a pixel is inside, its hole is not', () => {
  const square = [1, 1, 6, 1, 6, 5, 1, 5, 1, 1];
  const hole = [3, 2, 4, 2, 4, 4, 3, 4, 3, 2];
  expect(painted([square], 7, 6)).toEqual([
    '.......',
    '.#####.',
    '.#####.',
    '.#####.',
    '.#####.',
    '.......',
  ]);
  expect(painted([square, hole], 7, 6)[2]).toBe('.##.##.');
});

test('what exceeds the picture is cut', () => {
  expect(painted([[-5, -5, 9, -5, 9, 9, -5, 9, -5, -5]], 2, 2)).toEqual(['##', '##']);
});

test('neighbours that share a border share no pixel and leave none between them', () => {
  const cuts = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(cuts, ([a, b, c, d]) => {
      const border = [a, 0, b, 3, c, 6, d, 10];
      const left = [0, 0, ...border, 0, 10, 0, 0];
      const back = [d, 10, c, 6, b, 3, a, 0];
      const right = [10, 0, 10, 10, ...back, 10, 0];
      const [one, two] = [painted([left], 10, 10), painted([right], 10, 10)];
      one.forEach((row, y) => {
        for (let x = 0; x < 10; x++) expect([row[x], two[y][x]].sort()).toEqual(['#', '.']);
      });
    }),
  );
});
