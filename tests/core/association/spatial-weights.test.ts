import { describe, expect, it } from 'vitest';
import {
  contiguityWeights,
  islandsOf,
  nearestNeighbourWeights,
  neighbourCount,
  weightOf,
  weightsAmong,
} from '../../../src/core/association/spatial-weights.ts';
import { symmetricPairs } from '../../../src/core/association/symmetric-pairs.ts';
import { weightSums } from '../../../src/core/association/weight-sums.ts';
import { denseWeights, latticeWeights, rowsOf } from './lattices.ts';

const lists = [[1, 2], [0], [0], []];

describe('contiguityWeights', () => {
  it('gives neighbours 1, or shares 1 among them', () => {
    const binary = contiguityWeights(rowsOf(lists), 'binary');
    const standardised = contiguityWeights(rowsOf(lists));
    expect([0, 1, 2, 3].map((unit) => neighbourCount(binary, unit))).toEqual([2, 1, 1, 0]);
    expect([weightOf(binary, 0), weightOf(standardised, 0)]).toEqual([1, 0.5]);
    expect([...islandsOf(standardised)]).toEqual([3]);
  });

  it('keeps the arrays it is given', () => {
    const rows = rowsOf(lists);
    expect(contiguityWeights(rows).neighbours).toBe(rows.neighbours);
  });

  it('accepts no units', () => {
    expect(contiguityWeights(rowsOf([])).size).toBe(0);
  });

  it.each([
    ['a unit out of range', [[1], [0, 2]], 'unit 1 neighbours 2: there are 2 units'],
    ['a unit that neighbours itself', [[0]], 'unit 0 neighbours itself'],
    ['a unit named twice', [[1, 1], [0]], 'unit 0 neighbours 1 twice'],
    ['a border known from one side', [[1], []], 'unit 0 neighbours 1 but not the reverse'],
  ])('refuses %s', (_, given, message) => {
    expect(() => contiguityWeights(rowsOf(given))).toThrow(message);
  });

  it('refuses offsets that do not fit', () => {
    const neighbours = Uint32Array.of(1, 2);
    const attempt = (offsets: number[]) => () =>
      contiguityWeights({ offsets: Uint32Array.from(offsets), neighbours });
    expect(attempt([0, 1, 3])).toThrow('offsets go from 0 to 3: 0 to 2');
    expect(attempt([0, 2, 1, 2])).toThrow('offsets[2] is 1, less than the one before, 2');
    expect(attempt([])).toThrow(RangeError);
  });
});

describe('nearestNeighbourWeights', () => {
  it('passes over the unit itself and what is missing', () => {
    // Units 0 and 1 share a place, so that unit 1 finds 0 before itself.
    const nearest = { k: 3, index: Int32Array.of(0, 1, 2, 0, 1, 2, 2, 0, -1) };
    const weights = nearestNeighbourWeights(nearest, 2);
    expect([...weights.offsets]).toEqual([0, 2, 4, 5]);
    expect([...weights.neighbours]).toEqual([1, 2, 0, 2, 0]);
  });

  it.each([
    ['more than were looked for', { k: 2, index: Int32Array.of(0, 1) }, 3, 'k is 3'],
    ['half a row', { k: 2, index: Int32Array.of(0, 1, 1) }, 1, 'nearest.k is 1.5'],
    ['a unit out of range', { k: 1, index: Int32Array.of(4) }, 1, 'unit 0 neighbours 4'],
    [
      'a unit found twice',
      { k: 2, index: Int32Array.of(1, 1, 0, 1) },
      2,
      'unit 0 neighbours 1 twice',
    ],
  ])('refuses %s', (_, nearest, k, message) => {
    expect(() => nearestNeighbourWeights(nearest, k)).toThrow(message);
  });
});

it('weightsAmong keeps the links between the units asked, renumbered', () => {
  const some = weightsAmong(contiguityWeights(rowsOf(lists)), Uint32Array.of(0, 2, 3));
  expect([...some.offsets]).toEqual([0, 1, 2, 2]);
  expect([...some.neighbours]).toEqual([1, 0]);
});

describe.each(['binary', 'row-standardised'] as const)('sums of %s weights', (style) => {
  const asymmetric = [[1, 2], [2], [0, 1, 3], [0], []];
  const weights = { ...rowsOf(asymmetric), size: 5, style };
  const dense = denseWeights(asymmetric, style);
  const all = dense.flatMap((row, i) => row.map((w, j) => ({ w, back: dense[j][i] })));

  it('equal those of the full matrix', () => {
    const { s0, s1, s2 } = weightSums(weights);
    expect(s0).toBeCloseTo(
      all.reduce((sum, { w }) => sum + w, 0),
      12,
    );
    expect(s1).toBeCloseTo(all.reduce((sum, { w, back }) => sum + (w + back) ** 2, 0) / 2, 12);
    const marginal = dense.map(
      (row, i) => row.reduce((sum, w) => sum + w, 0) + dense.reduce((sum, r) => sum + r[i], 0),
    );
    expect(s2).toBeCloseTo(
      marginal.reduce((sum, m) => sum + m * m, 0),
      12,
    );
  });

  it('are folded into pairs without loss', () => {
    const pairs = symmetricPairs(weights);
    expect(new Set([...pairs.first].map((i, k) => `${i} ${pairs.second[k]}`)).size).toBe(
      pairs.weight.length,
    );
    pairs.first.forEach((i, k) => {
      const j = pairs.second[k];
      expect(i).toBeLessThan(j);
      expect(pairs.weight[k]).toBeCloseTo(dense[i][j] + dense[j][i], 12);
    });
  });
});

it('sums of a 3 × 3 rook lattice are the textbook ones', () => {
  expect(weightSums(latticeWeights(3, 3, 'binary'))).toEqual({ s0: 24, s1: 48, s2: 272 });
});
