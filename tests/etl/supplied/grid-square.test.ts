import { expect, test } from 'vitest';
import { kilometreOf, parseSquare, placeInSquare } from '../../../src/etl/supplied/grid-square.ts';

test.each([
  ['CRS3035RES1000mN2889000E3760000', { crs: 3035, metres: 1000, north: 2889000, east: 3760000 }],
  ['CRS3035RES200mN2889200E3760400', { crs: 3035, metres: 200, north: 2889200, east: 3760400 }],
  // Martinique, and La Réunion as older files write it.
  ['CRS5490RES200mN1592600E728800', { crs: 5490, metres: 200, north: 1592600, east: 728800 }],
  ['CRS2975RES200mN7634200E0359400', { crs: 2975, metres: 200, north: 7634200, east: 359400 }],
  ['1kmN2889E3760', { crs: 3035, metres: 1000, north: 2889000, east: 3760000 }],
])('%s is a square', (id, expected) => {
  expect(parseSquare(id)).toEqual(expected);
});

test.each(['', 'CRS3035RES1000mN2889500E3760000', 'N2889000E3760000', 'CRS3035RES0mN0E0', '01001'])(
  '%j is none',
  (id) => {
    expect(parseSquare(id)).toBeNull();
  },
);

test.each([
  // Around Notre-Dame, Fort-de-France, Saint-Denis of La Réunion, Cayenne and Mamoudzou.
  ['CRS3035RES1000mN2889000E3760000', 2.35, 48.853],
  ['CRS5490RES1000mN1615000E708000', -61.065, 14.605],
  ['CRS2975RES1000mN7690000E338000', 55.45, -20.88],
  ['CRS2972RES1000mN546000E353000', -52.32, 4.94],
  ['CRS4471RES1000mN8587000E523000', 45.22, -12.78],
])('the centre of %s is where that is', (id, longitude, latitude) => {
  const [x, y] = placeInSquare(parseSquare(id)!);
  expect(Math.abs(x - longitude)).toBeLessThan(0.02);
  expect(Math.abs(y - latitude)).toBeLessThan(0.02);
});

test('a square of 200 m is in its square kilometre', () => {
  expect(kilometreOf(parseSquare('CRS3035RES200mN2889800E3760200')!)).toBe('1kmN2889E3760');
  expect(kilometreOf(parseSquare('1kmN2889E3760')!)).toBe('1kmN2889E3760');
});
