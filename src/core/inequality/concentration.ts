import { ascendingOrder } from '../ascending-order.ts';
import { requireFiniteOrMissing, requireSameLength } from '../validate.ts';
import { cumulatedShares, type ShareCurve } from './share-curve.ts';
import {
  type Measure,
  usedWeight,
  type WeightedValues,
  weightedSum,
  weightedValues,
} from './weighted-values.ts';

/**
 * Concentration curve: the share of the total held by a share of the people taken in the order of
 * another variable, such as income.
 *
 * @measure concentration-curve
 * @formula as the Lorenz curve, with the people in ascending order of the ranking variable
 * @convention People of equal rank make one straight segment.
 * @unit none, on both axes
 * @range 0 to 1; above the diagonal when the value is concentrated among the lowest ranks
 * @missing A pair with NaN in the value or in the rank is left out; its weight is reported. No value, or only zeros: no point.
 * @reference N. C. Kakwani, 1977, Applications of Lorenz Curves in Economic Analysis.
 *
 * @param values ≥ 0.
 * @param ranks the ranking variable, of any sign.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError on a negative or infinite value, an infinite rank, a negative weight or
 * different lengths.
 */
export function concentrationCurve(
  values: ArrayLike<number>,
  ranks: ArrayLike<number>,
  weights?: ArrayLike<number>,
): ShareCurve {
  const sample = rankedValues(values, ranks, weights);
  const order = ascendingOrder(ranks, sample.used);
  return { ...cumulatedShares(sample, order, ranks), ...sample.coverage };
}

/**
 * Concentration index: whether what is measured falls to those ranked high (positive) or low
 * (negative) by another variable. Ranked by the values themselves, it is the Gini index.
 *
 * @measure concentration-index
 * @formula C = (2/x̄) Σ wᵢ/W · (xᵢ − x̄)(Rᵢ − ½), Rᵢ the share of the people ranked below i, plus half of those of its rank
 * @convention Equal ranks share their mean rank. For a rate bounded by 0 and 1 the bounds of C depend on the mean: Erreygers' correction is 4x̄ · C.
 * @unit none
 * @range −1 to 1 (excluded); 0 without relation to the rank
 * @missing A pair with NaN in the value or in the rank is left out; its weight is reported. No value, or only zeros, gives NaN.
 * @reference N. C. Kakwani, A. Wagstaff and E. van Doorslaer, 1997, Socioeconomic Inequalities in Health; G. Erreygers, 2009, Correcting the Concentration Index.
 *
 * @param values ≥ 0.
 * @param ranks the ranking variable, of any sign.
 * @param weights ≥ 0; 1 by default.
 * @throws RangeError as `concentrationCurve`.
 */
export function concentrationIndex(
  values: ArrayLike<number>,
  ranks: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Measure {
  const sample = rankedValues(values, ranks, weights);
  const order = ascendingOrder(ranks, sample.used);
  const { totalWeight } = sample;
  const mean = weightedSum(sample) / totalWeight;
  let covariance = 0;
  let weightBelow = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    let weight = 0;
    let excess = 0;
    for (; end < order.length && ranks[order[end]] === ranks[order[start]]; end++) {
      const i = order[end];
      const own = sample.weights ? sample.weights[i] : 1;
      weight += own;
      excess += own * (sample.values[i] - mean);
    }
    covariance += excess * ((weightBelow + weight / 2) / totalWeight - 0.5);
    weightBelow += weight;
  }
  return { value: (2 * covariance) / totalWeight / mean, ...sample.coverage };
}

function rankedValues(
  values: ArrayLike<number>,
  ranks: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): WeightedValues {
  requireSameLength('ranks', ranks, 'values', values);
  requireFiniteOrMissing('ranks', ranks);
  const sample = weightedValues(values, weights, 'non-negative');
  let { missingCount, missingWeight } = sample.coverage;
  const ranked = new Uint32Array(sample.used.length);
  let count = 0;
  for (let k = 0; k < sample.used.length; k++) {
    const i = sample.used[k];
    if (Number.isNaN(ranks[i])) {
      missingCount++;
      missingWeight += weights ? weights[i] : 1;
    } else ranked[count++] = i;
  }
  const used = ranked.subarray(0, count);
  const totalWeight = usedWeight({ ...sample, used });
  const coverage = {
    count: used.length,
    totalWeight: usedWeight({ values, weights, used }),
    missingCount,
    missingWeight,
  };
  return { ...sample, used, totalWeight, coverage };
}
