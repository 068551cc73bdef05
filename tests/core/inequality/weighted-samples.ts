import fc from 'fast-check';

export interface Sample {
  values: number[];
  weights: number[];
}

/** Non-negative values with positive weights, ties and zeros among them, not all zero. */
export const samples = fc
  .array(
    fc.record({
      value: fc.oneof(
        fc.integer({ min: 0, max: 9 }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      ),
      weight: fc.oneof(
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
      ),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .filter((items) => items.some(({ value }) => value > 0))
  .map(
    (items): Sample => ({
      values: items.map(({ value }) => value),
      weights: items.map(({ weight }) => weight),
    }),
  );

export const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

export const mean = ({ values, weights }: Sample) =>
  sum(values.map((value, i) => value * weights[i])) / sum(weights);
