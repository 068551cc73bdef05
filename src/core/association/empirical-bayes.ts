import { requireNonNegativeOrMissing, requireSameLength } from '../validate.ts';

/** How rates are drawn towards their mean. */
export interface EmpiricalBayesOptions {
  /**
   * What a negative estimate of the variance between units becomes: 0 (by default: spdep, GeoDa),
   * or what it is (PySAL).
   */
  readonly negativeVariance?: 'zero' | 'kept';
}

/** Rates drawn towards their mean, the more so the fewer people each is made from. */
export interface EmpiricalBayes {
  /** One per unit; NaN where a count is missing or nobody lives. */
  readonly rates: Float64Array;
  /** Σ events / Σ population. */
  readonly mean: number;
  /** Estimated variance of the true rates between units. */
  readonly variance: number;
  readonly count: number;
  readonly missingCount: number;
}

/**
 * Empirical-Bayes rates: each unit's rate drawn towards the overall one, the more so the smaller
 * its population.
 *
 * @measure empirical-bayes
 * @formula bᵢ = m + cᵢ (rᵢ − m), rᵢ = eᵢ / nᵢ, m = Σe / Σn, cᵢ = A / (A + m / nᵢ), A = max(0, Σ nᵢ (rᵢ − m)² / Σ nᵢ − m / mean(n))
 * @convention Marshall's global estimator, as spdep's EBest(family = "poisson") and GeoDa: a negative A counts as 0. PySAL keeps it (`negativeVariance: 'kept'`).
 * @unit events per person
 * @range 0 to the greatest rate
 * @missing Units with a NaN count or population, or a population of 0, have no rate (NaN) and count for nothing.
 * @reference R. J. Marshall, 1991, Mapping Disease and Mortality Rates Using Empirical Bayes Estimators.
 *
 * @param events ≥ 0.
 * @param populations ≥ 0.
 * @throws RangeError on a negative or infinite number, or different lengths.
 */
export function empiricalBayesRates(
  events: Float64Array,
  populations: Float64Array,
  options: EmpiricalBayesOptions = {},
): EmpiricalBayes {
  const { mean, variance, ...counts } = rateMoments(events, populations, options);
  const rates = Float64Array.from(events, (count, unit) => {
    const population = populations[unit];
    if (!(count >= 0 && population > 0)) return Number.NaN;
    // No event anywhere: nothing to draw towards, and the rate is the mean.
    const share = mean === 0 ? 0 : variance / (variance + mean / population);
    return mean + share * (count / population - mean);
  });
  return { rates, mean, variance, ...counts };
}

/**
 * Rates standardised for the size of each population: Moran's I of these is the index of Assunção
 * and Reis, which unequal populations do not bias.
 *
 * @measure standardised-rates
 * @formula zᵢ = (rᵢ − m) / √vᵢ, vᵢ = A + m / nᵢ, with m and A as in `empiricalBayesRates`; vᵢ = m / nᵢ where that is not positive
 * @convention As spdep's EBImoran.mc and GeoDa; `negativeVariance: 'kept'` gives PySAL's assuncao_rate.
 * @unit standard deviations
 * @range unbounded
 * @missing As `empiricalBayesRates`; NaN too where no event is counted at all.
 * @reference R. M. Assunção and E. A. Reis, 1999, A New Proposal to Adjust Moran's I for Population Density.
 *
 * @param events ≥ 0.
 * @param populations ≥ 0.
 * @throws RangeError on a negative or infinite number, or different lengths.
 */
export function standardisedRates(
  events: Float64Array,
  populations: Float64Array,
  options: EmpiricalBayesOptions = {},
): EmpiricalBayes {
  const { mean, variance, ...counts } = rateMoments(events, populations, options);
  const rates = Float64Array.from(events, (count, unit) => {
    const population = populations[unit];
    if (!(count >= 0 && population > 0 && mean > 0)) return Number.NaN;
    const ofChance = mean / population;
    const ofRate = variance + ofChance;
    return (count / population - mean) / Math.sqrt(ofRate > 0 ? ofRate : ofChance);
  });
  return { rates, mean, variance, ...counts };
}

function rateMoments(
  events: Float64Array,
  populations: Float64Array,
  { negativeVariance = 'zero' }: EmpiricalBayesOptions,
) {
  requireSameLength('events', events, 'populations', populations);
  requireNonNegativeOrMissing('events', events);
  requireNonNegativeOrMissing('populations', populations);
  let count = 0;
  let eventTotal = 0;
  let populationTotal = 0;
  const isUsed = (unit: number) => events[unit] >= 0 && populations[unit] > 0;
  for (let unit = 0; unit < events.length; unit++) {
    if (!isUsed(unit)) continue;
    count++;
    eventTotal += events[unit];
    populationTotal += populations[unit];
  }
  const mean = eventTotal / populationTotal;
  let square = 0;
  for (let unit = 0; unit < events.length; unit++) {
    if (!isUsed(unit)) continue;
    square += populations[unit] * (events[unit] / populations[unit] - mean) ** 2;
  }
  const estimate = square / populationTotal - mean / (populationTotal / count);
  const variance = negativeVariance === 'zero' ? Math.max(0, estimate) : estimate;
  return { mean, variance, count, missingCount: events.length - count };
}
