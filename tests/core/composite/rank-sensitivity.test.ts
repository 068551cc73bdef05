import { describe, expect, it } from 'vitest';
import { compositeIndex, indexComponents } from '../../../src/core/composite/composite-index.ts';
import { kendallTauB } from '../../../src/core/composite/kendall.ts';
import { rankChange, weightSensitivity } from '../../../src/core/composite/rank-sensitivity.ts';
import type { CompositeVariable } from '../../../src/core/composite/variables.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { completeSteps } from '../../../src/core/steps.ts';

const random = seededRandom(12);
const column = (name: string): CompositeVariable => ({
  name,
  values: Float64Array.from({ length: 80 }, random),
  polarity: 1,
});
const components = indexComponents(['a', 'b', 'c'].map(column), 'rank');

describe('rankChange', () => {
  it('counts who moves to another fifth', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(rankChange(ten, ten)).toEqual({ tau: 1, movedFifthShare: 0, count: 10 });
    // 2 and 3 change places across the bound of a fifth, 9 and 10 within one.
    const swapped = [1, 3, 2, 4, 5, 6, 7, 8, 10, 9];
    expect(rankChange(ten, swapped)).toEqual({
      tau: expect.closeTo(1 - 4 / 45, 12),
      movedFifthShare: 0.2,
      count: 10,
    });
  });

  it('compares only those that both rank', () => {
    const change = rankChange([1, 2, 3, Number.NaN, 5], [Number.NaN, 2, 3, 4, 5]);
    expect(change).toEqual({ tau: 1, movedFifthShare: 0, count: 3 });
    expect(rankChange([Number.NaN], [1])).toEqual({
      tau: Number.NaN,
      movedFifthShare: Number.NaN,
      count: 0,
    });
  });
});

describe('weightSensitivity', () => {
  it('leaves out each variable in turn', () => {
    const { withoutEach } = completeSteps(weightSensitivity(components, [2, 1, 1], { seed: 1 }));
    const { scores } = compositeIndex(components, [2, 1, 1]);
    const without = compositeIndex(components, [0, 1, 1]).scores;
    expect(withoutEach.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(withoutEach[0].tau).toBe(kendallTauB(scores, without).value);
    expect(withoutEach[0].tau).toBeLessThan(withoutEach[1].tau);
  });

  it('orders the τ-b of random weightings, wider as the weights may change more', () => {
    const of = (spread: number, seed = 1) =>
      completeSteps(weightSensitivity(components, [1, 1, 1], { spread, seed, draws: 99 }));
    const wide = of(1);
    expect(wide.taus).toHaveLength(99);
    expect([...wide.taus]).toEqual([...wide.taus].sort((x, y) => x - y));
    expect(wide.medianTau).toBe(wide.taus[49]);
    expect(wide.lowTau).toBe(wide.taus[4]);
    expect(wide.lowTau).toBeLessThan(of(0.2).lowTau);
    expect([...of(0).taus]).toEqual(new Array(99).fill(expect.closeTo(1, 12)));
    expect(of(1)).toEqual(wide);
    expect(of(1, 2)).not.toEqual(wide);
  });

  it('leaves nothing out of a single variable', () => {
    const single = indexComponents([column('alone')], 'standardised');
    const { withoutEach, lowTau } = completeSteps(weightSensitivity(single, [1], { seed: 1 }));
    expect(withoutEach).toEqual([]);
    expect(lowTau).toBeCloseTo(1, 12);
  });

  it('reports its progress', () => {
    const steps = weightSensitivity(components, [1, 1, 1], { draws: 7, seed: 1 });
    const progress: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) progress.push(step.value);
    expect(progress).toEqual(Array.from({ length: 10 }, (_, i) => (i + 1) / 10));
  });

  it('refuses options out of range', () => {
    const of = (options: object) => () =>
      completeSteps(weightSensitivity(components, [1, 1, 1], { seed: 1, ...options }));
    expect(of({ spread: 2 })).toThrow('spread is 2');
    expect(of({ draws: 0 })).toThrow('draws is 0');
  });
});
