import { expect, it } from 'vitest';
import { atkinson } from '../../../src/core/inequality/atkinson.ts';
import { gini } from '../../../src/core/inequality/gini.ts';
import { theil } from '../../../src/core/inequality/theil.ts';
import vector from '../../vectors/ineq_ten_incomes.json' with { type: 'json' };

it.each([
  ['gini', (y: number[]) => gini(y)],
  ['gini_corrected', (y: number[]) => gini(y, undefined, { form: 'sample' })],
  ['theil', (y: number[]) => theil(y)],
  ['atkinson_half', (y: number[]) => atkinson(y, 0.5)],
  ['atkinson_one', (y: number[]) => atkinson(y, 1)],
] as const)('the example of R’s ineq: %s', (name, measure) => {
  const { value } = measure(vector.input.y);
  expect(Math.abs(value - vector.expected[name])).toBeLessThanOrEqual(vector.tolerance);
});
