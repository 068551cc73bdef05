import { describe, expect, it } from 'vitest';
import { populationDraws } from '../../../src/core/association/population-draws.ts';
import {
  type PlacedPoints,
  randomPlacementTest,
} from '../../../src/core/association/random-placement.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { distanceFromUniform } from './uniformity.ts';

/** Places along a road, one kilometre apart, each a demand point and a candidate. */
function road(population: Float64Array, network: readonly number[]): PlacedPoints {
  const nearest = (chosen: ArrayLike<number>) => {
    const distanceKm = new Float64Array(population.length).fill(Infinity);
    for (let place = 0; place < distanceKm.length; place++) {
      for (let k = 0; k < chosen.length; k++) {
        distanceKm[place] = Math.min(distanceKm[place], Math.abs(chosen[k] - place));
      }
    }
    return distanceKm;
  };
  return {
    distanceKm: nearest(network),
    population,
    candidatePopulation: population,
    pointCounts: [network.length],
    nearestDistanceKm: nearest,
  };
}

const even = new Float64Array(60).fill(10);

describe('randomPlacementTest', () => {
  it('finds a network spread evenly nearer than chance, a huddled one farther', () => {
    const spread = completeSteps(randomPlacementTest(road(even, [9, 29, 49]), { seed: 1 }));
    expect(spread.lowerP).toBeLessThan(0.05);
    const huddled = completeSteps(randomPlacementTest(road(even, [0, 1, 2]), { seed: 1 }));
    expect(huddled.upperP).toBeLessThan(0.05);
    expect(huddled.fartherP[59]).toBe(0.01);
    expect(huddled.nearerP[0]).toBeLessThan(0.2);
  });

  it('weights the mean by population', () => {
    const population = even.slice();
    population[20] = 1000;
    const points = road(population, [20]);
    const found = completeSteps(randomPlacementTest(points, { seed: 2, draws: 9 }));
    let sum = 0;
    population.forEach((people, place) => {
      sum += people * Math.abs(place - 20);
    });
    expect(found.meanKm).toBeCloseTo(sum / (1000 + 59 * 10), 12);
    expect(found.drawnMeanKm).toHaveLength(9);
    expect(found.expectedMeanKm).toBeCloseTo(
      found.drawnMeanKm.reduce((total, km) => total + km, 0) / 9,
      12,
    );
  });

  it('counts the draws at least as far, and those at most as far, at each demand point', () => {
    const draws: Float64Array[] = [];
    const points = road(even, [10, 40]);
    const recording = {
      ...points,
      nearestDistanceKm: (chosen: Uint32Array) => {
        draws.push(points.nearestDistanceKm(chosen));
        return draws.at(-1)!;
      },
    };
    const { fartherP, nearerP } = completeSteps(randomPlacementTest(recording, { seed: 3 }));
    expect(draws).toHaveLength(99);
    for (const demand of [0, 30, 59]) {
      const drawn = draws.map((distances) => distances[demand]);
      const observed = points.distanceKm[demand];
      const farther = drawn.filter((km) => km >= observed).length;
      const nearer = drawn.filter((km) => km <= observed).length;
      expect([fartherP[demand], nearerP[demand]]).toEqual([
        (farther + 1) / 100,
        (nearer + 1) / 100,
      ]);
    }
  });

  it('gives the same draws for the same seed', () => {
    const run = (seed: number) =>
      completeSteps(randomPlacementTest(road(even, [10, 40]), { seed })).drawnMeanKm;
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it('has p-values that are uniform for a network placed at random', () => {
    const population = Float64Array.from({ length: 60 }, (_, place) => 1 + (place % 7));
    const trials = Array.from({ length: 400 }, (_, trial) => {
      const draw = populationDraws(
        { candidatePopulation: population, pointCounts: [4] },
        seededRandom(500 + trial),
      );
      const points = road(population, [...draw()]);
      return completeSteps(randomPlacementTest(points, { seed: trial })).upperP;
    });
    // Kolmogorov's distance exceeds 1.63 / √400 once in a hundred times; p goes by steps of 0.01.
    expect(distanceFromUniform(trials)).toBeLessThan(0.0915);
  });

  it('leaves out demand points without a distance', () => {
    const points = road(even, [10, 40]);
    const distanceKm = points.distanceKm.slice();
    distanceKm[5] = Number.NaN;
    const found = completeSteps(randomPlacementTest({ ...points, distanceKm }, { seed: 1 }));
    expect([found.count, found.missingCount]).toEqual([59, 1]);
    expect(found.fartherP[5]).toBeNaN();
    expect(found.nearerP[5]).toBeNaN();
  });

  it('is undefined without demand', () => {
    const points = { ...road(even, [10]), distanceKm: new Float64Array(60).fill(Number.NaN) };
    const found = completeSteps(randomPlacementTest(points, { seed: 1, draws: 3 }));
    expect(found.meanKm).toBeNaN();
    expect(found.upperP).toBeNaN();
  });

  const attempt =
    (change: object, options: object = {}) =>
    () =>
      completeSteps(
        randomPlacementTest({ ...road(even, [10, 40]), ...change }, { seed: 1, ...options }),
      );

  it.each([
    ['a negative distance', attempt({ distanceKm: even.map(() => -1) }), 'distanceKm[0] is -1'],
    ['a negative population', attempt({ population: even.map(() => -1) }), 'population[0] is -1'],
    [
      'other lengths',
      attempt({ population: new Float64Array(3) }),
      'distanceKm has 60 items but population has 3',
    ],
    [
      'a number of points that is not whole',
      attempt({ pointCounts: [1.5] }),
      'pointCounts[0] is 1.5',
    ],
    [
      'points where nobody lives',
      attempt({ candidatePopulation: new Float64Array(60) }),
      'pointCounts[0] is 2 but no candidate there has people',
    ],
    [
      'a group out of range',
      attempt({ candidateGroup: new Uint8Array(60).fill(1) }),
      'candidateGroup[0] is 1',
    ],
    ['no draws', attempt({}, { draws: 0 }), 'draws is 0'],
    [
      'a draw without a distance',
      attempt({ nearestDistanceKm: () => new Float64Array(60).fill(Number.NaN) }),
      'draw 0: distance of demand point 0 is NaN',
    ],
  ])('refuses %s', (_, run, message) => {
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});

describe('populationDraws', () => {
  it('draws in proportion to population, in each group apart', () => {
    const draw = populationDraws(
      {
        candidatePopulation: Float64Array.of(1, 3, 0, 6, 5),
        candidateGroup: [0, 0, 0, 0, 1],
        pointCounts: [10, 2],
      },
      seededRandom(6),
    );
    const counts = new Float64Array(5);
    for (let trial = 0; trial < 5000; trial++) for (const candidate of draw()) counts[candidate]++;
    expect(counts[2]).toBe(0);
    expect(counts[4]).toBe(10_000);
    [0.1, 0.3, 0, 0.6].forEach((share, candidate) => {
      expect(Math.abs(counts[candidate] / 50_000 - share)).toBeLessThan(0.01);
    });
  });
});
