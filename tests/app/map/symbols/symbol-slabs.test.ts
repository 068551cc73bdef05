import { expect, it } from 'vitest';
import {
  SLABS,
  slabCollection,
  symbolSlabs,
} from '../../../../src/app/map/layers/symbols/symbol-slabs.ts';

const symbols = (low: number[], high = low, longitude = low.map(() => 2)) => ({
  low: Float64Array.from(low),
  high: Float64Array.from(high),
  most: Math.max(...high.filter((one) => !Number.isNaN(one))),
  places: {
    longitude: Float64Array.from(longitude),
    latitude: Float64Array.from(low.map(() => 48)),
  },
});

it('cuts the circles into parts that go on getting smaller, each circle in one', () => {
  const values = Array.from({ length: 34_875 }, (_, i) => ((i * 7919) % 34_875) + 1);
  const { ids, slabOf } = symbolSlabs(symbols(values));
  expect(ids).toHaveLength(SLABS);
  expect(ids.flatMap((slab) => Array.from(slab, (id) => values[id]))).toEqual(
    values.toSorted((a, b) => b - a),
  );
  // None so large that giving it to the map holds the page, the first small enough to be sorted.
  expect(ids[0].length).toBeLessThanOrEqual(300);
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(12_000);
  ids.forEach((slab, k) => {
    expect(slab.every((id) => slabOf[id] === k)).toBe(true);
  });
});

it('draws none where there is no value, nobody or no place, and a ring where the value is a range', () => {
  const few = symbols([9, Number.NaN, 0, 0, 5], [9, Number.NaN, 0, 4, 5], [2, 2, 2, 2, Number.NaN]);
  const { ids, slabOf } = symbolSlabs(few);
  expect([...slabOf].map((slab) => slab >= 0)).toEqual([true, false, false, true, false]);
  const features = ids.flatMap((slab) => slabCollection(few, slab).features);
  expect(features.map(({ id, properties }) => [id, properties])).toEqual([
    [0, { share: 1 }],
    [3, { share: 0, mostShare: 2 / 3 }],
  ]);
});
