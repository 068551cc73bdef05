/** Who lives where: people counted at each demand point, of a group that is known by commune. */

/**
 * Spreads a number known for communes over their demand points, in proportion to the population of
 * each (Paris, Lyon and Marseille have several; with a population grid, most communes). NaN where
 * the commune has no number.
 */
export function spreadOverPoints(
  ofCommune: ArrayLike<number>,
  commune: ArrayLike<number>,
  population: ArrayLike<number>,
): Float64Array {
  const total = new Float64Array(ofCommune.length);
  for (let i = 0; i < commune.length; i++) total[commune[i]] += population[i];
  return Float64Array.from(commune, (position, i) =>
    total[position] > 0 ? (ofCommune[position] * population[i]) / total[position] : 0,
  );
}

/** Population of the points of the communes that pass; 0 elsewhere. */
export function populationWhere(
  passes: (commune: number) => boolean,
  commune: ArrayLike<number>,
  population: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(commune, (position, i) => (passes(position) ? population[i] : 0));
}
