import { expect, it } from 'vitest';
import type { RankSource } from '../../../../src/app/edition/rank-values.ts';
import { peerRanks } from '../../../../src/app/explorer/charts/ranking/peer-ranks.ts';
import type { Polarity } from '../../../../src/core/comparison/polarity.ts';
import { completeSteps } from '../../../../src/core/steps.ts';
import type { Column } from '../../../../src/edition/files/column-file.ts';

const column = (low: number[], high = low) =>
  ({ low: Float64Array.from(low), high: Float64Array.from(high) }) as unknown as Column;

const likeness = {
  level: 'departement',
  population: Float64Array.of(100, 110, 120, 130, 140),
  densityClass: null,
};
const published: RankSource = {
  indicator: { unit: 'km', parts: null },
  published: column([1, 4, 3, Number.NaN, 9], [1, 4, 6, Number.NaN, 9]),
  counted: null,
};

const ranksOf = (polarity: Polarity, source = published) =>
  completeSteps(peerRanks({ likeness, source, polarity }));

it('ranks each territory among its peers, the least favourable first', () => {
  const { order, first, last, compared, isWorse } = ranksOf('higher-is-worse');
  expect([...order]).toEqual([4, 1, 2, 0]);
  expect([...first]).toEqual([1, 2, 2, 0, 4]);
  expect([...last]).toEqual([1, 3, 3, 0, 4]);
  expect([...compared]).toEqual([3, 3, 3, 0, 3]);
  expect([...isWorse]).toEqual([0, 0, 0, 0, 1]);
});

it('turns with the polarity, and calls nothing worse where neither side is', () => {
  expect([...ranksOf('higher-is-better').order]).toEqual([0, 2, 1, 4]);
  expect([...ranksOf('neutral').isWorse]).toEqual([0, 0, 0, 0, 0]);
});

it('ranks shares by their intervals: what chance can explain sets nobody apart', () => {
  const shares = (people: number): RankSource => ({
    indicator: { unit: 'percent', parts: { factor: 100 } as never },
    published: column([10, 11, 12, Number.NaN, 40]),
    counted: {
      parts: {
        numerator: column([10, 11, 12, 0, 40].map((one) => (one * people) / 100)),
        denominator: column([people, people, people, 0, people]),
      },
      territoryOf: Int32Array.of(0, 1, 2, 3, 4),
    },
  });
  const few = ranksOf('higher-is-worse', shares(100));
  expect([...few.first]).toEqual([1, 1, 1, 0, 4]);
  expect([...few.last]).toEqual([3, 3, 3, 0, 4]);
  const many = ranksOf('higher-is-worse', shares(1_000_000));
  expect([...many.first]).toEqual([1, 2, 3, 0, 4]);
  expect([...many.last]).toEqual([1, 2, 3, 0, 4]);
});
