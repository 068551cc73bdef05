import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aggregateDistance,
  aggregateRatio,
  aggregateSum,
} from '../../../src/app/area/aggregate.ts';
import {
  pointsAround,
  pointsInside,
  sharesOfCommunes,
} from '../../../src/app/area/area-members.ts';
import {
  type Column,
  decodeColumn,
  encodeColumn,
  type Observation,
} from '../../../src/edition/files/column-file.ts';

const known = (value: number): Observation => ({ kind: 'value', value });
const range = (low: number, high: number): Observation => ({ kind: 'range', low, high });
const secret: Observation = { kind: 'missing', reason: 'secret' };

function column(...observations: Observation[]): Column {
  const header = { edition: 'e', indicator: 'i', level: 'commune', decimals: 0 };
  return decodeColumn('file', encodeColumn(header, observations), header);
}

const all = (population: number[]) => ({
  shares: Float64Array.from(population, () => 1),
  population,
});

describe('sums', () => {
  test('ranges add up as ranges', () => {
    const counts = column(known(10), range(0, 4), range(0, 4));
    expect(aggregateSum(counts, all([100, 10, 10]))).toEqual({
      observation: range(10, 18),
      coverage: 1,
    });
  });

  test('rounded counts add up with their rounding, withheld ones with their range', () => {
    const counts = column(known(10), known(1), range(0, 4));
    expect(aggregateSum(counts, all([100, 10, 10]), 2).observation).toEqual(range(8, 19));
  });

  test('a commune partly inside counts for its share of people', () => {
    const communes = { shares: Float64Array.of(0.25, 1, 0), population: [100, 10, 10] };
    expect(aggregateSum(column(known(40), known(5), known(99)), communes).observation).toEqual(
      known(15),
    );
  });

  test('more than a hundredth of the people without a value: no sum', () => {
    const counts = column(known(10), secret);
    expect(aggregateSum(counts, all([99, 1])).observation).toEqual(known(10));
    expect(aggregateSum(counts, all([98, 2])).observation).toEqual({
      kind: 'missing',
      reason: 'partial-coverage',
    });
  });

  test('two areas that differ by a withheld commune differ by its range only', () => {
    const counts = fc.array(
      fc.oneof(fc.integer({ min: 5, max: 500 }).map(known), fc.constant(range(0, 4))),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(counts, (others) => {
        const values = column(...others, range(0, 4));
        const population = [...others.map(() => 10), 10];
        const bounds = (shares: Float64Array) => {
          const { observation } = aggregateSum(values, { shares, population });
          if (observation.kind === 'missing') throw new Error('missing');
          return observation.kind === 'value'
            ? [observation.value, observation.value]
            : [observation.low, observation.high];
        };
        const whole = bounds(Float64Array.from(population, () => 1));
        const without = bounds(Float64Array.from(population, (_, i) => Number(i < others.length)));
        expect(whole[0] - without[0]).toBe(0);
        expect(whole[1] - without[1]).toBe(4);
      }),
    );
  });
});

describe('ratios', () => {
  const numerator = column(known(20), range(0, 9), secret);
  const denominator = column(known(100), known(100), secret);

  test('are those of the sums, never the mean of the ratios', () => {
    expect(aggregateRatio(numerator, denominator, 100, all([95, 95, 5])).observation).toEqual(
      range(10, 14.5),
    );
  });

  test('are not given where a twentieth of the people have no value', () => {
    expect(aggregateRatio(numerator, denominator, 100, all([45, 45, 10])).observation).toEqual({
      kind: 'missing',
      reason: 'partial-coverage',
    });
  });
});

describe('distances', () => {
  const points = { inside: Uint8Array.of(1, 1, 1, 0), population: [10, 30, 0, 99] };

  test('means are weighted by people, shares are of people', () => {
    const metres = [0, 10000, 50000, 50000];
    const mean = aggregateDistance({ ...points, metres }, null).observation;
    expect(mean.kind === 'value' && mean.value).toBeCloseTo((30 * 10) / 40, 10);
    expect(aggregateDistance({ ...points, metres }, 10).observation).toEqual(known(0));
    expect(aggregateDistance({ ...points, metres }, 9.999).observation).toEqual(known(75));
  });

  test('nothing recorded, or nobody there, is said', () => {
    const nowhere = { ...points, metres: [-1, -1, -1, -1] };
    expect(aggregateDistance(nowhere, null).observation).toMatchObject({
      reason: 'no-access-point',
    });
    const nobody = { ...nowhere, inside: Uint8Array.of(0, 0, 1, 0) };
    expect(aggregateDistance(nobody, 5).observation).toMatchObject({ reason: 'no-population' });
  });
});

describe('members', () => {
  test('areas that share a border share the points on it and lose none', () => {
    const box = (west: number, east: number) =>
      ({
        type: 'Polygon',
        coordinates: [
          [
            [west, 45],
            [east, 45],
            [east, 46],
            [west, 46],
          ],
        ],
      }) as const;
    const points = { longitude: [4, 4.5, 5, 5.5, 6.1], latitude: [45.5, 45, 45.5, 46, 45.5] };
    expect(Array.from(pointsInside(points, box(4, 5)))).toEqual([1, 1, 1, 0, 0]);
    expect(Array.from(pointsInside(points, box(5, 6)))).toEqual([0, 0, 1, 1, 0]);
  });

  test('a hole is outside, and several polygons add up', () => {
    const ring = (r: number) => [
      [4 - r, 45 - r],
      [4 + r, 45 - r],
      [4 + r, 45 + r],
      [4 - r, 45 + r],
    ];
    const geometry = {
      type: 'MultiPolygon',
      coordinates: [[ring(1), ring(0.5)], [ring(0.1)]],
    } as const;
    const points = { longitude: [4, 4.3, 4.8], latitude: [45, 45, 45] };
    expect(Array.from(pointsInside(points, geometry))).toEqual([1, 0, 1]);
  });

  test('around a place: at most so far from one of its points', () => {
    const centres = { longitude: [4, 5], latitude: [45, 45] };
    const points = { longitude: [4, 4.05, 4.5, 4.95], latitude: [45, 45, 45, 45] };
    expect(Array.from(pointsAround(points, centres, 4))).toEqual([1, 1, 0, 1]);
    expect(Array.from(pointsAround(points, centres, 0.001))).toEqual([1, 0, 0, 0]);
  });

  test('a commune of several points is inside for its share of people', () => {
    const inside = Uint8Array.of(1, 0, 1, 0, 1);
    expect(Array.from(sharesOfCommunes(inside, [0, 0, 1, 2, 3], [30, 10, 5, 5, 0], 5))).toEqual([
      0.75, 1, 0, 1, 0,
    ]);
  });
});
