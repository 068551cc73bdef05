import type { Random } from '../random.ts';
import { requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';
import { gammaVariate } from './random-variates.ts';

/**
 * What a count says of the truth behind it. `share`: the count is part of the denominator
 * (binomial). `rate`: events over a denominator (Poisson); with denominators of 1, the counts
 * themselves.
 */
export type CountModel = 'share' | 'rate';

/** Draws a true share or rate compatible with a count, under Jeffreys' prior. */
export type CompatibleDraw = (random: Random, count: number, denominator: number) => number;

/** How to draw under each model: from a Beta for shares, from a Gamma for rates. */
export const compatibleDraws: Readonly<Record<CountModel, CompatibleDraw>> = {
  share: (random, count, total) => {
    const counted = gammaVariate(random, count + 0.5);
    return counted / (counted + gammaVariate(random, total - count + 0.5));
  },
  rate: (random, count, denominator) => gammaVariate(random, count + 0.5) / denominator,
};

/**
 * Positions of the territories that have a count and a denominator above 0, in ascending order.
 *
 * @throws RangeError on a negative or infinite number, a share above 1, or different lengths.
 */
export function territoriesWithCounts(
  counts: ArrayLike<number>,
  denominators: ArrayLike<number>,
  model: CountModel,
): Uint32Array {
  requireSameLength('denominators', denominators, 'counts', counts);
  requireNonNegativeOrMissing('counts', counts);
  requireNonNegativeOrMissing('denominators', denominators);
  const known = new Uint32Array(counts.length);
  let size = 0;
  for (let i = 0; i < counts.length; i++) {
    if (model === 'share' && counts[i] > denominators[i]) {
      throw new RangeError(`counts[${i}] is ${counts[i]}: at most ${denominators[i]} expected`);
    }
    if (denominators[i] > 0 && !Number.isNaN(counts[i])) known[size++] = i;
  }
  return known.subarray(0, size);
}

/** How many of `draws` sorted simulations an interval of this level leaves out at each end. */
export function drawsLeftOut(draws: number, level: number): number {
  // A level such as 0.9 leaves a hair less than a whole number of draws.
  const tail = Math.floor(((1 - level) / 2) * (draws + 1) + 1e-9);
  return Math.min(Math.max(tail - 1, 0), (draws - 1) >> 1);
}
