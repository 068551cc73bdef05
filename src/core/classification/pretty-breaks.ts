import type { ClassBreaks } from './class-breaks.ts';

/** How much R's `pretty` prefers a larger step over more classes. */
const LARGER_STEP_BIAS = 1.5;
const FIVEFOLD_STEP_BIAS = 0.5 + 1.5 * LARGER_STEP_BIAS;
const RELATIVE_TOLERANCE = 1e-10;
/** Beyond this power of ten, or its inverse, steps and their multiples leave the doubles. */
const MOST_EXPONENT = 290;

/**
 * Classes of the same width whose bounds are round numbers: multiples of 1, 2 or 5 times a power
 * of ten. About as many classes as asked; the first begins and the last ends at a round number.
 * Values that differ by less than a ten-billionth of their size make a single class.
 *
 * @measure classification-pretty
 * @formula step u ∈ {1, 2, 5, 10}·10^{⌊log₁₀ c⌋} nearest above c = (max − min)/k under the biases; bounds i·u
 * @convention R's base::pretty with its default biases (1.5 and 2.75), as classInt's style "pretty".
 * @unit that of the values
 * @range covers the values
 * @missing Missing values are left out and counted.
 * @reference R. A. Becker, J. M. Chambers and A. R. Wilks, 1988, The New S Language.
 */
export function prettyBreaks(sorted: Float64Array, classCount: number): ClassBreaks {
  const minimum = sorted[0];
  const maximum = sorted[sorted.length - 1];
  const magnitude = Math.max(Math.abs(minimum), Math.abs(maximum));
  const range = maximum - minimum;
  const width = range < Infinity ? range / classCount : maximum / classCount - minimum / classCount;
  const exponent = Math.floor(Math.log10(width));
  if (width < RELATIVE_TOLERANCE * magnitude || Math.abs(exponent) > MOST_EXPONENT) {
    return { thresholds: [], ends: 'data' };
  }
  const step = roundStep(width, exponent);
  let first = Math.floor(minimum / step.size + RELATIVE_TOLERANCE);
  let last = Math.ceil(maximum / step.size - RELATIVE_TOLERANCE);
  // The tolerance spares a class for a rounding error, but no value may fall outside.
  if (multiple(step, first) > minimum) first--;
  if (multiple(step, last) < maximum) last++;
  const bounds = Array.from({ length: last - first + 1 }, (_, i) => multiple(step, first + i));
  return { thresholds: bounds.slice(1, -1), ends: [bounds[0], bounds[bounds.length - 1]] };
}

/** A step of `mantissa` × 10^`exponent`, kept apart so that its multiples are exact decimals. */
interface DecimalStep {
  readonly size: number;
  readonly mantissa: number;
  readonly exponent: number;
}

/** The inequalities are written as R writes them, so that ties between two steps fall on the same side. */
function roundStep(width: number, exponent: number): DecimalStep {
  const unit = 10 ** exponent;
  let mantissa = 1;
  if (2 * unit - width < LARGER_STEP_BIAS * (width - unit)) {
    mantissa = 2;
    if (5 * unit - width < FIVEFOLD_STEP_BIAS * (width - 2 * unit)) {
      mantissa = 5;
      if (10 * unit - width < LARGER_STEP_BIAS * (width - 5 * unit)) mantissa = 10;
    }
  }
  return { size: mantissa * unit, mantissa, exponent };
}

function multiple({ mantissa, exponent }: DecimalStep, count: number): number {
  const units = count * mantissa;
  return exponent < 0 ? units / 10 ** -exponent : units * 10 ** exponent;
}
