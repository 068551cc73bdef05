/**
 * How willingness to travel falls with cost (kilometres or minutes), as data: it can be written in
 * an address or posted to a worker. No weight is negative.
 *
 * - `binary`: 1 at any cost (the two-step method proper; the catchment does the rest).
 * - `stepped`: `weights[k]` up to and including `limits[k]`, 0 beyond the last. Luo and Qi, 2009,
 *   An enhanced two-step floating catchment area (E2SFCA) method.
 * - `gaussian`: exp(−c² / 2·scale²), as PySAL access.
 * - `truncated-gaussian`: (exp(−½(c/limit)²) − exp(−½)) / (1 − exp(−½)), 0 from `limit` on. Dai,
 *   2010, Black residential segregation, disparities in spatial access to health care facilities.
 * - `exponential`: exp(−c / scale).
 * - `power`: (max(c, minimumCost) / scale)^−exponent, the gravity model; above 1 nearer than
 *   `scale`. `minimumCost` keeps it finite at 0. PySAL writes the exponent with its sign (alpha).
 */
export type Decay =
  | { readonly kind: 'binary' }
  | {
      readonly kind: 'stepped';
      /** Upper limits of the zones, ascending, included. */
      readonly limits: readonly number[];
      /** One weight ≥ 0 per zone. */
      readonly weights: readonly number[];
    }
  | { readonly kind: 'gaussian'; readonly scale: number }
  | { readonly kind: 'truncated-gaussian'; readonly limit: number }
  | { readonly kind: 'exponential'; readonly scale: number }
  | {
      readonly kind: 'power';
      readonly exponent: number;
      readonly minimumCost: number;
      /** Cost of weight 1; 1 when not given. */
      readonly scale?: number;
    };

/**
 * Decay: the weight of a place, as a function of what it costs to reach it.
 *
 * @measure decay
 * @formula binary 1; stepped w_k for l_{k−1} < c ≤ l_k; Gaussian exp(−c²/(2s²)); truncated Gaussian (exp(−½(c/l)²) − exp(−½)) / (1 − exp(−½)), 0 from l on; exponential exp(−c/s); power (max(c, m)/s)^{−b}
 * @convention s is `scale`, l a limit, m `minimumCost`, b `exponent`. The Gaussian is that of PySAL access, without cut-off but the catchment's; PySAL writes the exponent of the power with its sign.
 * @unit none
 * @range 0 to 1; the power exceeds 1 nearer than `scale`
 * @missing Costs must be known here: `pairWeights` gives a pair of unknown cost the weight 0.
 * @reference W. Luo and Y. Qi, 2009, An enhanced two-step floating catchment area (E2SFCA) method; D. Dai, 2010, Black residential segregation, disparities in spatial access to health care facilities.
 *
 * @throws RangeError that names the parameter out of range.
 */
export function decayFunction(decay: Decay): (cost: number) => number {
  switch (decay.kind) {
    case 'binary':
      return () => 1;
    case 'stepped':
      return steppedWeight(decay.limits, decay.weights);
    case 'gaussian': {
      const { scale } = decay;
      requirePositive('scale', scale);
      const rate = 1 / scale;
      return (cost) => Math.exp(-0.5 * (cost * rate) * (cost * rate));
    }
    case 'truncated-gaussian': {
      const { limit } = decay;
      requirePositive('limit', limit);
      const floor = Math.exp(-0.5);
      return (cost) =>
        cost < limit ? (Math.exp(-0.5 * (cost / limit) * (cost / limit)) - floor) / (1 - floor) : 0;
    }
    case 'exponential': {
      const { scale } = decay;
      requirePositive('scale', scale);
      const rate = -1 / scale;
      return (cost) => Math.exp(cost * rate);
    }
    case 'power': {
      const { exponent, minimumCost, scale = 1 } = decay;
      requirePositive('exponent', exponent);
      requirePositive('minimumCost', minimumCost);
      requirePositive('scale', scale);
      return (cost) => (Math.max(cost, minimumCost) / scale) ** -exponent;
    }
  }
}

function steppedWeight(
  limits: readonly number[],
  weights: readonly number[],
): (cost: number) => number {
  if (limits.length === 0 || limits.length !== weights.length) {
    throw new RangeError(
      `stepped decay with ${limits.length} limits and ${weights.length} weights: as many of both, and one at least, expected`,
    );
  }
  limits.forEach((limit, k) => {
    if (!(limit > (limits[k - 1] ?? -1) && limit >= 0)) {
      throw new RangeError(`limits[${k}] is ${limit}: ascending limits ≥ 0 expected`);
    }
    if (!(weights[k] >= 0 && weights[k] < Infinity)) {
      throw new RangeError(`weights[${k}] is ${weights[k]}: a finite number ≥ 0 expected`);
    }
  });
  const zoneCount = limits.length;
  const upper = Float64Array.from(limits);
  const weightOfZone = Float64Array.of(...weights, 0);
  return (cost) => {
    let zone = 0;
    while (zone < zoneCount && cost > upper[zone]) zone++;
    return weightOfZone[zone];
  };
}

function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${name} is ${value}: a finite number above 0 expected`);
  }
}
