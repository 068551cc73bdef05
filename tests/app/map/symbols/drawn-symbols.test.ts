import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  drawnSymbols,
  SHAPE_FLOATS,
  statesOf,
  symbolAt,
} from '../../../../src/app/map/layers/symbols/drawn-symbols.ts';

const symbols = (
  low: readonly number[],
  high = low,
  longitude: readonly number[] = low.map(() => 2),
) => ({
  low: Float64Array.from(low),
  high: Float64Array.from(high),
  most: Math.max(...high.filter((one) => !Number.isNaN(one))),
  places: {
    longitude: Float64Array.from(longitude),
    latitude: Float64Array.from(low.map(() => 48)),
  },
});
const shares = ({ shapes }: { shapes: Float32Array }) =>
  Array.from(shapes).filter((_, i) => i % SHAPE_FLOATS === SHAPE_FLOATS - 1);

it('draws the largest circles first, and small ones on them', () => {
  const values = Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5000) + 1);
  const { ids, circleCount } = drawnSymbols(symbols(values));
  expect(circleCount).toBe(5000);
  expect(Array.from(ids, (id) => values[id])).toEqual(values.toSorted((a, b) => b - a));
});

it('draws none where there is no value, nobody or no place, and a ring where the value is a range', () => {
  const few = symbols([9, Number.NaN, 0, 0, 5], [9, Number.NaN, 0, 4, 5], [2, 2, 2, 2, Number.NaN]);
  const drawn = drawnSymbols(few);
  expect([...drawn.ids]).toEqual([0, 3, 3]);
  expect(drawn.circleCount).toBe(2);
  const [first, second, ring] = shares(drawn);
  expect([first, second]).toEqual([1, 0]);
  expect(ring).toBeCloseTo(2 / 3, 6);
  expect([...statesOf(drawn, null)]).toEqual([0, 0, 1]);
  expect([...statesOf(drawn, Uint8Array.of(1, 0, 0, 0, 1))]).toEqual([0, 2, 3]);
});

it('says to the graphics where places are, to a centimetre', () => {
  const degrees = fc.double({ min: -61, max: 56, noNaN: true });
  fc.assert(
    fc.property(degrees, (longitude) => {
      const { shapes } = drawnSymbols(symbols([1], [1], [longitude]));
      const east = shapes[0] + shapes[2];
      expect(Math.abs(east - (longitude + 180) / 360) * 40_075_017).toBeLessThan(0.01);
    }),
  );
});

it('finds the uppermost circle of a point, and none beside', () => {
  const drawn = drawnSymbols(symbols([4, 100, 25], [4, 100, 25], [2, 2, 4]));
  const at = (longitude: number) =>
    symbolAt(drawn, { longitude, latitude: 48 }, (share) => (share * 1) / 360);
  expect(at(2)).toBe(0);
  expect(at(2.19)).toBe(0);
  expect(at(2.21)).toBe(1);
  expect(at(3.6)).toBe(2);
  expect(at(3.1)).toBeNull();
});
