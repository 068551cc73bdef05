import { describe, expect, it } from 'vitest';
import { classifyBivariate } from '../../../src/core/classification/bivariate-classification.ts';

const PALETTE = ['a0', 'b0', 'c0', 'a1', 'b1', 'c1', 'a2', 'b2', 'c2'];
const thirds = { method: 'quantile' } as const;

describe('classifyBivariate', () => {
  const first = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const second = [30, 20, 10, 60, 50, 40, 90, 80, Number.NaN];

  it('crosses two variables over their complete pairs', () => {
    const both = classifyBivariate(first, second, {
      first: thirds,
      second: thirds,
      palette: PALETTE,
    });
    expect(both.count).toBe(8);
    expect(both.missingCount).toBe(1);
    expect(both.first.classes.at(-1)?.high).toBe(8);
    // Thirds of 1…8 break at 3.33 and 5.67, those of 10…90 at 33.3 and 56.7.
    expect(both.cells.map(({ count }) => count)).toEqual([3, 0, 0, 0, 1, 1, 0, 1, 2]);
    expect(both.cells.map(({ colour }) => colour)).toEqual(PALETTE);
    for (const [i, a] of first.slice(0, 8).entries()) {
      const cell = both.cells[both.classOf(a, second[i])];
      expect(cell.firstIndex).toBe(both.first.classOf(a));
      expect(cell.secondIndex).toBe(both.second.classOf(second[i]));
      expect(both.colourOf(a, second[i])).toBe(cell.colour);
    }
    expect(both.colourOf(1, 90)).toBe('a2');
    expect(both.classOf(9, Number.NaN)).toBe(-1);
    expect(both.colourOf(Number.NaN, 10)).toBeUndefined();
  });

  it('keeps the outer colours when ties leave fewer classes', () => {
    const both = classifyBivariate([0, 0, 0, 0, 0, 1], [1, 2, 3, 4, 5, 6], {
      first: thirds,
      second: thirds,
      palette: PALETTE,
    });
    expect(both.cells.map(({ colour }) => colour)).toEqual(['a0', 'c0', 'a1', 'c1', 'a2', 'c2']);
    expect(both.cells.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });

  it('makes no cell of nothing', () => {
    const nothing = classifyBivariate([Number.NaN], [1], {
      first: thirds,
      second: thirds,
      palette: PALETTE,
    });
    expect(nothing.cells).toEqual([]);
    expect(nothing.missingCount).toBe(1);
    expect(nothing.classOf(1, 1)).toBe(-1);
  });

  it('refuses wrong lengths, palettes and thresholds', () => {
    const options = { first: thirds, second: thirds, palette: PALETTE };
    expect(() => classifyBivariate([1], [1, 2], options)).toThrow('secondValues has 2 items');
    expect(() => classifyBivariate([1], [1], { ...options, palette: ['a'] })).toThrow(
      'palette has 1 colours: 9 expected',
    );
    expect(() =>
      classifyBivariate([1], [1], { ...options, first: { method: 'manual', manualBreaks: [1] } }),
    ).toThrow('first.manualBreaks has 1 thresholds: 2 expected');
  });
});
