import { expect, it } from 'vitest';
import { peerRanks } from '../../../../src/app/explorer/charts/peer-ranks.ts';
import { completeSteps } from '../../../../src/core/steps.ts';

const ranksOf = (polarity: 'higher-is-worse' | 'higher-is-better' | 'neutral') =>
  completeSteps(
    peerRanks({
      level: 'departement',
      population: Float64Array.of(100, 110, 120, 130, 140),
      densityClass: null,
      low: Float64Array.of(1, 4, 3, Number.NaN, 9),
      high: Float64Array.of(1, 4, 6, Number.NaN, 9),
      polarity,
    }),
  );

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
