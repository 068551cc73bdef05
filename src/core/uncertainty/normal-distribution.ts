const HALF_LOG_TWO_PI = 0.9189385332046727;

function density(z: number): number {
  return Math.exp(-0.5 * z * z - HALF_LOG_TWO_PI);
}

/**
 * Probability that a standard normal variable is at most z; to about 15 digits, in the lower tail
 * too. By Marsaglia's series near 0 and Laplace's continued fraction beyond.
 */
export function normalProbability(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z > 0) return 1 - normalProbability(-z);
  if (z < -2) return lowerTail(-z);
  let sum = z;
  let term = z;
  for (let odd = 3; ; odd += 2) {
    term *= (z * z) / odd;
    if (sum + term === sum) break;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

function lowerTail(distance: number): number {
  let fraction = distance;
  for (let k = 80; k >= 1; k--) fraction = distance + k / fraction;
  return density(distance) / fraction;
}

/**
 * The z that a standard normal variable does not exceed with the given probability; −∞ at 0, +∞ at
 * 1. A rational approximation refined by Halley's iteration on `normalProbability`.
 *
 * @throws RangeError when the probability is outside 0–1.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`probability is ${probability}: a number from 0 to 1 expected`);
  }
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0) return -Infinity;
  // Abramowitz and Stegun, 26.2.23: within 4.5e−4.
  const t = Math.sqrt(-2 * Math.log(probability));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let z = numerator / denominator - t;
  for (let i = 0; i < 3; i++) {
    const step = (normalProbability(z) - probability) / density(z);
    z -= step / (1 + (z * step) / 2);
  }
  return z;
}

/** The last level asked for: intervals of all the territories of France ask for the same. */
let last = { level: Number.NaN, z: Number.NaN };

/**
 * Half-width, in standard deviations, of a two-sided interval: 1.96 at the level 0.95.
 *
 * @throws RangeError unless the level lies between 0 and 1, both excluded.
 */
export function twoSidedZ(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`level is ${level}: a number between 0 and 1 expected`);
  }
  if (level !== last.level) last = { level, z: -normalQuantile((1 - level) / 2) };
  return last.z;
}
