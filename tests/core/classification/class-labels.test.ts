import { describe, expect, it } from 'vitest';
import {
  classLabels,
  distinguishingDecimals,
} from '../../../src/core/classification/class-labels.ts';
import { classify } from '../../../src/core/classification/classification.ts';

const PALETTE = ['#111111', '#222222', '#333333', '#444444'];
const french = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');
const manual = (values: number[], manualBreaks: number[]) =>
  classify(values, { method: 'manual', manualBreaks, palette: PALETTE });

describe('classLabels', () => {
  it('writes the bounds with the decimals that tell them apart', () => {
    expect(classLabels(manual([1, 5, 14.25], [2, 10]), french)).toEqual([
      '1 – 2',
      '2 – 10',
      '10 – 14',
    ]);
    expect(classLabels(manual([0.1, 0.9], [0.25, 0.28]), french)).toEqual([
      '0,10 – 0,25',
      '0,25 – 0,28',
      '0,28 – 0,90',
    ]);
  });

  it('writes unbounded classes and classes of one value', () => {
    expect(classLabels(manual([7], [5, 10]), french)).toEqual(['≤ 5', '5 – 10', '> 10']);
    expect(classLabels(manual([0, 0, 3], [0]), french)).toEqual(['0', '0 – 3']);
  });

  it('takes its words from the reader’s language', () => {
    const phrases = {
      between: (low: string, high: string) => `de ${low} à ${high} km`,
      upTo: (high: string) => `jusqu’à ${high} km`,
    };
    expect(classLabels(manual([7], [5, 10]), french, phrases)).toEqual([
      'jusqu’à 5 km',
      'de 5 à 10 km',
      '> 10',
    ]);
  });

  it('has no label without class', () => {
    expect(classLabels(manual([], [5]), french)).toEqual([]);
  });
});

describe('distinguishingDecimals', () => {
  it.each([
    [[], 0],
    [[1, 1, 2], 0],
    [[1.2, 1.4], 1],
    [[0.001, 0.002, Infinity], 3],
    [[1, 1 + 1e-14], 10],
  ])('%j: %i', (numbers, decimals) => {
    expect(distinguishingDecimals(numbers)).toBe(decimals);
  });
});
