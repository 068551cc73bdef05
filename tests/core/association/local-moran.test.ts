import { describe, expect, it } from 'vitest';
import { localMoran, QUADRANT } from '../../../src/core/association/local-moran.ts';
import { moran } from '../../../src/core/association/moran.ts';
import {
  contiguityWeights,
  nearestNeighbourWeights,
} from '../../../src/core/association/spatial-weights.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import stLouis from '../../vectors/moran_stl_hr8893.json' with { type: 'json' };
import { latticeLists, latticeWeights, noise, rowsOf } from './lattices.ts';
import { distanceFromUniform } from './uniformity.ts';

const lists = stLouis.input.neighbours;
const weights = contiguityWeights(rowsOf(lists));
const values = Float64Array.from(stLouis.input.y);
const n = values.length;

describe('localMoran', () => {
  it.each(['binary', 'row-standardised'] as const)('adds up to the global I: %s', (style) => {
    const styled = contiguityWeights(rowsOf(lists), style);
    const options = { permutations: 0, seed: 1, scale: 'population' } as const;
    const { statistic } = completeSteps(localMoran(values, styled, options));
    const total = style === 'binary' ? styled.neighbours.length : n;
    const sum = statistic.reduce((all, each) => all + each, 0);
    expect(sum / total).toBeCloseTo(moran(values, styled).statistic, 12);
  });

  it('has the scale of PySAL by default and of spdep on demand', () => {
    const sample = completeSteps(localMoran(values, weights, { permutations: 0, seed: 1 }));
    const population = completeSteps(
      localMoran(values, weights, { permutations: 0, seed: 1, scale: 'population' }),
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const z = values.map((value) => value - mean);
    const square = z.reduce((sum, each) => sum + each * each, 0);
    lists.forEach((list, i) => {
      const lag = list.reduce((sum, j) => sum + z[j], 0) / list.length;
      expect(sample.statistic[i]).toBeCloseTo(((n - 1) * z[i] * lag) / square, 11);
      expect(population.statistic[i]).toBeCloseTo((n * z[i] * lag) / square, 11);
    });
    expect(sample.foldedP.every(Number.isNaN)).toBe(true);
  });

  it('has the exact conditional moments', () => {
    const y = Float64Array.of(3, 1, 4, 1.5, 5, 9);
    const lattice = latticeLists(2, 3);
    const { zScore, statistic } = completeSteps(
      localMoran(y, contiguityWeights(rowsOf(lattice)), { permutations: 0, seed: 1 }),
    );
    const mean = y.reduce((sum, value) => sum + value, 0) / 6;
    const z = y.map((value) => value - mean);
    const square = z.reduce((sum, each) => sum + each * each, 0);
    lattice.forEach((list, i) => {
      const others = [...z.keys()].filter((j) => j !== i);
      const all = subsetsOf(others, list.length).map(
        (drawn) => (5 * z[i] * drawn.reduce((sum, j) => sum + z[j], 0)) / list.length / square,
      );
      const expected = all.reduce((sum, each) => sum + each, 0) / all.length;
      const variance = all.reduce((sum, each) => sum + (each - expected) ** 2, 0) / all.length;
      expect(zScore[i]).toBeCloseTo((statistic[i] - expected) / Math.sqrt(variance), 9);
    });
  });

  it.each([1, 7, 64])('agrees with draws made unit by unit, in %i sets', (permutationSets) => {
    const draws = 9999;
    const { foldedP, twoSidedP } = completeSteps(
      localMoran(values, weights, { permutations: draws, seed: 3, permutationSets }),
    );
    const naive = naiveFoldedP(values, lists, draws);
    naive.forEach((p, unit) => {
      const error = Math.sqrt((p * (1 - p)) / draws);
      expect(Math.abs(foldedP[unit] - p)).toBeLessThan(8 * error + 2 / draws);
      expect(twoSidedP[unit]).toBe(Math.min(1, 2 * foldedP[unit]));
    });
  });

  it('never draws the unit itself', () => {
    // A single peak: with itself among its neighbours its sum would exceed the observed one.
    const y = new Float64Array(4);
    y[0] = 1;
    const ring = contiguityWeights(
      rowsOf([
        [1, 3],
        [0, 2],
        [1, 3],
        [0, 2],
      ]),
    );
    const { foldedP } = completeSteps(localMoran(y, ring, { permutations: 500, seed: 2 }));
    expect(foldedP[0]).toBe(1);
  });

  it('has p-values that are uniform under the null', () => {
    const lattice = latticeWeights(12, 12);
    const folded: number[] = [];
    for (let trial = 0; trial < 40; trial++) {
      const found = completeSteps(
        localMoran(noise(144, trial), lattice, { permutations: 199, seed: trial }),
      );
      // Far enough apart not to share neighbours.
      for (const unit of [13, 17, 22, 61, 66, 70, 109, 114, 118])
        folded.push(found.twoSidedP[unit]);
    }
    // 360 values: Kolmogorov's distance exceeds 1.63 / √360 once in a hundred times.
    expect(distanceFromUniform(folded)).toBeLessThan(0.086);
  });

  it('numbers the quadrants as PySAL does', () => {
    const y = Float64Array.of(9, 9, 1, 9, 1, 1);
    const pairs = contiguityWeights(rowsOf([[1], [0], [3], [2], [5], [4]]));
    const { quadrant } = completeSteps(localMoran(y, pairs, { permutations: 0, seed: 1 }));
    expect(QUADRANT).toEqual({ none: 0, highHigh: 1, lowHigh: 2, lowLow: 3, highLow: 4 });
    expect([...quadrant]).toEqual([1, 1, 2, 4, 3, 3]);
  });

  it('gives nothing for islands and missing values, and draws from the others only', () => {
    const y = Float64Array.of(1, 2, Number.NaN, 4, 8, 3);
    const chain = contiguityWeights(rowsOf([[1], [0, 2], [1, 3], [2, 4], [3], []]));
    const found = completeSteps(localMoran(y, chain, { permutations: 99, seed: 1 }));
    expect(found).toMatchObject({ count: 5, missingCount: 1, islandCount: 1 });
    for (const unit of [2, 5]) {
      expect(found.statistic[unit]).toBeNaN();
      expect(found.foldedP[unit]).toBeNaN();
      expect(found.zScore[unit]).toBeNaN();
      expect(found.quadrant[unit]).toBe(0);
    }
    const alone = completeSteps(
      localMoran(
        Float64Array.of(1, 2, 4, 8, 3),
        contiguityWeights(rowsOf([[1], [0], [3], [2], []])),
        { permutations: 99, seed: 1 },
      ),
    );
    expect(Array.from([0, 1, 3, 4], (unit) => found.statistic[unit])).toEqual([
      ...alone.statistic.slice(0, 4),
    ]);
    expect(Array.from([0, 1, 3, 4], (unit) => found.foldedP[unit])).toEqual([
      ...alone.foldedP.slice(0, 4),
    ]);
  });

  it('is undefined for equal values and for no unit', () => {
    const flat = completeSteps(localMoran(new Float64Array(4), latticeWeights(2, 2), { seed: 1 }));
    expect(flat.statistic.every(Number.isNaN)).toBe(true);
    expect([...flat.quadrant]).toEqual([0, 0, 0, 0]);
    const none = completeSteps(
      localMoran(new Float64Array(0), contiguityWeights(rowsOf([])), { seed: 1 }),
    );
    expect(none.count).toBe(0);
  });

  it('takes a score of 0 as a tie with every draw', () => {
    const y = Float64Array.of(0, -1, 1, 2, -2, 0);
    const { foldedP } = completeSteps(
      localMoran(y, latticeWeights(2, 3), { permutations: 99, seed: 1 }),
    );
    expect(foldedP[0]).toBe(1);
    expect(foldedP[5]).toBe(1);
  });

  it('has no z-score where all others are neighbours', () => {
    const complete = contiguityWeights(
      rowsOf([
        [1, 2],
        [0, 2],
        [0, 1],
      ]),
    );
    const found = completeSteps(
      localMoran(Float64Array.of(1, 2, 6), complete, { permutations: 99, seed: 1 }),
    );
    expect(found.zScore.every(Number.isNaN)).toBe(true);
    expect([...found.foldedP]).toEqual([1, 1, 1]);
  });

  it('works on weights that are not symmetric', () => {
    const index = Int32Array.from(
      { length: 30 },
      (_, i) => (Math.floor(i / 2) * 4 + (i % 2) + 1) % 15,
    );
    const nearest = nearestNeighbourWeights({ k: 2, index }, 2, 'binary');
    const y = noise(15, 8);
    const population = { permutations: 0, seed: 1, scale: 'population' } as const;
    const { statistic } = completeSteps(localMoran(y, nearest, population));
    const sum = statistic.reduce((all, each) => all + (Number.isNaN(each) ? 0 : each), 0);
    expect(sum / nearest.neighbours.length).toBeCloseTo(moran(y, nearest).statistic, 12);
  });

  it('refuses bad numbers of permutations and sets', () => {
    const attempt = (options: object) => () =>
      completeSteps(localMoran(values, weights, { seed: 1, ...options }));
    expect(attempt({ permutations: -1 })).toThrow('permutations is -1');
    expect(attempt({ permutationSets: 0 })).toThrow('permutationSets is 0');
  });
});

function subsetsOf(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsetsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function naiveFoldedP(
  y: Float64Array,
  neighbours: readonly (readonly number[])[],
  draws: number,
): number[] {
  const random = seededRandom(99);
  return neighbours.map((list, unit) => {
    const others = [...y.keys()].filter((other) => other !== unit);
    const observed = list.reduce((sum, j) => sum + y[j], 0);
    let atLeast = 0;
    let atMost = 0;
    for (let draw = 0; draw < draws; draw++) {
      let sum = 0;
      for (let k = 0; k < list.length; k++) {
        const from = k + Math.floor(random() * (others.length - k));
        [others[k], others[from]] = [others[from], others[k]];
        sum += y[others[k]];
      }
      if (sum >= observed - 1e-9) atLeast++;
      if (sum <= observed + 1e-9) atMost++;
    }
    return (Math.min(atLeast, atMost) + 1) / (draws + 1);
  });
}
